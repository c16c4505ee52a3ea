// Who claims to stand before others: found proved by one, refused by two who agree, and told why.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPriorityRefused, noticesOf, settled, wasDecidedBy } from '../../../../src/modules/recruitment/lists/rules/verdicts.ts';
import { isAdverse } from '../../../../src/modules/recruitment/objections/rules/objection.ts';
import { asAnnounced, correctVerification } from '../../../../src/modules/recruitment/verification/rules/reopening.ts';
import type { Verification, VerificationDecisionInput } from '../../../../src/modules/recruitment/verification/rules/types.ts';
import {
  claimVerification,
  decideVerification,
  openVerification,
} from '../../../../src/modules/recruitment/verification/rules/verification.ts';
import { RuleError } from '../../../../src/platform/rules/errors.ts';

function problemsOf(act: () => unknown): { code: string; field: readonly string[] }[] {
  try {
    act();
    return [];
  } catch (error) {
    if (error instanceof RuleError) return error.problems.map(({ code, field }) => ({ code, field: field ?? [] }));
    throw error;
  }
}

const at = (minute: number): string => new Date(Date.parse('2024-10-10T02:00:00.000Z') + minute * 60_000).toISOString();
const facts = { id: 'ver_1', campaignId: 'cmp_1', formationId: 'frm_1', category: 'GENERAL', applicationId: 'app_1' } as const;
const fresh = openVerification({ ...facts, registrationNumber: 'A1', submittedAt: at(0) }, false, 'R3');

const YES = { verdict: 'ELIGIBLE', reasons: [], priorityGroup: 'R3', note: 'Terbukti.' } as const;
const LOWER = { verdict: 'ELIGIBLE', reasons: [], priorityGroup: null, notice: 'Surat bukan dari BKN.', note: 'Tidak terbukti.' } as const;
const NO = { verdict: 'INELIGIBLE', reasons: ['AGE'] } as const;

/** One officer after the other, each with an own claim. */
const decided = (...inputs: VerificationDecisionInput[]): Verification =>
  inputs.reduce((one, input, i) => {
    const actor = { by: `staff:${i}`, now: at(i + 1) };
    return decideVerification(claimVerification(one, actor, 30), input, actor);
  }, fresh);

describe('a claimed priority', () => {
  test.each<[string, VerificationDecisionInput[], string, string | null, string | null]>([
    ['proved by one', [YES], 'DECIDED', 'ELIGIBLE', 'R3'],
    ['refused by one alone waits for a second', [LOWER], 'SECOND', null, null],
    ['refused by two', [LOWER, LOWER], 'DECIDED', 'ELIGIBLE', null],
    ['doubted by one, found by the second', [LOWER, YES], 'DECIDED', 'ELIGIBLE', 'R3'],
    ['rejected, then found', [NO, YES], 'DECIDED', 'ELIGIBLE', 'R3'],
    ['rejected, then let through without it: neither has found it', [NO, LOWER], 'DECIDED', 'ELIGIBLE', null],
    ['let through without it, then rejected: nobody agrees yet', [LOWER, NO], 'SECOND', null, null],
    ['and a third agrees with the rejection', [LOWER, NO, NO], 'DECIDED', 'INELIGIBLE', null],
    ['and a third agrees on the priority alone', [LOWER, NO, LOWER], 'DECIDED', 'ELIGIBLE', null],
  ])('%s', (_, inputs, status, outcome, proved) => {
    const found = decided(...inputs);
    expect([found.status, found.outcome, found.priority?.proved ?? null]).toEqual([status, outcome, proved]);
  });

  test('is never refused, and nobody rejected, by one officer alone', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(YES, LOWER, NO), { minLength: 1, maxLength: 4 }), (inputs) => {
        const all = inputs.map((one) => ({ ...one, reasons: [], note: null, by: '', at: '', policyVersion: '' }));
        const end = all.findIndex((_, i) => settled(all.slice(0, i + 1))) + 1 || all.length;
        const result = settled(all.slice(0, end));
        const of = inputs.slice(0, end);
        const against = of.filter((one) => one !== YES).length;
        if (result?.outcome === 'INELIGIBLE') expect(of.filter((one) => one === NO).length).toBeGreaterThan(1);
        if (result && !result.proved) expect(against).toBeGreaterThan(1);
      }),
    );
  });

  test('is not refused without a word to the applicant', () => {
    expect(problemsOf(() => decided({ ...LOWER, notice: ' ' })).map(({ code, field }) => [code, field])).toContainEqual([
      'REQUIRED',
      ['notice'],
    ]);
    expect(noticesOf(decided(LOWER, LOWER))).toEqual([LOWER.notice, LOWER.notice]);
    expect(noticesOf(decided(LOWER, YES))).toEqual([]);
  });

  test('that was refused is objected to, and the answer sets it', () => {
    const refused = decided(LOWER, LOWER);
    expect(isPriorityRefused(refused)).toBe(true);
    expect(isAdverse('ADMIN_OBJECTION', { outcome: 'ELIGIBLE', lowered: true, listed: true })).toBe(true);
    expect(isAdverse('ADMIN_OBJECTION', { outcome: null, lowered: true, listed: true })).toBe(false);
    const corrected = correctVerification(refused, { by: 'staff:9', now: at(60) });
    expect([corrected.outcome, corrected.priority?.proved]).toEqual(['ELIGIBLE', 'R3']);
    expect(problemsOf(() => correctVerification(decided(YES), { by: 'staff:9', now: at(60) })).map(({ code }) => code)).toEqual([
      'TRANSITION_REFUSED',
    ]);
  });

  test('that an answer sets holds at once, since no list says it; with another verdict it waits for the edition', () => {
    const corrected = (...inputs: VerificationDecisionInput[]) => correctVerification(decided(...inputs), { by: 'staff:9', now: at(60) });
    const announced = (one: Verification) => [one.outcome, one.priority?.proved];
    expect(announced(asAnnounced(corrected(LOWER, LOWER), at(59)))).toEqual(['ELIGIBLE', 'R3']);
    expect([at(59), at(60)].map((edition) => announced(asAnnounced(corrected(NO, NO), edition)))).toEqual([
      ['INELIGIBLE', null],
      ['ELIGIBLE', 'R3'],
    ]);
  });

  test('is final when the second has spoken, and no sooner', () => {
    expect([at(1), at(2)].map((now) => wasDecidedBy(decided(LOWER, LOWER), now))).toEqual([false, true]);
  });
});
