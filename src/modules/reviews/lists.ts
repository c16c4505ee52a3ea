// Lists of reviews: of a round, of the person reviewed, of the superior, of the rater.

import { ownItem } from '../../platform/access/own.ts';
import type { ReadContext } from '../../platform/context.ts';
import type { Page, Slice } from '../../platform/store/table.ts';
import { unitById } from '../organisation/tree.ts';
import { type InvitationRow, reviewsBy, reviewsOf, reviewTeamOf, SubjectItem, type SubjectRow, subjectsIn, TallyItem } from './items.ts';

const NOTHING = { rows: [] };

/** Heads and tallies of a page in one batch: what is shown is as it is now, not as the list was written. */
async function withHeads(ctx: ReadContext, page: Page): Promise<Page<SubjectRow>> {
  const heads = await Promise.all(
    page.rows.map(async ({ pk }) => {
      const [head] = await Promise.all([ownItem(ctx, SubjectItem, pk), TallyItem.load(ctx.loader.loadKey, pk)]);
      return head;
    }),
  );
  return { ...page, rows: heads.filter((row) => row !== null) };
}

/** @param unitId a unit of the region, with all below it; one that is not there matches nothing. */
export async function subjectsOfRound(
  ctx: ReadContext,
  roundId: string,
  unitId: string | null | undefined,
  slice: Slice,
): Promise<Page<SubjectRow>> {
  const unit = unitId ? await unitById(ctx, unitId) : null;
  if (unitId && !unit) return NOTHING;
  return withHeads(ctx, await subjectsIn(ctx.table, roundId, unit?.path ?? null, slice));
}

export async function reviewsOfMe(ctx: ReadContext, slice: Slice): Promise<Page<SubjectRow>> {
  const { employeeId } = ctx.viewer;
  return employeeId ? withHeads(ctx, await reviewsOf(ctx.table, employeeId, slice)) : NOTHING;
}

export async function reviewsToApprove(ctx: ReadContext, slice: Slice): Promise<Page<SubjectRow>> {
  const { employeeId } = ctx.viewer;
  return employeeId ? withHeads(ctx, await reviewTeamOf(ctx.table, employeeId, slice)) : NOTHING;
}

export const reviewsToGive = async (ctx: ReadContext, slice: Slice): Promise<Page<InvitationRow>> =>
  ctx.viewer.employeeId ? reviewsBy(ctx.table, ctx.viewer.employeeId, slice) : NOTHING;
