// Which sheets of scores hold now, by number: what a list has to tell of before anything rests on it.
import type { ReadContext } from '../../../platform/context.ts';
import * as keys from '../../../platform/store/keys.ts';
import type { Row } from '../../../platform/store/table.ts';
import type { SheetNumbers } from '../lists/rules/snapshot.ts';
import type { ScoreSheet } from './items.ts';
import { SCORE_SHEETS } from './rules/additional-types.ts';

/** Of all kinds of campaign: a test that its kind does not have has no sheet. */
export async function sheetsNow(ctx: ReadContext, campaignId: string): Promise<SheetNumbers> {
  const sheets = await Promise.all(SCORE_SHEETS.map((stage) => ctx.rows.load(keys.sheetId(campaignId, stage))));
  return Object.fromEntries(SCORE_SHEETS.map((stage, i) => [stage, (sheets[i] as Row<ScoreSheet> | null)?.body.number ?? null]));
}
