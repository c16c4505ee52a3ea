// Several targets of one plan in one request, and one target proposed to several plans.

import { idempotentWithin, keepKey, write } from '../../platform/access/idempotent.ts';
import { type Permit, rowByRow } from '../../platform/access/permit.ts';
import type { MutationContext, ReadContext } from '../../platform/context.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import type { Problem } from '../../platform/rules/errors.ts';
import type { Result } from '../../platform/store/commit.ts';
import { lawOf } from '../policy/law.ts';
import { planToChange } from './documents.ts';
import { type PlanRow, planItems } from './items.ts';
import type { TargetInput } from './rules/indicator.ts';
import { agreeTargets, orderTargets, proposeTargets, type WeightInput, weighTargets } from './rules/many.ts';
import type { ParentInput } from './rules/parent.ts';
import { performancePolicy } from './rules/policy.ts';
import type { PlanWithDialogue, Word } from './rules/target.ts';
import { checkBatch } from './rules/tasks.ts';
import { cascadeOf, type TargetView, targetPropose, targetsOf, within } from './targets.ts';

type OfPlan = { idempotencyKey: string; planId: string; expectedVersion: number };

/** `targetIds`: which the payload shows; `told`: what else it tells. */
export const saveTargets = (
  ctx: MutationContext,
  permit: Permit,
  row: PlanRow,
  { steps, ...plan }: PlanWithDialogue,
  targetIds: readonly string[],
  told: object = {},
  detail: object = {},
): Promise<Result> =>
  write(ctx, permit, {
    ...planItems(row, { plan, steps, detail: { targetIds, ...detail } }),
    result: { id: plan.head.id, targetIds, ...told },
  });

/** The targets that an operation was about, in the order in which it named them. */
export async function targetsNamed(ctx: ReadContext, { id, targetIds }: Result): Promise<TargetView[]> {
  const shown = new Map((await targetsOf(ctx, id)).map((target) => [target.id, target]));
  return (targetIds as readonly string[]).flatMap((one) => shown.get(one) ?? []);
}

export interface ProposalRow {
  target: TargetInput;
  parent?: ParentInput | null;
  comment?: Word;
}

export async function targetProposeMany(ctx: MutationContext, input: OfPlan & { targets: readonly ProposalRow[] }): Promise<Result> {
  const { permit, row, plan, actor } = await planToChange(ctx, input);
  const cascades = await Promise.all(input.targets.map(({ parent }) => cascadeOf(ctx, plan.head, parent)));
  const rows = input.targets.map(({ target, parent, comment }) => ({ ...target, parent, comment }));
  const told = proposeTargets(plan, rows, { newId: within(ctx, plan), cascades }, actor);
  const made = told.content.targets.slice(plan.content.targets.length).map(({ id }) => id);
  return saveTargets(ctx, permit, row, told, made);
}

export async function targetAgreeMany(ctx: MutationContext, input: OfPlan & { targetIds: readonly string[] }): Promise<Result> {
  const { permit, row, plan, actor } = await planToChange(ctx, input);
  return saveTargets(ctx, permit, row, agreeTargets(plan, input.targetIds, actor), input.targetIds);
}

export async function targetWeights(ctx: MutationContext, input: OfPlan & { weights: readonly WeightInput[] }): Promise<Result> {
  const { permit, row, plan, actor } = await planToChange(ctx, input);
  const told = weighTargets(plan, input.weights, actor);
  const targetIds = input.weights.map(({ targetId }) => targetId);
  return saveTargets(ctx, permit, row, told, targetIds);
}

export async function targetOrder(ctx: MutationContext, input: OfPlan & { targetIds: readonly string[] }): Promise<Result> {
  const { permit, row, plan, actor } = await planToChange(ctx, input);
  return saveTargets(ctx, permit, row, { ...orderTargets(plan, input.targetIds, actor), steps: [] }, input.targetIds);
}

export interface GroupProposalRow {
  planId: string;
  expectedVersion: number;
}

export type GroupProposalInput = ProposalRow & { idempotencyKey: string; plans: readonly GroupProposalRow[] };

export interface GroupOutcome {
  planId: string;
  targetId: string | null;
  problems: readonly Problem[];
}

export interface GroupProposalResult extends Result {
  rows: GroupOutcome[];
}

/** One proposal to several reports. Each plan is an operation of its own, as in a batch approval: a repeat goes on where it stopped. */
export async function targetProposeToMany(
  ctx: MutationContext,
  { idempotencyKey, plans, ...proposal }: GroupProposalInput,
): Promise<GroupProposalResult> {
  const permit = rowByRow(ctx);
  checkBatch(
    plans.map(({ planId }) => planId),
    performancePolicy(legalDay(ctx.now), await lawOf(ctx)),
  );
  await keepKey(ctx, permit, 'targetProposeToMany', { idempotencyKey, plans, ...proposal });
  const rows: GroupOutcome[] = [];
  for (const plan of plans) {
    const input = { ...proposal, ...plan, idempotencyKey: `${idempotencyKey}:${plan.planId}` };
    const { result, problems } = await idempotentWithin(ctx, 'targetPropose', input, targetPropose);
    rows.push({ planId: plan.planId, targetId: (result?.targetId as string | undefined) ?? null, problems });
  }
  return { id: idempotencyKey, rows };
}
