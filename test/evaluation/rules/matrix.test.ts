// The predicate: the whole table; and a frozen version computed anew.
import { describe, expect, it } from 'vitest';
import { predicateOf } from '../../../src/modules/evaluation/rules/matrix.ts';
import { evaluationPolicy, evaluationPolicyOf } from '../../../src/modules/evaluation/rules/policy.ts';
import type { Predicate, Rating, Segment } from '../../../src/modules/evaluation/rules/types.ts';
import { withVersion } from '../../../src/modules/evaluation/rules/versions.ts';
import { recompute } from '../../../src/modules/evaluation/rules/views.ts';
import { keptOf, SHIPPED } from '../../../src/platform/rules/policy/overlay.ts';
import { DECEMBER, frozen, headed, monthsFrom, opened, policy, said, sealed, segment } from './support.ts';

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
    ['which months', { segments: [segment({ counted: [1] })] }],
    ['the points', { credit: { points: '99.00', parts: [] } }],
    ['that there are points', { credit: null }],
    ['the kind of civil servant', { segments: [segment({ kind: 'PPPK' as const })] }],
    ['the kind of an absence', { absences: [{ kind: 'UNPAID' as const, from: '2026-02-01', to: '2026-02-28' }] }],
  ])('shows that %s was touched', (_, touched) =>
    expect(recompute(sealed({ ...version, ...touched }))).not.toEqual({ ...version, ...touched }),
  );
});

describe('credit points computed anew', () => {
  const making = { cause: 'HAND_OVER' as const, reason: null, objectionId: null, by: 'emp_boss', at: DECEMBER };
  const ratings = { result: said('MEETS'), behaviour: said('MEETS') };
  const of = (segments: Segment[], holding: 'DEFINITIVE' | 'PLT' = 'DEFINITIVE') =>
    withVersion({ ...opened(), holding }, { ...frozen, ...making, ...ratings, achievement: null, segments }, policy).version;
  const half = (from: number) => ({ counted: monthsFrom(from, from + 5), months: 6 });
  const second = segment({ from: '2026-07-01', ...half(7) });
  const first = segment({ to: '2026-06-30', ...half(1) });

  it('are none of a second post, and those of the definitive post where both stand in a year', () => {
    const acting = of([segment({ holding: 'PLT' })], 'PLT');
    expect([acting.credit, recompute(sealed(acting)).credit]).toEqual([null, null]);
    const both = of([first, { ...second, holding: 'PLT' }]);
    expect(recompute(sealed(both)).credit).toEqual(both.credit);
  });

  it('are one record of a year, in whatever order its segments stand', () => {
    expect(of([second, first]).credit?.parts).toMatchObject([{ monthFrom: 1, monthTo: 12, points: '25.00' }]);
  });
});

describe('a head’s version computed anew', () => {
  const used = { id: 'uac_1', achievement: 'EXCELLENT' as const, reason: 'Semua tercapai', because: 'Lebih lama' };
  const other = headed('POOR', 'Tidak', { unitId: 'unt_2', achievementId: 'uac_2' });
  const making = { cause: 'HAND_OVER' as const, reason: null, objectionId: null, by: 'emp_boss', at: DECEMBER };
  const ratings = { result: { rating: 'ABOVE' as const, reason: 'Semua tercapai' }, behaviour: said('MEETS') };
  const { version } = withVersion(
    opened(),
    { ...frozen, ...making, ...ratings, achievement: used, headed: [other, headed('EXCELLENT', 'Semua tercapai')] },
    policy,
  );
  it('has the result of the unit that was chosen, from what was frozen of it', () => {
    expect(recompute(sealed(version))).toEqual(version);
    const touched = { ...version, result: { rating: 'MEETS' as const, reason: 'Semua tercapai' } };
    expect(recompute(sealed(touched)).result).toEqual(ratings.result);
    const gone = { ...version, headed: [other] };
    expect(recompute(sealed(gone)).result, 'of no unit that was not frozen').toEqual(ratings.result);
  });
});

describe('the policy', () => {
  it('is found by the day and by its version, and an unknown one is a fault', () => {
    expect(evaluationPolicyOf(keptOf(evaluationPolicy('2026-01-01', SHIPPED)))).toBe(evaluationPolicy('2027-05-05', SHIPPED));
    expect(() => evaluationPolicy('2022-12-31', SHIPPED)).toThrow('No evaluation policy');
    expect(() => evaluationPolicyOf({ policyVersion: 'evaluation-1999' })).toThrow('No evaluation policy');
  });
});
