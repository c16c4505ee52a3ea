// The numbers of a board without what is kept from whoever asks: of their own award they are told no more by a number than by a list.

import type { ReadContext } from '../../platform/context.ts';
import type { CountedBoard } from '../../platform/store/reference.ts';
import { countsOf } from '../../platform/stream/counts.ts';
import { standOf } from '../../platform/stream/progress.ts';
import { ownAwardsBoard } from './rules/counts.ts';
import type { YearsBeside } from './rules/figures.ts';

/** Units beside each other, and of the same ones what is to be taken off. */
export interface AwardsBeside {
  beside: YearsBeside;
  own: YearsBeside | null;
}

/**
 * AP-365: one read for whoever is an employee. Where something is kept from them the board is read anew beside it, since a board that is some seconds
 * older than what is taken off it would tell.
 */
export async function awardsBeside(
  ctx: ReadContext,
  { name, year, beside }: { name: string; year: number; beside: YearsBeside },
  placed: (board: CountedBoard) => YearsBeside,
): Promise<AwardsBeside> {
  const { region, employeeId } = ctx.viewer;
  if (region === null || employeeId === null) return { beside, own: null };
  const { at, generation } = await standOf(ctx);
  const ofOwn = ownAwardsBoard(region, year, employeeId);
  if ((await countsOf(ctx.table, generation, ofOwn)).length === 0) return { beside, own: null };
  const [board, own] = await Promise.all([name, ofOwn].map((one) => countsOf(ctx.table, generation, one)));
  return { beside: placed({ at, rows: board ?? [] }), own: placed({ at, rows: own ?? [] }) };
}
