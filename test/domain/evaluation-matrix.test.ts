// Predicate, months and credit points: the whole tables, to the cent.
import { describe, expect, it } from 'vitest';
import { creditOf } from '../../src/domain/evaluation/credit.ts';
import { predicateOf } from '../../src/domain/evaluation/matrix.ts';
import { daysServed, isExempt, monthsServed } from '../../src/domain/evaluation/months.ts';
import type { Predicate, Rating } from '../../src/domain/evaluation/types.ts';
import { withVersion } from '../../src/domain/evaluation/versions.ts';
import { recompute } from '../../src/domain/evaluation/views.ts';
import type { FunctionalLevel } from '../../src/domain/organisation/types.ts';
import { evaluationPolicy, evaluationPolicyOf } from '../../src/domain/policy/evaluation.ts';
import { DECEMBER, frozen, opened, policy, said, sealed, segment } from './evaluation-support.ts';

describe('the predicate', () => {
  const TABLE: [result: Rating, behaviour: Rating, predicate: Predicate][] = [
    ['ABOVE', 'BELOW', 'POOR'],
    ['ABOVE', 'MEETS', 'GOOD'],
    ['ABOVE', 'ABOVE', 'VERY_GOOD'],
    ['MEETS', 'BELOW', 'POOR'],
    ['MEETS', 'MEETS', 'GOOD'],
    ['MEETS', 'ABOVE', 'GOOD'],
    ['BELOW', 'BELOW', 'VERY_POOR'],
    ['BELOW', 'MEETS', 'NEEDS_IMPROVEMENT'],
    ['BELOW', 'ABOVE', 'NEEDS_IMPROVEMENT'],
  ];

  it.each(TABLE)('of result %s and behaviour %s is %s', (result, behaviour, predicate) => {
    expect(predicateOf(result, behaviour)).toBe(predicate);
  });

  it('is not symmetric: best results with bad conduct are poor, bad results with best conduct need improvement', () => {
    expect([predicateOf('ABOVE', 'BELOW'), predicateOf('BELOW', 'ABOVE')]).toEqual(['POOR', 'NEEDS_IMPROVEMENT']);
  });
});

describe('credit points', () => {
  const points = (level: FunctionalLevel | null, months: number, predicate: Predicate) =>
    creditOf([segment({ level, months })], predicate, policy)?.points ?? null;

  it.each<[FunctionalLevel, Predicate, number, string]>([
    ['AHLI_PERTAMA', 'GOOD', 2, '2.08'],
    ['MAHIR', 'NEEDS_IMPROVEMENT', 12, '9.38'],
    ['PEMULA', 'GOOD', 12, '3.75'],
    ['PEMULA', 'VERY_GOOD', 12, '5.63'],
    ['PEMULA', 'VERY_POOR', 1, '0.08'],
    ['TERAMPIL', 'POOR', 12, '2.50'],
    ['PENYELIA', 'VERY_GOOD', 12, '37.50'],
    ['AHLI_MUDA', 'GOOD', 7, '14.58'],
    ['AHLI_MUDA', 'VERY_POOR', 12, '6.25'],
    ['AHLI_MADYA', 'GOOD', 12, '37.50'],
    ['AHLI_MADYA', 'VERY_GOOD', 5, '23.44'],
    ['AHLI_UTAMA', 'VERY_GOOD', 12, '75.00'],
    ['AHLI_UTAMA', 'NEEDS_IMPROVEMENT', 11, '34.38'],
    ['AHLI_UTAMA', 'GOOD', 0, '0.00'],
  ])('of %s, %s, %i months are %s', (level, predicate, months, expected) => expect(points(level, months, predicate)).toBe(expected));

  it('are rounded once, at the end: three months of 1.0416… are 3.13, not three times 1.04', () => {
    const part = segment({ level: 'AHLI_PERTAMA', months: 1 });
    expect(creditOf([part, part, part], 'GOOD', policy)?.points).toBe('3.13');
    expect(points('AHLI_PERTAMA', 1, 'GOOD')).toBe('1.04');
  });

  it('count each segment by its own level', () => {
    const moved = creditOf([segment({ level: 'AHLI_PERTAMA', months: 5 }), segment({ level: 'AHLI_MUDA', months: 7 })], 'GOOD', policy);
    expect(moved?.points).toBe('19.79');
    expect(moved?.parts.map(({ coefficient, months }) => [coefficient, months])).toEqual([
      ['12.5', 5],
      ['25', 7],
    ]);
  });

  it('are nothing, not zero, for somebody without a functional level', () => expect(points(null, 12, 'VERY_GOOD')).toBeNull());
});

