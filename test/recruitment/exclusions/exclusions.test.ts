// Whoever leaves a selection once their verdict is announced: disqualified by two, heard, taken back by two, or by their own wish; through the API.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ONBOARDING_EVENTS } from '../../../src/modules/recruitment/offers/items.ts';
import { queryAll } from '../../../src/platform/store/ranges.ts';
import { type Ask, REGION } from '../../support/city.ts';
import { publishedList } from '../../support/lists.ts';
import { filed, hireAs, listed, make, step as offerStep, offersOf, ofOffer, ranked, seatsOf } from '../../support/offers.ts';
import { type Agency, refused, startAgency } from '../../support/people.ts';
import {
  disqualified,
  disqualifying,
  EXCLUSION,
  type ExclusionTold,
  ofExclusion,
  proposed,
  step,
} from '../../support/scenarios/recruitment-exclusions.ts';
import { type Tested, testedCampaign } from '../../support/scenarios/recruitment-scores.ts';
import { importScores } from '../../support/scores.ts';
import { type Carried, rowsOf, SKD_ANNOUNCING } from '../../support/selected.ts';
import type { Applied } from '../../support/selection.ts';

/** Three days after OFFERING the window to object is over. */
const HEARD = '2026-03-07T02:00:00.000Z';

let city: Agency;
beforeAll(async () => {
  city = await startAgency();
});
afterAll(() => city.stop());

async function own(ask: Ask, campaignId: string) {
  const { data, errors } = await ask(`{ me { application(campaignId: "${campaignId}") {
    nextStep { code deadlineAt } exclusion { id kind status reason notice objectUntil objection { answer accepted } allowedActions } } } }`);
  if (errors) throw new Error(JSON.stringify(errors));
  return data.me.application;
}

