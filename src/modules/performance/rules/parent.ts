// The cascade: which target of the superior's line a target intervenes in, without orphans and circles. Pure.
import { fail, type Problem, refuse } from '../../../platform/rules/errors.ts';
import type { Parent, PlanHead, Side, TargetKind } from './types.ts';

export interface ParentInput {
  state: 'NONE' | 'PENDING' | 'LINKED';
  /** Both for LINKED, neither otherwise. */
  planId?: string | null | undefined;
  targetId?: string | null | undefined;
}

/** A target as the cascade sees it. */
export interface CascadeTarget {
  planId: string;
  targetId: string;
  cycleId: string;
  ownerId: string;
  title: string;
}

/** What was loaded to judge a link. */
export interface Cascade {
  /** Employee ids of the direct superior and everybody above. */
  lineAbove: readonly string[];
  /** The named target and its parents upwards, as far as they are linked; empty where the named one is not there. */
  chain: readonly CascadeTarget[];
}

export const NO_CASCADE: Cascade = { lineAbove: [], chain: [] };

/**
 * Problems of a link: the parent belongs to somebody in the line above, in the same cycle (PARENT_INVALID), and going up from it
 * never comes back to this plan (PARENT_CYCLE), also where people lead one another in different posts.
 */
export function checkParent(
  head: PlanHead,
  link: { planId: string; targetId: string },
  { lineAbove, chain }: Cascade,
  field: readonly string[],
): Problem[] {
  if (chain.some((target) => target.planId === head.id)) return [{ code: 'PARENT_CYCLE', field }];
  const parent = chain[0];
  const found = parent && parent.planId === link.planId && parent.targetId === link.targetId;
  const sound = found && parent.cycleId === head.cycleId && lineAbove.includes(parent.ownerId);
  return sound ? [] : [{ code: 'PARENT_INVALID', field }];
}

/** A main target of somebody who heads no unit serves one of the superior's; who is first to plan says "pending" and links later. */
const needsParent = (head: PlanHead, kind: TargetKind): boolean => kind === 'MAIN' && !head.isHead;

export const defaultParent = (head: PlanHead, kind: TargetKind): Parent => ({ state: needsParent(head, kind) ? 'PENDING' : 'NONE' });

function linked(head: PlanHead, input: ParentInput, cascade: Cascade, path: readonly string[]): Parent {
  const { planId, targetId } = input;
  if (!planId) return fail('REQUIRED', { field: [...path, 'planId'] });
  if (!targetId) return fail('REQUIRED', { field: [...path, 'targetId'] });
  refuse(checkParent(head, { planId, targetId }, cascade, [...path, 'targetId']));
  const { ownerId, title } = cascade.chain[0] ?? fail('PARENT_INVALID', { field: [...path, 'targetId'] });
  return { state: 'LINKED', planId, targetId, ownerId, title };
}

/**
 * The parent that was chosen. That a main target serves none of the superior's is the superior's to say.
 * @throws RuleError REQUIRED, PARENT_INVALID, PARENT_CYCLE; PARENT_PENDING where the employee says NONE.
 */
export function chooseParent(
  head: PlanHead,
  kind: TargetKind,
  side: Side,
  input: ParentInput,
  cascade: Cascade,
  path: readonly string[],
): Parent {
  if (input.state === 'LINKED') return linked(head, input, cascade, path);
  if (input.planId || input.targetId) fail('INVALID', { field: [...path, 'state'], text: 'LINKED_ONLY' });
  if (input.state === 'NONE' && needsParent(head, kind) && side === 'EMPLOYEE') fail('PARENT_PENDING', { field: [...path, 'state'] });
  return { state: input.state };
}

/** What to show of a parent; ORPHANED where the linked target is no longer in its plan. `current` = that target now, or null. */
export function parentState(parent: Parent, current: { title: string } | null): Parent['state'] | 'ORPHANED' {
  return parent.state === 'LINKED' && current === null ? 'ORPHANED' : parent.state;
}
