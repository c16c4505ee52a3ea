// The dialogue about targets and the cascade from the superior's.

import { write } from '../../platform/access/idempotent.ts';
import type { Permit } from '../../platform/access/permit.ts';
import type { MutationContext, ReadContext } from '../../platform/context.ts';
import type { Result } from '../../platform/store/commit.ts';
import { wholeId } from '../../platform/store/ids.ts';
import { findOptional } from '../organisation/employees.ts';
import { lineAbove } from '../organisation/superiors.ts';
import { agreedContent, contentOf, documentById, findPlan, planAbove, planToChange, superiorOfPlan } from './documents.ts';
import { dialogueOf, type PlanRow, planItems } from './items.ts';
import type { TargetInput } from './rules/indicator.ts';
import { type Cascade, type CascadeTarget, NO_CASCADE, type ParentInput, parentState } from './rules/parent.ts';
import { agreeTarget, counterTarget, linkTarget, type PlanWithDialogue, proposeTarget, removeTarget, type Word } from './rules/target.ts';
import type { DialogueStep, Indicator, Parent, Plan, PlanHead, Target } from './rules/types.ts';

type OfPlan = { idempotencyKey: string; planId: string; expectedVersion: number };
type OfTarget = OfPlan & { targetId: string };

const LONGEST_CHAIN = 12;

/** Ids of targets and indicators say of which plan. */
export const within =
  (ctx: MutationContext, { head }: Plan) =>
  (prefix: string): string =>
    ctx.newId(prefix, head.id);

const save = (
  ctx: MutationContext,
  permit: Permit,
  row: PlanRow,
  { steps, ...plan }: PlanWithDialogue,
  targetId: string,
): Promise<Result> =>
  write(ctx, permit, { ...planItems(row, { plan, steps, detail: { targetId } }), result: { id: plan.head.id, targetId } });

interface Above {
  seen: CascadeTarget;
  parent: Parent;
  /** Whether its plan is being changed: it is told as it was agreed. */
  changing: boolean;
}

/** @param find by one Query where nothing else is asked for at once, which is the cheaper */
async function cascadeTarget(ctx: ReadContext, planId: string, targetId: string, find = documentById): Promise<Above | null> {
  const document = await find(ctx, planId);
  // What is void serves nobody: a target that is linked to it must be linked anew.
  if (!document || document.row.body.voided) return null;
  const target = (await agreedContent(ctx, document)).targets.find(({ id }) => id === targetId);
  const { cycleId, employeeId, change } = document.row.body;
  const seen = target && { planId, targetId, cycleId, ownerId: employeeId, title: target.title };
  return seen ? { seen, parent: target.parent, changing: change !== null } : null;
}

/** Who is above, and the named parent with its own parents upwards. */
export async function cascadeOf(ctx: ReadContext, head: PlanHead, input: ParentInput | null | undefined): Promise<Cascade> {
  if (input?.state !== 'LINKED' || !input.planId || !input.targetId) return NO_CASCADE;
  const chain: CascadeTarget[] = [];
  let next: { planId: string; targetId: string } | null = { planId: input.planId, targetId: input.targetId };
  while (next && chain.length < LONGEST_CHAIN) {
    const found: Awaited<ReturnType<typeof cascadeTarget>> = await cascadeTarget(ctx, next.planId, next.targetId);
    if (found) chain.push(found.seen);
    next = found?.parent.state === 'LINKED' && found.seen.planId !== head.id ? found.parent : null;
  }
  return { lineAbove: await lineOf(ctx, head), chain };
}

/** Everybody above the person now, and above the plan's own post: also where that is over, or has not begun. */
async function lineOf(ctx: ReadContext, head: PlanHead): Promise<string[]> {
  const [line, superior] = await Promise.all([lineAbove(ctx, head.employeeId), superiorOfPlan(ctx, head)]);
  const now = line.flat();
  return superior === null || now.includes(superior) ? now : [...now, superior, ...(await lineAbove(ctx, superior)).flat()];
}

export type TargetProposeInput = OfPlan & { target: TargetInput; parent?: ParentInput | null; comment?: Word };

export async function targetPropose(ctx: MutationContext, input: TargetProposeInput): Promise<Result> {
  const { permit, row, plan, actor } = await planToChange(ctx, input);
  const cascade = await cascadeOf(ctx, plan.head, input.parent);
  const wanted = { ...input.target, parent: input.parent, comment: input.comment };
  const told = proposeTarget(plan, wanted, { newId: within(ctx, plan), cascade }, actor);
  return save(ctx, permit, row, told, told.content.targets.at(-1)?.id ?? '');
}

