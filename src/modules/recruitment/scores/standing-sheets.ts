// Which sheets of scores hold now: what a list has to tell of before anything rests on it, and who stands behind them.
import type { ReadContext } from '../../../platform/context.ts';
import type { SheetNumbers } from '../lists/rules/types.ts';
import { sheetId } from './ids.ts';
import { SheetItem, type SheetRow } from './items.ts';
import { SCORE_SHEETS } from './rules/additional-types.ts';
import type { ScoreStage } from './rules/types.ts';

/** Null where none is approved; whose it is has been asked already. */
export const sheetHeld = (ctx: ReadContext, campaignId: string, stage: ScoreStage): Promise<SheetRow | null> =>
  SheetItem.load(ctx.loader.loadKey, sheetId(campaignId, stage));

/** By number, of all kinds of campaign: a test that its kind does not have has no sheet. */
export async function sheetsNow(ctx: ReadContext, campaignId: string): Promise<SheetNumbers> {
  const sheets = await Promise.all(SCORE_SHEETS.map((stage) => sheetHeld(ctx, campaignId, stage)));
  return Object.fromEntries(SCORE_SHEETS.map((stage, i) => [stage, sheets[i]?.body.number ?? null]));
}
