// Credit points: BKN's whole table to the cent, whom they are for, records where the level changed, and what adds up over years.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accumulate, byLevel, type FinalCredit, pointsOf } from '../../../src/modules/evaluation/rules/accumulate.ts';
import { creditOf } from '../../../src/modules/evaluation/rules/credit.ts';
import { determination, isPoints } from '../../../src/modules/evaluation/rules/determination.ts';
import { exportRecords } from '../../../src/modules/evaluation/rules/export.ts';
import { kindsIn } from '../../../src/modules/evaluation/rules/kinds.ts';
import { siasnPolicy } from '../../../src/modules/evaluation/rules/siasn.ts';
import type { Predicate, Segment } from '../../../src/modules/evaluation/rules/types.ts';
import type { EmployeeKind } from '../../../src/modules/organisation/rules/record-types.ts';
import type { Employee, FunctionalLevel } from '../../../src/modules/organisation/rules/types.ts';
import { monthsFrom, policy, segment } from './support.ts';

const LEVELS = Object.keys(policy.credit.coefficient) as FunctionalLevel[];
const PREDICATES = Object.keys(policy.credit.percent) as Predicate[];

const served = (level: FunctionalLevel | null, from: number, to: number, more: Partial<Segment> = {}): Segment =>
  segment({ level, counted: monthsFrom(from, to), months: to - from + 1, ...more });
const points = (level: FunctionalLevel | null, months: number, predicate: Predicate, kind: EmployeeKind = 'PNS') =>
  creditOf([served(level, 1, months, { kind })], predicate, policy)?.points ?? null;

describe('a year of credit points', () => {
  // Peraturan BKN 3/2023: percent by predicate × coefficient by level, 12 months.
  it.each<[FunctionalLevel, ...string[]]>([
    ['PEMULA', '5.63', '3.75', '2.81', '1.88', '0.94'],
    ['TERAMPIL', '7.50', '5.00', '3.75', '2.50', '1.25'],
    ['MAHIR', '18.75', '12.50', '9.38', '6.25', '3.13'],
    ['PENYELIA', '37.50', '25.00', '18.75', '12.50', '6.25'],
    ['AHLI_PERTAMA', '18.75', '12.50', '9.38', '6.25', '3.13'],
    ['AHLI_MUDA', '37.50', '25.00', '18.75', '12.50', '6.25'],
    ['AHLI_MADYA', '56.25', '37.50', '28.13', '18.75', '9.38'],
    ['AHLI_UTAMA', '75.00', '50.00', '37.50', '25.00', '12.50'],
  ])('of %s is %s, %s, %s, %s, %s from very good to very poor', (level, ...expected) =>
    expect(PREDICATES.map((predicate) => points(level, 12, predicate))).toEqual(expected),
  );

  it.each<[FunctionalLevel, Predicate, number, string]>([
    ['AHLI_PERTAMA', 'GOOD', 2, '2.08'],
    ['PEMULA', 'VERY_POOR', 1, '0.08'],
    ['AHLI_MUDA', 'GOOD', 7, '14.58'],
    ['AHLI_MADYA', 'VERY_GOOD', 5, '23.44'],
    ['AHLI_UTAMA', 'NEEDS_IMPROVEMENT', 11, '34.38'],
    ['AHLI_UTAMA', 'GOOD', 0, '0.00'],
  ])('of %s, %s, %i months are %s', (level, predicate, months, expected) => expect(points(level, months, predicate)).toBe(expected));

  it.each<[string, EmployeeKind, FunctionalLevel | null]>([
    ['somebody without a functional level', 'PNS', null],
    ['a PPPK', 'PPPK', 'AHLI_MUDA'],
    ['a part-time PPPK', 'PPPK_PART_TIME', 'AHLI_MUDA'],
    ['who is no civil servant', 'NON_ASN', 'AHLI_MUDA'],
  ])('is nothing, not zero, for %s', (_, kind, level) => expect(points(level, 12, 'VERY_GOOD', kind)).toBeNull());

  it('counts of a PPPK who became PNS in July the months as PNS', () => {
    const [before, after] = [served('AHLI_MUDA', 1, 6, { kind: 'PPPK' }), served('AHLI_MUDA', 7, 12)];
    expect(creditOf([before, after], 'GOOD', policy)).toEqual({
      points: '12.50',
      parts: [{ level: 'AHLI_MUDA', coefficient: '25', percent: '100', months: 6, monthFrom: 7, monthTo: 12, points: '12.50' }],
    });
  });
});

