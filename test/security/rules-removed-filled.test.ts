// Narrow fields that hold nothing in the records of the access matrix: here each is asked of a record where it does, with its rule and without.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { developmentProposals } from '../../src/modules/development/opened.ts';
import { closed, published, submit } from '../support/answers.ts';
import { award, handedOver, leaves, marked, nominated, officers, openRule, WHY } from '../support/awards.ts';
import type { Ask } from '../support/city.ts';
import { develop } from '../support/development.ts';
import { act, give, reportOf } from '../support/feedback.ts';
import { medalGranted } from '../support/medals.ts';
import { filed, hireAs, listed, make, ranked } from '../support/offers.ts';
import { begun as onboardingBegun } from '../support/onboarding.ts';
import { done } from '../support/people.ts';
import { DUE, forgetFile, LEFT_ON } from '../support/personnel-file.ts';
import { answering, subjectStep } from '../support/reviews.ts';
import { judged, madeFinal } from '../support/scenarios/evaluation-stages.ts';
import { disqualified, ofExclusion, step } from '../support/scenarios/recruitment-exclusions.ts';
import { testedCampaign } from '../support/scenarios/recruitment-scores.ts';
import { newcomer, type Season, startSeason } from '../support/scenarios/stages.ts';
import { PLANNING_DAY } from '../support/season.ts';
import { follow } from '../support/stream.ts';
import { EMPTY, without } from '../support/without-rule.ts';

let city: Season;
let by: [Ask, Ask];
beforeAll(async () => {
  city = await startSeason();
  by = await officers(city);
});
afterAll(() => city.stop());

const tried = new Set<string>();

/** One record, the way to it, who is shown the fields, and who sees the record without them. */
interface Filled {
  fields: readonly string[];
  road: (fields: string) => string;
  shown: Ask;
  shut: Ask;
}

const node = (type: string, id: string) => (fields: string) => `{ one: node(id: "${id}") { ... on ${type} { ${fields} } } }`;

function holder(value: unknown, name: string): Record<string, unknown> | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (name in value) return value as Record<string, unknown>;
  return Object.values(value)
    .map((one) => holder(one, name))
    .find((found) => found !== undefined);
}

/** What stands in a field, with the braces that an object needs; it must be there to be empty. */
async function told(ask: Ask, road: Filled['road'], field: string): Promise<unknown> {
  const [name = ''] = field.split(' ');
  const { data, errors } = await ask(road(field));
  if (errors) throw new Error(JSON.stringify(errors));
  const found = holder(data, name);
  if (!found) throw new Error(`${name}: there is no record.`);
  return found[name];
}

async function noticed(type: string, { fields, road, shown, shut }: Filled): Promise<void> {
  for (const field of fields) {
    const [name = ''] = field.split(' ');
    tried.add(`${type}.${name}`);
    expect([name, await told(shown, road, field)]).not.toEqual([name, null]);
    expect([name, await told(shut, road, field)]).toEqual([name, null]);
    const open = await without(`${type}.${name}`, () => told(shut, road, field));
    expect([name, open]).not.toEqual([name, null]);
  }
}

