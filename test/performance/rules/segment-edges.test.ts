// The days of plans at their edges: the first and the last of a year, one day before and after, and by which version each of them is judged.
import { describe, expect, test } from 'vitest';
import { contentOn } from '../../../src/modules/performance/rules/plan.ts';
import { performancePolicy } from '../../../src/modules/performance/rules/policy.ts';
import { isPresent, lastVersion, versionOn } from '../../../src/modules/performance/rules/progress.ts';
import {
  closedAt,
  endIn,
  evaluated,
  followCareer,
  segmentOf,
  shiftsOf,
  statusOn,
  withNotes,
  yearsCopied,
  yearsOf,
} from '../../../src/modules/performance/rules/segments.ts';
import type { ApprovedVersion, PlanHead } from '../../../src/modules/performance/rules/types.ts';
import { SHIPPED } from '../../../src/platform/rules/policy/overlay.ts';
import { approved, assignment, JUNE, problemsOf } from './support.ts';

const { plan, version } = approved();
const days = (validFrom: string, validTo: string | null = null) => ({ validFrom, validTo });
const at = { now: JUNE, by: 'emp_hr' };

describe('the days of an assignment in a year', () => {
  test.each<[string, string | null, string | null, string | null]>([
    ['2025-12-31', '2026-01-01', '2026-01-01', '2026-01-01'],
    ['2026-01-01', '2026-01-01', '2026-01-01', '2026-01-01'],
    ['2026-01-02', null, '2026-01-02', '2026-12-31'],
    ['2026-12-31', null, '2026-12-31', '2026-12-31'],
    ['2026-05-02', '2026-05-01', null, null],
    ['2024-01-01', '2026-12-30', '2026-01-01', '2026-12-30'],
  ])('from %s to %s are those from %s to %s', (validFrom, validTo, from, to) => {
    expect(segmentOf({ validFrom, validTo }, 2026)).toEqual(from === null ? null : { from, to });
  });

  test('end in the year to its last day, and go on from the first of the next', () => {
    expect(['2026-12-30', '2026-12-31', '2027-01-01'].map((to) => endIn(days('2024-01-01', to), 2026))).toEqual([
      '2026-12-30',
      '2026-12-31',
      null,
    ]);
    expect(endIn(days('2024-01-01'), 2026)).toBeNull();
  });

  test('partition the year where one assignment follows another', () => {
    const [first, second] = [segmentOf(days('2024-01-01', '2026-03-14'), 2026), segmentOf(days('2026-03-15'), 2026)];
    expect([first, second]).toEqual([
      { from: '2026-01-01', to: '2026-03-14' },
      { from: '2026-03-15', to: '2026-12-31' },
    ]);
  });

  test('may be copied from last year on, from a year in which there were some, and never from before there were plans', () => {
    expect(yearsCopied(days('2024-06-01', '2024-06-30'), 2026)).toEqual([2024, 2025, 2026]);
    expect(yearsCopied(days('2026-06-01'), 2026)).toEqual([2025, 2026]);
    expect(yearsCopied(days('2010-01-01'), 2023)).toEqual([2023]);
    expect(yearsCopied(days('2010-01-01'), 2022)).toEqual([]);
  });
});

describe('what changed between two states of a career', () => {
  const one = (id: string, from: string, to: string | null = null) => ({ ...assignment(false, from, to), id });
  const changed = (before: ReturnType<typeof one>[], after: ReturnType<typeof one>[]) =>
    shiftsOf({ assignments: before }, { assignments: after }).map(({ assignmentId, before: a, after: b }) => [
      assignmentId,
      a?.validFrom,
      b?.validFrom,
    ]);

  test('is what began, ended, moved or was taken back, each once', () => {
    const [a, b] = [one('a', '2024-01-01'), one('b', '2025-01-01')];
    expect(changed([a, b], [a, b])).toEqual([]);
    expect(changed([a], [a, b])).toEqual([['b', undefined, '2025-01-01']]);
    expect(changed([a, b], [a])).toEqual([['b', '2025-01-01', undefined]]);
    expect(changed([a, b], [{ ...a, validTo: '2024-12-31' }, b])).toEqual([['a', '2024-01-01', '2024-01-01']]);
    expect(changed([a, b], [{ ...a, validFrom: '2024-02-01' }, b])).toEqual([['a', '2024-01-01', '2024-02-01']]);
  });

  test('is of the years whose days differ, or whose end does', () => {
    const shift = (before: string | null, after: string | null) => ({
      assignmentId: 'a',
      before: one('a', '2024-01-01', before),
      after: one('a', '2024-01-01', after),
    });
    // The year has all its days either way, but with the last of them the plan ends.
    expect(yearsOf(shift(null, '2025-12-31'), 2024, 2026)).toEqual([2025, 2026]);
    expect(yearsOf(shift('2026-06-30', '2026-07-31'), 2024, 2028)).toEqual([2026]);
    expect(yearsOf(shift(null, '2025-12-31'), 2026, 2025)).toEqual([]);
    expect(yearsOf(shift(null, '2025-12-31'), 2025, 2025)).toEqual([2025]);
  });
});

