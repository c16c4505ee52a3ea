// What was done for a plan, by its own ids: for who sees the plan, and for the parties of an objection to what was rated by it.

import type { ReadContext } from '../../platform/context.ts';
import { wholeId } from '../../platform/store/ids.ts';
import type { ObjectionRow } from '../objections/items.ts';
import { objectionsOf } from '../objections/objections.ts';
import { findPlan } from '../performance/documents.ts';
import { evidenceOf } from '../performance/progress.ts';
import { entryOf, evidenceInRegion, isProof, planInRegion } from '../performance/read.ts';
import type { Evidence, PlanHead, ProgressEntry } from '../performance/rules/types.ts';
import { evaluationsOfPlan } from './lists.ts';

/** Objections that the viewer may read and that lay the plan open to them. */
async function objectionsOn(ctx: ReadContext, plan: PlanHead): Promise<ObjectionRow[]> {
  const evaluations = await evaluationsOfPlan(ctx, plan);
  const found = await Promise.all(evaluations.map(({ body }) => objectionsOf(ctx, body)));
  return found.flat().filter(({ body }) => body.planIds.includes(plan.id));
}

const readsWork = async (ctx: ReadContext, plan: PlanHead): Promise<boolean> =>
  (await findPlan(ctx, plan.id)) !== null || (await objectionsOn(ctx, plan)).length > 0;

export async function findProgressEntry(ctx: ReadContext, id: string): Promise<ProgressEntry | null> {
  const planId = wholeId('pln', id);
  const [plan, entry] = await Promise.all([planInRegion(ctx, planId), entryOf(ctx, planId, id)]);
  return plan && entry && (await readsWork(ctx, plan.body)) ? entry : null;
}

/** A file is seen where it is attached: to an entry, or to an objection. */
async function isAttached(ctx: ReadContext, plan: PlanHead, id: string, inEntry: boolean): Promise<boolean> {
  if (inEntry && (await readsWork(ctx, plan))) return true;
  return (await objectionsOn(ctx, plan)).some(({ body }) => body.evidenceIds.includes(id));
}

export async function findEvidence(ctx: ReadContext, id: string): Promise<(Evidence & { url: string }) | null> {
  const row = await evidenceInRegion(ctx, id);
  if (!row) return null;
  const [plan, inEntry] = await Promise.all([planInRegion(ctx, row.body.planId), isProof(ctx, row.body)]);
  if (!plan || !(await isAttached(ctx, plan.body, id, inEntry))) return null;
  return (await evidenceOf(ctx, { evidenceIds: [id] }))[0] ?? null;
}
