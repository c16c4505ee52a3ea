// Scores as they are told: part by part, by the rules that the list or the sheet was made with.
import type { ReadContext } from '../../../platform/context.ts';
import { campaignOf } from '../campaigns/campaigns.ts';
import { loadFormation } from '../campaigns/read.ts';
import { rulesNumbered } from '../campaigns/rules/campaign.ts';
import type { ListEdition } from '../lists/items.ts';
import { allPartScores, partScores, passingGrade } from '../lists/rules/passing.ts';
import type { ListEntry } from '../lists/rules/types.ts';
import type { RowSource } from '../offers/placements.ts';
import { additionalGrade, rulesFor } from './rules/additional-test.ts';
import type { ScoreImport } from './rules/imports.ts';
import { type PartScore, sheetTest } from './rules/tests.ts';
import type { Scored } from './rules/types.ts';

/** A row with the region of its list, since its scores are narrower than itself; and with what it was made by. */
export type RowView = ListEntry & { region: string; of: RowSource };

export const viewOf = (
  entry: ListEntry,
  { campaignId, rulesNumber }: Pick<ListEdition, 'campaignId' | 'rulesNumber'>,
  { region, formationId }: { region: string; formationId: string },
): RowView => ({ ...entry, region, of: { campaignId, rulesNumber, formationId } });

/** Campaign and formation are the same for a page: one batch. */
export async function rowParts(ctx: ReadContext, { scores, of }: RowView): Promise<PartScore[]> {
  const [campaign, formation] = await Promise.all([campaignOf(ctx, of.campaignId), loadFormation(ctx.loader.loadKey, of.formationId)]);
  const { policy } = rulesNumbered(campaign.body, of.rulesNumber);
  const post = formation?.body;
  if (!post) return allPartScores(policy, scores, []);
  const grade = [...passingGrade(policy, post.category, post.positionGroup), ...additionalGrade(policy, post)];
  return allPartScores(rulesFor(policy, post), scores, grade);
}

export type SheetOrigin = Pick<ScoreImport, 'campaignId' | 'rulesNumber' | 'stage'>;

export type SheetScores = SheetOrigin & Scored;

export const sheetScores = ({ campaignId, rulesNumber, stage }: SheetOrigin, { values, exclusion }: Scored): SheetScores => ({
  ...{ campaignId, rulesNumber, stage, values },
  ...(exclusion && { exclusion }),
});

/** Of a sheet: what its test is made of, whatever post it is for. */
export async function sheetParts(ctx: ReadContext, { campaignId, rulesNumber, stage, values }: SheetScores): Promise<PartScore[]> {
  const campaign = await campaignOf(ctx, campaignId);
  return values ? partScores(sheetTest(rulesNumbered(campaign.body, rulesNumber).policy, stage), values, []) : [];
}
