// A cycle that was read a while ago lets in where nothing that can have happened to it since would keep out.
import { describe, expect, test } from 'vitest';
import { closeCycle, extendForAll } from '../../../src/modules/performance/rules/cycle.ts';
import { isSurelyInTime, type PlanAction } from '../../../src/modules/performance/rules/lifecycle.ts';
import type { Cycle, Side } from '../../../src/modules/performance/rules/types.ts';
import { approved, cycle, drafted, JANUARY, JUNE } from './support.ts';

const { head } = approved().plan;
const extended = (phase: 'EXECUTION' | 'EVALUATION', to: string, of: Cycle = cycle): Cycle =>
  extendForAll(of, { phase, to, reason: 'Banjir' }, JUNE);
const [EXECUTED, RATED] = ['2027-01-10T17:00:00.000Z', '2027-01-31T17:00:00.000Z'];
const justBefore = (instant: string): string => new Date(Date.parse(instant) - 1).toISOString();
const longer = extended('EXECUTION', '2027-02-28');

describe('is surely in time', () => {
  test.each<[action: PlanAction, side: Side, of: Cycle, now: string, expected: boolean]>([
    ['progressAdd', 'EMPLOYEE', cycle, JUNE, true],
    ['progressAdd', 'EMPLOYEE', cycle, justBefore(EXECUTED), true],
    ['progressAdd', 'EMPLOYEE', cycle, EXECUTED, false],
    ['progressAdd', 'EMPLOYEE', cycle, '2025-12-31T16:59:59.999Z', false],
    // Carried out longer than rated: the cycle may have been closed meanwhile.
    ['progressAdd', 'EMPLOYEE', longer, justBefore(RATED), true],
    ['progressAdd', 'EMPLOYEE', longer, RATED, false],
    ['progressAdd', 'EMPLOYEE', extended('EVALUATION', '2027-03-31', longer), RATED, true],
    ['progressAdd', 'EMPLOYEE', closeCycle(cycle, RATED), JUNE, false],
    // Not this side's: the rule itself says so, with what stands.
    ['progressAdd', 'SUPERIOR', cycle, JUNE, false],
    ['planComment', 'SUPERIOR', cycle, justBefore(RATED), true],
    ['planComment', 'SUPERIOR', cycle, RATED, false],
    ['evidenceUpload', 'EMPLOYEE', cycle, EXECUTED, true],
  ])('%s by the %s', (action, side, of, now, expected) => {
    expect(isSurelyInTime(action, head, of, side, now)).toBe(expected);
  });

  test('not what the plan’s state does not let in', () => {
    expect(isSurelyInTime('progressAdd', drafted().head, cycle, 'EMPLOYEE', JANUARY)).toBe(false);
  });
});
