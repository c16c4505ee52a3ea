// Law as data through the API: two officers, a day to come, results that keep their numbers, and working days that are not guessed.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ask, OTHER_REGION, REGION } from '../support/city.ts';
import { newKey } from '../support/mutations.ts';
import { done, refused } from '../support/people.ts';
import { BECAUSE, type Entry, propose, release, withdraw, YEAR_2027 } from '../support/policy.ts';
import { judged, madeFinal } from '../support/scenarios/evaluation-stages.ts';
import { type Season, startSeason } from '../support/scenarios/stages.ts';

let city: Season;
let hr: Ask;
let second: Ask;
beforeAll(async () => {
  city = await startSeason();
  [hr, second] = [city.setup, city.people.hr.ask];
});
afterAll(() => city.stop());

/** What a proposal or a release is refused with, as `CODE path`. */
async function problems(ask: Ask, name: string, input: object): Promise<string[]> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await ask(`mutation($input: ${type}!) { ${name}(input: $input) { userErrors { code field } } }`, {
    input: { idempotencyKey: newKey(), ...input },
  });
  if (errors) return errors.map((error) => `!${error.extensions.code}`);
  return data[name].userErrors.map(({ code, field }: { code: string; field: string[] }) => `${code} ${field.join('.')}`);
}

const proposing = (terms: object, validFrom: string, more: object = {}) =>
  problems(hr, 'policyPropose', { validFrom, terms, ...BECAUSE, ...more });

const releasing = (ask: Ask, { id, version }: Entry) => problems(ask, 'policyRelease', { entryId: id, expectedVersion: version });

const IN_FORCE = `query($region: String!, $on: Day, $kinds: [PolicyKind!]) { lawInForce(regionCode: $region, on: $on, kinds: $kinds) {
  kind version source validFrom released terms { ... on OrganisationTerms { undoDays delegationDays } ... on CalendarTerms { year days { day } } } } }`;
const inForce = async (kind: string, on: string | null = null, region = REGION, ask: Ask = city.nobody) =>
  (await ask(IN_FORCE, { region, on, kinds: [kind] })).data.lawInForce;

const entryOf = async (ask: Ask, id: string) =>
  (await ask(`query($id: ID!) { node(id: $id) { ... on PolicyEntry { status inForce mine allowedActions withdrawnBecause } } }`, { id }))
    .data.node;

