// Wordings as they are read: what holds, what was said before, and what waits, which the committee alone reads.

import { canSeeType } from '../../../platform/access/access.ts';
import type { ReadContext } from '../../../platform/context.ts';
import type { Writes } from '../../../platform/store/commit.ts';
import { isParty } from '../campaigns/competing.ts';
import type { Campaign } from '../campaigns/rules/types.ts';
import { EditionItem, editionsOf } from './items.ts';
import type { Wording, WordingEdition } from './rules/wording.ts';

/** What was said before stays beside it as it was. */
export function replaced(region: string, before: Wording<unknown> & { id: string }, after: Wording<unknown>): NonNullable<Writes['parts']> {
  const old = before.current;
  return old && after.current && after.current.edition > old.edition ? [EditionItem.putAt([before.id, old.edition], region, old)] : [];
}

/** Oldest first: a range beside the present one, asked only where there are any. */
export async function earlierOf<C>(ctx: ReadContext, { id, current }: Wording<C> & { id: string }): Promise<WordingEdition<C>[]> {
  if (!current || current.edition === 1) return [];
  return editionsOf<C>(ctx.loader.loadRange, id);
}

/** Since when everybody could read it; null while the campaign is prepared. */
export function readableSince({ at }: Pick<WordingEdition<unknown>, 'at'>, { publishedAt }: Pick<Campaign, 'publishedAt'>): string | null {
  return publishedAt && (at > publishedAt ? at : publishedAt);
}

const PROPOSALS = ['NoticeProposal', 'JobTextProposal', 'FrequentQuestionProposal'];

/** Whether the viewer is of the committee that tells it, who read all proposals, and does not compete in its campaign. */
export async function isTelling(ctx: ReadContext, { id, region }: Pick<Campaign, 'id' | 'region'>): Promise<boolean> {
  if (ctx.viewer.region !== region || !PROPOSALS.every((type) => canSeeType(ctx, type))) return false;
  return !(await isParty(ctx, { campaignId: id }));
}
