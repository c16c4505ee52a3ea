// A table of counts with all its sums, one after the other: rows and columns are places, and cells the ways between them. Pure.

/** Row by row; the last row and the last column are the sums, and the last of both is the sum of all. */
export interface Grid {
  values: readonly number[];
  rows: number;
  columns: number;
  /** 1: a count or the sum of all, and not the sum of a row or of a column; these stand on the other side of an equation. */
  isPlain: Uint8Array;
}

/** The table with its sums. */
export function gridOf(counts: readonly (readonly number[])[], columns: number): Grid {
  const [width, height] = [columns + 1, counts.length + 1];
  const values = new Array<number>(width * height).fill(0);
  const sums = width * counts.length;
  counts.forEach((row, i) => {
    for (let column = 0; column < columns; column += 1) {
      const value = row[column] ?? 0;
      values[i * width + column] = value;
      for (const sum of [i * width + columns, sums + column, sums + columns]) values[sum] = (values[sum] ?? 0) + value;
    }
  });
  const isPlain = Uint8Array.from(values, (_, cell) => Number(cell < sums === cell % width < columns));
  return { values, rows: height, columns: width, isPlain };
}

export const valueAt = ({ values }: Grid, cell: number): number => values[cell] ?? 0;

/**
 * Every row and every column must go on adding up, so whatever is added to a cell has to come back to it through others. From a row to a column a
 * plain cell rises and a sum falls; the other way round the reverse. Places are the rows, and after them the columns.
 */
export const rises = ({ isPlain }: Grid, cell: number, fromRow: boolean): boolean => (isPlain[cell] === 1) === fromRow;

/** Between which places the others must carry what a cell rises by. */
export function endsOf({ rows, columns, isPlain }: Grid, cell: number): [from: number, to: number] {
  const [row, column] = [Math.floor(cell / columns), rows + (cell % columns)];
  return isPlain[cell] === 1 ? [column, row] : [row, column];
}
