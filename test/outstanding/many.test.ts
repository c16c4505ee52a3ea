// What is done for many at once, through the API: phases extended for a list, evaluations and places in a round for a whole unit.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ask } from '../support/city.ts';
import { newKey } from '../support/mutations.ts';
import { done, refused } from '../support/people.ts';
import { launchedRound } from '../support/reviews.ts';
import { agreedPlan, EVALUATION_DAY, handedOver } from '../support/scenarios/evaluation-stages.ts';
import { smallUnit } from '../support/scenarios/outstanding.ts';
import { newcomer, type Season, startSeason } from '../support/scenarios/stages.ts';
import { PLANNING_DAY } from '../support/season.ts';

let city: Season;
beforeAll(async () => {
  city = await startSeason();
});
afterAll(() => city.stop());

interface Outcome {
  employee: { id: string } | null;
  evaluation?: { id: string } | null;
  subject?: { id: string } | null;
  userErrors: { code: string; field: string[] }[];
}

async function many(ask: Ask, name: string, input: object, selection: string) {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation($input: ${type}!) { ${name}(input: $input) { outcomes { employee { id } ${selection} userErrors { code field } } ${name.includes('Phase') ? '' : 'endCursor'} userErrors { code field } } }`;
  const { data, errors } = await ask(query, { input: { idempotencyKey: newKey(), ...input } });
  if (errors) throw new Error(JSON.stringify(errors));
  return data[name] as { outcomes: Outcome[] | null; endCursor: string | null; userErrors: { code: string; field: string[] }[] };
}

const codes = (outcomes: Outcome[] | null) => outcomes?.map(({ userErrors }) => userErrors.map(({ code }) => code).join());

describe('a phase extended for a list', () => {
  const LIST = `query($cycle: ID!, $unit: ID) { phaseExtensions(cycleId: $cycle, phase: PLANNING, unitId: $unit, first: 100) {
    edges { node { version employeeName closesAt reason by { id } employee { id } unit { id } } } } }`;
  const listed = async (ask: Ask, unit?: string) => {
    const { data } = await ask(LIST, { cycle: city.cycle.id, unit: unit ?? null });
    return data.phaseExtensions?.edges.map(({ node }: { node: object }) => node);
  };

  it('is given to each by itself, never to the own case; twice is once, and the list says to whom, until when, by whom and why', async () => {
    city.setNow(PLANNING_DAY);
    const { hr, staff } = city.people;
    const person = await newcomer(city);
    const ids = [person.employeeId, hr.employeeId, 'emp_nobody', staff.employeeId];
    const input = { cycleId: city.cycle.id, expectedVersion: 1, phase: 'PLANNING', to: '2026-02-10', reason: 'Banjir', employeeIds: ids };
    const first = await many(hr.ask, 'cyclePhaseExtendMany', input, '');
    expect(codes(first.outcomes)).toEqual(['', 'OWN_CASE', 'NOT_FOUND', '']);
    expect(first.outcomes?.[0]?.employee?.id).toBe(person.employeeId);
    const both = await Promise.all([1, 2].map(() => many(hr.ask, 'cyclePhaseExtendMany', input, '')));
    for (const { outcomes } of both) expect(codes(outcomes)).toEqual(['', 'OWN_CASE', 'NOT_FOUND', '']);
    const all = await listed(hr.ask);
    expect(all).toHaveLength(2);
    expect(all[0]).toMatchObject({
      version: 1,
      closesAt: '2026-02-10T17:00:00.000Z',
      reason: 'Banjir',
      by: { id: hr.employeeId },
      unit: { id: city.units.aptika },
    });
    expect(await listed(hr.ask, city.units.aptika)).toHaveLength(2);
    expect(await listed(hr.ask, city.units.kota)).toHaveLength(2);
    expect(await listed(hr.ask, city.units.bkpp)).toEqual([]);
    expect(await listed(city.people.unitAdmin.ask)).toHaveLength(2);
    expect(await listed(city.people.unitAdmin.ask, city.units.bkpp)).toBeUndefined();
  });

  it('holds until then, and not after it was taken back, once, by somebody else than the person', async () => {
    const { hr, staff } = city.people;
    city.setNow('2026-02-05T02:00:00.000Z');
    const open = () => refused(staff.ask, 'planOpen', { assignmentId: staff.assignmentId, year: 2026 });
    const back = { cycleId: city.cycle.id, phase: 'PLANNING', employeeId: staff.employeeId, expectedVersion: 1, reason: 'Keliru' };
    const withdraw = (ask: Ask, more: object = {}) => refused(ask, 'cyclePhaseExtensionWithdraw', { ...back, ...more });
    expect(await withdraw(hr.ask, { expectedVersion: 7 })).toEqual(['VERSION_CONFLICT']);
    expect(await withdraw(hr.ask, { reason: ' ' })).toEqual(['REQUIRED']);
    expect(await withdraw(hr.ask, { employeeId: hr.employeeId })).toEqual(['OWN_CASE']);
    expect(await withdraw(hr.ask)).toEqual([]);
    expect(await withdraw(hr.ask, { expectedVersion: 2 })).toEqual(['TRANSITION_REFUSED']);
    expect(await open()).toEqual(['DEADLINE_PASSED']);
    expect(await listed(hr.ask)).toHaveLength(1);
    const given = {
      cycleId: city.cycle.id,
      expectedVersion: 1,
      phase: 'PLANNING',
      to: '2026-02-07',
      reason: 'Sakit',
      employeeId: staff.employeeId,
    };
    await done(hr.ask, 'cyclePhaseExtend', given, 'cycle { id }');
    expect(await open()).toEqual([]);
  });

  it('refuses a list that is empty, too long, or names somebody twice', async () => {
    city.setNow(PLANNING_DAY);
    const { hr, staff } = city.people;
    const input = { cycleId: city.cycle.id, expectedVersion: 1, phase: 'PLANNING', to: '2026-02-20', reason: 'Banjir' };
    const whole = async (employeeIds: string[]) =>
      (await many(hr.ask, 'cyclePhaseExtendMany', { ...input, employeeIds }, '')).userErrors.map(({ code }) => code);
    expect(await whole([])).toEqual(['REQUIRED']);
    expect(await whole(Array.from({ length: 101 }, (_, i) => `emp_${i}`))).toEqual(['LIMIT_REACHED']);
    expect(await whole([staff.employeeId, staff.employeeId])).toEqual(['ALREADY_EXISTS']);
  });
});

describe('evaluations of a whole unit', () => {
  it('are opened for who has an agreed plan; who has none is told; late, twice and twice at once come to the same', async () => {
    city.setNow(PLANNING_DAY);
    const { unitId, people } = await smallUnit(city);
    const [one, other] = people;
    if (!one || !other) throw new Error('Two people.');
    await agreedPlan(one, city.people.superior, 2026);
    const { hr, unitAdmin } = city.people;
    const input = { unitId, year: 2026 };
    const early = await many(hr.ask, 'evaluationOpenMany', input, 'evaluation { id }');
    expect(codes(early.outcomes)).toEqual(['NOT_OPEN_YET', 'TRANSITION_REFUSED']);
    city.setNow(EVALUATION_DAY);
    const both = await Promise.all([1, 2].map(() => many(hr.ask, 'evaluationOpenMany', input, 'evaluation { id }')));
    const opened = both.flatMap(({ outcomes }) => outcomes?.flatMap(({ evaluation }) => evaluation?.id ?? []) ?? []);
    expect(new Set(opened).size).toBe(1);
    for (const { outcomes } of both) expect(codes(outcomes)?.filter((code) => code !== '')).toEqual(['TRANSITION_REFUSED']);
    const again = await many(hr.ask, 'evaluationOpenMany', input, 'evaluation { id }');
    expect(again.outcomes?.map(({ employee }) => employee?.id)).toEqual([other.employeeId]);
    expect(again.endCursor).toBeNull();
    expect((await many(unitAdmin.ask, 'evaluationOpenMany', input, '')).userErrors).toMatchObject([
      { code: 'NOT_FOUND', field: ['unitId'] },
    ]);
    expect((await many(hr.ask, 'evaluationOpenMany', { ...input, after: 'x' }, '')).userErrors).toMatchObject([
      { code: 'INVALID', field: ['after'] },
    ]);
    expect((await many(hr.ask, 'evaluationOpenMany', { ...input, year: 2027 }, '')).userErrors).toMatchObject([{ code: 'OUT_OF_RANGE' }]);
  });
});

describe('a round for a whole unit', () => {
  it('takes everybody of the unit in, also of the whole city; who has a place is passed over', async () => {
    city.setNow(PLANNING_DAY);
    const { unitId, people } = await smallUnit(city);
    const { hr } = city.people;
    const round = await launchedRound(hr.ask, city.units.kota);
    const input = { roundId: round.id, unitId };
    const both = await Promise.all([1, 2].map(() => many(hr.ask, 'reviewEnrolUnit', input, 'subject { id }')));
    for (const { outcomes } of both) expect(codes(outcomes)?.every((code) => code === '')).toBe(true);
    const query =
      'query($round: ID!, $unit: ID) { reviewRound(id: $round) { subjects(first: 100, unitId: $unit) { edges { node { employee { id } } } } } }';
    const { data } = await hr.ask(query, { round: round.id, unit: unitId });
    const enrolled = data.reviewRound.subjects.edges.map(({ node }: { node: { employee: { id: string } } }) => node.employee.id).toSorted();
    expect(enrolled).toEqual(people.map(({ employeeId }) => employeeId).toSorted());
    expect((await many(hr.ask, 'reviewEnrolUnit', input, '')).outcomes).toEqual([]);
    const left = await hr.ask(
      'query($round: ID!) { outstanding(filter: { step: ENROLMENT, roundId: $round }, first: 100) { totalCount ofCount } }',
      { round: round.id },
    );
    expect(left.data.outstanding.ofCount - left.data.outstanding.totalCount).toBe(2);
    const ofUnit =
      'query($round: ID!, $unit: ID) { outstanding(filter: { step: ENROLMENT, roundId: $round, unitId: $unit }, first: 100) { totalCount ofCount } }';
    expect((await hr.ask(ofUnit, { round: round.id, unit: unitId })).data.outstanding).toEqual({ totalCount: 0, ofCount: 2 });
    // Places are the staffing agency's and the superior's to see: an administrator is not told who has none.
    expect((await city.people.unitAdmin.ask(ofUnit, { round: round.id, unit: null })).data.outstanding).toBeNull();
    expect((await city.people.superior.ask(ofUnit, { round: round.id, unit: null })).data.outstanding).toBeNull();
    // Nor by naming whose reports they are: that is the superior's own question.
    const ofReports =
      'query($round: ID!, $of: ID) { outstanding(filter: { step: ENROLMENT, roundId: $round, superiorId: $of }, first: 100) { ofCount } }';
    const of = city.people.superior.employeeId;
    for (const ask of [city.people.unitAdmin.ask, city.people.auditor.ask, city.people.unitHead.ask])
      expect((await ask(ofReports, { round: round.id, of })).data.outstanding).toBeNull();
    for (const ask of [city.people.superior.ask, hr.ask])
      expect((await ask(ofReports, { round: round.id, of })).data.outstanding.ofCount).toBeGreaterThan(0);
  });
});

describe('the city’s own unit', () => {
  it('lists the evaluations of all agencies, and is told as wrong where a spread is an agency’s', async () => {
    await handedOver(city);
    const { hr } = city.people;
    const { data } = await hr.ask(
      'query($id: ID!) { unitEvaluations(unitId: $id, year: 2026, first: 100) { edges { node { employeeName } } } unitDistribution(unitId: $id, year: 2026) { year } }',
      { id: city.units.kota },
    );
    expect(data.unitEvaluations.edges.length).toBeGreaterThan(0);
    expect(data.unitDistribution).toBeNull();
    const session = { unitId: city.units.kota, year: 2026, memberIds: [hr.employeeId, city.people.hrHead.employeeId] };
    expect(await refused(hr.ask, 'calibrationOpen', session)).toEqual(['INVALID']);
  });
});
