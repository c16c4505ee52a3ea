// A table of counts with all its sums, and what its told numbers leave open of those that are not: exact, by flows. Pure.

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
