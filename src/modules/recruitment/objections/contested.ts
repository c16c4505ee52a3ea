// What an objection is about, as it stands: its window, the list and the sheets behind it, and who stands behind those.
import type { Context } from '../../context.ts';
import * as keys from '../../data/keys.ts';
import type { ListEdition } from '../../data/recruitment/lists.ts';
import type { ScoreSheet } from '../../data/recruitment/scores.ts';
import type { Row } from '../../data/table.ts';
import { SCORE_SHEETS } from '../../domain/recruitment/additional-types.ts';
import { rulesOf, windowOf } from '../../domain/recruitment/campaign.ts';
import { isOfResult, skdWindow } from '../../domain/recruitment/correction.ts';
import { LIST_OF_OBJECTION, type ObjectionStage, type SelectionObjection } from '../../domain/recruitment/objection.ts';
import type { ScoreStage } from '../../domain/recruitment/scores.ts';
import type { Campaign, PublishedStage, Stage, StageExtension } from '../../domain/recruitment/types.ts';
import { acceptancesOf } from './acceptances.ts';

type Window = Pick<Stage, 'opensAt' | 'closesAt'>;

export const publishersOf = ({ publishers, publishedBy }: ListEdition): string[] => publishers ?? [publishedBy];

/** From the first announcement of the basic test on; null before. */
export async function skdWindowOf(ctx: Context, campaign: Campaign): Promise<Window | null> {
  const mark = (await ctx.rows.loadKey(keys.publishedStage(campaign.id, 'SKD'))) as Row<PublishedStage> | null;
  return mark && skdWindow(mark.body.at, rulesOf(campaign).policy);
}

/** In which somebody objects, as it holds for them. */
export async function objectionWindow(
  ctx: Context,
  campaign: Campaign,
  stage: ObjectionStage,
  applicationId: string,
): Promise<Window | null> {
  if (stage === 'SKD_OBJECTION') return skdWindowOf(ctx, campaign);
  const extension = (await ctx.rows.loadKey(keys.stageExtension(campaign.id, stage, applicationId))) as Row<StageExtension> | null;
  return windowOf(campaign, stage, extension?.body.closesAt ?? null);
}

/** Of all kinds of campaign: a test that its kind does not have has no sheet. */
const SHEETS: Record<ObjectionStage, readonly ScoreStage[]> = {
  ADMIN_OBJECTION: [],
  SKD_OBJECTION: ['SKD'],
  FINAL_OBJECTION: SCORE_SHEETS,
};

/** Whoever proposed, approved or gave the scores that are contested, or published the list: one batch. Nobody of a verdict. */
async function standBehind(ctx: Context, { campaignId, stage }: Pick<SelectionObjection, 'campaignId' | 'stage'>): Promise<string[]> {
  if (!isOfResult(stage)) return [];
  const [list, ...sheets] = await Promise.all([
    ctx.rows.load(keys.listId(campaignId, LIST_OF_OBJECTION[stage])) as Promise<Row<ListEdition> | null>,
    ...SHEETS[stage].map((sheet) => ctx.rows.load(keys.sheetId(campaignId, sheet)) as Promise<Row<ScoreSheet> | null>),
  ]);
  const scores = sheets.flatMap((sheet) => (sheet ? [...sheet.body.proposers, ...(sheet.body.deciders ?? [])] : []));
  return [...(list ? publishersOf(list.body) : []), ...scores];
}

/** With all who may not answer it by now: a sheet may have been replaced since it was filed. */
export async function withDeciders(ctx: Context, objection: SelectionObjection): Promise<SelectionObjection> {
  return { ...objection, deciders: [...new Set([...objection.deciders, ...(await standBehind(ctx, objection))])] };
}

/** Whether an edition still has to say what was accepted. */
export async function isDue(ctx: Context, { id, campaignId, stage, status }: SelectionObjection): Promise<boolean> {
  if (status !== 'ACCEPTED' || !isOfResult(stage)) return false;
  const { due } = await acceptancesOf(ctx, keys.listId(campaignId, LIST_OF_OBJECTION[stage]));
  return due.some(({ objectionId }) => objectionId === id);
}
