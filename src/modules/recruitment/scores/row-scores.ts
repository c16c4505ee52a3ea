// Scores as they are told: part by part, by the rules that the list or the sheet was made with.
import type { Context } from '../../context.ts';
import type { FormationRow } from '../../data/recruitment/campaigns.ts';
import type { ListEdition } from '../../data/recruitment/lists.ts';
import { additionalGrade, rulesFor } from '../../domain/recruitment/additional-test.ts';
import { rulesNumbered } from '../../domain/recruitment/campaign.ts';
import type { ScoreImport } from '../../domain/recruitment/imports.ts';
import { allPartScores, partScores, passingGrade } from '../../domain/recruitment/passing.ts';
import type { Scored } from '../../domain/recruitment/scores.ts';
import type { ListEntry } from '../../domain/recruitment/snapshot.ts';
import { type PartScore, sheetTest } from '../../domain/recruitment/tests.ts';
import { campaignOf } from './campaigns.ts';
import type { RowSource } from './placements.ts';

/** A row with the region of its list, since its scores are narrower than itself; and with what it was made by. */
export type RowView = ListEntry & { region: string; of: RowSource };

export const viewOf = (
  entry: ListEntry,
  { campaignId, rulesNumber }: Pick<ListEdition, 'campaignId' | 'rulesNumber'>,
  { region, formationId }: { region: string; formationId: string },
): RowView => ({ ...entry, region, of: { campaignId, rulesNumber, formationId } });

/** Campaign and formation are the same for a page: one batch. */
export async function rowParts(ctx: Context, { scores, of }: RowView): Promise<PartScore[]> {
  const [campaign, formation] = await Promise.all([
    campaignOf(ctx, of.campaignId),
    ctx.rows.load(of.formationId) as Promise<FormationRow | null>,
  ]);
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
export async function sheetParts(ctx: Context, { campaignId, rulesNumber, stage, values }: SheetScores): Promise<PartScore[]> {
  const campaign = await campaignOf(ctx, campaignId);
  return values ? partScores(sheetTest(rulesNumbered(campaign.body, rulesNumber).policy, stage), values, []) : [];
}