export async function targetCounter(ctx: MutationContext, input: OfTarget & { target: TargetInput; comment?: Word }): Promise<Result> {
  const { permit, row, plan, actor } = await planToChange(ctx, input);
  return save(ctx, permit, row, counterTarget(plan, input.targetId, input.target, within(ctx, plan), actor, input.comment), input.targetId);
}

export async function targetAgree(ctx: MutationContext, input: OfTarget): Promise<Result> {
  const { permit, row, plan, actor } = await planToChange(ctx, input);
  return save(ctx, permit, row, agreeTarget(plan, input.targetId, actor), input.targetId);
}

export async function targetRemove(ctx: MutationContext, input: OfTarget & { comment?: Word }): Promise<Result> {
  const { permit, row, plan, actor } = await planToChange(ctx, input);
  return save(ctx, permit, row, removeTarget(plan, input.targetId, actor, input.comment), input.targetId);
}

export async function targetLink(ctx: MutationContext, input: OfTarget & { parent: ParentInput }): Promise<Result> {
  const { permit, row, plan, actor } = await planToChange(ctx, input);
  const cascade = await cascadeOf(ctx, plan.head, input.parent);
  return save(ctx, permit, row, { ...linkTarget(plan, input.targetId, input.parent, cascade, actor), steps: [] }, input.targetId);
}

/** What was said about one target, or about all of a plan's, in order. */
export const dialogue = (ctx: ReadContext, planId: string, targetId: string | null): Promise<DialogueStep[]> =>
  dialogueOf(ctx.table, planId, targetId);

/** A target as a version froze it. */
export type FrozenView = Target;

/** A target as it is shown: with the plan it stands in. */
export type TargetView = Target & { planId: string };

export const inPlan = (planId: string, targets: readonly Target[]): TargetView[] => targets.map((target) => ({ ...target, planId }));

export async function targetsOf(ctx: ReadContext, planId: string): Promise<TargetView[]> {
  return inPlan(planId, (await contentOf(ctx, planId)).targets);
}

export async function findTarget(ctx: ReadContext, planId: string, targetId: unknown): Promise<TargetView | null> {
  return (await targetsOf(ctx, planId)).find(({ id }) => id === targetId) ?? null;
}

/** By its id alone, which says in which plan: for whoever sees that plan. Of the working content. */
export async function findTargetById(ctx: ReadContext, id: string): Promise<TargetView | null> {
  const document = await documentById(ctx, wholeId('pln', id));
  return document && (await findPlan(ctx, document.row.body.id)) ? findTarget(ctx, document.row.body.id, id) : null;
}

export async function findIndicator(ctx: ReadContext, id: string): Promise<Indicator | null> {
  const document = await documentById(ctx, wholeId('pln', id));
  if (!document || !(await findPlan(ctx, document.row.body.id))) return null;
  return (await targetsOf(ctx, document.row.body.id)).flatMap(({ indicators }) => indicators).find((one) => one.id === id) ?? null;
}

export const ownerOf = (parent: Parent): string | null => (parent.state === 'LINKED' ? parent.ownerId : null);

export interface ParentView {
  state: ReturnType<typeof parentState>;
  planId: string | null;
  targetId: string | null;
  title: string | null;
  ownerId: string | null;
  changing: boolean;
}

/**
 * A parent as it is now: ORPHANED where the linked target is gone. Its title is the superior's wording as it was agreed last; once that is forgotten
 * with their file, what both agreed on, which stays with whose plan this is (0123).
 * @param withOwner whose it is will be asked next: their record is read beside the plan
 */
export async function parentOf(ctx: ReadContext, { parent }: Target, withOwner: boolean): Promise<ParentView> {
  if (parent.state !== 'LINKED') return { state: parent.state, planId: null, targetId: null, title: null, ownerId: null, changing: false };
  const { planId, targetId, ownerId } = parent;
  const [above] = await Promise.all([cascadeTarget(ctx, planId, targetId, planAbove), withOwner ? findOptional(ctx, ownerId) : null]);
  const shown = { title: above?.seen.title || parent.title, changing: above?.changing ?? false };
  return { state: parentState(parent, above?.seen ?? null), planId, targetId, ownerId, ...shown };
}
