// What each fact adds, and when it adds no more: void plans, second posts, reopened evaluations, objections that were withdrawn, who is rated before the hand-over.
import { describe, expect, it } from 'vitest';
import { agencyBoard, cityBoard, numbersIn } from '../../../src/modules/dashboards/rules/counts.ts';
import {
  achievementCounts,
  askedCounts,
  evaluationCounts,
  objectionCounts,
  planCounts,
  postCounts,
  progressCounts,
} from '../../../src/modules/dashboards/rules/facts.ts';
import { highestSaid, sumOf, type UnitNumbers } from '../../../src/modules/dashboards/rules/figures.ts';
import type { Evaluation } from '../../../src/modules/evaluation/rules/types.ts';
import type { Objection } from '../../../src/modules/objections/rules/types.ts';
import type { Assignment, Employee } from '../../../src/modules/organisation/rules/types.ts';
import type { ProgressMonths } from '../../../src/modules/performance/rules/progress-months.ts';
import type { PlanHead } from '../../../src/modules/performance/rules/types.ts';
import type { UnitAchievement } from '../../../src/modules/unit-achievement/rules/unit.ts';
import type { Count } from '../../../src/platform/rules/counts.ts';

const AT = { year: 2026, rootUnitId: 'unt_a', unitId: 'unt_b', holding: 'DEFINITIVE' };
const CITY = cityBoard('33.74', 2026);
const onBoard = (counts: readonly Count[], board: string) => counts.filter((one) => one.board === board).map(({ numbers }) => numbers);
const plan = (more: Partial<PlanHead>) =>
  planCounts(
    { ...AT, voided: null, approved: [], status: 'SUBMITTED', submittedAt: '2026-01-12T18:00:00.000Z', ...more } as PlanHead,
    '33.74',
  );

describe('a plan', () => {
  it('counts once for its agency in the city and once for its unit in the agency, and waits for the seat of its superior', () => {
    expect(plan({ submittedTo: { unitId: 'unt_b', employeeId: null } })).toEqual([
      { board: CITY, row: 'unt_a', numbers: { 'plan:SUBMITTED': 1 } },
      { board: agencyBoard('33.74', 2026, 'unt_a'), row: 'unt_b', numbers: { 'plan:SUBMITTED': 1 } },
      // The legal day: after midnight in Semarang.
      { board: 'WAITING#33.74#2026', row: 'unt_b', numbers: { '2026-01-13': 1 } },
    ]);
  });

  it('counts no more where it is void, and as a second post only waits', () => {
    const submittedTo = { unitId: 'unt_b', employeeId: 'emp_1' };
    expect(plan({ submittedTo, voided: { at: '', by: '', cause: 'ENTRY_TAKEN_BACK' } })).toEqual([]);
    expect(plan({ submittedTo, holding: 'PLT' }).map(({ row }) => row)).toEqual(['unt_b/emp_1']);
    expect(plan({ submittedTo, status: 'RETURNED' }).map(({ numbers }) => numbers)).toEqual([
      { 'plan:RETURNED': 1 },
      { 'plan:RETURNED': 1 },
    ]);
  });

  it('has a month once, however many entries, and none once it is void', () => {
    const months = { ...AT, planId: 'pln_1', months: ['2026-01', '2026-03'], isVoid: false } as ProgressMonths;
    expect(onBoard(progressCounts(months, '33.74'), CITY)).toEqual([{ 'progress:2026-01': 1, 'progress:2026-03': 1 }]);
    expect(progressCounts({ ...months, isVoid: true }, '33.74')).toEqual([]);
  });
});

describe('an evaluation', () => {
  const counts = (more: object) =>
    evaluationCounts(
      { ...AT, period: null, versions: [{ predicate: 'GOOD' }], rater: { employeeId: 'emp_9' }, ...more } as unknown as Evaluation,
      '33.74',
    );

  it('is open while it is rated and not handed over, and tells its predicate only once it is final', () => {
    expect(onBoard(counts({ status: 'RATED' }), CITY)).toEqual(onBoard(counts({ status: 'OPEN' }), CITY));
    expect(onBoard(counts({ status: 'SHARED' }), CITY)).toEqual([{ 'evaluation:Y:SHARED': 1 }]);
    expect(onBoard(counts({ status: 'FINAL' }), CITY)).toEqual([{ 'evaluation:Y:FINAL': 1, 'predicate:Y:GOOD': 1 }]);
    expect(onBoard(counts({ status: 'FINAL' }), 'RATERS#33.74#2026#unt_a')).toEqual([{ 'predicate:Y:GOOD': 1 }]);
  });

  it('tells no predicate any more once it is opened again, and that of a second post nothing', () => {
    expect(counts({ status: 'OPEN' })).toHaveLength(2);
    expect(counts({ status: 'FINAL', holding: 'PLT' })).toEqual([]);
    expect(onBoard(counts({ status: 'FINAL', period: 2 }), CITY)).toEqual([{ 'evaluation:2:FINAL': 1, 'predicate:2:GOOD': 1 }]);
  });
});

