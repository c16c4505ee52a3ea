// What an objection is about, as it stands: its window, the list and the sheets behind it, and who stands behind those.
import type { ReadContext } from '../../../platform/context.ts';
import { extensionOf } from '../campaigns/read.ts';
import { rulesOf, windowOf } from '../campaigns/rules/campaign.ts';
import type { Stage } from '../campaigns/rules/kinds.ts';
import type { Campaign } from '../campaigns/rules/types.ts';
import { listId } from '../lists/ids.ts';
import type { ListEdition } from '../lists/items.ts';
import { listOf, publishedStage } from '../lists/read.ts';
import { SCORE_SHEETS } from '../scores/rules/additional-types.ts';
import type { ScoreStage } from '../scores/rules/types.ts';
import { sheetHeld } from '../scores/standing-sheets.ts';
import { acceptanceOf } from './acceptances.ts';
import { isOfResult, skdWindow } from './rules/correction.ts';
import { LIST_OF_OBJECTION } from './rules/objection.ts';
import type { ObjectionStage, SelectionObjection } from './rules/types.ts';

type Window = Pick<Stage, 'opensAt' | 'closesAt'>;

export const publishersOf = ({ publishers, publishedBy }: ListEdition): string[] => publishers ?? [publishedBy];

/** From the first announcement of the basic test on; null before. */
export async function skdWindowOf(ctx: ReadContext, campaign: Campaign): Promise<Window | null> {
  const mark = await publishedStage(ctx, campaign.id, 'SKD');
  return mark && skdWindow(mark.body.at, rulesOf(campaign).policy);
}

/** In which somebody objects, as it holds for them. */
export async function objectionWindow(
  ctx: ReadContext,
  campaign: Campaign,
  stage: ObjectionStage,
  applicationId: string,
): Promise<Window | null> {
  if (stage === 'SKD_OBJECTION') return skdWindowOf(ctx, campaign);
  const extension = await extensionOf(ctx, campaign.id, stage, applicationId);
  return windowOf(campaign, stage, extension?.body.closesAt ?? null);
}

/** Of all kinds of campaign: a test that its kind does not have has no sheet. */
const SHEETS: Record<ObjectionStage, readonly ScoreStage[]> = {
  ADMIN_OBJECTION: [],
  SKD_OBJECTION: ['SKD'],
  FINAL_OBJECTION: SCORE_SHEETS,
};

/** Whoever proposed, approved or gave the scores that are contested, or published the list: one batch. Nobody of a verdict. */
async function standBehind(ctx: ReadContext, { campaignId, stage }: Pick<SelectionObjection, 'campaignId' | 'stage'>): Promise<string[]> {
  if (!isOfResult(stage)) return [];
  const [list, ...sheets] = await Promise.all([
    listOf(ctx, campaignId, LIST_OF_OBJECTION[stage]),
    ...SHEETS[stage].map((sheet) => sheetHeld(ctx, campaignId, sheet)),
  ]);
  const scores = sheets.flatMap((sheet) => (sheet ? [...sheet.body.proposers, ...(sheet.body.deciders ?? [])] : []));
  return [...(list ? publishersOf(list.body) : []), ...scores];
}

/** With all who may not answer it by now: a sheet may have been replaced since it was filed. */
export async function withDeciders(ctx: ReadContext, objection: SelectionObjection): Promise<SelectionObjection> {
  // Whether it is due is asked next: in the same batch.
  const [behind] = await Promise.all([standBehind(ctx, objection), isDue(ctx, objection)]);
  return { ...objection, deciders: [...new Set([...objection.deciders, ...behind])] };
}

/** Whether an edition still has to say what was accepted. */
export async function isDue(ctx: ReadContext, { id, campaignId, stage, status }: SelectionObjection): Promise<boolean> {
  if (status !== 'ACCEPTED' || !isOfResult(stage)) return false;
  return (await acceptanceOf(ctx, listId(campaignId, LIST_OF_OBJECTION[stage]), id))?.body.due ?? false;
}
