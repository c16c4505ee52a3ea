// Small counts of people are not told, and neither is what they follow from: tables with all their sums, told so that nothing hidden can be found. Pure.

import { type Cell, CellSet, cellsOf, cheapestWay, type Freedom, type Grid, gridOf, mostRise, valueAt } from './grid.ts';

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

/** What nobody may be able to rule out of a table with this hidden, as somebody who knows a part sees it. */
export interface TableSeen {
  grid: Grid;
  hidden: CellSet;
  part: Grid | null;
}

const partAt = (part: Grid | null, cell: Cell): number => (part ? valueAt(part, cell) : 0);

/** The least that a hidden number can be: a 0 that is hidden lies among others, and else it would be told; and never less than what is known of it. */
const floorAt = ({ grid, part }: TableSeen, cell: Cell): number => Math.max(Math.min(1, valueAt(grid, cell)), partAt(part, cell));

const NO_LIMIT = Number.MAX_SAFE_INTEGER / 4;

/** Hidden cells may be other numbers, told ones not. */
export function freedomOf(seen: TableSeen): Freedom {
  const { hidden } = seen;
  return {
    fall: (cell) => (hidden.has(cell) ? valueAt(seen.grid, cell) - floorAt(seen, cell) : 0),
    rise: (cell) => (hidden.has(cell) ? NO_LIMIT : 0),
  };
}

/** Whether there is another world in which it is so many more that it would be small for nobody. */
const isCovered = (seen: TableSeen, cell: Cell, least: number): boolean => mostRise(seen.grid, cell, freedomOf(seen), least).by >= least;

/** Something that nobody may learn: it is hidden, and one of what covers it could be so many more. */
interface Secret {
  hidden: readonly Cell[];
  covers: readonly Cell[];
}

/** Everybody in a group of one kind: whoever is known to be in the group is known to be of it. So it is not told of which kinds there are none. */
function uniformRows(grid: Grid, part: Grid | null): Secret[] {
  return Array.from({ length: grid.rows }, (_, row) => row).flatMap((row) => {
    const cells = Array.from({ length: grid.columns - 1 }, (_, column): Cell => [row, column]);
    const none = cells.filter((cell) => valueAt(grid, cell) === partAt(part, cell));
    return none.length > 0 && none.length === cells.length - 1 ? [{ hidden: cells, covers: none }] : [];
  });
}

const smallCells = (grid: Grid, part: Grid | null, least: number): Secret[] =>
  cellsOf(grid)
    .filter((cell) => isSmall(valueAt(grid, cell) - partAt(part, cell), least))
    .map((cell) => ({ hidden: [cell], covers: [cell] }));

/** What else to hide so that a cell is covered: few people, and sums last, since they are larger. A told 0 only where there is no other way. */
function more(seen: TableSeen, cell: Cell, least: number): Cell[] | null {
  const { grid, hidden } = seen;
  const room = (one: Cell): number => (valueAt(grid, one) - floorAt(seen, one) >= least ? 1 : 0);
  const price = (one: Cell): number => (hidden.has(one) ? 0 : valueAt(grid, one) === 0 ? NO_LIMIT / 1e6 : valueAt(grid, one) + 1);
  const way = cheapestWay(grid, cell, { fall: room, rise: () => 1 }, price);
  return way?.filter((one) => !hidden.has(one)) ?? null;
}

export interface HowTold {
  /** Off in the test that shows what would follow without it. */
  complement: boolean;
}

function hiddenIn({ columns, counts, parts }: CountedTable, least: number, { complement }: HowTold): CellSet {
  const grid = gridOf(counts, columns);
  const views = [null, ...parts.map((part) => gridOf(part, columns))];
  let open = views.flatMap((part) => [...smallCells(grid, part, least), ...uniformRows(grid, part)].map((secret) => ({ part, ...secret })));
  const hidden = new CellSet(
    grid,
    open.flatMap((secret) => secret.hidden),
  );
  // What is covered stays covered: more is hidden only.
  for (let moved = complement; moved; ) {
    moved = false;
    open = open.filter(({ part, covers }) => {
      const seen = { grid, hidden, part };
      const [first] = covers;
      if (!first || covers.some((cell) => isCovered(seen, cell, least))) return false;
      const besides = more(seen, first, least) ?? [];
      hidden.add(besides);
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
  const hidden = hiddenIn(table, least, how);
  const told = (row: number, column: number): number | null => (hidden.has([row, column]) ? null : valueAt(grid, [row, column]));
  const [lastRow, lastColumn] = [grid.rows - 1, grid.columns - 1];
  const upTo = (end: number): number[] => Array.from({ length: end }, (_, i) => i);
  return {
    cells: upTo(lastRow).map((row) => upTo(lastColumn).map((column) => told(row, column))),
    rows: upTo(lastRow).map((row) => told(row, lastColumn)),
    columns: upTo(lastColumn).map((column) => told(lastRow, column)),
    total: told(lastRow, lastColumn),
  };
}
