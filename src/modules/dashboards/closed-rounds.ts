// Which 360 rounds of a year are closed, so that their numbers may be told.

import type { ReadContext } from '../../platform/context.ts';
import type { CountedBoard } from '../../platform/store/reference.ts';
import { countsAt } from '../../platform/stream/counts.ts';
import { standOf } from '../../platform/stream/progress.ts';
import { cityBoard, numbersIn, ROUNDS_ROW } from './rules/counts.ts';
import type { UnitYear } from './rules/figures.ts';

const rowIn = ({ rows }: CountedBoard) => numbersIn(rows.find(({ row }) => row === ROUNDS_ROW)?.numbers ?? {});

/** AP-315: the row of rounds alone, beside an agency's board; kept as long as boards are. */
const roundsRead = (ctx: ReadContext, city: string): Promise<CountedBoard> =>
  ctx.reference.boards.of(`${city} ${ROUNDS_ROW}`, async () => {
    const { at, generation } = await standOf(ctx);
    const found = await countsAt(ctx, generation, city, [ROUNDS_ROW]);
    return { at, rows: [...found].map(([row, numbers]) => ({ row, numbers })) };
  });

/**
 * By the instant up to which the board is counted: what was answered before a round was closed is all in it. No call for the city, whose board has the row,
 * nor where nobody was asked; one for an agency.
 */
export async function closedRounds(
  ctx: ReadContext,
  { board, year, isCity }: { board: CountedBoard; year: number; isCity: boolean },
  { numbers }: UnitYear,
): Promise<readonly string[]> {
  const { at } = board;
  if (at === null || numbers.review('invited') + numbers.review('answered') === 0) return [];
  const beside = isCity ? board : await roundsRead(ctx, cityBoard(ctx.viewer.region ?? '', year));
  return rowIn(beside).roundsClosed(at);
}
