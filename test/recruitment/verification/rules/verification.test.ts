// Verification of applications: one officer at a time, two for a rejection, nobody related.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reasonsOf } from '../../../../src/modules/recruitment/lists/rules/verdicts.ts';
import type { Verification, VerificationDecisionInput } from '../../../../src/modules/recruitment/verification/rules/types.ts';
import {
  claimVerification,
  decideVerification,
  declareConflict,
  freeAt,
  openProof,
  openVerification,
  releaseVerification,
  verificationActions,
} from '../../../../src/modules/recruitment/verification/rules/verification.ts';
import { RuleError } from '../../../../src/platform/rules/errors.ts';
import { problemsOf } from '../../../performance/rules/support.ts';

const NINE = '2024-10-01T02:00:00.000Z';
const at = (minutes: number): string => new Date(Date.parse(NINE) + minutes * 60_000).toISOString();
const by = (who: string, minutes = 0) => ({ by: who, now: at(minutes) });

const fresh = openVerification({
  id: 'ver_1',
  campaignId: 'cmp_1',
  category: 'GENERAL',
  formationId: 'frm_1',
  applicationId: 'apn_1',
  registrationNumber: '2024-3374-AAAA1111',
  submittedAt: '2024-09-01T02:00:00.000Z',
});
const PASS: VerificationDecisionInput = { verdict: 'ELIGIBLE', reasons: [] };
const REJECT: VerificationDecisionInput = { verdict: 'INELIGIBLE', reasons: ['GPA'] };

const claimed = claimVerification(fresh, by('rina'), 30);
const rejected = decideVerification(claimed, REJECT, by('rina', 5));
const second = claimVerification(rejected, by('budi', 10), 30);

describe('a claim', () => {
  test('keeps every other officer out for half an hour, and not a millisecond longer', () => {
    expect(problemsOf(() => claimVerification(claimed, by('budi', 29.999), 30))).toEqual(['CLAIMED verificationId']);
    expect(claimVerification(claimed, by('budi', 30), 30).claim).toEqual({ by: 'budi', until: at(60) });
    expect(problemsOf(() => decideVerification(claimed, PASS, by('rina', 30)))).toEqual(['CLAIM_REQUIRED verificationId']);
  });

  test('is not made twice by the same officer, and can be given back', () => {
    expect(problemsOf(() => claimVerification(claimed, by('rina', 1), 30))).toEqual(['TRANSITION_REFUSED verificationId']);
    const released = releaseVerification(claimed, by('rina', 1));
    expect(claimVerification(released, by('budi', 1), 30).claim?.by).toBe('budi');
    expect(problemsOf(() => releaseVerification(claimed, by('budi', 1)))).toEqual(['CLAIMED verificationId']);
  });

  test('moves the application in the queue to when it is free again', () => {
    expect([freeAt(fresh), freeAt(claimed), freeAt(rejected)]).toEqual([fresh.submittedAt, at(30), fresh.submittedAt]);
  });
});

describe('a decision', () => {
  test('for the applicant is one officer’s', () => {
    const decided = decideVerification(claimed, PASS, by('rina', 5));
    expect(decided).toMatchObject({ status: 'DECIDED', outcome: 'ELIGIBLE', claim: null, decidedAt: at(5) });
    expect(decided.decisions).toMatchObject([{ by: 'rina', policyVersion: 'committee-2024.1' }]);
    expect(problemsOf(() => claimVerification(decided, by('budi', 6), 30))).toEqual(['TRANSITION_REFUSED verificationId']);
  });

  test('against the applicant waits for another officer', () => {
    expect(rejected).toMatchObject({ status: 'SECOND', outcome: null, decidedAt: null });
    expect(problemsOf(() => claimVerification(rejected, by('rina', 6), 30))).toEqual(['OWN_CASE verificationId']);
    expect(verificationActions(rejected, by('rina', 6))).toEqual([]);
    const confirmed = decideVerification(second, { verdict: 'INELIGIBLE', reasons: ['GPA', 'AGE'] }, by('budi', 12));
    expect(confirmed).toMatchObject({ status: 'DECIDED', outcome: 'INELIGIBLE' });
    expect(reasonsOf(confirmed)).toEqual(['GPA', 'AGE']);
  });

  test('that the second officer does not share lets the applicant through, with a word on why', () => {
    expect(problemsOf(() => decideVerification(second, PASS, by('budi', 12)))).toEqual(['REQUIRED note']);
    const through = decideVerification(second, { ...PASS, note: 'IPK 3,02 pada transkrip.' }, by('budi', 12));
    expect(through).toMatchObject({ status: 'DECIDED', outcome: 'ELIGIBLE' });
    expect(reasonsOf(through)).toEqual([]);
  });

  test.each<[string, VerificationDecisionInput, string[]]>([
    ['rejects without a reason', { verdict: 'INELIGIBLE', reasons: [] }, ['REQUIRED reasons']],
    ['passes with a reason against', { verdict: 'ELIGIBLE', reasons: ['AGE'] }, ['INVALID reasons']],
    ['says a reason twice', { verdict: 'INELIGIBLE', reasons: ['AGE', 'AGE'] }, ['INVALID reasons']],
    ['has another reason and does not say which', { verdict: 'INELIGIBLE', reasons: ['OTHER'] }, ['REQUIRED note']],
    ['has an empty note', { verdict: 'INELIGIBLE', reasons: ['AGE'], note: ' ' }, ['REQUIRED note']],
    ['has a note too long', { verdict: 'INELIGIBLE', reasons: ['AGE'], note: 'x'.repeat(1001) }, ['TOO_LONG note']],
  ])('is refused where it %s', (_, input, expected) => {
    expect(problemsOf(() => decideVerification(claimed, input, by('rina', 5)))).toEqual(expected);
  });

  test('needs a claim of one’s own', () => {
    expect(problemsOf(() => decideVerification(fresh, PASS, by('rina')))).toEqual(['CLAIM_REQUIRED verificationId']);
    expect(problemsOf(() => decideVerification(claimed, PASS, by('budi', 1)))).toEqual(['CLAIMED verificationId']);
  });
});

