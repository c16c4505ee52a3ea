// What a plan still lacks for its next step, told from its head alone: what the rules of its content refuse by title, in numbers. Pure.
import type { Problem } from '../../../platform/rules/errors.ts';
import { policyOf } from './cycle.ts';
import type { Cycle, PlanHead } from './types.ts';

/** Whether there is an own plan to copy, and a template of the post. */
export interface DraftSources {
  plan: boolean;
  template: boolean;
}

/** What other records say: whether anybody is superior, how many linked targets have lost their parent, and what a draft can begin from. */
export interface PlanSurroundings {
  hasSuperior: boolean;
  orphans: number;
  sources: DraftSources;
}

export const NOTHING_AMISS: PlanSurroundings = { hasSuperior: true, orphans: 0, sources: { plan: true, template: true } };

const FIELD = ['planId'];

export function proposeProblems({ counts }: PlanHead, cycle: Cycle): Problem[] {
  const { targets: most } = policyOf(cycle).limits;
  return counts.targets >= most ? [{ code: 'LIMIT_REACHED', field: FIELD, params: { most } }] : [];
}

/** Of the content alone. */
function contentProblems({ counts: { targets, weights: sum, waitingForEmployee: count } }: PlanHead): Problem[] {
  const problems: Problem[] = targets === 0 ? [{ code: 'NO_TARGETS', field: FIELD }] : [];
  if (sum !== 0 && sum !== 10_000) problems.push({ code: 'WEIGHTS_NOT_10000', field: FIELD, params: { sum } });
  if (count > 0) problems.push({ code: 'TARGET_NOT_AGREED', field: FIELD, text: 'HOW_MANY', params: { count } });
  return problems;
}

export function submitProblems(head: PlanHead, _: Cycle, { hasSuperior }: PlanSurroundings): Problem[] {
  return [...contentProblems(head), ...(hasSuperior ? [] : [{ code: 'NO_SUPERIOR' as const, field: FIELD }])];
}

/** A head's plan comes first and waits for nobody's targets. */
export const pendingParents = ({ isHead, counts }: PlanHead): number => (isHead ? 0 : counts.pending);

export function approveProblems(head: PlanHead, _: Cycle, { orphans }: PlanSurroundings): Problem[] {
  const pending = pendingParents(head);
  const problems = contentProblems(head);
  if (pending > 0) problems.push({ code: 'PARENT_PENDING', field: FIELD, text: 'HOW_MANY', params: { count: pending } });
  if (orphans > 0) problems.push({ code: 'PARENT_INVALID', field: FIELD, text: 'HOW_MANY', params: { count: orphans } });
  return problems;
}
