// Days and months: every day in one segment, every month counted once, whatever the history and the leave.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takingMonths } from '../../../src/modules/evaluation/rules/absence.ts';
import { allocate, daysServed, isExempt, partition } from '../../../src/modules/evaluation/rules/months.ts';
import { counted } from '../../../src/modules/evaluation/rules/segments.ts';
import type { AbsenceKind, AbsentSpan } from '../../../src/modules/evaluation/rules/types.ts';
import type { DaySpan } from '../../../src/modules/performance/rules/types.ts';
import { addDays } from '../../../src/platform/rules/calendar.ts';
import { monthsFrom, policy } from './support.ts';

const span = (from: string, to: string): DaySpan => ({ from: `2026-${from}`, to: `2026-${to}` });
const whole = span('01-01', '12-31');
const months = (segments: DaySpan[], absences: DaySpan[] = []) => allocate(segments, absences).map((one) => one.counted.length);

describe('months served', () => {
  it.each<[string, DaySpan, DaySpan[], number]>([
    ['a whole year', whole, [], 12],
    ['a year with three months away', whole, [span('02-01', '04-30')], 9],
    ['from 15 March: 17 of 31 days are more than half', span('03-15', '12-31'), [], 10],
    ['from 16 March: 16 of 31 days still are', span('03-16', '12-31'), [], 10],
    ['from 17 March: 15 of 31 days are not', span('03-17', '12-31'), [], 9],
    ['from 16 April: of exactly half, the later half counts', span('04-16', '12-31'), [], 9],
    ['until 15 April: the earlier half does not', span('01-01', '04-15'), [], 3],
    ['from 15 April: 16 of 30 days are', span('04-15', '12-31'), [], 9],
    ['February of 14 days and one', span('02-01', '02-15'), [], 1],
    ['February of 14 days', span('02-01', '02-14'), [], 0],
    ['absences that overlap count once', whole, [span('01-01', '01-10'), span('01-05', '01-15')], 12],
    ['absences that together take more than half', whole, [span('01-01', '01-10'), span('01-20', '01-25')], 11],
    ['absent all year', whole, [whole], 0],
  ])('%s', (_, segment, absences, expected) => expect(months([segment], absences)).toEqual([expected]));

  it.each<[string, DaySpan[], number[]]>([
    ['a month in three pieces is not lost', [span('01-01', '06-10'), span('06-11', '06-20'), span('06-21', '12-31')], [5, 0, 7]],
    ['a month in two equal halves is the later’s', [span('01-01', '04-15'), span('04-16', '12-31')], [3, 9]],
    ['a month goes to the one with most of its days', [span('01-01', '04-20'), span('04-21', '12-31')], [4, 8]],
    [
      'ten pieces of one month',
      Array.from({ length: 10 }, (_, i) => span(`06-${String(3 * i + 1).padStart(2, '0')}`, `06-${String(3 * i + 3).padStart(2, '0')}`)),
      [0, 0, 0, 0, 0, 0, 0, 0, 0, 1],
    ],
    ['with days between them that nobody has', [span('01-01', '03-05'), span('03-20', '12-31')], [2, 10]],
    ['of a gap, more than half of the month in two pieces', [span('01-01', '03-09'), span('03-21', '12-31')], [2, 10]],
    ['a mere week between two posts', [span('01-01', '03-11'), span('03-28', '12-31')], [2, 9]],
  ])('%s', (_, segments, expected) => expect(months(segments)).toEqual(expected));

  it('of a leap year know its 29 February', () => {
    expect(months([{ from: '2028-02-15', to: '2028-02-29' }])).toEqual([1]);
    expect(months([{ from: '2028-02-16', to: '2028-02-29' }])).toEqual([0]);
  });

  it('leave a period exempt only where not one day was served', () => {
    const quarter = span('01-01', '03-31');
    expect(isExempt(quarter, [whole], [{ from: '2025-12-01', to: '2026-03-31' }])).toBe(true);
    expect(isExempt(quarter, [whole], [span('01-01', '03-30')])).toBe(false);
    expect(isExempt(quarter, [span('04-01', '12-31')], [])).toBe(true);
    expect(daysServed(quarter, [whole], [])).toBe(90);
  });
});

describe('plans that overlap', () => {
  it.each<[string, DaySpan[], string[]]>([
    ['a day belongs to the one that started later', [span('01-01', '12-31'), span('07-01', '12-31')], ['01-01 06-30', '07-01 12-31']],
    [
      'and falls back where that one ends first',
      [span('01-01', '12-31'), span('04-01', '06-30')],
      ['01-01 03-31', '04-01 06-30', '07-01 12-31'],
    ],
    ['of the same days, all are the later’s in the list', [whole, whole], ['01-01 12-31']],
  ])('%s', (_, segments, expected) =>
    expect(partition(segments).map(({ from, to }) => `${from.slice(5)} ${to.slice(5)}`)).toEqual(expected),
  );

  it('make twelve months and not twenty-four (a transfer at the turn of the year that left the old plan alive)', () =>
    expect(months([whole, whole])).toEqual([12]));
});

