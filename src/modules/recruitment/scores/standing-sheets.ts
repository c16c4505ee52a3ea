// Which sheets of scores hold now, by number: what a list has to tell of before anything rests on it.
import type { Context } from '../../context.ts';
import * as keys from '../../data/keys.ts';
import type { ScoreSheet } from '../../data/recruitment/scores.ts';
import type { Row } from '../../data/table.ts';
import { SCORE_SHEETS } from '../../domain/recruitment/additional-types.ts';
import type { SheetNumbers } from '../../domain/recruitment/snapshot.ts';

/** Of all kinds of campaign: a test that its kind does not have has no sheet. */
export async function sheetsNow(ctx: Context, campaignId: string): Promise<SheetNumbers> {
  const sheets = await Promise.all(SCORE_SHEETS.map((stage) => ctx.rows.load(keys.sheetId(campaignId, stage))));
  return Object.fromEntries(SCORE_SHEETS.map((stage, i) => [stage, (sheets[i] as Row<ScoreSheet> | null)?.body.number ?? null]));
}
