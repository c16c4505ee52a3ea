// Comments beside the dialogue about a plan: written by its two sides, read by whoever reads the plan.

import { write } from '../../platform/access/idempotent.ts';
import type { MutationContext, ReadContext } from '../../platform/context.ts';
import type { Result } from '../../platform/store/commit.ts';
import { wholeId } from '../../platform/store/ids.ts';
import { planToAddTo } from './beside.ts';
import { agreedContent, documentFor, findPlan } from './documents.ts';
import { CommentItem, commentsIn } from './items.ts';
import { entryOf } from './read.ts';
import { type CommentInput, comment, type PlanComment } from './rules/comment.ts';

/** All of a plan, in the order in which they were made. */
export async function commentsOf(ctx: ReadContext, planId: string): Promise<PlanComment[]> {
  return (await commentsIn(ctx.loader.loadRange, planId)).toSorted((a, b) => (`${a.at} ${a.id}` < `${b.at} ${b.id}` ? -1 : 1));
}

export const commentsAbout = async (ctx: ReadContext, planId: string, id: string): Promise<PlanComment[]> =>
  (await commentsOf(ctx, planId)).filter(({ about }) => about.id === id);

/** An entry's id says in which plan it lies. */
export const commentsOnEntry = (ctx: ReadContext, entryId: string): Promise<PlanComment[]> =>
  commentsAbout(ctx, wholeId('pln', entryId), entryId);

/** By its id alone, which says of which plan: for whoever sees that plan. */
export async function findCommentById(ctx: ReadContext, id: string): Promise<PlanComment | null> {
  const plan = await findPlan(ctx, wholeId('pln', id));
  return plan && ((await commentsOf(ctx, plan.body.id)).find((one) => one.id === id) ?? null);
}

export async function findComment(ctx: ReadContext, { id, commentId }: Result): Promise<PlanComment | null> {
  return (await commentsOf(ctx, id)).find((one) => one.id === commentId) ?? null;
}

export type PlanCommentInput = CommentInput & { idempotencyKey: string; planId: string };

/** Beside the plan, whose head is only checked: a comment makes nobody read the plan anew before they approve it. */
export async function planComment(ctx: MutationContext, input: PlanCommentInput): Promise<Result> {
  const { permit, row, plan, actor } = await planToAddTo(ctx, 'planComment', input.planId);
  const [document, made, entry] = await Promise.all([
    documentFor(ctx, plan.head.id),
    commentsOf(ctx, plan.head.id),
    input.entryId ? entryOf(ctx, plan.head.id, input.entryId) : null,
  ]);
  // While a change is talked about, targets that it takes out stand as well.
  const targets = [...plan.content.targets, ...(await agreedContent(ctx, document)).targets];
  const known = new Set([...targets.map(({ id }) => id), ...(entry ? [entry.id] : [])]);
  const said = comment(plan.head, input, { id: ctx.newId('pcm', plan.head.id), known, made: made.length }, actor);
  const detail = { planId: plan.head.id, about: said.about.id };
  const subjects = [{ before: null, after: CommentItem.put(plan.head.region, said), detail }];
  return write(ctx, permit, { subjects, checks: [row], result: { id: plan.head.id, commentId: said.id } });
}
