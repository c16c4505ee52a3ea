// How predicates spread in a unit: five tables of guidance, for one to twelve people, by hand from SE MenPANRB 3/2023.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Predicate } from '../../../src/modules/evaluation/rules/types.ts';
import { type CountedEvaluation, distributionOf, limitOf, PREDICATES } from '../../../src/modules/unit-achievement/rules/distribution.ts';
import type { Achievement } from '../../../src/modules/unit-achievement/rules/head-types.ts';
import { evaluationUnitsPolicy, evaluationUnitsPolicyOf } from '../../../src/modules/unit-achievement/rules/policy.ts';
import { SHIPPED } from '../../../src/platform/rules/policy/overlay.ts';

const policy = evaluationUnitsPolicy('2026-06-30', SHIPPED);
const N = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/** Limits for 1 … 12 people, written by hand: floor of a maximum, ceiling of a minimum. */
const MOST_70 = [0, 1, 2, 2, 3, 4, 4, 5, 6, 7, 7, 8];
const MOST_10 = [0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1];
const LEAST_60 = [1, 2, 2, 3, 3, 4, 5, 5, 6, 6, 7, 8];
const LEAST_10 = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2];
const ONE = N.map(() => 1);
const NONE = N.map(() => 0);

const TABLES: Record<Achievement, [what: string, bound: 'MAX' | 'MIN', limits: readonly number[]][]> = {
  EXCELLENT: [['VERY_GOOD', 'MAX', MOST_70]],
  GOOD: [
    ['GOOD', 'MAX', MOST_70],
    ['NEEDS_IMPROVEMENT+POOR', 'MIN', ONE],
  ],
  NEEDS_IMPROVEMENT: [
    ['NEEDS_IMPROVEMENT', 'MIN', LEAST_60],
    ['VERY_GOOD', 'MAX', MOST_10],
  ],
  POOR: [
    ['POOR', 'MIN', LEAST_60],
    ['NEEDS_IMPROVEMENT', 'MIN', LEAST_10],
    ['VERY_GOOD', 'MAX', MOST_10],
  ],
  VERY_POOR: [
    ['VERY_POOR', 'MIN', LEAST_60],
    ['POOR+NEEDS_IMPROVEMENT', 'MIN', LEAST_10],
    ['VERY_GOOD', 'MAX', NONE],
  ],
};

const staff = (predicate: Predicate | null, changes: Partial<CountedEvaluation> = {}): CountedEvaluation => ({
  status: predicate ? 'RATED' : 'OPEN',
  predicate,
  isUnitHead: false,
  isDefinitive: true,
  ...changes,
});
const times = (count: number, predicate: Predicate): CountedEvaluation[] => Array.from({ length: count }, () => staff(predicate));

describe('the guidance', () => {
  test.each(Object.entries(TABLES) as [Achievement, (typeof TABLES)['GOOD']][])('of a unit that achieved %s', (achievement, table) => {
    for (const [i, size] of N.entries()) {
      const measured = distributionOf(times(size, 'GOOD'), achievement, policy).rules;
      expect(measured.map((rule) => [rule.predicates.join('+'), rule.bound, rule.limit])).toEqual(
        table.map(([what, bound, limits]) => [what, bound, limits[i]]),
      );
    }
  });

  test.each(Object.entries(TABLES) as [Achievement, (typeof TABLES)['GOOD']][])(
    'is kept to the last person in a unit that achieved %s',
    (achievement, table) => {
      for (const [i, size] of N.entries()) {
        for (const [what, bound, limits] of table) {
          const wanted = what.split('+')[0] as Predicate;
          const other: Predicate = achievement === 'VERY_POOR' ? 'GOOD' : 'VERY_POOR';
          for (let count = 0; count <= size; count += 1) {
            const list = [...times(count, wanted), ...times(size - count, other)];
            const rule = distributionOf(list, achievement, policy).rules.find((one) => one.predicates.join('+') === what);
            expect({ achievement, size, what, count, satisfied: rule?.satisfied }).toEqual({
              achievement,
              size,
              what,
              count,
              satisfied: bound === 'MAX' ? count <= (limits[i] ?? 0) : count >= (limits[i] ?? 0),
            });
          }
        }
      }
    },
  );

  test('of a unit whose achievement is not set says nothing, and counts all the same', () => {
    const { rules, counts, size } = distributionOf([staff('GOOD'), staff('POOR')], null, policy);
    expect({ rules, good: counts.GOOD, poor: counts.POOR, size }).toEqual({ rules: [], good: 1, poor: 1, size: 2 });
  });

  test('asks a unit of nobody for nobody', () => {
    for (const achievement of Object.keys(TABLES) as Achievement[]) {
      expect(distributionOf([], achievement, policy).rules.every(({ satisfied, limit }) => satisfied && limit === 0)).toBe(true);
    }
  });

  test('takes whole people from percentages without a floating point: 70 % of 10 is 7', () => {
    const rule = policy.distribution.EXCELLENT[0] ?? expect.fail();
    for (let tens = 1; tens <= 100; tens += 1) expect(limitOf(rule, tens * 10)).toBe(tens * 7);
  });

  test('stays what it was for a stored result', () => expect(evaluationUnitsPolicyOf({ policyVersion: policy.version })).toBe(policy));
});

describe('a distribution', () => {
  test('counts neither the head of the unit, nor the exempt, nor second posts', () => {
    const list = [
      staff('VERY_GOOD', { isUnitHead: true }),
      staff(null, { status: 'EXEMPT' }),
      staff('VERY_GOOD', { isDefinitive: false }),
      staff('GOOD'),
      staff(null),
    ];
    const { size, unrated, counts } = distributionOf(list, 'EXCELLENT', policy);
    expect({ size, unrated, counts }).toEqual({
      size: 1,
      unrated: 1,
      counts: { VERY_GOOD: 0, GOOD: 1, NEEDS_IMPROVEMENT: 0, POOR: 0, VERY_POOR: 0 },
    });
  });

  test('does not depend on the order of people, and accounts for each of them', () => {
    const people = fc.array(fc.constantFrom(...PREDICATES), { maxLength: 40 });
    fc.assert(
      fc.property(people, fc.constantFrom(...(Object.keys(TABLES) as Achievement[])), (predicates, achievement) => {
        const list = predicates.map((predicate) => staff(predicate));
        const there = distributionOf(list, achievement, policy);
        expect(distributionOf(list.toReversed(), achievement, policy)).toEqual(there);
        expect(Object.values(there.counts).reduce((sum, count) => sum + count, 0)).toBe(predicates.length);
      }),
    );
  });
});
