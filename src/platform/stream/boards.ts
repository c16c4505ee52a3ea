// Boards that many look at at once, read whole: kept in the process for a moment, with the instant up to which they were counted.

import type { ReadContext } from '../context.ts';
import type { CountedBoard } from '../store/reference.ts';
import { countsOf } from './counts.ts';
import { standOf } from './progress.ts';

/**
 * AP-227: a board with how far it tells. Two calls, or none while another request of this process has read it within the last seconds: `at` is of the
 * same reading, so that what is told stays true. It is of nobody in particular; who may see what of it is asked by whoever reads it.
 */
export const boardRead = (ctx: ReadContext, board: string): Promise<CountedBoard> =>
  ctx.reference.boards.of(board, async () => {
    const { at, generation } = await standOf(ctx);
    return { at, rows: await countsOf(ctx.table, generation, board) };
  });
