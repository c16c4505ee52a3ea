// A selection of PPPK from its draft to an appointment, by rules of its own: nothing of CPNS holds in it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeNiPppk } from '../../../src/platform/rules/identifiers.ts';
import { OBJECTING } from '../../support/campaign.ts';
import { type Ask, REGION } from '../../support/city.ts';
import { answer, corrected, objected, objecting, refusedAnswer } from '../../support/contested.ts';
import { ANNOUNCING, preview, publishedList } from '../../support/lists.ts';
import { mutation, newKey } from '../../support/mutations.ts';
import { appointment, filed, listed, make, OFFERING, type OfferView, step } from '../../support/offers.ts';
import { type Agency, done, refused, startAgency } from '../../support/people.ts';
import { BORN, complete, EDUCATION, newNik, ofDraft, person, published, submit } from '../../support/registration.ts';
import { type Carried, rowsOf } from '../../support/selected.ts';
import { claim, committeeOf, decide, inSemarang, REGISTERING, VERIFYING } from '../../support/selection.ts';

let city: Agency;
beforeAll(async () => {
  city = await startAgency();
});
afterAll(() => city.stop());

/** What a mutation is refused with, and at which field. */
async function problems(ask: Ask, name: string, input: object): Promise<string[]> {
  const query = mutation(name, 'userErrors { code field }');
  const { data, errors } = await ask(query, { input: { idempotencyKey: newKey(), ...input } });
  if (errors) throw new Error(JSON.stringify(errors));
  return data[name].userErrors.map(({ code, field }: { code: string; field: string[] }) => `${code} ${field.join('.')}`);
}

const PAPERS = ['ID_CARD', 'EXPERIENCE_LETTER'];
const TEACHER = {
  positionTitle: 'Guru Ahli Pertama',
  positionGroup: 'TEACHER',
  requirements: { education: ['S1'], documents: ['ID_CARD'] },
};
const place = () => ({ ...inSemarang(city), kind: 'PPPK' as const });

