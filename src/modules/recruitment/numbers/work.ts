// What waits in a campaign, for who leads its committee: read from counters, however many have applied. Who competes reads nothing.

import type { ReadContext } from '../../../platform/context.ts';
import { counted, countsAt } from '../../../platform/stream/counts.ts';
import { type AsOf, standOf } from '../../../platform/stream/progress.ts';
import { unlessCompeting } from '../campaigns/competing.ts';
import { campaignInRegion } from '../campaigns/read.ts';
import { selectionObjectionFacts } from '../objections/read.ts';
import { verificationFacts, waitingFacts } from '../verification/read.ts';
import { KeptNumbersItem } from './kept-items.ts';
import type { AwaitedOffers } from './rules/kept.ts';
import {
  type CategoryWork,
  categoryWork,
  type DossierWork,
  dossierCounts,
  type ObjectionWork,
  type OfferWork,
  objectionCounts,
  objectionWork,
  offerWork,
  totalWork,
  WORK_ROWS,
  workBoard,
} from './rules/work.ts';

/** Facts of the committee's work that are counted; offers are kept whole, since the end of a stage moves them. */
export const WORK_COUNTED = [
  counted(waitingFacts, dossierCounts),
  counted(verificationFacts, dossierCounts),
  counted(selectionObjectionFacts, objectionCounts),
] as const;

export interface RecruitmentWorkView {
  campaignId: string;
  verification: DossierWork & { categories: CategoryWork[] };
  offers: OfferWork;
  objections: ObjectionWork[];
  stand: AsOf;
}

const NO_OFFERS: AwaitedOffers = { answers: [], filings: [], appointable: 0 };

/** AP-225: how far all is counted, then the rows of the board beside the campaign and its offers in one batch. */
async function workOf(ctx: ReadContext, campaignId: string): Promise<RecruitmentWorkView | null> {
  const { generation, ...stand } = await standOf(ctx);
  const [campaign, rows, kept] = await Promise.all([
    campaignInRegion(ctx, campaignId),
    countsAt(ctx, generation, workBoard(ctx.viewer.region ?? '', campaignId), WORK_ROWS),
    KeptNumbersItem.load(ctx.loader.loadKey, campaignId),
  ]);
  if (!campaign || campaign.body.status === 'DRAFT') return null;
  const categories = categoryWork(rows, ctx.now);
  return {
    campaignId,
    verification: { ...totalWork(categories), categories },
    offers: offerWork(kept?.body.awaited ?? NO_OFFERS, ctx.now),
    objections: objectionWork(rows, ctx.now),
    stand,
  };
}

export const recruitmentWork = (ctx: ReadContext, campaignId: string): Promise<RecruitmentWorkView | null> =>
  unlessCompeting(ctx, campaignId, null, () => workOf(ctx, campaignId));