describe('a disqualification', () => {
  let of: Tested;
  beforeAll(async () => {
    of = await testedCampaign(city, [4]);
  });
  const person = (i: number) => of.people.flat()[i] as Tested['people'][number][number];

  it('is proposed by one, told to nobody, and decided by another, who tells why not', async () => {
    const made = await proposed(of.rina, of.campaignId, person(0));
    expect(made).toMatchObject({ status: 'PROPOSED', objectUntil: null, allowedActions: [] });
    expect(await own(person(0).ask, of.campaignId)).toMatchObject({ exclusion: null, nextStep: { code: 'SIT_TEST' } });
    const both = await city.login({ sub: 'pansel-rina', roles: ['RECRUITMENT_OFFICER', 'RECRUITMENT_APPROVER'] });
    expect(await refused(both, 'disqualificationDecide', ofExclusion(made, { agreed: true }))).toEqual(['OWN_CASE']);
    expect(await refused(of.approver, 'disqualificationDecide', ofExclusion(made, { agreed: false }))).toEqual(['REQUIRED']);
    expect(await refused(of.approver, 'disqualificationDecide', ofExclusion(made, { agreed: true, reason: 'x' }))).toEqual(['INVALID']);
    expect(await refused(person(0).ask, 'disqualificationObject', ofExclusion(made, { text: 'Saya tidak tahu.' }))).toEqual(['NOT_FOUND']);
    const rejected = await step(of.approver, 'disqualificationDecide', ofExclusion(made, { agreed: false, reason: 'Tercatat.' }));
    expect(rejected.status).toBe('REJECTED');
    expect(await own(person(0).ask, of.campaignId)).toMatchObject({ exclusion: null });
  });

  it('that is only proposed keeps nobody from withdrawing, and is decided all the same: both stand', async () => {
    const its = await testedCampaign(city, [2]);
    const one = its.people.flat()[0] as Applied;
    const two = its.people.flat()[1] as Applied;
    const actions = async () =>
      (await one.ask(`{ me { application(campaignId: "${its.campaignId}") { allowedActions } } }`)).data.me.application.allowedActions;
    const before = await actions();
    const made = await proposed(its.rina, its.campaignId, one, { reason: 'CHEATING' });
    expect(await actions()).toEqual(before);
    const left = await step(one.ask, 'applicationWithdraw', { applicationId: one.applicationId, confirm: true });
    expect(left).toMatchObject({ kind: 'WITHDRAWN', status: 'IN_FORCE', reason: null, notice: null });
    expect(await actions()).not.toContain('applicationWithdraw');
    const waits = (await read(its, one.number)).exclusion;
    expect(waits).toMatchObject({ id: made.id, kind: 'DISQUALIFIED', status: 'PROPOSED' });
    const held = await step(its.approver, 'disqualificationDecide', ofExclusion(waits, { agreed: true }));
    expect(held).toMatchObject({ kind: 'DISQUALIFIED', status: 'IN_FORCE', reason: 'CHEATING' });
    expect((await own(one.ask, its.campaignId)).exclusion).toMatchObject({ kind: 'DISQUALIFIED', status: 'IN_FORCE' });
    expect(await earlier(its, one)).toMatchObject([{ kind: 'WITHDRAWN', status: 'IN_FORCE' }]);
    // Who has left already can be disqualified, and rejected it leaves the withdrawal as it was.
    const gone = await step(two.ask, 'applicationWithdraw', { applicationId: two.applicationId, confirm: true });
    const late = await proposed(its.rina, its.campaignId, two, { expectedVersion: gone.version });
    expect((await own(two.ask, its.campaignId)).exclusion).toMatchObject({ kind: 'WITHDRAWN', status: 'IN_FORCE' });
    await step(its.approver, 'disqualificationDecide', ofExclusion(late, { agreed: false, reason: 'Tidak terbukti.' }));
    expect(await own(two.ask, its.campaignId)).toMatchObject({ nextStep: { code: 'EXCLUDED' }, exclusion: { kind: 'WITHDRAWN' } });
  });

  it('and withdrawals of many in the same moment stand, each of its own', async () => {
    const its = await testedCampaign(city, [30]);
    const people = its.people.flat();
    const waiting = await Promise.all(people.slice(0, 15).map((one) => proposed(its.rina, its.campaignId, one)));
    const done = await Promise.all([
      ...waiting.map((one) => step(its.approver, 'disqualificationDecide', ofExclusion(one, { agreed: true }))),
      ...people.slice(15).map((one) => step(one.ask, 'applicationWithdraw', { applicationId: one.applicationId, confirm: true })),
    ]);
    expect(done.map(({ status }) => status)).toEqual(Array(30).fill('IN_FORCE'));
  });

  it('that was rejected can be proposed anew, and holds with its notice until the window is over', async () => {
    expect(await refused(of.rina, 'applicationDisqualify', disqualifying(of.campaignId, person(0).number))).toEqual(['VERSION_CONFLICT']);
    const { exclusion } = await read(of, person(0).number);
    const made = await disqualified(of, person(0), { expectedVersion: exclusion.version, note: 'Surat perguruan tinggi 12/2026' });
    expect(made).toMatchObject({ status: 'IN_FORCE', objectUntil: '2026-02-04T17:00:00.000Z' });
    expect(
      await refused(of.rina, 'applicationDisqualify', disqualifying(of.campaignId, person(0).number, { expectedVersion: made.version })),
    ).toEqual(['TRANSITION_REFUSED']);
    expect(await own(person(0).ask, of.campaignId)).toMatchObject({
      nextStep: { code: 'MAY_OBJECT_TO_DISQUALIFICATION', deadlineAt: made.objectUntil },
      exclusion: { kind: 'DISQUALIFIED', status: 'IN_FORCE', reason: 'FALSE_DOCUMENTS', allowedActions: ['disqualificationObject'] },
    });
    // The committee's own note is nobody else's.
    const { data } = await person(0).ask(`{ me { application(campaignId: "${of.campaignId}") { exclusion { note } } } }`);
    expect(data.me.application.exclusion).toEqual({ note: null });
  });

  it('is objected to once, answered by a third, and taken back by two', async () => {
    const made = (await read(of, person(0).number)).exclusion;
    const told = await step(person(0).ask, 'disqualificationObject', ofExclusion(made, { text: 'Ijazah saya asli.' }));
    expect(await refused(person(0).ask, 'disqualificationObject', ofExclusion(told, { text: 'Sekali lagi.' }))).toEqual(['ALREADY_EXISTS']);
    const answer = { accepted: true, answer: 'Ijazah tercatat; mohon maaf.' };
    expect(await refused(of.rina, 'disqualificationObjectionAnswer', ofExclusion(told, answer))).toEqual(['OWN_CASE']);
    expect(await refused(of.approver, 'disqualificationObjectionAnswer', ofExclusion(told, answer))).toEqual(['OWN_CASE']);
    const upheld = await step(of.budi, 'disqualificationObjectionAnswer', ofExclusion(told, answer));
    expect(upheld.status).toBe('LIFT_PROPOSED');
    // One person's word is nobody else's yet.
    expect(await own(person(0).ask, of.campaignId)).toMatchObject({
      nextStep: { code: 'WAIT_FOR_ANSWER' },
      exclusion: { status: 'IN_FORCE', objection: { accepted: null, answer: null } },
    });
    expect(upheld.allowedActions).toEqual([]);
    expect(await refused(of.approver, 'disqualificationDecide', ofExclusion(upheld, { agreed: false, reason: 'Saya tetap.' }))).toEqual([
      'OWN_CASE',
    ]);
    const lifted = await step(await otherApprover(), 'disqualificationDecide', ofExclusion(upheld, { agreed: true }));
    expect(lifted).toMatchObject({ status: 'LIFTED', objection: { accepted: true } });
    expect(await own(person(0).ask, of.campaignId)).toMatchObject({ nextStep: { code: 'SIT_TEST' }, exclusion: { status: 'LIFTED' } });
  });

  it('that was taken back and is proposed anew betrays nothing, and keeps the first round', async () => {
    const first = (await own(person(0).ask, of.campaignId)).exclusion;
    const { exclusion } = await read(of, person(0).number);
    const again = await proposed(of.rina, of.campaignId, person(0), { expectedVersion: exclusion.version, reason: 'CHEATING' });
    expect((await own(person(0).ask, of.campaignId)).exclusion).toEqual(first);
    expect(await earlier(of, person(0))).toMatchObject([
      { status: 'REJECTED' },
      { status: 'LIFTED', reason: 'FALSE_DOCUMENTS', objection: { accepted: true } },
    ]);
    await step(of.approver, 'disqualificationDecide', ofExclusion(again, { agreed: false, reason: 'Tidak terbukti.' }));
    expect((await own(person(0).ask, of.campaignId)).exclusion).toEqual(first);
  });

  it('whose lifting a second person refuses stays, and the applicant reads why', async () => {
    const its = await testedCampaign(city, [1]);
    const one = its.people.flat()[0] as Applied;
    const told = await step(one.ask, 'disqualificationObject', ofExclusion(await disqualified(its, one), { text: 'Ijazah saya asli.' }));
    const upheld = await step(its.budi, 'disqualificationObjectionAnswer', ofExclusion(told, { accepted: true, answer: 'Ijazah asli.' }));
    const no = { agreed: false, reason: 'Perguruan tinggi membantah.' };
    await step(await otherApprover(), 'disqualificationDecide', ofExclusion(upheld, no));
    expect(await own(one.ask, its.campaignId)).toMatchObject({
      nextStep: { code: 'EXCLUDED' },
      exclusion: { status: 'IN_FORCE', objection: { accepted: false, answer: 'Perguruan tinggi membantah.' } },
    });
  });

  it('stands on the next list whatever was scored, needs no score, and is told to its person', async () => {
    await disqualified(of, person(1), { reason: 'CHEATING' });
    await step(person(2).ask, 'applicationWithdraw', { applicationId: person(2).applicationId, confirm: true });
    city.setNow(SKD_ANNOUNCING);
    const csv = `No Peserta;TWK;TIU;TKP\n${person(0).number};65;80;170\n${person(1).number};150;175;225\n${person(3).number};65;80;166`;
    await importScores(city, of, { campaignId: of.campaignId, stage: 'SKD', csv });
    await publishedList(of.approver, of.campaignId, 'SKD');
    const rows = await rowsOf(of.approver, of.campaignId, 'SKD', of.formationIds[0] ?? '');
    expect(rows.map(({ number, rank, outcome }) => [number, rank, outcome])).toEqual([
      [person(0).number, 1, 'THROUGH'],
      [person(3).number, 2, 'THROUGH'],
      ...[
        [person(1).number, null, 'DISQUALIFIED'],
        [person(2).number, null, 'WITHDRAWN'],
      ].toSorted((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1)),
    ]);
    expect((await own(person(1).ask, of.campaignId)).nextStep.code).toBe('EXCLUDED');
    expect(await own(person(2).ask, of.campaignId)).toMatchObject({
      nextStep: { code: 'EXCLUDED' },
      exclusion: { kind: 'WITHDRAWN', notice: null },
    });
    const late = (await read(of, person(1).number)).exclusion;
    expect(await refused(person(1).ask, 'disqualificationObject', ofExclusion(late, { text: 'Terlambat.' }))).toEqual(['DEADLINE_PASSED']);
  });

  it('is nothing for an unknown number, one of another campaign, or a withdrawal that nobody confirms', async () => {
    expect(await refused(of.rina, 'applicationDisqualify', disqualifying(of.campaignId, '2026-3374-22222222'))).toEqual(['NOT_FOUND']);
    const other = await testedCampaign(city, [1]);
    expect(await refused(of.rina, 'applicationDisqualify', disqualifying(of.campaignId, other.numbers[0]?.[0] ?? ''))).toEqual([
      'NOT_FOUND',
    ]);
    const { applicationId, ask } = person(3);
    expect(await refused(ask, 'applicationWithdraw', { applicationId, confirm: false })).toEqual(['REQUIRED']);
    expect(await refused(person(0).ask, 'applicationWithdraw', { applicationId, confirm: true })).toEqual(['NOT_FOUND']);
  });
});