describe('the rules of PPPK', () => {
  it('are those of the kind, and everybody reads every number of them', async () => {
    const { campaign } = await published(city, [TEACHER], place());
    const query = `query($id: ID!) { campaign(id: $id) { kind rules { number policyVersion stages leastGpa experienceYears finalMax
      ages { youngest oldest oldestOf { group oldest } } priorities { key label positionGroups }
      tests { stage weight max shortlistFactor parts { key label max } } passing { positionGroups least { key } } order { key } } } }`;
    const { data } = await city.nobody(query, { id: campaign.id });
    expect(data.campaign).toMatchObject({
      kind: 'PPPK',
      rules: [
        {
          ...{ number: 1, policyVersion: 'recruitment-pppk-2024.1', leastGpa: null, experienceYears: 2, finalMax: '670' },
          ages: { youngest: 20, oldest: 57, oldestOf: [{ group: 'TEACHER', oldest: 59 }] },
          passing: [{ least: [] }],
          order: ['PRIORITY', 'TOTAL', 'TECHNICAL', 'MANAGERIAL_SOCIOCULTURAL', 'INTERVIEW', 'AGE'].map((key) => ({ key })),
        },
      ],
    });
    const [{ tests, stages, priorities }] = data.campaign.rules;
    expect(tests).toMatchObject([{ stage: 'COMPETENCE', weight: 100, max: '670', shortlistFactor: null }]);
    expect(tests[0].parts.map(({ key, max }: { key: string; max: string }) => `${key} ${max}`)).toEqual([
      ...['TECHNICAL 450', 'MANAGERIAL_SOCIOCULTURAL 180', 'INTERVIEW 40'],
    ]);
    expect(stages).not.toContain('SKD');
    expect(priorities[1]).toEqual({ key: 'R2', label: 'Eks tenaga honorer kategori II (R2)', positionGroups: null });
  });

  it('are not lent by another kind: before they were released nothing is published', async () => {
    city.setNow('2024-07-15T02:00:00.000Z');
    const { rina, approver, hr } = { ...(await committeeOf(city, '33.74')), hr: city.people.hr.ask };
    const days = ['ANNOUNCEMENT', 'REGISTRATION', 'ADMINISTRATIVE', 'ADMIN_OBJECTION', 'COMPETENCE', 'FINAL_ANNOUNCEMENT'];
    const kinds = [...days, 'FINAL_OBJECTION', 'FILING', 'APPOINTMENT'];
    const stages = kinds.map((kind, i) => ({ kind, from: `2024-08-0${i + 1}`, to: '2024-08-20' }));
    const plan = { year: 2024, title: 'PPPK 2024', kind: 'PPPK', stages };
    const { campaign } = await done(rina, 'campaignCreate', plan, 'campaign { id version }');
    const post = { campaignId: campaign.id, unitId: inSemarang(city).unitId, category: 'GENERAL', quota: 1, ...TEACHER };
    const { formation } = await done(hr, 'formationRequest', post, 'formation { id version }');
    const approve = { formationId: formation.id, expectedVersion: formation.version };
    await done(approver, 'formationApprove', approve, 'formation { id }');
    const publish = { campaignId: campaign.id, expectedVersion: campaign.version };
    expect(await refused(approver, 'campaignPublish', publish)).toEqual(['RULES_MISSING']);
  });

  it('have no tests of CPNS: neither their stages, nor their files, nor their lists', async () => {
    const { campaign, rina, approver } = await published(city, [TEACHER], place());
    const plan = { year: 2026, title: 'PPPK', kind: 'PPPK', stages: [{ kind: 'SKD', from: '2026-01-01', to: '2026-01-02' }] };
    expect(await problems(rina, 'campaignCreate', plan)).toContain('INVALID stages.0.kind');
    const file = { campaignId: campaign.id, stage: 'SKD', fileName: 'a.csv', contentType: 'text/csv', size: 1, sha256: 'a'.repeat(64) };
    expect(await problems(rina, 'scoreFileAnnounce', file)).toEqual(['INVALID stage']);
    const list = { campaignId: campaign.id, stage: 'SKD', expectedVersion: 0, expectedSha256: 'a'.repeat(64) };
    expect(await problems(approver, 'listPublish', list)).toEqual(['INVALID stage']);
    const query = 'query($id: ID!) { listPreview(campaignId: $id, stage: SKD) { edition } }';
    expect((await rina(query, { id: campaign.id })).data.listPreview).toBeNull();
  });
});

describe('registration', () => {
  let of: Awaited<ReturnType<typeof published>>;
  beforeAll(async () => {
    of = await published(city, [TEACHER, { ...TEACHER, positionTitle: 'Penata Layanan', positionGroup: 'GENERAL' }], place());
    city.setNow(REGISTERING);
  });

  const born = (birthDate: string, more: object = {}) => person(city, { birthDate, nik: newNik(), ...more });
  const submitting = async (ask: Ask, more: object, at = 0, papers = PAPERS) => {
    const made = await complete(city, ask, of.campaign.id, of.formationIds[at] ?? '', papers, more);
    return problems(ask, 'applicationSubmit', ofDraft(made));
  };

  it.each([
    ['of 45', '1981-01-08', []],
    ['of 19', '2006-01-09', ['NOT_ELIGIBLE eligibility.AGE']],
    ['of 20 today', '2006-01-08', []],
    ['of 59', '1966-01-09', []],
    ['of 60', '1966-01-08', ['NOT_ELIGIBLE eligibility.AGE']],
  ])('takes a teacher %s: %s', async (_, birthDate, expected) =>
    expect(await submitting(await born(birthDate), { experienceYears: 2 })).toEqual(expected),
  );

  it('asks for no grade point average, but for work in the field and its letter', async () => {
    const low = { education: { ...EDUCATION, gpa: '2.80' } };
    expect(await submitting(await born('1990-03-05', low), { experienceYears: 2 })).toEqual([]);
    expect(await submitting(await born('1990-03-05'), { experienceYears: 1 })).toEqual(['NOT_ELIGIBLE eligibility.EXPERIENCE']);
    expect(await submitting(await born('1990-03-05'), {})).toEqual(['NOT_ELIGIBLE eligibility.EXPERIENCE']);
    expect(await submitting(await born('1990-03-05'), { experienceYears: 2 }, 0, ['ID_CARD'])).toEqual([
      'REQUIRED documents.EXPERIENCE_LETTER',
    ]);
  });

  it('takes the claim of a priority with its proof, and no group that the rules or the post do not have', async () => {
    const ask = await born('1990-03-05');
    const save = { campaignId: of.campaign.id, expectedVersion: 0 };
    expect(await problems(ask, 'applicationSave', { ...save, priorityGroup: 'R9', experienceYears: 51 })).toEqual([
      'OUT_OF_RANGE experienceYears',
      'INVALID priorityGroup',
    ]);
    expect(await submitting(ask, { experienceYears: 2, priorityGroup: 'R1' }, 1)).toEqual([
      'REQUIRED documents.PRIORITY_PROOF',
      'INVALID priorityGroup',
    ]);
    const other = await born('1990-03-05');
    expect(await submitting(other, { experienceYears: 2, priorityGroup: 'R1' }, 0, [...PAPERS, 'PRIORITY_PROOF'])).toEqual([]);
  });
});