describe('what was said of a unit', () => {
  const counts = (unitId: string) => {
    const final = { distribution: { counts: { VERY_GOOD: 2, GOOD: 7, NEEDS_IMPROVEMENT: 0, POOR: 0, VERY_POOR: 0 } } };
    return achievementCounts({ ...AT, unitId, period: null, achievement: 'GOOD', final } as unknown as UnitAchievement, '33.74');
  };

  it('stands in the city’s board of the agency alone, since that holds its units', () => {
    expect(onBoard(counts('unt_a'), CITY)).toEqual([{ 'achievement:Y:GOOD': 1, 'final:Y:GOOD:VERY_GOOD': 2, 'final:Y:GOOD:GOOD': 7 }]);
    expect(onBoard(counts('unt_b'), CITY)).toEqual([]);
  });

  it('is added up of the highest units alone', () => {
    const rows: UnitNumbers[] = [
      { path: 'unt_a/unt_b/', numbers: { 'achievement:Y:GOOD': 1, 'final:Y:GOOD:GOOD': 7 } },
      { path: 'unt_a/unt_b/unt_c/', numbers: { 'achievement:Y:POOR': 1, 'final:Y:POOR:GOOD': 3 } },
      { path: 'unt_a/unt_d/', numbers: { 'achievement:Y:POOR': 1 } },
    ];
    expect(highestSaid(rows, null)).toEqual({ 'achievement:Y:GOOD': 1, 'final:Y:GOOD:GOOD': 7, 'achievement:Y:POOR': 1 });
    expect(highestSaid(rows, 1)).toEqual({});
  });
});

it('an objection is filed for good, and open, late or decided as it stands', () => {
  const read = (more: object) => {
    const due = { from: '2026-02-01', days: 21, on: '2026-03-02', calendars: [] };
    const [numbers = {}] = onBoard(objectionCounts({ ...AT, due, decision: null, ...more } as unknown as Objection, '33.74'), CITY);
    const { objection, objectionsOverdue } = numbersIn(numbers);
    return [
      objection('filed'),
      objection('open'),
      objectionsOverdue('2026-03-02'),
      objectionsOverdue('2026-03-03'),
      objection('decided'),
      objection('changed'),
    ];
  };
  expect(read({ status: 'OPEN' })).toEqual([1, 1, 0, 1, 0, 0]);
  expect(read({ status: 'WITHDRAWN' })).toEqual([1, 0, 0, 0, 0, 0]);
  expect(read({ status: 'DECIDED', decision: { outcome: 'REJECTED' } })).toEqual([1, 0, 0, 0, 1, 0]);
  expect(read({ status: 'DECIDED', decision: { outcome: 'PARTLY' } })).toEqual([1, 0, 0, 0, 1, 1]);
});

it('of a 360 only the groups whose raters are told to nobody count, where the person stands', () => {
  const place = { ...AT, roundId: 'rvr_1' };
  const asked = { subjectId: 'rvs_1', place, counts: { PEER: 4, SUBORDINATE: 3 } };
  expect(onBoard(askedCounts(asked, '33.74'), CITY)).toEqual([{ 'review:invited:rvr_1': 7 }]);
  expect(askedCounts({ subjectId: 'rvs_1', place, counts: { SELF: 1 } as never }, '33.74')).toEqual([]);
});

it('a post has a plan to make in each year of which it has a day, and moves with a transfer', () => {
  const post = (unitId: string, validFrom: string, validTo: string | null) =>
    ({ rootUnitId: 'unt_a', unitId, holding: 'DEFINITIVE', validFrom, validTo }) as Assignment;
  const counts = postCounts(
    { kind: 'PNS', assignments: [post('unt_b', '2024-03-01', '2026-05-31'), post('unt_c', '2026-06-01', null)] } as unknown as Employee,
    '33.74',
  );
  const people = (row: string, year: number) =>
    numbersIn(
      sumOf(counts.filter((one) => one.board === 'POSTS#33.74#unt_a' && one.row === row).map(({ numbers }) => ({ path: '', numbers }))),
    ).people(year);
  expect([2023, 2024, 2026, 2027].map((year) => people('unt_b', year))).toEqual([0, 1, 1, 0]);
  expect([2025, 2026, 2031].map((year) => people('unt_c', year))).toEqual([0, 1, 1]);
  expect(postCounts({ kind: 'NON_ASN', assignments: [post('unt_b', '2024-03-01', null)] } as unknown as Employee, '33.74')).toEqual([]);
});
