// What a plan still lacks, told from its head alone: each number one below, at and above what is asked, and refusals whole.
import { describe, expect, test } from 'vitest';
import {
  approveProblems,
  NOTHING_AMISS,
  pendingParents,
  proposeProblems,
  submitProblems,
} from '../../../src/modules/performance/rules/readiness.ts';
import type { PlanHead } from '../../../src/modules/performance/rules/types.ts';
import { cycle, submitted } from './support.ts';

const of = (counts: Partial<PlanHead['counts']> = {}, isHead = false): PlanHead => {
  const { head } = submitted();
  return { ...head, isHead, counts: { ...head.counts, targets: 1, weights: 0, waitingForEmployee: 0, pending: 0, ...counts } };
};
const plan = { field: ['planId'] };
const many = (code: string, count: number) => ({ code, ...plan, text: 'HOW_MANY', params: { count } });

describe('a plan lacks', () => {
  test('room for one more target, with twenty', () => {
    expect([proposeProblems(of({ targets: 19 }), cycle), proposeProblems(of({ targets: 20 }), cycle)]).toEqual([
      [],
      [{ code: 'LIMIT_REACHED', ...plan, params: { most: 20 } }],
    ]);
  });

  test.each<[string, Partial<PlanHead['counts']>, unknown[]]>([
    ['nothing', {}, []],
    ['nothing, with all its weights', { weights: 10_000 }, []],
    ['targets', { targets: 0 }, [{ code: 'NO_TARGETS', ...plan }]],
    ['a weight', { weights: 9999 }, [{ code: 'WEIGHTS_NOT_10000', ...plan, params: { sum: 9999 } }]],
    ['one weight less', { weights: 10_001 }, [{ code: 'WEIGHTS_NOT_10000', ...plan, params: { sum: 10_001 } }]],
    ['an answer', { waitingForEmployee: 1 }, [many('TARGET_NOT_AGREED', 1)]],
  ])('%s', (_, counts, expected) => {
    expect(submitProblems(of(counts), cycle, NOTHING_AMISS)).toEqual(expected);
    expect(approveProblems(of(counts), cycle, NOTHING_AMISS)).toEqual(expected);
  });

  test('a superior to be sent to, and none to be approved', () => {
    const alone = { ...NOTHING_AMISS, hasSuperior: false };
    expect(submitProblems(of({ targets: 0 }), cycle, alone)).toEqual([
      { code: 'NO_TARGETS', ...plan },
      { code: 'NO_SUPERIOR', ...plan },
    ]);
    expect(approveProblems(of(), cycle, alone)).toEqual([]);
  });

  test('parents to be approved, which a head’s plan waits for never', () => {
    const told = (pending: number, orphans: number, isHead = false) =>
      approveProblems(of({ pending }, isHead), cycle, { ...NOTHING_AMISS, orphans });
    expect([told(0, 0), told(2, 0, true)]).toEqual([[], []]);
    expect(told(2, 1)).toEqual([many('PARENT_PENDING', 2), many('PARENT_INVALID', 1)]);
    expect([pendingParents(of({ pending: 2 })), pendingParents(of({ pending: 2 }, true))]).toEqual([2, 0]);
  });
});