describe('a proof of a special category', () => {
  const kept = claimVerification(openVerification(fresh, true), by('rina'), 30);
  const REJECT_PROOF: VerificationDecisionInput = { verdict: 'INELIGIBLE', reasons: ['CATEGORY_PROOF'] };

  test('is opened by who has claimed the application, and stays on record through release and second look', () => {
    expect(problemsOf(() => openProof(kept, by('budi')))).toEqual(['CLAIMED verificationId']);
    expect(problemsOf(() => openProof(claimed, by('rina')))).toEqual(['TRANSITION_REFUSED verificationId']);
    const opened = openProof(openProof(kept, by('rina')), by('rina', 1));
    expect(releaseVerification(opened, by('rina', 2)).proofReaders).toEqual(['rina']);
    expect(verificationActions(kept, by('rina'))).toContain('verificationProofOpen');
    expect(verificationActions(claimed, by('rina'))).not.toContain('verificationProofOpen');
  });

  test.each<[string, VerificationDecisionInput, string[]]>([
    ['lets through', PASS, ['PROOF_NOT_OPENED verificationId']],
    ['rejects because of it', REJECT_PROOF, ['PROOF_NOT_OPENED verificationId']],
    ['rejects for another reason', REJECT, []],
  ])('is seen by whoever %s', (_, input, expected) => {
    expect(problemsOf(() => decideVerification(kept, input, by('rina', 5)))).toEqual(expected);
    expect(problemsOf(() => decideVerification(openProof(kept, by('rina')), input, by('rina', 5)))).toEqual([]);
  });
});

describe('a declared conflict', () => {
  test('gives the case away for ever, whoever holds it', () => {
    const declared = declareConflict(claimed, by('rina', 1));
    expect(declared).toMatchObject({ claim: null, conflicts: ['rina'] });
    expect(problemsOf(() => claimVerification(declared, by('rina', 100), 30))).toEqual(['OWN_CASE verificationId']);
    expect(declareConflict(claimed, by('budi', 1))).toMatchObject({ claim: { by: 'rina' }, conflicts: ['budi'] });
  });
});

describe('whatever officers try in whatever order', () => {
  const officer = fc.constantFrom('rina', 'budi', 'sari');
  const actor = fc.constantFrom('claim', 'release', 'conflict', 'pass', 'reject');
  const steps = fc.array(fc.tuple(actor, officer, fc.integer({ min: 0, max: 40 })), { maxLength: 30 });

  const NAMES: Record<string, string> = {
    claim: 'verificationClaim',
    release: 'verificationRelease',
    conflict: 'verificationDeclareConflict',
    pass: 'verificationDecide',
    reject: 'verificationDecide',
  };

  const act = (one: Verification, what: string, who: ReturnType<typeof by>): Verification => {
    if (what === 'claim') return claimVerification(one, who, 30);
    if (what === 'release') return releaseVerification(one, who);
    if (what === 'conflict') return declareConflict(one, who);
    return decideVerification(one, what === 'pass' ? { ...PASS, note: 'Sesuai.' } : REJECT, who);
  };

  test('a rejection has two different officers, and nobody decides after declaring a conflict', () => {
    fc.assert(
      fc.property(steps, (list) => {
        let [one, clock] = [fresh, 0];
        for (const [what, who, minutes] of list) {
          clock += minutes;
          const offered = verificationActions(one, by(who, clock));
          try {
            const next = act(one, what, by(who, clock));
            if (what === 'pass' || what === 'reject') expect(one.claim?.by).toBe(who);
            one = next;
          } catch (error) {
            if (!(error instanceof RuleError)) throw error;
            expect(offered).not.toContain(NAMES[what]);
          }
        }
        const deciders = one.decisions.map((decision) => decision.by);
        expect(new Set(deciders).size).toBe(deciders.length);
        if (one.outcome === 'INELIGIBLE') expect(deciders).toHaveLength(2);
        expect(one.status === 'DECIDED').toBe(one.outcome !== null);
        expect(one.decisions.every((decision) => !one.conflicts.includes(decision.by))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
