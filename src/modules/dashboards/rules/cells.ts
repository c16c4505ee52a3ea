// Which rows of numbers of people may be shown beside each other and beside their sum, by the rule of small counts. Pure.

import { lately } from '../../../platform/rules/lately.ts';
import { toldTable } from '../../../platform/rules/small-counts/table.ts';

export interface RowsShown {
  rows: boolean[];
  /** What they add up to. */
  sum: boolean;
}

const isTold = (cells: readonly (number | null)[]): boolean => !cells.includes(null);

/** Most of a board does not change from one reading to the next. */
const shownOf = lately(200, (question): RowsShown => {
  const [least, counts] = JSON.parse(question) as [number, number[][]];
  const columns = Math.max(0, ...counts.map((row) => row.length));
  const { cells, rows, columns: sums, total } = toldTable({ columns, counts, parts: [] }, least);
  return { rows: cells.map((row, i) => isTold([...row, rows[i] ?? 0])), sum: isTold([...sums, total]) };
});

/**
 * Whole rows, each of cells that tell people of it apart: a row of which one number would have to be withheld is not shown at all. Whoever sees the rows
 * sees the sum too, so the rows must be all there are: people who stand in none of those shown are a row as well.
 */
export const rowsShown = (counts: readonly (readonly number[])[], least: number): RowsShown => shownOf(JSON.stringify([least, counts]));

/** Cells that add up to a sum which is shown. */
export const areShown = (cells: readonly number[], least: number): boolean => rowsShown([cells], least).sum;
