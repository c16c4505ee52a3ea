// What an applicant was told of and when: facts kept beside the application, and announcements derived from the published lists.
import type { ReadContext } from '../../../platform/context.ts';
import { campaignOf } from '../campaigns/campaigns.ts';
import { stageOf } from '../campaigns/rules/campaign.ts';
import type { ListStage } from '../campaigns/rules/kinds.ts';
import type { Campaign } from '../campaigns/rules/types.ts';
import type { ListEdition } from '../lists/items.ts';
import { editionOf, publishedStage } from '../lists/read.ts';
import { skdWindowOf } from '../objections/contested.ts';
import type { ApplicationRow } from '../registration/items.ts';
import { keptReceipts } from './kept.ts';
import { listsWith } from './results.ts';
import { type ApplicantReceipt, inTime, receiptOfResult } from './rules/receipts.ts';

/** Until when a result can be objected to by everybody; a later end of one's own is a receipt of its own. */
async function objectUntil(ctx: ReadContext, campaign: Campaign, stage: ListStage): Promise<string | null> {
  if (stage === 'SKD') return (await skdWindowOf(ctx, campaign))?.closesAt ?? null;
  return stageOf(campaign, stage === 'FINAL' ? 'FINAL_OBJECTION' : 'ADMIN_OBJECTION').closesAt;
}

/** The editions of a list, the current one as it was read. */
async function editionsOf(ctx: ReadContext, list: ListEdition): Promise<ListEdition[]> {
  const earlier = Array.from({ length: list.edition - 1 }, (_, i) => editionOf(ctx, list, i + 1));
  return [...(await Promise.all(earlier)).flatMap((row) => (row ? [row.body] : [])), list];
}

async function announced(ctx: ReadContext, { body }: ApplicationRow): Promise<ApplicantReceipt[]> {
  const [lists, campaign] = await Promise.all([
    listsWith(ctx, body),
    campaignOf(ctx, body.campaignId),
    publishedStage(ctx, body.campaignId, 'SKD'),
  ]);
  const found = await Promise.all(
    lists.map(async ({ list, entry }) => {
      if (!entry) return [];
      const deadlineAt = await objectUntil(ctx, campaign.body, list.stage);
      return (await editionsOf(ctx, list)).map((edition) => receiptOfResult(edition, deadlineAt));
    }),
  );
  return found.flat();
}

/** AP-174: with the application four calls, however often something was told. */
export async function receiptsOf(ctx: ReadContext, row: ApplicationRow): Promise<ApplicantReceipt[]> {
  const [kept, derived] = await Promise.all([keptReceipts(ctx, row.body.id), row.body.submission ? announced(ctx, row) : []]);
  return inTime([...kept.map(({ body }) => body), ...derived]);
}
