// Whether a claimed priority group is found proved, by whoever lets the applicant through. Pure.
import type { Problem } from '../../../../platform/rules/errors.ts';
import type { Verification, VerificationDecisionInput } from '../../verification/rules/types.ts';

/** Nobody is put before others, or behind them, without a word: the claim is found proved, or the applicant is told why not. */
export function priorityProblems({ priority }: Verification, { verdict, priorityGroup, notice }: VerificationDecisionInput): Problem[] {
  const field = ['priorityGroup'];
  if (priority && verdict === 'ELIGIBLE' && priorityGroup === undefined) return [{ code: 'REQUIRED', field }];
  if (priority && verdict === 'ELIGIBLE' && priorityGroup === null && !notice?.trim()) return [{ code: 'REQUIRED', field: ['notice'] }];
  const isOther = typeof priorityGroup === 'string' && (verdict === 'INELIGIBLE' || priorityGroup !== priority?.claimed);
  return isOther ? [{ code: 'INVALID', field, text: 'PRIORITY_CLAIMED' }] : [];
}