describe('leave by kind', () => {
  const quarter = span('01-01', '03-31');
  const left = (kind: AbsenceKind) => months([whole], takingMonths([{ kind, ...quarter }], policy))[0];

  it.each<[AbsenceKind, number]>([
    ['ANNUAL', 12],
    ['SICK', 12],
    ['MATERNITY', 12],
    ['IMPORTANT_REASON', 12],
    ['BIG', 12],
    ['UNPAID', 9],
    ['STUDY', 9],
    ['SECONDMENT', 9],
    ['OTHER', 9],
  ])('three months of %s leave %i months of the year', (kind, expected) => expect(left(kind)).toBe(expected));

  it('is decided for each kind there is', () =>
    expect(Object.keys(policy.absences.takesMonths).toSorted()).toEqual(
      ['ANNUAL', 'BIG', 'IMPORTANT_REASON', 'MATERNITY', 'OTHER', 'SECONDMENT', 'SICK', 'STUDY', 'UNPAID'].toSorted(),
    ));
});

const day = (n: number): string => addDays('2026-01-01', n);
const HISTORIES = 1000;

/** Any spans of a year, overlapping, nested, equal, one day long, in any order. */
const anySpan = fc.tuple(fc.integer({ min: 0, max: 364 }), fc.integer({ min: 0, max: 364 })).map(([a, b]) => ({
  from: day(Math.min(a, b)),
  to: day(Math.max(a, b)),
}));
const anyAbsences = fc.array(anySpan, { maxLength: 4 });
/** Posts that follow one another without a gap, as transfers make them. */
const career = fc.uniqueArray(fc.integer({ min: 1, max: 364 }), { maxLength: 8 }).map((cuts) => {
  const starts = [0, ...cuts.toSorted((a, b) => a - b)];
  return starts.map((start, i) => ({ from: day(start), to: day((starts[i + 1] ?? 365) - 1) }));
});

describe('any history of a year', () => {
  const holds = (spans: readonly DaySpan[], at: string) => spans.filter(({ from, to }) => from <= at && at <= to).length;

  it('has each day that was served in exactly one segment', () =>
    fc.assert(
      fc.property(fc.array(anySpan, { minLength: 1, maxLength: 7 }), (spans) => {
        const pieces = partition(spans);
        for (let n = 0; n < 365; n += 1) expect(holds(pieces, day(n))).toBe(Math.min(1, holds(spans, day(n))));
        expect(partition(pieces)).toEqual(pieces);
      }),
      { numRuns: 300 },
    ));

  it('has at most twelve months, each in one segment, and all of them where nobody was away', () =>
    fc.assert(
      fc.property(fc.array(anySpan, { minLength: 1, maxLength: 7 }), anyAbsences, (spans, absences) => {
        const all = allocate(spans, absences).flatMap((one) => one.counted);
        expect(new Set(all).size).toBe(all.length);
        expect(all.every((month) => month >= 1 && month <= 12)).toBe(true);
      }),
      { numRuns: HISTORIES },
    ));

  it('without a gap has exactly twelve, however many posts it was in', () =>
    fc.assert(
      fc.property(career, (posts) => {
        const all = allocate(posts, []).flatMap((one) => one.counted);
        expect(all.toSorted((a, b) => a - b)).toEqual(monthsFrom(1, 12));
      }),
      { numRuns: HISTORIES },
    ));

  it('has no more months for being away, and the same ones however it is cut', () =>
    fc.assert(
      fc.property(career, anyAbsences, (posts, absences) => {
        const all = (list: DaySpan[], away: DaySpan[]) =>
          allocate(list, away)
            .flatMap((one) => one.counted)
            .toSorted((a, b) => a - b);
        expect(all(posts, absences)).toEqual(all([{ from: day(0), to: day(364) }], absences));
        expect(all(posts, absences).length).toBeLessThanOrEqual(12);
      }),
      { numRuns: HISTORIES },
    ));

  it('is counted the same from what a version freezes', () =>
    fc.assert(
      fc.property(career, anyAbsences, fc.nat(7), (posts, absences, own) => {
        const mine = posts.filter((_, i) => i === own % posts.length);
        const others = posts.filter((_, i) => i !== own % posts.length);
        const frozen = counted(mine, others, absences);
        expect(counted(frozen, others, absences)).toEqual(frozen);
        // The parts of a month that other posts hold are not lost, and are not this one's.
        const together = posts.flatMap((_, i) =>
          counted(
            [posts[i] as DaySpan],
            posts.filter((_one, j) => j !== i),
            absences,
          ),
        );
        expect(together.flatMap((one) => one.counted).toSorted((a, b) => a - b)).toEqual(
          allocate(posts, absences)
            .flatMap((one) => one.counted)
            .toSorted((a, b) => a - b),
        );
      }),
      { numRuns: 300 },
    ));

  it('never loses a month to annual, sick, maternity, long leave or an important reason', () => {
    const kept = fc.constantFrom<AbsenceKind>('ANNUAL', 'SICK', 'MATERNITY', 'IMPORTANT_REASON', 'BIG');
    const leave: fc.Arbitrary<AbsentSpan[]> = fc.array(
      fc.tuple(kept, anySpan).map(([kind, days]) => ({ kind, ...days })),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(career, leave, (posts, absences) => {
        expect(allocate(posts, takingMonths(absences, policy))).toEqual(allocate(posts, []));
      }),
      { numRuns: HISTORIES },
    );
  });
});