describe('records', () => {
  const told = (segments: readonly Segment[], predicate: Predicate = 'GOOD') =>
    creditOf(segments, predicate, policy)?.parts.map((part) => `${part.monthFrom}-${part.monthTo} ${part.coefficient} ${part.points}`);

  it('are two where the level changed: six months of 12.5 and six of 25 are 6.25 and 12.50', () => {
    const moved = [served('AHLI_PERTAMA', 1, 6), served('AHLI_MUDA', 7, 12)];
    expect(told(moved)).toEqual(['1-6 12.5 6.25', '7-12 25 12.50']);
    expect(creditOf(moved, 'GOOD', policy)?.points).toBe('18.75');
  });

  it('are one over several segments of one level, rounded once: three months of 1.0416… are 3.13, not three times 1.04', () => {
    const three = [1, 2, 3].map((month) => served('AHLI_PERTAMA', month, month));
    expect(told(three)).toEqual(['1-3 12.5 3.13']);
    expect(points('AHLI_PERTAMA', 1, 'GOOD')).toBe('1.04');
  });

  it('end where months are missing, so that their own months say what they are worth', () =>
    expect(told([served('AHLI_MUDA', 1, 12, { counted: [1, 2, 6, 7, 8], months: 5 })])).toEqual(['1-2 25 4.17', '6-8 25 6.25']));

  it('come back after another level as a record of their own', () =>
    expect(told([served('AHLI_MUDA', 1, 4), served('AHLI_MADYA', 5, 6), served('AHLI_MUDA', 7, 12)])).toEqual([
      '1-4 25 8.33',
      '5-6 37.5 6.25',
      '7-12 25 12.50',
    ]));

  it('each are percent × coefficient × months / 12 of their own months, and the points are their sum', () => {
    const spans = fc.array(fc.tuple(fc.constantFrom(...LEVELS, null), fc.nat(12)), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(spans, fc.constantFrom(...PREDICATES), (list, predicate) => {
        let next = 1;
        const segments = list.flatMap(([level, length]) => {
          const [from, to] = [next, Math.min(next + length - 1, 12)];
          next = Math.max(next, to + 1);
          return from <= to ? [served(level, from, to)] : [];
        });
        const credit = creditOf(segments, predicate, policy);
        const parts = credit?.parts ?? [];
        for (const part of parts) {
          expect(part.months).toBe(part.monthTo - part.monthFrom + 1);
          expect(part.points).toBe(points(part.level, part.months, predicate));
        }
        const cents = parts.reduce((sum, part) => sum + Math.round(Number(part.points) * 100), 0);
        expect(credit === null ? cents : Math.round(Number(credit.points) * 100)).toBe(cents);
        expect(parts.reduce((sum, { months }) => sum + months, 0)).toBeLessThanOrEqual(12);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the export', () => {
  const records = (segments: Segment[], predicate: Predicate = 'GOOD') =>
    exportRecords({ segments, credit: creditOf(segments, predicate, policy), policyVersion: policy.version }).map(
      ({ monthFrom, monthTo, months, coefficient, creditPoints }) => [monthFrom, monthTo, months, coefficient, creditPoints],
    );

  it.each<[string, Segment[], unknown[][]]>([
    [
      'two levels',
      [served('AHLI_PERTAMA', 1, 6), served('AHLI_MUDA', 7, 12)],
      [
        [1, 6, 6, '12.5', '6.25'],
        [7, 12, 6, '25', '12.50'],
      ],
    ],
    [
      'a head who became functional',
      [served(null, 1, 4), served('AHLI_MUDA', 5, 12)],
      [
        [1, 4, 4, null, null],
        [5, 12, 8, '25', '16.67'],
      ],
    ],
    ['a PPPK with a gap', [served('AHLI_MUDA', 1, 12, { kind: 'PPPK', counted: [1, 2, 3, 10, 11] })], [[1, 11, 5, null, null]]],
    ['a year in which no month counts', [served('AHLI_MUDA', 1, 0)], [[null, null, 0, null, null]]],
  ])('of %s', (_, segments, expected) => expect(records(segments)).toEqual(expected));

  it('has the codes of the national form', () => {
    const { rating, predicate } = siasnPolicy('2026-12-31');
    expect(rating).toEqual({ ABOVE: 1, MEETS: 2, BELOW: 3 });
    expect(predicate).toEqual({ VERY_GOOD: 1, GOOD: 2, NEEDS_IMPROVEMENT: 3, POOR: 4, VERY_POOR: 5 });
    expect(() => siasnPolicy('2022-12-31')).toThrow('No codes');
  });
});

describe('what was served as', () => {
  const year = { from: '2026-01-01', to: '2026-12-31' };
  const told = (kind: EmployeeKind, kinds?: [string, EmployeeKind][]) => {
    const spans = kinds && { kind: kinds.map(([validFrom, value]) => ({ validFrom, value })) };
    const pieces = kindsIn({ kind, ...(spans && { spans }) } as Pick<Employee, 'kind' | 'spans'>, year);
    return pieces.map((one) => `${one.from.slice(5)} ${one.to.slice(5)} ${one.kind}`);
  };

  it.each<[string, EmployeeKind, [string, EmployeeKind][] | undefined, string[]]>([
    ['the same all year', 'PNS', undefined, ['01-01 12-31 PNS']],
    [
      'a contract, then a permanent post',
      'PNS',
      [
        ['2022-01-01', 'PPPK'],
        ['2026-07-01', 'PNS'],
      ],
      ['01-01 06-30 PPPK', '07-01 12-31 PNS'],
    ],
    [
      'a candidate until February',
      'PNS',
      [
        ['2025-03-01', 'CPNS'],
        ['2026-03-01', 'PNS'],
      ],
      ['01-01 02-28 CPNS', '03-01 12-31 PNS'],
    ],
    [
      'a change after the year',
      'PNS',
      [
        ['2022-01-01', 'PPPK'],
        ['2027-01-01', 'PNS'],
      ],
      ['01-01 12-31 PPPK'],
    ],
    [
      'a change on the first day',
      'PNS',
      [
        ['2022-01-01', 'PPPK'],
        ['2026-01-01', 'PNS'],
      ],
      ['01-01 12-31 PNS'],
    ],
  ])('%s', (_, kind, kinds, expected) => expect(told(kind, kinds)).toEqual(expected));
});

describe('what is gathered', () => {
  const final = (year: number, period: number | null, from: number, to: number, more: Partial<FinalCredit> = {}): FinalCredit => ({
    evaluationId: `evl_${year}_${period}_${from}`,
    year,
    period,
    predicate: 'GOOD',
    at: `${year}-${String(to).padStart(2, '0')}-28T02:00:00.000Z`,
    credit: creditOf([served('AHLI_PERTAMA', from, to)], more.predicate ?? 'GOOD', policy),
    ...more,
  });

  it('is BKN’s own example: 18.75 of 2023 and 2.08 of January and February 2024 are 20.83', () => {
    const rows = accumulate([final(2024, 1, 1, 2), final(2023, null, 1, 12, { predicate: 'VERY_GOOD' })]);
    expect(rows.map(({ year, basis, points: got }) => [year, basis, got])).toEqual([
      [2023, 'YEARLY', '18.75'],
      [2024, 'PERIODIC', '2.08'],
    ]);
    expect(pointsOf(rows)).toBe('20.83');
  });

  it('is the year’s conversion as soon as it is final, and never both', () => {
    const quarters = [1, 2, 3, 4].map((period) => final(2026, period, 3 * period - 2, 3 * period));
    expect(accumulate(quarters).map(({ points: got }) => got)).toEqual(['3.13', '3.13', '3.13', '3.13']);
    const year = final(2026, null, 1, 12);
    expect(accumulate([...quarters, year])).toEqual(accumulate([year]));
    expect(pointsOf(accumulate([...quarters, year]))).toBe('12.50');
    // A year that feeds none speaks for its months all the same.
    expect(accumulate([...quarters, { ...year, credit: null }])).toEqual([]);
  });

  it('has a month once where two periods say it, the later handed over', () => {
    const late = { ...final(2026, 2, 4, 5, { predicate: 'VERY_GOOD' }), at: '2026-09-01T00:00:00.000Z', evaluationId: 'late' };
    const rows = accumulate([late, final(2026, 2, 4, 6)]);
    expect(rows.map(({ evaluationId, monthFrom, monthTo, points: got }) => [evaluationId, monthFrom, monthTo, got])).toEqual([
      ['late', 4, 5, '3.13'],
      ['evl_2026_2_4', 6, 6, '1.04'],
    ]);
  });

  it('never counts a month of a year twice, whatever was made final in whatever order', () => {
    const any = fc.record({
      year: fc.integer({ min: 2024, max: 2026 }),
      period: fc.option(fc.integer({ min: 1, max: 12 })),
      from: fc.integer({ min: 1, max: 12 }),
      length: fc.integer({ min: 0, max: 11 }),
      level: fc.constantFrom(...LEVELS),
      at: fc.integer({ min: 10, max: 28 }),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 14 }), (list) => {
        const seen = new Set<string>();
        const finals = list.flatMap(({ year, period, from, length, level, at }, i): FinalCredit[] => {
          if (period === null && seen.has(`${year}`)) return [];
          if (period === null) seen.add(`${year}`);
          const credit = creditOf([served(level, from, Math.min(12, from + length))], 'GOOD', policy);
          return [{ evaluationId: `e${i}`, year, period, predicate: 'GOOD', at: `2027-01-${at}T00:00:00.000Z`, credit }];
        });
        const rows = accumulate(finals);
        const months = rows.flatMap((row) => monthsFrom(row.monthFrom, row.monthTo).map((month) => `${row.year}-${month}`));
        expect(new Set(months).size).toBe(months.length);
        for (const year of [2024, 2025, 2026])
          expect(new Set(rows.filter((row) => row.year === year).map(({ basis }) => basis)).size).toBeLessThanOrEqual(1);
        expect(accumulate(finals.toReversed())).toEqual(rows);
      }),
      { numRuns: 1000 },
    );
  });

  it('is told for each level, and the determination takes those of the present one', () => {
    const at = (level: FunctionalLevel, year: number) =>
      final(year, null, 1, 12, { credit: creditOf([served(level, 1, 12)], 'GOOD', policy) });
    const rows = accumulate([at('AHLI_PERTAMA', 2024), at('AHLI_MUDA', 2025), at('AHLI_MUDA', 2026)]);
    expect(byLevel(rows)).toEqual([
      { level: 'AHLI_PERTAMA', points: '12.50' },
      { level: 'AHLI_MUDA', points: '50.00' },
    ]);
    const of = { level: 'AHLI_MUDA' as const, year: 2026, policy: policy.credit };
    const open = determination(rows, { ...of, earlier: null });
    expect(open.lines[3]).toEqual({ kind: 'CONVERSION', former: '25.00', new: '25.00', total: '50.00' });
    expect(open).toMatchObject({ cumulative: null, neededForGrade: '100.00', neededForLevel: '200.00', surplusForGrade: null });
    const earlier = { base: '0', formerPost: '40.5', adjustment: '12.25', education: '0' };
    expect(determination(rows, { ...of, earlier })).toMatchObject({
      cumulative: '102.75',
      surplusForGrade: '2.75',
      surplusForLevel: '-97.25',
    });
    expect(determination(rows, { ...of, level: 'PENYELIA', earlier })).toMatchObject({ neededForLevel: null, surplusForLevel: null });
    expect(determination(rows, { ...of, year: 2025, earlier }).lines[3]).toMatchObject({ former: '0.00', new: '25.00' });
  });

  it.each([
    ['12.50', true],
    ['0', true],
    ['-1', false],
    ['1.005', false],
    ['01', false],
    ['1e3', false],
  ])('of earlier sheets takes %s: %s', (text, expected) => expect(isPoints(text)).toBe(expected));
});
