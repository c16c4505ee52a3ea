// Whether the viewer could offer the free posts of a formation, by what decides it: the stage, the list, objections, and who is left.

import { mayCall } from '../../../platform/access/access.ts';
import type { ReadContext } from '../../../platform/context.ts';
import { trialsBy } from '../../../platform/rules/blockers.ts';
import { refuse } from '../../../platform/rules/errors.ts';
import { unlessParty } from '../campaigns/impartial.ts';
import { notOffering, objecting } from './offering.ts';
import { postsOf } from './posts.ts';
import { assertTieDecisionAllowed } from './rules/tie-decision.ts';
import type { SeatsView } from './seats.ts';
import { tieDecisionOn } from './tie-decisions.ts';

/** One batch and one list for all rows of a page: who is left, the view has found already. */
export async function trialsOnSeats(ctx: ReadContext, { opening, next, tied, tiedNumbers }: SeatsView) {
  const { campaignId } = opening;
  const posts = mayCall(ctx, 'offersMake') ? await postsOf(ctx, campaignId) : null;
  if (!posts) return [];
  const before = tiedNumbers.length > 0 ? await tieDecisionOn(ctx, opening.id) : null;
  const early = notOffering(posts, await objecting(ctx, posts.campaign.region, campaignId), ctx.now);
  const tie = tiedNumbers.length > 0 ? { count: tied, numbers: tiedNumbers } : null;
  const source = posts.list?.body ?? { edition: 0, sha256: '' };
  const trials = [
    ...trialsBy(['offersMake'], null, () => refuse(early.length > 0 ? early : next)),
    ...trialsBy(['tieDecisionPropose'], null, () => {
      assertTieDecisionAllowed({ tie, source, before: before?.body ?? null });
      refuse(early);
    }),
  ];
  return unlessParty(ctx, { campaignId }, ['campaignId'], trials);
}
