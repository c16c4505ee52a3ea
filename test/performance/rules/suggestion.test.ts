import { describe, expect, test } from 'vitest';
import { performancePolicy, performancePolicyOf } from '../../../src/modules/performance/rules/policy.ts';
import { suggestAchievement } from '../../../src/modules/performance/rules/suggestion.ts';
import type { Indicator, ProgressEntry, QuantitativeMeasure } from '../../../src/modules/performance/rules/types.ts';
import { SHIPPED } from '../../../src/platform/rules/policy/overlay.ts';
import { cycle, JUNE } from './support.ts';

const policy = performancePolicy('2026-01-01', SHIPPED);

const measured = (change: Partial<QuantitativeMeasure>): Indicator => ({
  id: 'ind_1',
  text: 'x',
  aspect: 'QUALITY',
  perspective: null,
  measure: {
    kind: 'QUANTITATIVE',
    unit: '%',
    baseline: null,
    target: '90',
    targetHigh: null,
    direction: 'HIGHER',
    accumulation: 'LATEST',
    ...change,
  },
});
const entry = (id: string, day: string, value: string, correctsId: string | null = null): ProgressEntry => ({
  id,
  targetId: 'tgt_1',
  indicatorId: 'ind_1',
  day,
  planVersion: 1,
  value,
  text: null,
  note: null,
  evidenceIds: [],
  correctsId,
  at: JUNE,
  by: 'emp_me',
});
const suggest = (change: Partial<QuantitativeMeasure>, ...entries: ProgressEntry[]) =>
  suggestAchievement(measured(change), entries, policy);
const percent = (change: Partial<QuantitativeMeasure>, value: string) => {
  const { percent: text, reason } = suggest(change, entry('prg_1', '2026-05-31', value));
  return text ?? reason;
};

describe('a suggestion of achievement', () => {
  test.each<[Partial<QuantitativeMeasure>, string, string, string]>([
    [{}, '90', '100.00', 'reached'],
    [{}, '88.5', '98.33', 'below'],
    [{}, '99', '110.00', 'above is not capped: a person judges'],
    [{ target: '3' }, '2', '66.67', 'half-up at the end only'],
    [{ direction: 'LOWER', target: '7' }, '6.5', '107.14', 'PermenPANRB 8/2021 annex: 6.5 of 7 months'],
    [{ direction: 'LOWER', target: '8' }, '9', '87.50', 'PermenPANRB 8/2021 annex: 9 of 8 months'],
    [{ direction: 'LOWER', target: '10' }, '25', '0.00', 'never below nothing'],
    [{ direction: 'RANGE', target: '80', targetHigh: '90' }, '80', '100.00', 'lower bound'],
    [{ direction: 'RANGE', target: '80', targetHigh: '90' }, '90', '100.00', 'upper bound'],
    [{ direction: 'RANGE', target: '80', targetHigh: '90' }, '70', '87.50', 'PermenPANRB 8/2021 annex: 70 of 80–90'],
    [{ direction: 'RANGE', target: '7', targetHigh: '8' }, '9', '87.50', 'PermenPANRB 8/2021 annex: 9 of 7–8'],
    [{ direction: 'LOWER', target: '0' }, '0', '100.00', 'no complaints, as planned'],
    [{ direction: 'LOWER', target: '0' }, '1', 'ZERO_TARGET', 'no percentage says how far'],
    [{ target: '0' }, '1', '100.00', 'more than nothing was planned'],
    [{ direction: 'RANGE', target: '-1', targetHigh: '1' }, '-2', 'ZERO_TARGET', 'no division by what is not above zero'],
  ])('for %j at %s is %s: %s', (change, value, expected) => expect(percent(change, value)).toBe(expected));

  test('is nothing where nothing was entered: missing is never zero', () => {
    expect(suggest({})).toMatchObject({ percent: null, reason: 'NO_ENTRIES', value: null, used: [] });
    expect(suggest({ accumulation: 'SUM' })).toMatchObject({ percent: null, reason: 'NO_ENTRIES', value: null });
  });

  test('is nothing for what is described: a person reads', () => {
    const described: Indicator = { ...measured({}), measure: { kind: 'QUALITATIVE', standard: 'x' } };
    expect(suggestAchievement(described, [entry('prg_1', '2026-05-31', '1')], policy)).toMatchObject({
      percent: null,
      reason: 'QUALITATIVE',
    });
  });

  const months = [entry('prg_3', '2026-03-31', '30.1'), entry('prg_1', '2026-01-31', '10.1'), entry('prg_2', '2026-02-28', '20.1')];
  test('takes the latest day, or the exact sum, whatever the order of writing', () => {
    expect(suggest({}, ...months).value).toBe('30.1');
    expect(suggest({ accumulation: 'SUM' }, ...months)).toMatchObject({
      value: '60.3',
      percent: '67.00',
      used: ['prg_1', 'prg_2', 'prg_3'],
    });
  });

  test('lists what it used and what was corrected', () => {
    const corrected = [...months, entry('prg_4', '2026-03-31', '40', 'prg_3')];
    expect(suggest({ accumulation: 'SUM' }, ...corrected)).toMatchObject({
      value: '70.2',
      used: ['prg_1', 'prg_2', 'prg_4'],
      dropped: ['prg_3'],
      policyVersion: 'performance-2023.1',
    });
  });

  test('stays exact where sums outgrow what a form may say', () => {
    const big = Array.from({ length: 20 }, (_, i) => entry(`prg_${i}`, '2026-05-31', '999999999999999.999999'));
    expect(suggest({ accumulation: 'SUM', target: '999999999999999.999999' }, ...big).percent).toBe('2000.00');
  });

  test('knows no other formula than that of the policy which the cycle names', () => {
    expect(performancePolicyOf(cycle)).toBe(policy);
    expect(() => performancePolicy('2022-12-31', SHIPPED)).toThrow();
  });
});
