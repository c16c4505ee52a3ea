// A plan from what was agreed before: an own earlier plan, or a template. What serves the superior's target finds its successor.

import { write } from '../../platform/access/idempotent.ts';
import type { Permit } from '../../platform/access/permit.ts';
import type { MutationContext, ReadContext } from '../../platform/context.ts';
import { fail } from '../../platform/rules/errors.ts';
import type { Result } from '../../platform/store/commit.ts';
import { agreedContent, documentById, planAbove, planToChange, superiorIn } from './documents.ts';
import { planIdOf } from './ids.ts';
import type { PlanDocument, PlanRow } from './items.ts';
import { saveTargets } from './many.ts';
import { copyPlan, type LeftTarget, type Link, linkedTo, type Taken, useTemplate } from './rules/copy.ts';
import type { PlanHead, Target } from './rules/types.ts';
import { cascadeOf, findTarget, type TargetView, within } from './targets.ts';
import { editionToUse } from './templates.ts';

type OfPlan = { idempotencyKey: string; planId: string; expectedVersion: number };

/** What the payload tells beside the plan. */
export interface TakenResult extends Result {
  taken: Taken['taken'];
  left: LeftTarget[];
}

/** Where nothing was taken the plan stays as it was read; the marker alone is written, so that the key stays this request's. */
function save(ctx: MutationContext, permit: Permit, row: PlanRow, { taken, left, ...told }: Taken, detail: object): Promise<Result> {
  const targetIds = taken.map(({ targetId }) => targetId);
  if (taken.length === 0) return write(ctx, permit, { subjects: [], checks: [row], result: { id: row.body.id, targetIds, taken, left } });
  return saveTargets(ctx, permit, row, told, targetIds, { taken, left }, detail);
}

/** Plans of this cycle in which a superior's target may live on: of the post that had it, and of who is superior now. */
async function plansAbove(ctx: ReadContext, head: PlanHead, oldPlanId: string): Promise<PlanDocument[]> {
  const [old, superior] = await Promise.all([planAbove(ctx, oldPlanId), superiorIn(ctx, head)]);
  const posts = new Set([old?.row.body.assignmentId, superior?.assignment.id].filter((id) => id !== undefined));
  const found = await Promise.all([...posts].map((id) => planAbove(ctx, planIdOf(id, head.cycleId))));
  return found.filter((document) => document !== null && document.row.body.voided === null) as PlanDocument[];
}

/** Within a year the parent itself; in a later one the superior's copy of it. */
async function successorOf(ctx: ReadContext, head: PlanHead, source: PlanHead, target: Target): Promise<Link | null> {
  const parent = linkedTo(target.parent);
  if (!parent) return null;
  const { planId, targetId } = parent;
  if (source.cycleId === head.cycleId) return { planId, targetId, cascade: await cascadeOf(ctx, head, parent) };
  for (const document of await plansAbove(ctx, head, planId)) {
    const { targets } = await agreedContent(ctx, document);
    const copy = targets.find(({ origin }) => origin?.kind === 'COPY' && origin.targetId === targetId);
    const link = copy && { planId: document.row.body.id, targetId: copy.id };
    if (link) return { ...link, cascade: await cascadeOf(ctx, head, { state: 'LINKED', ...link }) };
  }
  return null;
}

export type PlanCopyInput = OfPlan & { fromPlanId: string; targetIds?: readonly string[] | null };

/** Own plans only: whoever is the plan's employee must have been the source's. */
export async function planCopy(ctx: MutationContext, input: PlanCopyInput): Promise<Result> {
  const { permit, row, plan, actor } = await planToChange(ctx, input);
  const source = await documentById(ctx, input.fromPlanId);
  if (source?.row.body.employeeId !== plan.head.employeeId) return fail('NOT_FOUND', { field: ['fromPlanId'] });
  const { body: head } = source.row;
  const { targets, frame } = await agreedContent(ctx, source);
  const links = new Map<string, Link>();
  for (const target of targets) {
    const link = await successorOf(ctx, plan.head, head, target);
    if (link) links.set(target.id, link);
  }
  const taken = copyPlan(plan, { head, targets, frame, links }, input, within(ctx, plan), actor);
  return save(ctx, permit, row, taken, { fromPlanId: head.id });
}

export type PlanUseTemplateInput = OfPlan & { templateId: string; edition: number };

export async function planUseTemplate(ctx: MutationContext, input: PlanUseTemplateInput): Promise<Result> {
  const { permit, row, plan, actor } = await planToChange(ctx, input);
  const template = await editionToUse(ctx, plan.head, input);
  return save(ctx, permit, row, useTemplate(plan, template, within(ctx, plan), actor), {
    templateId: template.id,
    edition: template.edition,
  });
}

export interface TakenView {
  fromTargetId: string | null;
  target: TargetView | null;
}

export const takenOf = (ctx: ReadContext, result: Result): Promise<TakenView[]> =>
  Promise.all(
    (result as TakenResult).taken.map(async ({ from, targetId }) => ({
      fromTargetId: from,
      target: await findTarget(ctx, result.id, targetId),
    })),
  );

export const leftOf = (result: Result): LeftTarget[] => (result as TakenResult).left;