describe('a rule that is taken away is noticed', () => {
  it('of who nominated, and who granted: by a superior who is neither', async () => {
    city.setNow(PLANNING_DAY);
    const { unitHead, superior, hr, colleague, hrHead } = city.people;
    const login = (sub: string, { employeeId }: { employeeId: string }) =>
      city.login({ sub, roles: ['EMPLOYEE', 'HR_OFFICER'], employeeId });
    const both = [await login('pengusul', colleague), await login('penyetuju', hrHead)] as const;
    const { id } = await handedOver(both, unitHead.ask, await newcomer(city), await openRule(city.setup));
    const fields = ['nominatedBy { id }', 'reasons', 'grantProposedBy { id }', 'grantApprovedBy { id }'];
    await noticed('Award', { fields, road: node('Award', id), shown: hr.ask, shut: superior.ask });
  });

  it('of why somebody who has left is given one: by who nominated them', async () => {
    city.setNow(PLANNING_DAY);
    const [person, { superior, hr }] = [await newcomer(city), city.people];
    const one = await nominated(superior.ask, person, await openRule(city.setup));
    await leaves(city, person);
    await award(by[0], 'awardGrantPropose', one, { leaverReason: WHY });
    await noticed('Award', { fields: ['leaverBecause'], road: node('Award', one.id), shown: hr.ask, shut: superior.ask });
  });

  it('of what follows from a ground that is gone: by the superior', async () => {
    const judgement = { outcome: 'REVOKED', reason: WHY } as const;
    const one = await award(by[0], 'awardMarkJudge', await marked(city, by), judgement);
    await award(by[1], 'awardMarkConfirm', one);
    const fields = ['markOutcome', 'markReason', 'markSettledAt'];
    await noticed('Award', { fields, road: node('Award', one.id), shown: city.people.hr.ask, shut: city.people.superior.ask });
  });

  it('of the two in a report: by the officer who has opened it, once they are an auditor and no officer', async () => {
    city.setNow(PLANNING_DAY);
    const { hr, colleague, staff } = city.people;
    const text = 'Pekerjaan Anda memalukan.';
    await act(staff.ask, 'feedbackReport', await give(colleague.ask, staff.employeeId, { text }), { reason: 'Menghina' });
    const { id, version } = await reportOf(hr.ask, text);
    const decision = { reportId: id, expectedVersion: version, finding: 'UPHELD', note: 'Setelah dibaca' } as const;
    await done(hr.ask, 'abuseDecide', decision, 'report { id }');
    await done(hr.ask, 'abuseReveal', { reportId: id, expectedVersion: version + 1, reason: 'Sidang etik' }, 'report { id }');
    const auditor = await city.login({ sub: 'pindah', roles: ['EMPLOYEE', 'AUDITOR'], employeeId: hr.employeeId });
    await noticed('AbuseReport', { fields: ['parties { author { id } }'], road: node('AbuseReport', id), shown: hr.ask, shut: auditor });
  });

  it('of the evaluation that a plan came from: by who is asked to coach', async () => {
    const stream = await follow(city, (projector) => projector, [developmentProposals]);
    const { person } = await madeFinal(city, { result: judged('BELOW'), behaviour: judged('BELOW') });
    await stream.drain();
    const { data } = await person.ask('{ me { employee { developmentPlans(first: 9) { edges { node { id version } } } } } }');
    const [{ node: plan }] = data.me.employee.developmentPlans.edges;
    const { colleague, superior } = city.people;
    await develop(superior.ask, 'developmentCoachName', plan, { coachId: colleague.employeeId });
    const road = node('DevelopmentPlan', plan.id);
    await noticed('DevelopmentPlan', { fields: ['ground { year }'], road, shown: superior.ask, shut: colleague.ask });
  });

  it('of a probation: by the head of the unit', async () => {
    const { onboarding } = await onboardingBegun(city);
    const { unitAdmin, hr } = city.people;
    const road = node('Onboarding', onboarding.id);
    await noticed('Onboarding', { fields: ['probation { endsOn }'], road, shown: hr.ask, shut: unitAdmin.ask });
  });

  it('of why a place in a round ended: by a superior who came later', async () => {
    city.setNow(PLANNING_DAY);
    const { hr, secretary } = city.people;
    const { subject, person } = await answering(city);
    await subjectStep(hr.ask, 'reviewSubjectWithdraw', subject, { reason: 'Pindah instansi' });
    const { data } = await hr.ask(`{ employee(id: "${person.employeeId}") { version } }`);
    const of = { employeeId: person.employeeId, assignmentId: person.assignmentId, expectedVersion: data.employee.version };
    await done(hr.ask, 'supervisorChange', { ...of, supervisorId: secretary.employeeId, validFrom: '2026-01-12' }, 'employee { id }');
    const road = (fields: string) => `{ one: reviewSubject(id: "${subject.id}") { ${fields} } }`;
    await noticed('ReviewSubject', { fields: ['withdrawnReason'], road, shown: person.ask, shut: secretary.ask });
  });

  it('of what an approver wrote, and of whom it made: by the applicant', async () => {
    const of = await testedCampaign(city, [1]);
    const [one] = of.people.flat() as [(typeof of.people)[number][number]];
    const objected = await step(one.ask, 'disqualificationObject', ofExclusion(await disqualified(of, one), { text: 'Ijazah saya asli.' }));
    const upheld = await step(
      of.budi,
      'disqualificationObjectionAnswer',
      ofExclusion(objected, { accepted: true, answer: 'Ijazah asli.' }),
    );
    const other = await city.login({ sub: 'penyetuju-lain', roles: ['RECRUITMENT_APPROVER'] });
    await step(other, 'disqualificationDecide', ofExclusion(upheld, { agreed: false, reason: 'Perguruan tinggi membantah.' }));
    await noticed('ApplicationExclusion', {
      fields: ['refusal'],
      road: node('ApplicationExclusion', objected.id),
      shown: of.rina,
      shut: one.ask,
    });
  });

  it('of whom a disqualified applicant has become: by the applicant', async () => {
    const of = await listed(city, [{ quota: 1, people: ranked(1) }]);
    const [one] = of.people.flat() as [(typeof of.people)[number][number]];
    const [post = ''] = of.formationIds;
    const { offers } = await make(of.rina, of, post);
    await hireAs(city, city.people.hr.ask, await filed(one.ask, of.rina, offers[0] as never));
    const { id } = await disqualified(of, one);
    await noticed('ApplicationExclusion', {
      fields: ['employeeId'],
      road: node('ApplicationExclusion', id),
      shown: of.rina,
      shut: one.ask,
    });
  });
});

