// Retention: who was not hired is anonymised after the period, a batch at a time, while counts stay.

import { authoriseRegion } from '../../../platform/access/access.ts';
import { write } from '../../../platform/access/idempotent.ts';
import { forgetWords } from '../../../platform/access/words.ts';
import type { MutationContext } from '../../../platform/context.ts';
import { legalDay } from '../../../platform/rules/calendar.ts';
import type { Result, SubjectChange } from '../../../platform/store/commit.ts';
import type { Key } from '../../../platform/store/table.ts';
import { campaignChange } from '../campaigns/campaigns.ts';
import { impartial } from '../campaigns/impartial.ts';
import type { CampaignRow } from '../campaigns/items.ts';
import { requireCampaign } from '../campaigns/read.ts';
import { begunIn, countBegun } from '../registration/forgetting.ts';
import { type Erasure, erasures, removeFiles } from './erasure.ts';
import { RetentionItem } from './items.ts';
import { retentionLimits } from './rules/policy.ts';
import { afterBatch, checkRetention, leftOf, type Retention } from './rules/retention.ts';

/** One transaction holds 100 items; the marker, the state and the campaign with their records are five of them. */
const ROOM = 95;

/** As many as fit, from the first on; at least one. */
function fitting(all: readonly Erasure[]): Erasure[] {
  let room = ROOM;
  const from = all.findIndex(({ drops, parts, subjects }) => {
    // A subject comes with its record.
    room -= drops.length + parts.length + 2 * subjects.length;
    return room < 0;
  });
  return from === -1 ? [...all] : all.slice(0, Math.max(1, from));
}

/** An id, as against a lock, whose key holds a hash of a NIK. */
const isHead = ({ pk, sk }: Key): boolean => sk === '#' && /^[a-z]{3}_/.test(pk);

/** What a batch has come to, as the answer tells it. */
export const countIn = (result: Result | null, what: 'done' | 'kept' | 'left'): number | null =>
  typeof result?.[what] === 'number' ? result[what] : null;

/** With the last batch the campaign says so. */
const finished = (before: CampaignRow, { finishedAt: anonymisedAt }: Retention): SubjectChange[] =>
  anonymisedAt ? [campaignChange(before, { ...before.body, anonymisedAt }, { anonymisedAt })] : [];

type OfCampaign = { idempotencyKey: string; campaignId: string };

/**
 * Files go before items: after a fault between the two, the next call finds the item and tries again. What was done is told by one record
 * a batch, which names the ids that are gone.
 */
export async function applicationsAnonymise(ctx: MutationContext, { campaignId }: OfCampaign): Promise<Result> {
  const { permit, region } = authoriseRegion(ctx);
  const [campaign, before] = await Promise.all([
    requireCampaign(ctx, campaignId, ['campaignId']),
    RetentionItem.load(ctx.loader.loadKey, campaignId),
    impartial(ctx, { campaignId }, ['campaignId']),
  ]);
  checkRetention(campaign.body, before?.body ?? null, ctx.now);
  const [page, total] = await Promise.all([
    begunIn(ctx, campaignId, retentionLimits(legalDay(ctx.now)).batch),
    before ? before.body.total : countBegun(ctx, campaignId),
  ]);
  const batch = fitting(await erasures(ctx, campaign.body, page));
  const kept = batch.filter((one) => one.kept).length;
  const facts = { campaignId, total, done: batch.length, kept, exhausted: page.length === 0, now: ctx.now };
  const after = afterBatch(before?.body ?? null, facts);
  await removeFiles(ctx, batch, after);
  if (after.finishedAt) await forgetWords(ctx, campaignId);
  const [drops, parts] = [batch.flatMap((one) => one.drops), batch.flatMap((one) => one.parts)];
  const detail = { done: batch.length, kept, gone: drops.filter(isHead).map(({ pk }) => pk) };
  const state = [{ before, after: RetentionItem.put(region, after), detail }, ...finished(campaign, after)];
  const subjects = [...state, ...batch.flatMap((one) => one.subjects)];
  return write(ctx, permit, { subjects, parts, drops, result: { id: campaignId, done: batch.length, kept, left: leftOf(after) } });
}
