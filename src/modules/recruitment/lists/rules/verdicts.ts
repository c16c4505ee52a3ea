// What decisions come to: a rejection, and a claimed priority that is not found proved, take two who agree; and what the applicant is told of it. Pure.
import type { Reason, ReasonGround, Verdict, Verification, VerificationDecision } from '../../verification/rules/types.ts';

export interface Settled {
  outcome: Verdict;
  /** Whether the priority that was claimed is found proved. */
  proved: boolean;
}

const rejects = ({ verdict }: VerificationDecision): boolean => verdict === 'INELIGIBLE';

/** Lets through, and not before others: `undefined` where nothing was claimed, or in decisions of before it was asked. */
const refusesPriority = ({ verdict, priorityGroup }: VerificationDecision): boolean => verdict === 'ELIGIBLE' && priorityGroup === null;

/**
 * Null while another officer must look. A doubt is no reason: who is let through by one, with what is claimed, goes through whatever the other
 * thought. Whoever rejects has not found a priority proved either, so one more who lets through without it settles both.
 */
export function settled(decisions: readonly VerificationDecision[]): Settled | null {
  const last = decisions.at(-1);
  if (!last) return null;
  if (rejects(last)) return decisions.filter(rejects).length > 1 ? { outcome: 'INELIGIBLE', proved: false } : null;
  if (!refusesPriority(last)) return { outcome: 'ELIGIBLE', proved: true };
  return decisions.length > 1 ? { outcome: 'ELIGIBLE', proved: false } : null;
}

/** The claimed priority with what was found of it; nothing where none is claimed. */
export const withPriority = ({ priority }: Pick<Verification, 'priority'>, { outcome, proved }: Settled): Pick<Verification, 'priority'> =>
  priority ? { priority: { ...priority, proved: outcome === 'ELIGIBLE' && proved ? priority.claimed : null } } : {};

/** Whether a verdict is other than what an officer before has found: then it is said in words. */
export const disagrees = (
  decisions: readonly VerificationDecision[],
  made: Pick<VerificationDecision, 'verdict' | 'priorityGroup'>,
): boolean => made.verdict === 'ELIGIBLE' && decisions.length > 0 && !(made.priorityGroup === null && decisions.every(refusesPriority));

/** Let through, but without the priority that was claimed. */
export const isPriorityRefused = ({ outcome, priority }: Verification): boolean =>
  outcome === 'ELIGIBLE' && priority !== undefined && priority.proved === null;

/** Why an application was rejected: what the applicant is told, in codes. */
export const reasonsOf = ({ outcome, decisions }: Verification): Reason[] =>
  outcome === 'INELIGIBLE' ? [...new Set(decisions.flatMap(({ reasons }) => reasons))] : [];

/** The documents that were named for each of these reasons, by either officer. */
export function groundsOf(verification: Verification): ReasonGround[] {
  const named = verification.decisions.flatMap(({ grounds }) => grounds ?? []);
  return reasonsOf(verification).map((reason) => ({
    reason,
    documents: [...new Set(named.filter((one) => one.reason === reason).flatMap(({ documents }) => documents))],
  }));
}

/** What the officers wrote for the applicant, in their order: why they rejected, or did not find the priority proved. */
export function noticesOf(verification: Verification): string[] {
  const told = verification.outcome === 'INELIGIBLE' ? verification.decisions : verification.decisions.filter(refusesPriority);
  return verification.outcome === 'INELIGIBLE' || isPriorityRefused(verification) ? told.flatMap(({ notice }) => notice ?? []) : [];
}

/** Whether the result that officers came to was final then; a correction after an objection comes later. */
export function wasDecidedBy({ decisions }: Verification, instant: string): boolean {
  const last = decisions.find((_, i) => settled(decisions.slice(0, i + 1)));
  return last !== undefined && last.at <= instant;
}
