// Who has not, through the API: lists by step, unit, kind, grade and superior, for the whole city, an agency, a unit and the own line.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ask, REGION } from '../support/city.ts';
import { newKey } from '../support/mutations.ts';
import { done, hire } from '../support/people.ts';
import { rosterOf } from '../support/roster.ts';
import { agreed, evaluationOpened, handedOver, rated, selfSubmitted } from '../support/scenarios/evaluation-stages.ts';
import { smallUnit } from '../support/scenarios/outstanding.ts';
import { approved, changing, newcomer, opened, type Season, startSeason, submitted } from '../support/scenarios/stages.ts';
import { PLANNING_DAY, step } from '../support/season.ts';

let city: Season;
beforeAll(async () => {
  city = await startSeason();
});
afterAll(() => city.stop());

const ROW = 'name kind grade isHead planStage evaluationStage positionTitle unit { id } employee { id }';
const QUERY = `query($filter: OutstandingFilter!, $sort: OutstandingSort, $first: Int!, $after: String) {
  outstanding(filter: $filter, sort: $sort, first: $first, after: $after) {
    totalCount ofCount edges { cursor node { ${ROW} } } pageInfo { hasNextPage endCursor } } }`;

interface Row {
  name: string;
  grade: string | null;
  planStage: string;
  evaluationStage: string;
  unit: { id: string };
  employee: { id: string };
}

async function page(ask: Ask, filter: object, more: object = {}) {
  const { data, errors, line } = await ask(QUERY, { filter, sort: 'STAGE', first: 100, ...more });
  if (errors) throw new Error(JSON.stringify(errors));
  const found = data.outstanding;
  return found && { ...found, rows: found.edges.map(({ node }: { node: Row }) => node) as Row[], line };
}

/** All pages of three, so that each list is turned over. */
async function everyone(ask: Ask, filter: object, sort = 'STAGE'): Promise<Row[]> {
  const rows: Row[] = [];
  let after: string | null = null;
  do {
    const one = await page(ask, filter, { sort, first: 3, after });
    rows.push(...one.rows);
    after = one.pageInfo.hasNextPage ? one.pageInfo.endCursor : null;
  } while (after);
  return rows;
}

const ids = (rows: Row[]) => rows.map(({ employee }) => employee.id).toSorted();
const stages = (rows: Row[], id: string) => rows.find(({ employee }) => employee.id === id);