describe('where a second lock stands behind the rule', () => {
  it('the result of a review is kept from the officer by the rule of its type as well', async () => {
    city.setNow(PLANNING_DAY);
    const hr = city.people.hr.ask;
    const reviewed = await answering(city);
    await submit(reviewed.round, reviewed.person);
    for (const peer of reviewed.peers) await submit(reviewed.round, peer);
    await closed(city.setNow, hr, reviewed.round);
    await published(hr, reviewed);
    const road = (fields: string) => `{ one: reviewSubject(id: "${reviewed.subject.id}") { ${fields} } }`;
    tried.add('ReviewSubject.result');
    const asked = () => told(hr, road, 'result { publishedOn }');
    expect(await told(reviewed.person.ask, road, 'result { publishedOn }')).not.toBeNull();
    expect(await without('ReviewSubject.result', asked)).toBeNull();
    expect(await without('ReviewResult', asked)).toBeNull();
    expect(await without('ReviewResult', () => without('ReviewSubject.result', asked))).not.toBeNull();
  });

  it('of a file that was forgotten: by a colleague', async () => {
    city.setNow('2026-12-10T02:00:00.000Z');
    const { employeeId, assignmentId } = await newcomer(city);
    const end = { employeeId, expectedVersion: 1, assignmentId, validTo: LEFT_ON };
    await done(city.setup, 'assignmentEnd', end, 'employee { id }');
    city.setNow(DUE);
    await forgetFile(city.setup, employeeId);
    const road = (fields: string) => `{ one: employee(id: "${employeeId}") { ${fields} } }`;
    await noticed('Employee', { fields: ['fileForgottenOn'], road, shown: city.people.hr.ask, shut: city.people.colleague.ask });
  });

  it('what was looked at for a medal is kept from its person, whatever office they hold', async () => {
    city.setNow(PLANNING_DAY);
    const person = await newcomer(city);
    const road = node('ServiceMedal', (await medalGranted(by, person)).id);
    const officer = await city.login({ sub: 'petugas-sendiri', roles: ['EMPLOYEE', 'HR_OFFICER'], employeeId: person.employeeId });
    expect(await told(city.people.hr.ask, road, 'ticks { check }')).toHaveLength(5);
    tried.add('ServiceMedal.ticks');
    // The rule lets them in as an officer: only the service stands in the way.
    expect(await told(officer, road, 'ticks { check }')).toBeNull();
    expect(await without('ServiceMedal.ticks', () => told(person.ask, road, 'ticks { check }'))).toBeNull();
  });
});

it('each field that the matrix asks in vain was asked here', () => expect([...tried].toSorted()).toEqual([...EMPTY].toSorted()));