describe('an entry of law', () => {
  it('is proposed by one officer and released by another; from its day on everybody reads it, and no other region', async () => {
    city.setNow('2026-02-02T02:00:00.000Z');
    const entry = await propose(hr, '2026-02-10', { organisation: { undoDays: 14 } });
    expect(entry).toMatchObject({
      status: 'PROPOSED',
      mine: true,
      basedOn: 'organisation-2026.1',
      policyVersion: null,
      changes: [{ path: 'undoDays', before: '30', after: '14' }],
      allowedActions: ['policyWithdraw'],
    });
    expect(await releasing(hr, entry)).toEqual(['OWN_CASE entryId']);
    const released = await release(second, entry);
    expect(released).toMatchObject({ status: 'RELEASED', inForce: false, policyVersion: 'organisation-2026.1+2026-02-10.1' });
    expect(await inForce('ORGANISATION')).toMatchObject([{ version: 'organisation-2026.1', released: false, terms: { undoDays: 30 } }]);
    expect(await inForce('ORGANISATION', '2026-02-10')).toMatchObject([{ released: true, terms: { undoDays: 14, delegationDays: 90 } }]);
    city.setNow('2026-02-09T16:59:59.999Z');
    expect(await inForce('ORGANISATION')).toMatchObject([{ terms: { undoDays: 30 } }]);
    city.setNow('2026-02-09T17:00:00.000Z');
    expect(await inForce('ORGANISATION')).toMatchObject([
      { version: 'organisation-2026.1+2026-02-10.1', source: BECAUSE.source, validFrom: '2026-02-10', terms: { undoDays: 14 } },
    ]);
    expect(await entryOf(hr, entry.id)).toMatchObject({ status: 'RELEASED', inForce: true, allowedActions: [] });
    expect(await inForce('ORGANISATION', null, OTHER_REGION)).toMatchObject([{ released: false, terms: { undoDays: 30 } }]);
    expect((await inForce('ORGANISATION', '2026-02-09'))[0].terms.undoDays).toBe(30);
  });

  it('is never back-dated, and begins no sooner than every process knows of it', async () => {
    city.setNow('2026-03-02T16:44:59.000Z');
    const terms = { retention: { years: 3 }, committee: null };
    const feedback = { feedback: { abuseWorkingDays: 7 } };
    expect(await proposing(feedback, '2026-03-02')).toEqual(['VALID_FROM_TOO_SOON validFrom']);
    expect(await proposing(feedback, '2026-03-03')).toEqual([]);
    expect(await proposing(feedback, '2030-01-01')).toEqual(['OUT_OF_RANGE validFrom']);
    expect(await proposing(terms, '2026-04-01')).toEqual(['FORBIDDEN terms']);
    city.setNow('2026-03-02T16:45:01.000Z');
    expect(await proposing(feedback, '2026-03-03'), 'a quarter of an hour before midnight').toEqual(['VALID_FROM_TOO_SOON validFrom']);
    expect(await proposing(feedback, '2026-03-04')).toEqual([]);
  });

  it('that is mistyped is refused with the path of the number', async () => {
    city.setNow('2026-03-05T02:00:00.000Z');
    const of = (evaluation: object) => proposing({ evaluation }, '2026-04-01');
    expect(await of({ objectionDays: 140 })).toEqual(['OUT_OF_RANGE terms.evaluation.objectionDays']);
    expect(await of({ percent: [{ predicate: 'GOOD', percent: '1000' }] })).toEqual(['OUT_OF_RANGE terms.evaluation.percent.0.percent']);
    expect(await of({ percent: [{ predicate: 'GOOD', percent: '160' }] }), 'worth more than very good').toEqual([
      'INVALID terms.evaluation.percent',
    ]);
    expect(await of({ coefficient: [{ level: 'AHLI_MUDA', points: '2.5' }] })).toEqual(['INVALID terms.evaluation.coefficient']);
    const twice = { level: 'AHLI_MUDA', points: '26' };
    expect(await of({ coefficient: [twice, twice] })).toEqual(['ALREADY_EXISTS terms.evaluation.coefficient.1.level']);
    expect(await of({ objectionDays: 14 })).toEqual(['POLICY_UNCHANGED terms.evaluation']);
    expect(await proposing({}, '2026-04-01')).toEqual(['REQUIRED terms']);
    expect(await proposing({ evaluation: {}, feedback: {} }, '2026-04-01')).toEqual(['INVALID terms']);
    expect(await proposing({ reviews: { thresholdLeast: 2 } }, '2026-04-01')).toEqual(['OUT_OF_RANGE terms.reviews.thresholdLeast']);
    expect(await proposing({ feedback: { requestDays: 9 } }, '2026-04-01', { source: 'SE', reason: '' })).toEqual([
      'OUT_OF_RANGE source',
      'REQUIRED reason',
    ]);
    const rules = [
      { predicates: ['POOR'], bound: 'MIN', percent: 60 },
      { predicates: ['GOOD'], bound: 'MIN', percent: 50 },
    ];
    expect(await proposing({ evaluationUnits: { distribution: [{ achievement: 'POOR', rules }] } }, '2026-04-01')).toEqual([
      'OUT_OF_RANGE terms.evaluationUnits.distribution.POOR.rules',
    ]);
  });

  it('of two released at once, one holds: the other was compared with what is no more', async () => {
    city.setNow('2026-03-09T02:00:00.000Z');
    const [a, b] = [
      await propose(hr, '2026-04-01', { performance: { returnGraceDays: 6 } }),
      await propose(hr, '2026-04-01', { performance: { returnGraceDays: 7 } }),
    ];
    const both = await Promise.all([releasing(second, a), releasing(second, b)]);
    const lost = both.findIndex((codes) => codes.length > 0);
    expect(both.map((codes) => codes.length).toSorted()).toEqual([0, 2]);
    expect(both[lost]).toEqual(['VALID_FROM_TOO_SOON entryId', 'POLICY_SUPERSEDED entryId']);
    expect((await entryOf(second, [a, b][lost]?.id ?? '')).allowedActions).toEqual(['policyWithdraw']);
  });

  it('is released once, whoever repeats it', async () => {
    city.setNow('2026-03-09T02:00:00.000Z');
    const { id, version } = await propose(hr, '2026-05-01', { development: { pnsLeastHours: 24 } });
    const input = { idempotencyKey: newKey(), entryId: id, expectedVersion: version };
    const query =
      'mutation($input: PolicyReleaseInput!) { policyRelease(input: $input) { entry { id status policyVersion } userErrors { code } } }';
    const answers = await Promise.all([1, 2, 3].map(() => second(query, { input })));
    for (const { data } of answers)
      expect(data.policyRelease).toEqual({
        entry: { id, status: 'RELEASED', policyVersion: 'development-2018.1+2026-05-01.1' },
        userErrors: [],
      });
    expect(await problems(second, 'policyRelease', { entryId: id, expectedVersion: version + 1 })).toEqual(['TRANSITION_REFUSED entryId']);
  });

  it('is withdrawn before its day, not after, and corrected by another for the same day', async () => {
    city.setNow('2026-03-10T02:00:00.000Z');
    const wrong = await release(second, await propose(hr, '2026-06-01', { feedback: { requestDays: 41 } }));
    expect(await proposing({ feedback: { requestDays: 14 } }, '2026-06-01'), 'one of its kind comes after it').toEqual([
      'VALID_FROM_TOO_SOON validFrom',
    ]);
    expect(await withdraw(second, wrong)).toMatchObject({ status: 'WITHDRAWN', withdrawnBecause: 'Salah ketik angka', allowedActions: [] });
    const right = await release(second, await propose(hr, '2026-06-01', { feedback: { requestDays: 21 } }));
    expect(right.policyVersion, 'the first keeps its name for ever').toBe('feedback-2023.1+2026-06-01.2');
    city.setNow('2026-05-31T16:50:00.000Z');
    const late = { entryId: right.id, expectedVersion: right.version, reason: 'Terlambat ditarik' };
    expect(await problems(hr, 'policyWithdraw', late)).toEqual(['TRANSITION_REFUSED entryId']);
  });

  it('is listed with its history for officers and auditors, told in both languages, and nothing for staff', async () => {
    const LIST = `query($kind: PolicyKind) { policyEntries(first: 20, kind: $kind) { edges { node { status kind reason source
      terms { ... on FeedbackTerms { requestDays } } } } } }`;
    const { data } = await city.people.auditor.ask(LIST, { kind: 'FEEDBACK' });
    const rows = data.policyEntries.edges.map(({ node }: { node: { status: string; terms: object } }) => [node.status, node.terms]);
    expect(rows).toContainEqual(['WITHDRAWN', { requestDays: 41 }]);
    expect(rows).toContainEqual(['RELEASED', { requestDays: 21 }]);
    expect((await city.people.otherHr.ask(LIST)).data.policyEntries.edges).toEqual([]);
    expect((await city.people.staff.ask(LIST)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const query = `mutation($input: PolicyProposeInput!) { policyPropose(input: $input) { userErrors { message } } }`;
    const input = { validFrom: '2026-05-31', terms: { feedback: { requestDays: 9 } }, ...BECAUSE };
    const said = async (language: string) =>
      (await hr(query, { input: { idempotencyKey: newKey(), ...input } }, { 'accept-language': language })).data.policyPropose.userErrors[0]
        .message;
    expect(await said('id')).toMatch(/^Paling cepat berlaku mulai 2 Juni 2026/);
    expect(await said('en')).toMatch(/^It can hold from 2 June 2026 at the earliest/);
  });

  it('of selection is the committee’s: an officer of it proposes, another who approves releases', async () => {
    city.setNow('2026-07-01T02:00:00.000Z');
    const officer = await city.login({ sub: 'pansel', roles: ['RECRUITMENT_OFFICER'] });
    const approver = await city.login({ sub: 'ketua', roles: ['RECRUITMENT_APPROVER'] });
    const terms = {
      recruitment: {
        oldestOf: [{ group: 'DOCTOR', oldest: 40 }],
        weights: [
          { test: 'SKD', percent: 30 },
          { test: 'SKB', percent: 70 },
        ],
      },
    };
    const entry = await propose(officer, '2026-08-01', terms);
    expect(entry.changes).toEqual([
      { path: 'oldestOf.DOCTOR.oldest', before: null, after: '40' },
      { path: 'weights.SKB.percent', before: '60', after: '70' },
      { path: 'weights.SKD.percent', before: '40', after: '30' },
    ]);
    expect(await releasing(second, entry), 'the staffing agency').toEqual(['FORBIDDEN entryId']);
    expect(await releasing(officer, entry)).toEqual(['!FORBIDDEN']);
    expect(await release(approver, entry)).toMatchObject({ policyVersion: 'recruitment-2024.1+2026-08-01.1' });
    expect(
      await problems(officer, 'policyPropose', { validFrom: '2026-09-01', terms: { feedback: { requestDays: 9 } }, ...BECAUSE }),
    ).toEqual(['FORBIDDEN terms']);
  });
});

describe('working days', () => {
  const FILE = 'correction { id version dueOn overdue holidaysUnknown { year message } }';
  const file = async () =>
    (await done(city.people.staff.ask, 'correctionFile', { kind: 'PERSONAL_DATA', text: 'Golongan keliru' }, FILE)).correction;
  const READ = `query($id: ID!) { node(id: $id) { ... on CorrectionRequest { dueOn overdue holidaysUnknown { year } } } }`;
  const read = async (id: string) => (await city.people.staff.ask(READ, { id })).data.node;

  it('are not guessed in a year whose holidays nobody has released: what is filed stays filed, and its day follows', async () => {
    city.setNow('2026-12-28T02:00:00.000Z');
    const filed = await file();
    expect(filed).toMatchObject({ dueOn: null, overdue: false, holidaysUnknown: { year: 2027 } });
    expect(filed.holidaysUnknown.message).toMatch(/tahun 2027 belum ditetapkan.*BKPP/);
    const entry = await propose(hr, '2026-12-29', { calendar: YEAR_2027 }, { source: 'SKB 3 Menteri (contoh untuk uji)' });
    expect(entry).toMatchObject({ basedOn: null, warnings: [] });
    expect(entry.changes).toContainEqual({ path: 'days.2027-03-08.name', before: null, after: 'Nyepi' });
    await release(second, entry);
    expect(await read(filed.id), 'not before its day').toMatchObject({ dueOn: null });
    city.setNow('2026-12-29T02:00:00.000Z');
    // 29, 30, 31 December; 1 January is none, 2 and 3 a weekend, 4 is one, 5 Isra Mikraj.
    expect(await read(filed.id)).toEqual({ dueOn: '2027-01-06', overdue: false, holidaysUnknown: null });
    city.setNow('2027-01-06T17:00:00.000Z');
    expect(await read(filed.id)).toMatchObject({ overdue: true });
    expect((await inForce('CALENDAR')).map(({ terms }: { terms: { year: number } }) => terms.year)).toEqual([2023, 2024, 2025, 2026, 2027]);
    expect(await inForce('CALENDAR', null, OTHER_REGION)).toHaveLength(4);
  });

  it('are entered a year at a time, and looked through', async () => {
    city.setNow('2027-02-01T02:00:00.000Z');
    const calendar = (year: number, days: [string, string, string?][]) =>
      proposing({ calendar: { year, days: days.map(([day, name, kind = 'NATIONAL']) => ({ day, name, kind })) } }, '2027-02-02');
    expect(await calendar(2028, [['2027-03-26', 'Nyepi']])).toEqual(['OUT_OF_RANGE terms.calendar.days.0.day']);
    expect(
      await calendar(2028, [
        ['2028-03-26', 'Nyepi'],
        ['2028-03-26', 'Nyepi'],
      ]),
    ).toEqual(['ALREADY_EXISTS terms.calendar.days.1.day']);
    expect(await calendar(2028, [['2028-03-26', '']])).toEqual(['REQUIRED terms.calendar.days.0.name']);
    expect(await calendar(2026, [['2026-03-19', 'Nyepi']]), 'a year that is over').toEqual(['OUT_OF_RANGE terms.calendar.year']);
    expect(await calendar(2028, [])).toEqual(['REQUIRED terms.calendar.days']);
    const days = [
      { day: '2028-01-01', name: 'Tahun Baru Masehi', kind: 'NATIONAL' },
      { day: '2028-03-25', name: 'Nyepi', kind: 'COLLECTIVE_LEAVE' },
    ];
    const { warnings } = (await propose(hr, '2027-02-02', { calendar: { year: 2028, days } })) as unknown as {
      warnings: { code: string; day: string | null }[];
    };
    expect(warnings.map(({ code, day }) => `${code} ${day}`)).toEqual([
      'FIXED_DAY_MISSING 2028-05-01',
      'FIXED_DAY_MISSING 2028-06-01',
      'FIXED_DAY_MISSING 2028-08-17',
      'FIXED_DAY_MISSING 2028-12-25',
      'ON_WEEKEND 2028-03-25',
    ]);
  });
});

describe('what was made with an entry', () => {
  it('keeps its numbers, whatever is released later: an evaluation checks out years after', async () => {
    city.setNow('2026-11-02T02:00:00.000Z');
    const percent = [{ predicate: 'VERY_GOOD', percent: '125' }];
    await release(second, await propose(hr, '2026-12-01', { evaluation: { percent, objectionDays: 21 } }));
    const { evaluation } = await madeFinal(city, { result: judged('ABOVE'), behaviour: judged('ABOVE') });
    const READ = `query($id: ID!) { evaluation(id: $id) { versions { policyVersion credit { points } } verification { same hash } } }`;
    const read = async () => (await city.people.hr.ask(READ, { id: evaluation.id })).data.evaluation;
    const before = await read();
    expect(before).toMatchObject({
      verification: { same: true },
      versions: [{ policyVersion: 'evaluation-2023.1+2026-12-01.1', credit: { points: '31.25' } }],
    });
    city.setNow('2027-02-01T02:00:00.000Z');
    await release(second, await propose(hr, '2027-03-01', { evaluation: { percent: [{ predicate: 'VERY_GOOD', percent: '200' }] } }));
    city.setNow('2028-06-01T02:00:00.000Z');
    expect(await read()).toEqual(before);
  });

  it('a cycle takes what holds on the first day of its year, released a moment ago', async () => {
    city.setNow('2027-12-20T02:00:00.000Z');
    await release(second, await propose(hr, '2028-01-01', { performance: { newSegmentDays: 21 } }));
    const span = (from: string, to: string) => ({ from, to });
    const input = {
      ...{ year: 2028, periodicity: 'QUARTERLY', planning: span('2028-01-01', '2028-01-31') },
      ...{ execution: span('2028-01-01', '2028-12-31'), evaluation: span('2028-12-01', '2029-01-31') },
    };
    const { cycle } = await done(hr, 'cycleOpen', input, 'cycle { policyVersion }');
    expect(cycle.policyVersion).toBe('performance-2023.1+2028-01-01.1');
  });
});

describe('who may not', () => {
  it('neither staff nor an auditor proposes, and no other region finds the entry', async () => {
    city.setNow('2027-02-01T02:00:00.000Z');
    const input = { validFrom: '2027-06-01', terms: { feedback: { requestDays: 9 } }, ...BECAUSE };
    for (const { ask } of [city.people.staff, city.people.auditor, city.people.unitAdmin])
      expect(await refused(ask, 'policyPropose', input)).toEqual(['!FORBIDDEN']);
    const entry = await propose(hr, '2027-06-01', { feedback: { requestDays: 9 } });
    expect(await releasing(city.people.otherHr.ask, entry)).toEqual(['NOT_FOUND entryId']);
    expect(await entryOf(city.people.otherHr.ask, entry.id)).toBeNull();
    expect(await entryOf(city.people.staff.ask, entry.id)).toBeNull();
  });
});
