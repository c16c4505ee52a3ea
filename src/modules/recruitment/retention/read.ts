// Who is counted after people are forgotten, for the numbers of a campaign.
import type { ReadContext } from '../../../platform/context.ts';
import type { FactKind } from '../../../platform/store/item-kind.ts';
import { participantsAnd } from '../verification/read.ts';
import { RemainsItem } from './items.ts';
import type { Remains } from './rules/retention.ts';

/** AP-84: who was decided, as they are counted: of those who are forgotten what stayed. */
export const countedIn = (ctx: ReadContext, campaignId: string): Promise<Pick<Remains, 'number' | 'formationId' | 'level' | 'sex'>[]> =>
  participantsAnd(ctx, campaignId, RemainsItem.is);

/** What stayed of who is forgotten, as what follows the stream knows it. */
export const remainsFacts: FactKind<Remains> = RemainsItem;
