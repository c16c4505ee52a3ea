// The title that an assignment has on a day, whenever it was taken.
import type { ReadContext } from '../../platform/context.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import { type Assignment, titleOn } from './rules/types.ts';

/**
 * The title of the post on a day, of one that is over on its last day: records keep what it was called when it was taken, and the few posts
 * that were ever renamed are reference data (AP-111), believed for half a minute.
 */
export async function titleOf(
  ctx: ReadContext,
  { positionId, positionTitle, validTo }: Pick<Assignment, 'positionId' | 'positionTitle' | 'validTo'>,
  day = legalDay(ctx.now),
): Promise<string> {
  const position = (await ctx.reference.renamed(ctx.table, ctx.viewer.region ?? '')).get(positionId);
  return position ? titleOn(position, validTo !== null && validTo < day ? validTo : day) : positionTitle;
}