describe('who has no plan', () => {
  it('is everybody in service but elected officials, who have none of the year, whoever is asked of last', async () => {
    city.setNow(PLANNING_DAY);
    const fresh = await newcomer(city);
    const begun = await opened(city);
    const { hr, mayor, staff, superior } = city.people;
    const none = await everyone(hr.ask, { step: 'PLAN', year: 2026 });
    expect(ids(none)).toContain(fresh.employeeId);
    expect(ids(none)).toContain(staff.employeeId);
    for (const who of [begun.person, mayor, superior]) expect(ids(none)).not.toContain(who.employeeId);
    expect(ids(none)).toEqual([...new Set(ids(none))]);
    const next = await everyone(hr.ask, { step: 'PLAN', year: 2027 });
    expect(ids(next)).toEqual(
      ids([...none, ...(await everyone(hr.ask, { step: 'PLAN_APPROVAL', year: 2027, planStages: ['NONE'] }))]).filter(
        (id, i, all) => all.indexOf(id) === i,
      ),
    );
    expect(ids(next)).toContain(begun.person.employeeId);
  });

  it('and who has one that is not submitted, returned, not approved: each step has those of the steps before it', async () => {
    const [draft, sent, back, done_, change] = [
      await opened(city),
      await submitted(city),
      await submitted(city),
      await approved(city),
      await changing(city),
    ];
    city.setNow(PLANNING_DAY);
    await step(city.people.superior.ask, 'planReturn', back.plan, { reason: 'Lengkapi indikator.' });
    const { hr } = city.people;
    const submission = await everyone(hr.ask, { step: 'PLAN_SUBMISSION', year: 2026 });
    const approval = await everyone(hr.ask, { step: 'PLAN_APPROVAL', year: 2026 });
    expect(stages(submission, draft.person.employeeId)?.planStage).toBe('DRAFT');
    expect(stages(submission, back.person.employeeId)?.planStage).toBe('RETURNED');
    expect(stages(submission, sent.person.employeeId)).toBeUndefined();
    expect(stages(approval, sent.person.employeeId)?.planStage).toBe('SUBMITTED');
    for (const { person } of [done_, change]) expect(stages(approval, person.employeeId)).toBeUndefined();
    const only = await everyone(hr.ask, { step: 'PLAN_APPROVAL', year: 2026, planStages: ['SUBMITTED', 'DRAFT'] });
    expect(ids(only)).toEqual(ids(approval.filter(({ planStage }) => ['SUBMITTED', 'DRAFT'].includes(planStage))));
    const order = ['NONE', 'DRAFT', 'RETURNED', 'SUBMITTED'];
    const places = approval.map(({ planStage }) => order.indexOf(planStage));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
});

describe('the same list', () => {
  it('is told for an agency, a unit, a superior, and sorted each way, with the same people', async () => {
    const { hr, superior } = city.people;
    const filter = { step: 'PLAN_APPROVAL', year: 2026 };
    const all = await everyone(hr.ask, filter);
    const inAptika = ids(all.filter(({ unit }) => unit.id === city.units.aptika));
    for (const sort of ['STAGE', 'UNIT', 'NAME', 'GRADE']) {
      expect(ids(await everyone(hr.ask, filter, sort))).toEqual(ids(all));
      expect(ids(await everyone(hr.ask, { ...filter, unitId: city.units.kota }, sort))).toEqual(ids(all));
      expect(ids(await everyone(hr.ask, { ...filter, unitId: city.units.aptika }, sort))).toEqual(inAptika);
    }
    const named = await everyone(hr.ask, filter, 'NAME');
    expect(named.map(({ name }) => name)).toEqual(
      named.map(({ name }) => name).toSorted((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)),
    );
    const ofSuperior = await everyone(hr.ask, { ...filter, superiorId: superior.employeeId });
    expect(ids(ofSuperior)).toEqual(inAptika.filter((id) => id !== superior.employeeId));
    expect(ids(await everyone(superior.ask, { ...filter, superiorId: superior.employeeId }))).toEqual(ids(ofSuperior));
  });

  it('counts honestly: so many of so many, whatever page is shown', async () => {
    const { hr } = city.people;
    const filter = { step: 'PLAN_APPROVAL', year: 2026, unitId: city.units.diskominfo };
    const all = await everyone(hr.ask, filter);
    const first = await page(hr.ask, filter, { first: 1 });
    expect(first.totalCount).toBe(all.length);
    const staff = await hr.ask('query($id: ID!) { unit(id: $id) { staff(first: 100, subtree: true) { edges { node { id } } } } }', {
      id: city.units.diskominfo,
    });
    expect(first.ofCount).toBe(staff.data.unit.staff.edges.length);
    const city_ = await page(hr.ask, { step: 'PLAN_APPROVAL', year: 2026 }, { first: 1 });
    expect(city_.totalCount).toBe((await everyone(hr.ask, { step: 'PLAN_APPROVAL', year: 2026 })).length);
  });

  it('is filtered by kind and grade of today, also where they change ahead', async () => {
    const { hr } = city.people;
    const person = await newcomer(city);
    const { data } = await hr.ask('query($id: ID!) { employee(id: $id) { version } }', { id: person.employeeId });
    const change = {
      employeeId: person.employeeId,
      expectedVersion: data.employee.version,
      validFrom: '2026-04-01',
      grade: 'IV/a',
      reason: 'Kenaikan pangkat',
      proof: { number: 'SK-1', issuedOn: '2026-01-02' },
    };
    await done(hr.ask, 'employeeRecordChange', change, 'employee { id }');
    const filter = { step: 'PLAN', year: 2026, grades: ['IV/a'] };
    expect(ids(await everyone(hr.ask, filter))).toEqual([]);
    city.setNow('2026-04-01T02:00:00.000Z');
    expect(ids(await everyone(hr.ask, filter))).toEqual([person.employeeId]);
    expect(ids(await everyone(hr.ask, { step: 'PLAN', year: 2026, kinds: ['PPPK'] }))).toEqual([]);
    city.setNow(PLANNING_DAY);
  });
});

describe('who may ask', () => {
  it('an administrator the agency, a head the unit, a superior the own line; nobody beyond, and the answer is the same as of nothing', async () => {
    const { unitAdmin, unitHead, superior, staff, auditor, stranger, hr, mayor } = city.people;
    const filter = { step: 'PLAN', year: 2026 };
    const all = await everyone(hr.ask, filter);
    expect(ids(await everyone(auditor.ask, filter))).toEqual(ids(all));
    expect(ids(await everyone(mayor.ask, filter))).toEqual(ids(all));
    const agency = ids(await everyone(hr.ask, { ...filter, unitId: city.units.diskominfo }));
    expect(ids(await everyone(unitAdmin.ask, filter))).toEqual(agency);
    expect(ids(await everyone(unitHead.ask, filter))).toEqual(agency);
    expect(ids(await everyone(superior.ask, filter))).toEqual(ids(await everyone(hr.ask, { ...filter, unitId: city.units.aptika })));
    for (const ask of [unitAdmin.ask, unitHead.ask, superior.ask, stranger.ask]) {
      expect(await page(ask, { ...filter, unitId: city.units.bkpp })).toBeNull();
      expect(await page(ask, { ...filter, unitId: city.units.kota })).toBeNull();
    }
    expect(await page(staff.ask, { ...filter, superiorId: superior.employeeId })).toBeNull();
    // Who leads nobody has no reports, here or elsewhere.
    expect((await page(staff.ask, filter)).rows).toEqual([]);
    expect((await page(staff.ask, { ...filter, unitId: city.units.bkpp })).rows).toEqual([]);
    expect(await page(hr.ask, { ...filter, unitId: 'unt_nowhere' })).toBeNull();
  });

  it('a head who is not in somebody’s line learns no grade: not by the field, a filter, a count or an order', async () => {
    const { unitId, people } = await smallUnit(city);
    const post = { unit: '', title: 'Kepala Kecil', name: 'Kepala Unit Kecil', supervisor: null, isHead: true };
    const head = await hire(city, city.setup, unitId, `kepala-${unitId}`, post, city.people.mayor.employeeId, REGION);
    const filter = { step: 'PLAN', year: 2026, unitId };
    const grades = async (ask: Ask) => {
      const rows = await everyone(ask, filter);
      return Object.fromEntries(rows.map(({ employee, grade }) => [employee.id, grade]));
    };
    const direct = async (ask: Ask, id: string) =>
      (await ask('query($id: ID!) { employee(id: $id) { grade } }', { id })).data.employee.grade;
    const [one] = people;
    expect(await direct(head.ask, one?.employeeId ?? '')).toBeNull();
    expect(await grades(head.ask)).toEqual({ ...Object.fromEntries(people.map((p) => [p.employeeId, null])), [head.employeeId]: 'III/d' });
    expect(Object.values(await grades(city.people.hr.ask))).toEqual(['III/d', 'III/d', 'III/d']);
    const codes = async (more: object, about = filter) =>
      (await head.ask(QUERY, { filter: about, first: 1, sort: 'STAGE', ...more })).errors?.[0]?.extensions.code;
    expect(await codes({ filter: { ...filter, grades: ['III/d'] } })).toBe('BAD_USER_INPUT');
    expect(await codes({ sort: 'GRADE' })).toBe('BAD_USER_INPUT');
    expect(await codes({ sort: 'GRADE' }, { ...filter, superiorId: head.employeeId } as typeof filter)).toBeUndefined();
    // Own reports beyond the unit that one heads are own reports.
    const mine = { step: 'PLAN', year: 2026, superiorId: city.people.superior.employeeId, grades: ['III/d'] };
    const own = await everyone(city.people.superior.ask, mine, 'GRADE');
    expect(ids(own)).toEqual(expect.arrayContaining(people.map(({ employeeId }) => employeeId)));
    expect(own.every(({ grade }) => grade === 'III/d')).toBe(true);
  });

  it('refuses a year of which no row tells, and a round where none belongs', async () => {
    const codes = async (filter: object) =>
      (await city.people.hr.ask(QUERY, { filter, first: 1, sort: 'STAGE' })).errors?.[0]?.extensions.code;
    expect(await codes({ step: 'PLAN', year: 2023 })).toBe('BAD_USER_INPUT');
    expect(await codes({ step: 'ENROLMENT' })).toBe('BAD_USER_INPUT');
    expect(await codes({ step: 'PLAN', roundId: 'rvr_none' })).toBe('BAD_USER_INPUT');
  });
});

describe('who has no evaluation', () => {
  it('follows each step, and never tells that somebody is rated before the hand-over', async () => {
    const none = await approved(city);
    const [open, self, hidden, shared] = [
      await evaluationOpened(city),
      await selfSubmitted(city),
      await rated(city),
      await handedOver(city),
    ];
    const read = await agreed(city);
    const of = async (name: string) => everyone(city.people.hr.ask, { step: name, year: 2026, unitId: city.units.aptika });
    expect(stages(await of('EVALUATION'), none.person.employeeId)?.evaluationStage).toBe('NONE');
    expect(stages(await of('EVALUATION'), open.person.employeeId)).toBeUndefined();
    expect(stages(await of('SELF_ASSESSMENT'), open.person.employeeId)?.evaluationStage).toBe('OPENED');
    const handOver = await of('HAND_OVER');
    expect(stages(handOver, self.person.employeeId)?.evaluationStage).toBe('SELF_ASSESSED');
    expect(stages(handOver, hidden.person.employeeId)?.evaluationStage).toBe('SELF_ASSESSED');
    expect(stages(handOver, shared.person.employeeId)).toBeUndefined();
    const acknowledgement = await of('ACKNOWLEDGEMENT');
    expect(stages(acknowledgement, shared.person.employeeId)?.evaluationStage).toBe('HANDED_OVER');
    expect(stages(acknowledgement, read.person.employeeId)).toBeUndefined();
    expect(stages(await of('FINAL'), read.person.employeeId)?.evaluationStage).toBe('ACKNOWLEDGED');
    const whole = await everyone(city.people.hr.ask, { step: 'ACKNOWLEDGEMENT', year: 2026, evaluationStages: ['HANDED_OVER'] });
    expect(ids(whole)).toEqual(ids(acknowledgement.filter(({ evaluationStage }) => evaluationStage === 'HANDED_OVER')));
  });

  it('goes with whoever moves to another post, whose plan there is open', async () => {
    const { person } = await handedOver(city);
    const { position } = await done(
      city.setup,
      'positionCreate',
      { unitId: city.units.bkpp, title: 'Analis', kind: 'FUNCTIONAL', level: 'AHLI_MUDA', isHead: false },
      'position { id }',
    );
    const now = '2026-12-10T02:00:00.000Z';
    city.setNow(now);
    const move = { employeeId: person.employeeId, expectedVersion: 1, assignment: { positionId: position.id, validFrom: '2026-12-10' } };
    await done(city.people.hr.ask, 'employeeTransfer', { idempotencyKey: newKey(), ...move }, 'employee { id }');
    const { rows, should } = await rosterOf(city, person.employeeId, now);
    expect(rows).toEqual(should);
    const there = await everyone(city.people.hr.ask, { step: 'ACKNOWLEDGEMENT', year: 2026, unitId: city.units.bkpp });
    expect(stages(there, person.employeeId)).toMatchObject({ evaluationStage: 'HANDED_OVER', planStage: 'DRAFT' });
    const here = await everyone(city.people.hr.ask, { step: 'ACKNOWLEDGEMENT', year: 2026, unitId: city.units.aptika });
    expect(stages(here, person.employeeId)).toBeUndefined();
  });
});