/** Neither the one who has agreed nor whoever answers. */
const otherApprover = (): Promise<Ask> => city.login({ sub: 'pansel-ketua-2', roles: ['RECRUITMENT_APPROVER'], region: REGION });

async function earlier({ rina, campaignId }: Pick<Carried, 'rina' | 'campaignId'>, { number }: Pick<Applied, 'number'>) {
  const rounds = 'earlier { kind status reason objection { accepted } }';
  const query = `query($id: ID!) { applicationExclusions(campaignId: $id, first: 50) { edges { node { registrationNumber ${rounds} } } } }`;
  const { data } = await rina(query, { id: campaignId });
  type Node = { registrationNumber: string; earlier: object[] };
  const nodes: Node[] = data.applicationExclusions.edges.map(({ node }: { node: Node }) => node);
  return nodes.find((one) => one.registrationNumber === number)?.earlier;
}

async function read({ rina, campaignId }: Pick<Carried, 'rina' | 'campaignId'>, number: string): Promise<{ exclusion: ExclusionTold }> {
  const query = `query($id: ID!) { applicationExclusions(campaignId: $id, first: 50) { edges { node { registrationNumber employeeId ${EXCLUSION.slice(12, -2)} } } } }`;
  const { data, errors } = await rina(query, { id: campaignId });
  if (errors) throw new Error(JSON.stringify(errors));
  const nodes = data.applicationExclusions.edges.map(({ node }: { node: ExclusionTold & { registrationNumber: string } }) => node);
  return { exclusion: nodes.find((one: { registrationNumber: string }) => one.registrationNumber === number) };
}