describe('a plan on a day', () => {
  const head = (change: Partial<PlanHead>): PlanHead => ({ ...plan.head, ...change });
  test('is closed from the day after its last, where it was agreed to', () => {
    const ended = head({ endsOn: '2026-06-15' });
    const [last, after] = ['2026-06-15T16:59:59.999Z', '2026-06-15T17:00:00.000Z'];
    expect([statusOn(ended, last), statusOn(ended, after), statusOn(head({}), after)]).toEqual(['APPROVED', 'CLOSED', 'APPROVED']);
    expect([closedAt(ended, last), closedAt(ended, after), closedAt(head({}), after)]).toEqual([null, after, null]);
    expect(statusOn(head({ endsOn: '2026-06-15', approved: [], status: 'SUBMITTED' }), after)).toBe('SUBMITTED');
  });

  test('follows a beginning that is moved, both ways', () => {
    const begins = (from: string, of = plan.head) => followCareer(of, days(from), at);
    expect(begins('2026-02-01')).toMatchObject({
      kind: 'PLAN_ENDS',
      head: { segment: { from: '2026-02-01', to: '2026-12-31' }, endsOn: null },
    });
    expect(begins('2026-01-01', head({ segment: { from: '2026-02-01', to: '2026-12-31' } }))).toMatchObject({ kind: 'PLAN_GOES_ON' });
    // An end that comes later gives more days than a later beginning takes, whatever the sum.
    const both = followCareer(
      head({ endsOn: '2026-03-31', segment: { from: '2026-01-01', to: '2026-03-31' } }),
      days('2026-02-01', '2026-04-30'),
      at,
    );
    expect(both).toMatchObject({ kind: 'PLAN_GOES_ON', head: { segment: { from: '2026-02-01', to: '2026-04-30' } } });
  });

  test('is evaluated with no more than the days of its assignment, in their order', () => {
    const [a, b] = [assignment(false, '2024-03-01', '2026-06-30'), { ...assignment(false, '2026-07-01'), id: 'asg_2' }];
    const heads = [head({ id: 'pln_2', assignmentId: 'asg_2' }), head({})];
    expect(evaluated(heads, { assignments: [a, b] }).map(({ id, segment }) => [id, segment.from, segment.to])).toEqual([
      ['pln_me', '2026-01-01', '2026-06-30'],
      ['pln_2', '2026-07-01', '2026-12-31'],
    ]);
    expect(evaluated([head({ year: 2023 })], { assignments: [a] })).toEqual([]);
    expect(evaluated([head({ voided: { ...at, at: JUNE, cause: 'ASSIGNMENT_ENDED' } })], { assignments: [a] })).toEqual([]);
  });

  test('keeps one note of each who leaves, as long as there is room', () => {
    const policy = performancePolicy('2026-01-01', SHIPPED);
    const note = (text: string) => problemsOf(() => withNotes(plan.head, { by: 'emp_boss', at: JUNE, text }, policy));
    expect(withNotes(plan.head, { by: 'emp_boss', at: JUNE, text: ' Baik ' }, policy).leavingNotes).toEqual([
      { by: 'emp_boss', at: JUNE, text: 'Baik' },
    ]);
    expect([note('x'.repeat(4000)), note('x'.repeat(4001))]).toEqual([[], ['TOO_LONG notes']]);
  });
});

describe('a day is judged by the version that was valid then', () => {
  const versions = ['2026-01-01', '2026-04-10', '2026-04-10', '2026-09-01'].map(
    (validFrom, i): ApprovedVersion => ({ ...version, number: i + 1, validFrom }),
  );
  const head = { ...plan.head, approved: versions };

  test.each([
    ['2025-12-31', null],
    ['2026-01-01', 1],
    ['2026-04-09', 1],
    // Two of one day: the later word.
    ['2026-04-10', 3],
    ['2026-08-31', 3],
    ['2026-09-01', 4],
    ['2026-12-31', 4],
  ])('%s by %s', (day, number) => {
    expect(versionOn(head, day)).toBe(number);
    expect(contentOn(versions.toReversed(), day)?.number ?? null).toBe(number);
  });

  test('before the first by the first, from the first day of the segment on', () => {
    const late = { ...head, approved: versions.slice(1), segment: { from: '2026-02-01', to: '2026-12-31' } };
    expect([versionOn(late, '2026-01-31'), versionOn(late, '2026-02-01'), versionOn({ ...late, approved: [] }, '2026-02-01')]).toEqual([
      null,
      2,
      null,
    ]);
  });

  test('the last of a plan that ends is that of its last day', () => {
    const ends = (to: string) => lastVersion({ ...head, endsOn: to, segment: { from: '2026-01-01', to } });
    expect([ends('2026-04-09'), ends('2026-04-10'), ends('2026-08-31'), ends('2026-09-01')]).toEqual([1, 3, 3, 4]);
    expect([lastVersion({ ...head, endsOn: null }), lastVersion({ ...head, endsOn: null, approved: [] })]).toEqual([4, null]);
  });

  test('and what stands is the last, until a change is begun', () => {
    const change = { reason: 'x', side: 'EMPLOYEE' as const, at: JUNE };
    expect([isPresent(head, 4), isPresent(head, 3), isPresent({ ...head, change }, 4), isPresent({ ...head, approved: [] }, 1)]).toEqual([
      ...[true, false, false, false],
    ]);
  });
});