describe('verification', () => {
  async function queued(more: object, papers = PAPERS, who: object = {}) {
    const of = await published(city, [TEACHER], place());
    city.setNow(REGISTERING);
    const ask = await person(city, who);
    const draft = await complete(city, ask, of.campaign.id, of.formationIds[0] ?? '', papers, { experienceYears: 4, ...more });
    const { id: applicationId } = await submit(draft);
    city.setNow(VERIFYING);
    const query = 'query($id: ID!) { verificationQueue(formationId: $id, first: 1) { edges { node { id version priorityClaimed } } } }';
    const { node } = (await of.rina(query, { id: of.formationIds[0] })).data.verificationQueue.edges[0];
    return { ...of, ask, applicationId, node, version: await claim(of.rina, node.id, node.version) };
  }

  it('says of a claimed priority whether it is proved; two refuse it, the applicant is told and may object', async () => {
    const { rina, budi, approver, campaign, ask, applicationId, node, version } = await queued({ priorityGroup: 'R2' }, [
      ...PAPERS,
      'PRIORITY_PROOF',
    ]);
    expect(node.priorityClaimed).toBe('R2');
    const verdict = { verificationId: node.id, expectedVersion: version, verdict: 'ELIGIBLE', reasons: [] };
    expect(await problems(rina, 'verificationDecide', verdict)).toEqual(['REQUIRED priorityGroup']);
    expect(await problems(rina, 'verificationDecide', { ...verdict, priorityGroup: 'R3' })).toEqual(['INVALID priorityGroup']);
    const query = 'query($id: ID!) { verification(id: $id) { priorityGroup dossier { priorityGroup experienceYears } } }';
    const { data } = await rina(query, { id: node.id });
    expect(data.verification).toEqual({ priorityGroup: null, dossier: { priorityGroup: 'R2', experienceYears: 4 } });
    const refuse = { verdict: 'ELIGIBLE', reasons: [], priorityGroup: null, notice: 'Surat itu bukan dari BKN.' };
    expect(await problems(rina, 'verificationDecide', { ...verdict, ...refuse, notice: null })).toEqual(['REQUIRED notice']);
    const waits = await decide(rina, node.id, version, refuse);
    const state = 'query($id: ID!) { verification(id: $id) { status priorityGroup } }';
    expect((await rina(state, { id: node.id })).data.verification).toEqual({ status: 'SECOND', priorityGroup: null });
    await decide(budi, node.id, await claim(budi, node.id, waits), refuse);
    expect((await rina(state, { id: node.id })).data.verification).toEqual({ status: 'DECIDED', priorityGroup: null });
    const told =
      'query($id: ID!) { me { application(campaignId: $id) { allowedActions administrative { verdict priorityClaimed priorityGroup notices } } } }';
    const read = async () => (await ask(told, { id: campaign.id })).data.me.application;
    expect((await read()).administrative).toBeNull();
    city.setNow(ANNOUNCING);
    await publishedList(approver, campaign.id, 'ADMINISTRATIVE');
    city.setNow(OBJECTING);
    const lowered = { verdict: 'ELIGIBLE', priorityClaimed: 'R2', priorityGroup: null, notices: [refuse.notice, refuse.notice] };
    expect(await read()).toMatchObject({ administrative: lowered, allowedActions: expect.arrayContaining(['selectionObjectionFile']) });
    const objection = { applicationId, stage: 'ADMIN_OBJECTION', ground: 'DOCUMENT_MISREAD', text: 'Surat itu dari BKN.' };
    const filed = await done(ask, 'selectionObjectionFile', objection, 'objection { id }');
    const id = { objectionId: filed.objection.id };
    const open = { ...id, expectedVersion: 1 };
    const { objection: opened } = await done(approver, 'selectionObjectionOpen', open, 'objection { version }');
    const yes = { ...id, expectedVersion: opened.version, accepted: true, answer: 'Benar, surat itu sah.' };
    await done(approver, 'selectionObjectionAnswer', yes, 'objection { id }');
    // No list says the priority: it holds at once, and nothing waits for an edition that would change nothing.
    const inTheWay = async () => (await preview(approver, campaign.id, 'FINAL')).problems.map(({ code }: { code: string }) => code);
    expect(await inTheWay()).not.toContain('LIST_OUTDATED');
    expect((await read()).administrative).toMatchObject({ verdict: 'ELIGIBLE', priorityGroup: 'R2', notices: [] });
  });

  it('tells of somebody who serves as a PNS, and has a reason for it', async () => {
    const nik = newNik();
    const unit = { unitId: city.units.aptika, title: 'Guru', kind: 'IMPLEMENTING' };
    const { position } = await done(city.setup, 'positionCreate', unit, 'position { id }');
    const assignment = { positionId: position.id, supervisorId: city.people.superior.employeeId, validFrom: '2022-03-01' };
    const { identifier } = await appointment(city);
    const who = { name: 'Rahmawati', kind: 'PNS', ...BORN, grade: 'III/a', identifier, nik, assignment };
    city.setNow('2025-12-20T02:00:00.000Z');
    await done(city.setup, 'employeeCreate', who, 'employee { id }');
    const { rina, budi, node, version } = await queued({}, PAPERS, { nik });
    const query = 'query($id: ID!) { verification(id: $id) { outcome dossier { warnings } } }';
    expect((await rina(query, { id: node.id })).data.verification.dossier.warnings).toEqual(['SERVING_ASN']);
    const reject = { verdict: 'INELIGIBLE', reasons: ['SERVING_ASN'] };
    const second = await claim(budi, node.id, await decide(rina, node.id, version, reject));
    await decide(budi, node.id, second, reject);
    expect((await rina(query, { id: node.id })).data.verification.outcome).toBe('INELIGIBLE');
  });
});

