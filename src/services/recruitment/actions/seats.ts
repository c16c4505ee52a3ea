// Whether the viewer could offer the free posts of a formation, by what decides it: the stage, the list, objections, and who is left.
import type { Context } from '../../../context.ts';
import { type Trial, trialsBy } from '../../../domain/blockers.ts';
import { fail, type Problem, problemsOf, refuse } from '../../../domain/errors.ts';
import { checkNext } from '../../../domain/recruitment/seats.ts';
import type { Formation } from '../../../domain/recruitment/types.ts';
import { mayCall } from '../../access.ts';
import { unlessParty } from '../impartial.ts';
import { notOffering, objecting } from '../offering.ts';
import { kinOf, type Posts, policyOf, postsOf } from '../posts.ts';
import type { SeatsView } from '../seats.ts';

/** Who is left is asked only where offers are made at all, and a seat is free. */
async function nextProblems(ctx: Context, posts: Posts, opening: Formation, free: number): Promise<readonly Problem[]> {
  const { list } = posts;
  if (!list) return [];
  if (free <= 0) return problemsOf(() => fail('QUOTA_FILLED', { field: ['formationId'], params: { quota: opening.quota } }));
  const { lists, seats } = await kinOf(ctx, posts, list.body, [opening]);
  return problemsOf(() => checkNext(lists, seats, opening.id, policyOf(posts, list.body)));
}

export async function trialsOnSeats(ctx: Context, { opening, free }: SeatsView): Promise<Trial[]> {
  const { campaignId } = opening;
  const posts = mayCall(ctx, 'offersMake') ? await postsOf(ctx, campaignId) : null;
  if (!posts) return [];
  const early = notOffering(posts, await objecting(ctx, posts.campaign.region, campaignId), ctx.now);
  const problems = early.length > 0 ? early : await nextProblems(ctx, posts, opening, free);
  return unlessParty(
    ctx,
    { campaignId },
    ['campaignId'],
    trialsBy(['offersMake'], null, () => refuse(problems)),
  );
}