describe('months served', () => {
  const whole = { from: '2026-01-01', to: '2026-12-31' };

  it.each<[string, { from: string; to: string }, { from: string; to: string }[], number]>([
    ['a whole year', whole, [], 12],
    ['a year with three months of leave', whole, [{ from: '2026-02-01', to: '2026-04-30' }], 9],
    ['from 15 March: 17 of 31 days are more than half', { from: '2026-03-15', to: '2026-12-31' }, [], 10],
    ['from 16 March: 16 of 31 days still are', { from: '2026-03-16', to: '2026-12-31' }, [], 10],
    ['from 17 March: 15 of 31 days are not', { from: '2026-03-17', to: '2026-12-31' }, [], 9],
    ['from 16 April: of a month cut in equal halves, the later segment has it', { from: '2026-04-16', to: '2026-12-31' }, [], 9],
    ['until 15 April: the earlier one has not', { from: '2026-01-01', to: '2026-04-15' }, [], 3],
    ['from 15 April: 16 of 30 days are', { from: '2026-04-15', to: '2026-12-31' }, [], 9],
    ['February of 14 days and one', { from: '2026-02-01', to: '2026-02-15' }, [], 1],
    ['February of 14 days', { from: '2026-02-01', to: '2026-02-14' }, [], 0],
    [
      'absences that overlap count once',
      whole,
      [
        { from: '2026-01-01', to: '2026-01-10' },
        { from: '2026-01-05', to: '2026-01-15' },
      ],
      12,
    ],
    [
      'absences that together take more than half',
      whole,
      [
        { from: '2026-01-01', to: '2026-01-10' },
        { from: '2026-01-20', to: '2026-01-25' },
      ],
      11,
    ],
    ['absent all year', whole, [whole], 0],
  ])('%s', (_, segmentDays, absences, months) => expect(monthsServed(segmentDays, absences)).toBe(months));

  it('of a leap year know its 29 February', () => {
    expect(monthsServed({ from: '2028-02-15', to: '2028-02-29' }, [])).toBe(1);
    expect(monthsServed({ from: '2028-02-16', to: '2028-02-29' }, [])).toBe(0);
  });

  it('leave a period exempt only where not one day was served', () => {
    const quarter = { from: '2026-01-01', to: '2026-03-31' };
    expect(isExempt(quarter, [whole], [{ from: '2025-12-01', to: '2026-03-31' }])).toBe(true);
    expect(isExempt(quarter, [whole], [{ from: '2026-01-01', to: '2026-03-30' }])).toBe(false);
    expect(isExempt(quarter, [{ from: '2026-04-01', to: '2026-12-31' }], [])).toBe(true);
    expect(daysServed(quarter, [whole], [])).toBe(90);
  });
});

describe('a version computed anew', () => {
  const making = {
    ...frozen,
    cause: 'HAND_OVER' as const,
    reason: null,
    by: 'emp_boss',
    at: DECEMBER,
    achievement: null,
    objectionId: null,
  };
  const { version } = withVersion(opened(), { ...making, result: said('ABOVE'), behaviour: said('ABOVE') }, policy);

  it('is the same where nothing was touched', () => expect(recompute(sealed(version))).toEqual(version));

  it.each([
    ['the predicate', { predicate: 'GOOD' as const }],
    ['the months', { segments: [segment({ months: 11 })] }],
    ['the points', { credit: { points: '99.00', parts: [] } }],
  ])('shows that %s was touched', (_, touched) =>
    expect(recompute(sealed({ ...version, ...touched }))).not.toEqual({ ...version, ...touched }),
  );
});

describe('the policy', () => {
  it('is found by the day and by its version, and an unknown one is a fault', () => {
    expect(evaluationPolicyOf(evaluationPolicy('2026-01-01').version)).toBe(evaluationPolicy('2027-05-05'));
    expect(() => evaluationPolicy('2022-12-31')).toThrow('No evaluation policy');
    expect(() => evaluationPolicyOf('evaluation-1999')).toThrow('No evaluation policy');
  });
});
