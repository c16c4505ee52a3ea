// Who is out and may yet come back: free posts wait for them, unless they had given their own post back before.
import type { ReadContext } from '../../../platform/context.ts';
import type { Problem } from '../../../platform/rules/errors.ts';
import { isContested } from '../exclusions/rules/exclusion.ts';
import type { Excluded } from '../exclusions/rules/types.ts';
import { contestedProblems, ofKind } from '../lists/rules/awaiting.ts';
import type { Listed } from '../lists/rules/fill.ts';
import type { Kin } from './posts.ts';
import { loadOffer } from './read.ts';
import { statusAt } from './rules/lapse.ts';
import { endedOtherwise } from './rules/offer-exclusion.ts';

/** Whether their offer had ended before they were out, so that nobody gives it back to them. */
async function isGone(ctx: ReadContext, offerId: string | undefined, { kind }: Excluded): Promise<boolean> {
  const row = offerId ? await loadOffer(ctx, offerId) : null;
  return row !== null && endedOtherwise(statusAt(row.body, ctx.now), kind);
}

/** Offers are read only of those few. */
export async function contestedOn(ctx: ReadContext, post: Listed['post'], { lists, seats, people }: Kin): Promise<Problem[]> {
  const offers = new Map(
    seats.flatMap(({ list }) => list.flatMap(({ end, number, offerId }) => (end === 'REFUSED' ? [] : [[number, offerId]]))),
  );
  const found = await Promise.all(
    ofKind(post, lists, people).map(async (one) => {
      const { excluded, number } = one;
      if (!excluded || !isContested(excluded, ctx.now)) return [];
      return (await isGone(ctx, offers.get(number), excluded)) ? [] : [one];
    }),
  );
  return contestedProblems(found.flat(), ctx.now);
}
