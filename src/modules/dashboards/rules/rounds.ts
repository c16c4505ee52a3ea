// 360 rounds of a year as they are told, to the city and to its province alike: closed ones alone, each whole. Pure.

import type { NumbersRead } from './counts.ts';
import { mayShow, once, type UnitYear, type YearsBeside } from './figures.ts';
import { type ReviewNumbersView, reviewsIn } from './shown.ts';

/** Who has answered in a round, and who has not. */
const cellsOf =
  (roundId: string) =>
  (numbers: NumbersRead): number[] => {
    const [invited, answered] = [numbers.review('invited', [roundId]), numbers.review('answered', [roundId])];
    return [answered, Math.max(0, invited - answered)];
  };

/**
 * Each round is a table of its own, told once it is closed and never anew (0078): whoever reads before and after learns that round, and no answer. A year
 * of which one round may not be told is not told.
 */
export const roundsTold = (beside: YearsBeside, of: UnitYear, closed: readonly string[]): ReviewNumbersView =>
  once(of, `reviews ${closed.join()}`, () =>
    reviewsIn(
      of.numbers,
      closed,
      closed.every((id) => mayShow(beside, of, `reviews ${id}`, cellsOf(id))),
    ),
  );
