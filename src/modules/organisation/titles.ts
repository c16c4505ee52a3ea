// The title that an assignment has on a day, whenever it was taken.
import type { ReadContext } from '../../platform/context.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import { type Assignment, titleOn } from './rules/types.ts';

type Titled = Pick<Assignment, 'positionId' | 'positionTitle' | 'validTo'>;

/**
 * What posts are called on a day, those that are over by it on their last one: records keep what it was called when it was taken, and the few
 * posts that were ever renamed are reference data (AP-111), believed for half a minute.
 */
export async function titlesOn(ctx: ReadContext, day = legalDay(ctx.now)): Promise<(post: Titled) => string> {
  const renamed = await ctx.reference.renamed(ctx.table, ctx.viewer.region ?? '');
  return ({ positionId, positionTitle, validTo }) => {
    const position = renamed.get(positionId);
    return position ? titleOn(position, validTo !== null && validTo < day ? validTo : day) : positionTitle;
  };
}

/** The title of one post. */
export const titleOf = async (ctx: ReadContext, post: Titled, day?: string): Promise<string> => (await titlesOn(ctx, day))(post);
