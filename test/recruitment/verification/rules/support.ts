// A dossier on its way through verification, and the shortest way to say who does what when.
import type { VerificationDecision, VerificationDecisionInput } from '../../../../src/modules/recruitment/verification/rules/types.ts';
import {
  claimVerification,
  decideVerification,
  openVerification,
  type SubmittedApplication,
} from '../../../../src/modules/recruitment/verification/rules/verification.ts';

export const NINE = '2024-10-01T02:00:00.000Z';
export const at = (minutes: number): string => new Date(Date.parse(NINE) + minutes * 60_000).toISOString();
export const by = (who: string, minutes = 0) => ({ by: who, now: at(minutes) });
export const facts: SubmittedApplication = {
  ...{ id: 'ver_1', campaignId: 'cmp_1', category: 'GENERAL' as const, formationId: 'frm_1', applicationId: 'apn_1' },
  ...{ registrationNumber: 'R1', submittedAt: '2024-09-01T02:00:00.000Z' },
};
export const fresh = openVerification(facts);
export const claimed = claimVerification(fresh, by('rina'), 30);
export const YES: VerificationDecisionInput = { verdict: 'ELIGIBLE', reasons: [] };
export const NO: VerificationDecisionInput = { verdict: 'INELIGIBLE', reasons: ['GPA'] };
export const decide = (input: VerificationDecisionInput, one = claimed, who = by('rina', 5)) => decideVerification(one, input, who);
export const rejected = decide(NO);
export const confirmed = decide(NO, claimVerification(rejected, by('budi', 10), 30), by('budi', 12));
export const decision = (change: Partial<VerificationDecision> = {}): VerificationDecision => ({
  ...{ verdict: 'INELIGIBLE', reasons: [], note: null, by: 'rina', at: NINE, policyVersion: 'p', ...change },
});