describe('the final list', () => {
  let of: Carried;
  beforeAll(async () => {
    const people = [
      { skd: [400, 150, 35] as const, birthDate: '1990-01-01' },
      { skd: [300, 120, 30] as const, priorityGroup: 'R3' },
      { skd: [250, 100, 20] as const, priorityGroup: 'R2' },
      { skd: [300, 120, 30] as const, priorityGroup: 'R3', birthDate: '1991-01-01' },
      { skd: [290, 130, 30] as const, priorityGroup: 'R3' },
      { skd: null, priorityGroup: 'R1' },
    ] as unknown as Carried['people'][number];
    of = await listed(city, [{ quota: 1, people, more: TEACHER }], place());
  });

  it('stands by priority before points, then technical, then the older, and says which key decided', async () => {
    const numbers = of.people[0]?.map(({ number }) => number) ?? [];
    const rows = await rowsOf(city.nobody, of.campaignId, 'FINAL' as never, of.formationIds[0] ?? '');
    expect(rows.map((row) => [numbers.indexOf(row.number), row.rank, row.outcome, row.decidedBy])).toEqual([
      [2, 1, 'SELECTED', null],
      [3, 2, 'RESERVE', 'PRIORITY'],
      [1, 3, 'RESERVE', 'AGE'],
      [4, 4, 'RESERVE', 'TECHNICAL'],
      [0, 5, 'RESERVE', 'PRIORITY'],
      [5, null, 'ABSENT', null],
    ]);
    const query = 'query($id: ID!) { announcements(campaignId: $id) { stage policyVersion } }';
    expect((await city.nobody(query, { id: of.campaignId })).data.announcements).toEqual([
      { stage: 'ADMINISTRATIVE', policyVersion: 'recruitment-pppk-2024.1' },
      { stage: 'FINAL', policyVersion: 'recruitment-pppk-2024.1' },
    ]);
  });

  it('is told to its applicants part by part, of 670', async () => {
    const query = `{ me { application(campaignId: "${of.campaignId}") { nextStep { code } results { stage
      scores { final parts { key label score max least } } } blockers { code } } } }`;
    const own = (await of.people[0]?.[2]?.ask(query))?.data.me.application;
    expect(own.nextStep).toEqual({ code: 'WAIT_FOR_OFFER' });
    // There is no list of a basic test to wait for.
    expect(own.blockers).not.toContainEqual({ code: 'LIST_MISSING' });
    expect(own.results[1]).toEqual({
      stage: 'FINAL',
      scores: {
        final: '370.00',
        parts: [
          { key: 'TECHNICAL', label: 'Kompetensi Teknis', score: '250', max: '450', least: null },
          { key: 'MANAGERIAL_SOCIOCULTURAL', label: 'Kompetensi Manajerial dan Sosial Kultural', score: '100', max: '180', least: null },
          { key: 'INTERVIEW', label: 'Wawancara', score: '20', max: '40', least: null },
          { key: 'COMPETENCE', label: 'Seleksi Kompetensi', score: '370', max: '670', least: null },
        ],
      },
    });
  });

  it('is objected to, and the objection answered by nobody who brought its scores', async () => {
    const people = [{ skd: [400, 150, 35] as const }, { skd: [300, 120, 30] as const }] as unknown as Carried['people'][number];
    const its = await listed(city, [{ quota: 1, people, more: TEACHER }], place());
    city.setNow('2026-03-02T02:00:00.000Z');
    const second = its.people[0]?.[1] as Carried['people'][number][number];
    const ofSkd = objecting(second.applicationId, 'SKD_OBJECTION');
    expect(await problems(second.ask, 'selectionObjectionFile', ofSkd)).toEqual(['INVALID stage']);
    const id = await objected(second, 'FINAL_OBJECTION');
    city.setNow(OFFERING);
    const tono = await city.login({ sub: 'pansel-tono', region: REGION, roles: ['RECRUITMENT_OFFICER'] });
    await corrected(city, { ...its, rina: tono }, 'COMPETENCE', () => ({}));
    expect(await refusedAnswer(tono, id, false)).toEqual(['OWN_CASE']);
    expect(await answer(its.budi, id, false)).toMatchObject({ status: 'REJECTED' });
  });

  it('leads to a contract with its own number', async () => {
    const [offer] = (await make(of.rina, of, of.formationIds[0] ?? '')).offers;
    const ready = await filed(of.people[0]?.[2]?.ask as Ask, of.rina, offer as OfferView);
    const identifier = makeNiPppk({ ...BORN, firstYear: 2026, contract: 21, serial: 77 });
    const input = { ...(await appointment(city, undefined, 'Guru')), identifier, grade: 'IX' };
    const hired = await step(city.people.hr.ask, 'appointmentHire', ready, input, 'employee { kind grade identifiers { kind value } }');
    expect(hired.employee).toEqual({ kind: 'PPPK', grade: 'IX', identifiers: [{ kind: 'NI_PPPK', value: identifier }] });
  });
});
