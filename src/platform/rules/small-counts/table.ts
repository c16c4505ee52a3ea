// Small counts of people are not told, and neither is what they follow from: tables with all their sums, told so that nothing hidden can be found. Pure.

import { CheapestWays } from './cheapest.ts';
import { HiddenCells } from './covers.ts';
import { type Grid, gridOf, valueAt } from './grid.ts';

/** People by group (rows) and by what is told of them (columns). */
export interface CountedTable {
  columns: number;
  counts: readonly (readonly number[])[];
  /** The same of parts that somebody knows person by person, such as an agency its own people. */
  parts: readonly (readonly (readonly number[])[])[];
}

/** Null: not told. */
export interface ToldTable {
  cells: (number | null)[][];
  rows: (number | null)[];
  columns: (number | null)[];
  total: number | null;
}

export const isSmall = (count: number, least: number): boolean => count > 0 && count < least;

/** The table as somebody sees it who knows a part. */
interface Sight {
  known: readonly number[];
  /**
   * By how much each cell can be less than it is: to 1, since a 0 that is hidden lies among others and else it would be told; and never to less than
   * what is known of it.
   */
  falls: readonly number[];
  /** 1: by so much that it would be small for nobody. */
  canFall: Uint8Array;
}

function sightOf(grid: Grid, part: Grid | null, least: number): Sight {
  const known = grid.values.map((_, cell) => (part ? valueAt(part, cell) : 0));
  const falls = grid.values.map((value, cell) => value - Math.max(Math.min(1, value), known[cell] ?? 0));
  return { known, falls, canFall: Uint8Array.from(falls, (fall) => Number(fall >= least)) };
}

/** Something that nobody may learn: it is hidden, and one of what covers it could be so many more. */
interface Secret {
  hidden: readonly number[];
  covers: readonly number[];
}

/** Everybody in a group of one kind: whoever is known to be in the group is known to be of it. So it is not told of which kinds there are none. */
function uniformRows(grid: Grid, { known }: Sight): Secret[] {
  const { rows, columns } = grid;
  return Array.from({ length: rows }, (_, row) => row).flatMap((row) => {
    const cells = Array.from({ length: columns - 1 }, (_, column) => row * columns + column);
    const none = cells.filter((cell) => valueAt(grid, cell) === known[cell]);
    return none.length > 0 && none.length === cells.length - 1 ? [{ hidden: cells, covers: none }] : [];
  });
}

const smallCells = ({ values }: Grid, { known }: Sight, least: number): Secret[] =>
  values.flatMap((value, cell) => (isSmall(value - (known[cell] ?? 0), least) ? [{ hidden: [cell], covers: [cell] }] : []));

const TOLD_ZERO = Number.MAX_SAFE_INTEGER / 4 / 1e6;

/** Few people first, and sums last, since they are larger. A told 0 only where there is no other way. */
const priceOf = (value: number): number => (value === 0 ? TOLD_ZERO : Math.max(value, 0) + 1);

export interface HowTold {
  /** Off in the test that shows what would follow without it. */
  complement: boolean;
}

function hiddenIn(grid: Grid, { columns, parts }: CountedTable, least: number, { complement }: HowTold): HiddenCells {
  const sights = [null, ...parts.map((part) => gridOf(part, columns))].map((part) => sightOf(grid, part, least));
  let open = sights.flatMap((sight) =>
    [...smallCells(grid, sight, least), ...uniformRows(grid, sight)].map((secret) => ({ sight, ...secret })),
  );
  const hidden = new HiddenCells(grid);
  const prices = Float64Array.from(grid.values, priceOf);
  const hide = (cells: readonly number[]): void => {
    hidden.add(cells);
    for (const cell of cells) prices[cell] = 0;
  };
  for (const secret of open) hide(secret.hidden);
  const ways = new CheapestWays(grid);
  // What is covered stays covered: more is hidden only.
  for (let moved = complement; moved; ) {
    moved = false;
    open = open.filter(({ sight: { falls, canFall }, covers }) => {
      const [first] = covers;
      if (first === undefined || covers.some((cell) => hidden.covers(cell, falls, least))) return false;
      const besides = ways.around(first, { canFall, prices })?.filter((cell) => !hidden.has(cell)) ?? [];
      hide(besides);
      moved ||= besides.length > 0;
      return true;
    });
  }
  return hidden;
}

/**
 * Told are counts of 0 and of at least `least`, by cell, row, column and in all, as far as nothing follows from them of what is withheld: for each
 * withheld number there is a world in which it is `least` more and all that is told is the same, also for whoever knows a part by name.
 */
export function toldTable(table: CountedTable, least: number, how: HowTold = { complement: true }): ToldTable {
  const grid = gridOf(table.counts, table.columns);
  const hidden = hiddenIn(grid, table, least, how);
  const told = (row: number, column: number): number | null => {
    const cell = row * grid.columns + column;
    return hidden.has(cell) ? null : valueAt(grid, cell);
  };
  const [lastRow, lastColumn] = [grid.rows - 1, grid.columns - 1];
  const upTo = (end: number): number[] => Array.from({ length: end }, (_, i) => i);
  return {
    cells: upTo(lastRow).map((row) => upTo(lastColumn).map((column) => told(row, column))),
    rows: upTo(lastRow).map((row) => told(row, lastColumn)),
    columns: upTo(lastColumn).map((column) => told(lastRow, column)),
    total: told(lastRow, lastColumn),
  };
}
