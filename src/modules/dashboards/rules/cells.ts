// Which numbers may be shown: none from which one could tell of fewer people than a group has at least. Pure.

/** People of a group, at least. */
export const LEAST_COUNT = 5;

const isSmall = (cell: number): boolean => cell > 0 && cell < LEAST_COUNT;

const sumOf = (cells: readonly number[]): number => cells.reduce((sum, cell) => sum + cell, 0);

/** Whether all cells that add up to a shown sum may be shown themselves: of one that is hidden the others would tell. */
export const areShown = (cells: readonly number[]): boolean => !cells.some(isSmall);

/**
 * Which of several rows that add up to one above them may be shown. A single one that is hidden would follow from the others, so the smallest beside it
 * is hidden too.
 */
export function rowsShown(rows: readonly (readonly number[])[]): boolean[] {
  const shown = rows.map(areShown);
  if (shown.filter((one) => !one).length !== 1) return shown;
  const others = rows.flatMap((row, i) => (shown[i] && sumOf(row) > 0 ? [{ i, sum: sumOf(row) }] : []));
  const smallest = others.toSorted((a, b) => a.sum - b.sum)[0]?.i;
  return shown.map((one, i) => one && i !== smallest);
}
