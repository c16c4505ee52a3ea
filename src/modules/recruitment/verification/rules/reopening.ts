// A verdict put right: taken back by a second person before its list is published, or corrected after an objection. Pure.

import { legalDay } from '../../../../platform/rules/calendar.ts';
import { fail, refuse } from '../../../../platform/rules/errors.ts';
import { checkText } from '../../../../platform/rules/text.ts';
import { isPriorityRefused, settled, withPriority } from '../../lists/rules/verdicts.ts';
import { committeeLimits } from './policy.ts';
import type { Actor, Verdict, Verification, VerificationDecision } from './types.ts';

const ID = ['verificationId'];

/** Two persons: whoever decided, or is not free, does not take it back. */
const isOwn = ({ decisions, conflicts }: Verification, by: string): boolean =>
  conflicts.includes(by) || decisions.some((decision) => decision.by === by);

/**
 * `published`: whether the list is, that tells of it: from then on the road is an objection. What was decided.
 * @throws RuleError TRANSITION_REFUSED, OWN_CASE.
 */
export function assertReopeningAllowed(verification: Verification, by: string, published: boolean): Verdict {
  if (verification.outcome === null || published) return fail('TRANSITION_REFUSED', { field: ID, data: { allowed: [] } });
  if (isOwn(verification, by)) fail('OWN_CASE', { field: ID });
  return verification.outcome;
}

/** As if nobody had decided; what was, and why it is not, stays on record. @throws RuleError TRANSITION_REFUSED, OWN_CASE, REQUIRED, TOO_LONG. */
export function reopenVerification(verification: Verification, reason: string, { by, now }: Actor, published: boolean): Verification {
  const outcome = assertReopeningAllowed(verification, by, published);
  refuse(checkText('reason', reason, committeeLimits(legalDay(now)).limits.note));
  const { decisions, reopenings = [] } = verification;
  const reopening = { by, at: now, reason: reason.trim(), outcome, decisions };
  const open = { status: 'FIRST' as const, claim: null, decisions: [], outcome: null, decidedAt: null };
  return { ...verification, ...open, reopenings: [...reopenings, reopening] };
}

/** The committee had erred, in the verdict or in the priority: what it decided stays on record, and the result is another. */
export function correctVerification(verification: Verification, { by, now }: Actor): Verification {
  if (verification.outcome !== 'INELIGIBLE' && !isPriorityRefused(verification))
    fail('TRANSITION_REFUSED', { field: ['objectionId'], data: { allowed: [] } });
  const { version } = committeeLimits(legalDay(now));
  const decision: VerificationDecision = { verdict: 'ELIGIBLE', reasons: [], note: null, by, at: now, policyVersion: version };
  // Whoever answered has read the file, and the error was the committee's: what was claimed with it counts.
  const { priority } = verification;
  const proved = priority && { priority: { ...priority, proved: priority.claimed } };
  return { ...verification, ...proved, decisions: [...verification.decisions, decision], outcome: 'ELIGIBLE', decidedAt: now };
}

/** As it stood when a list was published: another verdict is told by its next edition. What no list says, the priority, holds at once. */
export function asAnnounced(verification: Verification, instant: string): Verification {
  const decisions = verification.decisions.filter(({ at }) => at <= instant);
  const [last, result] = [decisions.at(-1), settled(decisions)];
  if (!last || !result || result.outcome === verification.outcome) return verification;
  return { ...verification, ...withPriority(verification, result), decisions, outcome: result.outcome, decidedAt: last.at };
}
