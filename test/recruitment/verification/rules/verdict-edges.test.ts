// Verdicts at their edges: what a second look adds, what a list goes on saying, and refusals told whole.
import { describe, expect, test } from 'vitest';
import {
  checkMost,
  checkOfficers,
  MOST_ASSIGNED,
  MOST_OFFICERS,
} from '../../../../src/modules/recruitment/verification/rules/assignment.ts';
import {
  asAnnounced,
  assertReopeningAllowed,
  correctVerification,
} from '../../../../src/modules/recruitment/verification/rules/reopening.ts';
import type { Verification, VerificationDecisionInput } from '../../../../src/modules/recruitment/verification/rules/types.ts';
import {
  claimVerification,
  openVerification,
  verificationActions,
} from '../../../../src/modules/recruitment/verification/rules/verification.ts';
import { problemsOf } from '../../../../src/platform/rules/errors.ts';
import { at, by, claimed, confirmed, decide, facts, NO, rejected, YES } from './support.ts';

const NOTHING_ALLOWED = (field: string) => [{ code: 'TRANSITION_REFUSED', field: [field], data: { allowed: [] } }];
const WITHOUT: VerificationDecisionInput = { ...YES, priorityGroup: null, notice: 'Masa kerja kurang.' };
/** One look more, by an officer who claims it and decides two minutes later. */
const look = (one: Verification, who: string, minute: number, input: VerificationDecisionInput): Verification =>
  decide(input, claimVerification(one, by(who, minute), 30), by(who, minute + 2));

describe('a dossier', () => {
  test('comes into the queue with nothing that nobody said', () => {
    expect(openVerification(facts)).toEqual({
      ...{ ...facts, status: 'FIRST', claim: null, decisions: [], conflicts: [], outcome: null, decidedAt: null },
    });
  });

  test('that is claimed says what can be done with it, and with a proof that too', () => {
    const can = ['verificationRelease', 'verificationProlong', 'verificationDeclareConflict', 'verificationDecide'];
    expect(verificationActions(claimed, by('rina', 1))).toEqual(can);
    expect(verificationActions({ ...claimed, proofReaders: [] }, by('rina', 1))).toEqual([
      ...can.slice(0, 3),
      'verificationProofOpen',
      'verificationDecide',
    ]);
    expect(problemsOf(() => claimVerification(claimed, by('rina', 1), 30))).toEqual([
      { code: 'TRANSITION_REFUSED', field: ['verificationId'], data: { allowed: can } },
    ]);
  });
});

describe('a decision', () => {
  const ground = (reason: 'GPA' | 'AGE', document: string) => ({ reason, documents: [document] as never });
  test('names documents for each of two reasons', () => {
    const both = { ...NO, reasons: ['GPA' as const, 'AGE' as const], grounds: [ground('GPA', 'd1'), ground('AGE', 'd1')] };
    expect(problemsOf(() => decide(both))).toEqual([]);
    expect(decide(both).decisions[0]?.grounds).toEqual(both.grounds);
  });

  test('keeps what was found of a priority only where it lets through, and only where one was asked', () => {
    const kept = claimVerification(openVerification(facts, false, 'R3'), by('rina'), 30);
    expect(decide(WITHOUT, kept).decisions[0]).toMatchObject({ priorityGroup: null });
    expect(decide({ ...NO, priorityGroup: null }, kept).decisions[0]).not.toHaveProperty('priorityGroup');
    expect(decide(YES).decisions[0]).not.toHaveProperty('priorityGroup');
  });
});

describe('a verdict', () => {
  test('is taken back once there is one, before its list is published', () => {
    for (const [one, published] of [
      [rejected, false],
      [confirmed, true],
    ] as const)
      expect(problemsOf(() => assertReopeningAllowed(one, 'sari', published))).toEqual(NOTHING_ALLOWED('verificationId'));
    expect(assertReopeningAllowed(decide(YES), 'sari', false)).toBe('ELIGIBLE');
  });

  test('that lets through is corrected only where it refused a priority, which then counts', () => {
    expect(problemsOf(() => correctVerification(decide(YES), by('sari', 20)))).toEqual(NOTHING_ALLOWED('objectionId'));
    const claimedR3 = claimVerification(openVerification(facts, false, 'R3'), by('rina'), 30);
    const refused = look(decide(WITHOUT, claimedR3), 'budi', 10, WITHOUT);
    expect(refused).toMatchObject({ status: 'DECIDED', outcome: 'ELIGIBLE', priority: { claimed: 'R3', proved: null } });
    const corrected = correctVerification(refused, by('sari', 20));
    expect(corrected.priority).toEqual({ claimed: 'R3', proved: 'R3' });
    expect(corrected.decisions).toHaveLength(3);
    // No list tells of a priority: as the verdict is the same, that holds at once.
    expect(asAnnounced(corrected, at(12))).toBe(corrected);
    // Nothing was claimed: nothing is proved.
    expect(correctVerification(confirmed, by('sari', 20))).not.toHaveProperty('priority');
  });

  test('of three looks is of the day of the third', () => {
    const claimedR3 = claimVerification(openVerification(facts, false, 'R3'), by('rina'), 30);
    const twice = look(decide(WITHOUT, claimedR3), 'budi', 10, NO);
    expect(twice).toMatchObject({ status: 'SECOND', outcome: null });
    const third = look(twice, 'sari', 14, NO);
    expect(third).toMatchObject({ status: 'DECIDED', outcome: 'INELIGIBLE', decidedAt: at(16) });
    const corrected = correctVerification(third, by('tono', 20));
    expect(asAnnounced(corrected, at(19))).toEqual(third);
    expect(asAnnounced(corrected, at(15))).toBe(corrected);
  });
});

test('too many officers, or dossiers, are told how many there may be', () => {
  const ids = Array.from({ length: MOST_OFFICERS + 1 }, (_, i) => `emp_${i}`);
  expect(problemsOf(() => checkOfficers(ids))).toEqual([{ code: 'LIMIT_REACHED', field: ['officerIds'], params: { most: MOST_OFFICERS } }]);
  for (const most of [0, MOST_ASSIGNED + 1])
    expect(problemsOf(() => checkMost(most))).toEqual([
      { code: 'OUT_OF_RANGE', field: ['most'], params: { least: 1, most: MOST_ASSIGNED } },
    ]);
});