describe('after the final list', () => {
  let of: Carried;
  let post: string;
  beforeAll(async () => {
    of = await listed(city, [{ quota: 1, people: ranked(3) }]);
    post = of.formationIds[0] ?? '';
  });
  const person = (i: number) => of.people.flat()[i] as Carried['people'][number][number];
  const seats = async () => (await seatsOf(of.rina, of.campaignId)).get(post);

  it('a disqualification ends the offer, frees the seat, and gives it to who is next only once it cannot be taken back', async () => {
    const { offers } = await make(of.rina, of, post);
    await offerStep(person(0).ask, 'offerAccept', offers[0] as never);
    await disqualified(of, person(0), { reason: 'SERVING_ASN' });
    expect(await seats()).toMatchObject({ offered: 0, accepted: 0, free: 1 });
    expect((await offersOf(of.rina, post))[0]).toMatchObject({ status: 'DISQUALIFIED' });
    const { version } = (await seats()) as { version: number };
    const again = { campaignId: of.campaignId, formationId: post, expectedVersion: version };
    expect(await refused(of.rina, 'offersMake', again)).toEqual(['NOT_OPEN_YET']);
    const objected = await step(
      person(0).ask,
      'disqualificationObject',
      ofExclusion((await read(of, person(0).number)).exclusion, { text: 'Sudah berhenti.' }),
    );
    city.setNow(HEARD);
    expect(await refused(of.rina, 'offersMake', again)).toEqual(['UNDECIDED']);
    await step(of.budi, 'disqualificationObjectionAnswer', ofExclusion(objected, { accepted: true, answer: 'Benar.' }));
    expect(await refused(of.rina, 'offersMake', again)).toEqual(['UNDECIDED']);
    const upheld = (await read(of, person(0).number)).exclusion;
    await step(await otherApprover(), 'disqualificationDecide', ofExclusion(upheld, { agreed: true }));
    expect((await offersOf(of.rina, post))[0]).toMatchObject({ status: 'ACCEPTED' });
    expect(await seats()).toMatchObject({ accepted: 1, free: 0 });
  });

  it('a second one goes the same way, and who is next is offered the post and the list says so', async () => {
    const { exclusion } = await read(of, person(0).number);
    await disqualified(of, person(0), { expectedVersion: exclusion.version, reason: 'DECEASED' });
    const { version } = (await seats()) as { version: number };
    const { offers } = await make(of.rina, of, post, version);
    expect(offers.map(({ registrationNumber }) => registrationNumber)).toEqual([person(1).number]);
    await publishedList(of.approver, of.campaignId, 'FINAL', 'Diskualifikasi.');
    const rows = await rowsOf(of.approver, of.campaignId, 'FINAL', post);
    expect(rows.map(({ number, outcome }) => [number, outcome])).toEqual([
      [person(1).number, 'SELECTED'],
      [person(2).number, 'RESERVE'],
      [person(0).number, 'DISQUALIFIED'],
    ]);
  });

  it('a withdrawal gives an offered post back for who is next, at once', async () => {
    await step(person(1).ask, 'applicationWithdraw', { applicationId: person(1).applicationId, confirm: true });
    expect((await offersOf(of.rina, post))[1]).toMatchObject({ status: 'DECLINED' });
    const { version } = (await seats()) as { version: number };
    const { offers } = await make(of.rina, of, post, version);
    expect(offers.map(({ registrationNumber }) => registrationNumber)).toEqual([person(2).number]);
  });

  it('of who is in service is recorded and told to onboarding, and service goes on until the agency ends it', async () => {
    const [offer] = (await offersOf(of.rina, post)).slice(-1);
    const ready = await filed(person(2).ask, of.rina, offer as never);
    const hired = await hireAs(city, city.people.hr.ask, ready);
    const leaving = { applicationId: person(2).applicationId, confirm: true };
    expect(await refused(person(2).ask, 'applicationWithdraw', leaving)).toEqual(['TRANSITION_REFUSED']);
    const made = await disqualified(of, person(2), { reason: 'FALSE_DOCUMENTS' });
    expect(made.status).toBe('IN_FORCE');
    expect((await offersOf(of.rina, post)).at(-1)).toMatchObject({ status: 'HIRED' });
    expect(await seats()).toMatchObject({ hired: 1, free: 0 });
    // The staffing agency reads why, and not the committee's words.
    const { data } = await city.people.hr.ask(`query($id: ID!) { node(id: $id) { ... on Offer { exclusion { kind reason status } } } }`, {
      id: hired.id,
    });
    expect(data.node.exclusion).toEqual({ kind: 'DISQUALIFIED', reason: 'FALSE_DOCUMENTS', status: 'IN_FORCE' });
    const { employeeId } = (await read(of, person(2).number)).exclusion;
    const events = await queryAll(city.app.contextFor({ id: 'test', region: REGION, employeeId: null, roles: new Set() }, 'test').table, {
      pk: employeeId ?? '',
      prefix: ONBOARDING_EVENTS,
    });
    expect(events.map(({ body }) => (body as { type: string }).type)).toEqual(['Appointed', 'SelectionAnnulled']);
    const resign = ofOffer({ id: hired.id, version: hired.version }, { reason: 'Diberhentikan', lastDay: '2026-06-30' });
    expect(await refused(city.people.hr.ask, 'appointmentResign', resign)).toEqual([]);
    const { version } = (await seats()) as { version: number };
    expect(await seats()).toMatchObject({ hired: 1, free: 0 });
    const nobody = { campaignId: of.campaignId, formationId: post, expectedVersion: version };
    // Still in service until the last day.
    expect(await refused(of.rina, 'offersMake', nobody)).toEqual(['QUOTA_FILLED']);
    city.setNow('2026-06-30T17:00:00.000Z');
    expect(await refused(of.rina, 'offersMake', nobody)).toEqual(['LIST_EXHAUSTED']);
  });
});

it('a disqualification of who had given the post back already holds nobody else’s offer up', async () => {
  const its = await listed(city, [{ quota: 1, people: ranked(2) }]);
  const [first, second] = its.people[0] as unknown as [Applied, Applied];
  const post = its.formationIds[0] ?? '';
  const { offers } = await make(its.rina, its, post);
  await offerStep(first.ask, 'offerDecline', offers[0] as never);
  expect(await disqualified(its, first)).toMatchObject({ status: 'IN_FORCE' });
  const [row] = (
    await its.rina(`query($id: ID!) { formationSeats(campaignId: $id, first: 5) { edges { node { version free allowedActions } } } }`, {
      id: its.campaignId,
    })
  ).data.formationSeats.edges;
  expect(row.node).toMatchObject({ free: 1, allowedActions: ['offersMake'] });
  const next = await make(its.rina, its, post, row.node.version);
  expect(next.offers.map(({ registrationNumber }) => registrationNumber)).toEqual([second.number]);
});
