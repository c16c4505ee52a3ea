// Which counts are told a second time, as slowly as it likes: each cell is looked for by flows found anew. Nothing of src is used but the test for a
// small count, so that one checks the other, and so that whoever attacks has tools of their own.

import { type CountedTable, isSmall, type ToldTable } from '../../src/platform/rules/small-counts/table.ts';

/** Rows by columns; the last row and the last column are the sums, and the last of both is the sum of all. */
export interface Grid {
  values: readonly (readonly number[])[];
  rows: number;
  columns: number;
}

export type Cell = readonly [row: number, column: number];

/** The table with its sums. */
export function gridOf(counts: readonly (readonly number[])[], columns: number): Grid {
  const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
  const withSums = counts.map((row) => [...row, sum(row)]);
  const sums = Array.from({ length: columns + 1 }, (_, column) => sum(withSums.map((row) => row[column] ?? 0)));
  return { values: [...withSums, sums], rows: counts.length + 1, columns: columns + 1 };
}

export const valueAt = ({ values }: Grid, [row, column]: Cell): number => values[row]?.[column] ?? 0;

export const cellsOf = ({ rows, columns }: Grid): Cell[] =>
  Array.from({ length: rows * columns }, (_, i) => [Math.floor(i / columns), i % columns] as const);

/** Cells of a grid, asked for again and again. */
export class CellSet {
  readonly #places: Set<number>;
  readonly #columns: number;

  constructor({ columns }: Grid, cells: readonly Cell[]) {
    this.#columns = columns;
    this.#places = new Set(cells.map((cell) => this.#placeOf(cell)));
  }

  #placeOf([row, column]: Cell): number {
    return row * this.#columns + column;
  }

  has(cell: Cell): boolean {
    return this.#places.has(this.#placeOf(cell));
  }

  add(cells: readonly Cell[]): void {
    for (const cell of cells) this.#places.add(this.#placeOf(cell));
  }
}

/** A count or the sum of all, and not the sum of a row or of a column: they stand on different sides of an equation. */
const isPlain = ({ rows, columns }: Grid, [row, column]: Cell): boolean => row < rows - 1 === column < columns - 1;

/** How far a cell may go another way, and what it costs to let it. */
export interface Freedom {
  /** By how much it can fall; 0: it stands. */
  fall: (cell: Cell) => number;
  /** By how much it can rise; 0: it stands. */
  rise: (cell: Cell) => number;
}

interface Step {
  cell: Cell;
  to: number;
  /** By how much it can be gone. */
  room: number;
}

/**
 * Every row and every column must go on adding up, so whatever is added to a cell has to come back to it through others: rows and columns are
 * places, cells are ways between them. From a row to a column a plain cell rises and a sum falls; the other way round the reverse.
 */
function stepsFrom(grid: Grid, place: number, { fall, rise }: Freedom): Step[] {
  const isRow = place < grid.rows;
  const others = isRow ? grid.columns : grid.rows;
  const steps: Step[] = [];
  for (let other = 0; other < others; other += 1) {
    const cell: Cell = isRow ? [place, other] : [other, place - grid.rows];
    const room = isPlain(grid, cell) === isRow ? rise(cell) : fall(cell);
    if (room > 0) steps.push({ cell, to: isRow ? grid.rows + other : other, room });
  }
  return steps;
}

const nameOf = ([row, column]: Cell): string => `${row},${column}`;
export const isSameCell = (a: Cell, b: Cell): boolean => a[0] === b[0] && a[1] === b[1];

/** Between which places the others must carry what a cell rises by. */
const endsOf = (grid: Grid, cell: Cell): [from: number, to: number] => {
  const [row, column] = [cell[0], grid.rows + cell[1]];
  return isPlain(grid, cell) ? [column, row] : [row, column];
};

/** Changes by cell, which leave all sums as they are. */
export type CellChanges = ReadonlyMap<string, number>;
export const changeAt = (change: CellChanges, cell: Cell): number => change.get(nameOf(cell)) ?? 0;

/** The shortest way, each place once. */
function wayThrough(grid: Grid, [from, to]: readonly [number, number], freedom: Freedom): Step[] | null {
  const before = new Map<number, { place: number; step: Step } | null>([[from, null]]);
  for (const place of before.keys()) {
    if (before.has(to)) break;
    for (const step of stepsFrom(grid, place, freedom)) if (!before.has(step.to)) before.set(step.to, { place, step });
  }
  const way: Step[] = [];
  for (let at = before.get(to); at; at = before.get(at.place)) way.unshift(at.step);
  return way.length > 0 ? way : null;
}

/** By how much a cell can rise at most, up to `enough`, and how the others change then. */
export function mostRise(grid: Grid, cell: Cell, { fall, rise }: Freedom, enough: number): { by: number; change: CellChanges } {
  const change = new Map<string, number>();
  const moved = (one: Cell): number => change.get(nameOf(one)) ?? 0;
  const left: Freedom = {
    fall: (one) => (isSameCell(one, cell) ? 0 : fall(one) + moved(one)),
    rise: (one) => (isSameCell(one, cell) ? 0 : rise(one) - moved(one)),
  };
  let by = 0;
  while (by < enough) {
    const way = wayThrough(grid, endsOf(grid, cell), left);
    if (!way) break;
    const room = Math.min(enough - by, ...way.map((step) => step.room));
    for (const step of way) {
      // From a row to a column a plain cell rises; `to` lies beyond the rows for a column.
      const rises = isPlain(grid, step.cell) === step.to >= grid.rows;
      change.set(nameOf(step.cell), moved(step.cell) + (rises ? room : -room));
    }
    by += room;
  }
  return { by, change: by > 0 ? change.set(nameOf(cell), by) : change };
}

/** Dear cells are gone round. */
export function cheapestWay(grid: Grid, cell: Cell, freedom: Freedom, price: (one: Cell) => number): Cell[] | null {
  const [from, to] = endsOf(grid, cell);
  const best = new Map<number, { cost: number; cells: Cell[] }>([[from, { cost: 0, cells: [] }]]);
  const free: Freedom = {
    fall: (one) => (isSameCell(one, cell) ? 0 : freedom.fall(one)),
    rise: (one) => (isSameCell(one, cell) ? 0 : freedom.rise(one)),
  };
  for (let moved = true; moved; ) {
    moved = false;
    for (const [place, { cost, cells }] of [...best]) {
      for (const step of stepsFrom(grid, place, free)) {
        const known = best.get(step.to);
        const total = cost + price(step.cell);
        if (known && known.cost <= total) continue;
        best.set(step.to, { cost: total, cells: [...cells, step.cell] });
        moved = true;
      }
    }
  }
  return best.get(to)?.cells ?? null;
}

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

function hiddenIn({ columns, counts, parts }: CountedTable, least: number, { complement }: { complement: boolean }): CellSet {
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
export function toldTableNaively(table: CountedTable, least: number, how: { complement: boolean } = { complement: true }): ToldTable {
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
