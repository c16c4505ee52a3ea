// What was done for a plan, by its own ids: for who sees the plan, and for the parties of an objection to what was rated by it.

import type { ReadContext } from '../../platform/context.ts';
import { wholeId } from '../../platform/store/ids.ts';
import type { ObjectionRow } from '../objections/items.ts';
import { objectionsOf } from '../objections/objections.ts';
import { documentById, findPlan } from '../performance/documents.ts';
import type { PlanDocument } from '../performance/items.ts';
import { evidenceOf } from '../performance/progress.ts';
import { evidenceInRegion } from '../performance/read.ts';
import type { Evidence, PlanHead, ProgressEntry } from '../performance/rules/types.ts';
import { evaluationsOfPlan } from './lists.ts';

/** Objections that the viewer may read and that lay the plan open to them. */
async function objectionsOn(ctx: ReadContext, plan: PlanHead): Promise<ObjectionRow[]> {
  const evaluations = await evaluationsOfPlan(ctx, plan);
  const found = await Promise.all(evaluations.map(({ body }) => objectionsOf(ctx, body)));
  return found.flat().filter(({ body }) => body.planIds.includes(plan.id));
}

const readsWork = async (ctx: ReadContext, { row: { body } }: PlanDocument): Promise<boolean> =>
  (await findPlan(ctx, body.id)) !== null || (await objectionsOn(ctx, body)).length > 0;

export async function findProgressEntry(ctx: ReadContext, id: string): Promise<ProgressEntry | null> {
  const document = await documentById(ctx, wholeId('pln', id));
  const entry = document?.progress.find(({ body }) => body.id === id);
  return document && entry && (await readsWork(ctx, document)) ? entry.body : null;
}

/** A file is seen where it is attached: to an entry, or to an objection. */
async function isAttached(ctx: ReadContext, document: PlanDocument, id: string): Promise<boolean> {
  const inEntry = document.progress.some(({ body }) => body.evidenceIds.includes(id));
  if (inEntry && (await readsWork(ctx, document))) return true;
  return (await objectionsOn(ctx, document.row.body)).some(({ body }) => body.evidenceIds.includes(id));
}

export async function findEvidence(ctx: ReadContext, id: string): Promise<(Evidence & { url: string }) | null> {
  const row = await evidenceInRegion(ctx, id);
  const document = row && (await documentById(ctx, row.body.planId));
  if (!document || !(await isAttached(ctx, document, id))) return null;
  return (await evidenceOf(ctx, { evidenceIds: [id] }))[0] ?? null;
}
