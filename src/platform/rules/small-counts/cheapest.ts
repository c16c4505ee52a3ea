// What else to withhold so that a number is left open: the cheapest way round it through a table. Pure.

import { endsOf, type Grid } from './grid.ts';

/** What a table is gone through by, cell by cell. */
interface Terms {
  /** 1: it can fall as far as is asked for. Each can rise. */
  canFall: Uint8Array;
  /** Never below zero: round a circle that pays one would go for ever. */
  prices: Float64Array;
}

/** Asked hundreds of times of a large table, so that it keeps the room it works in. */
export class CheapestWays {
  readonly #grid: Grid;
  /** Of each place: what it costs to come there, the way (its last step), and whether that was found since it last went on. */
  readonly #cost: Float64Array;
  readonly #way: Int32Array;
  readonly #isNew: Uint8Array;
  /** Steps of ways: the cell, and the step before; -1: none. */
  #cells: number[] = [];
  #before: number[] = [];
  /** Places in the order in which they were met first. */
  #met: number[] = [];

  constructor(grid: Grid) {
    const places = grid.rows + grid.columns;
    this.#grid = grid;
    this.#cost = new Float64Array(places);
    this.#way = new Int32Array(places);
    this.#isNew = new Uint8Array(places);
  }

  /**
   * Null: there is none. Of equally cheap ones it is always the same, as places are met: what a table tells must not change with the program, or
   * who has kept what it told before would see both.
   */
  around(cell: number, terms: Terms): number[] | null {
    const [from, to] = endsOf(this.#grid, cell);
    this.#begin(from);
    for (let round = this.#nextRound(); round.length > 0; round = this.#nextRound()) {
      // All go on from what was known when the round began; what has not become cheaper since it went on has nothing to add.
      for (const { place, spent, way } of round) {
        // Nor has what is no cheaper than the end; but it may be what others are first met by, which decides between equals.
        if (spent >= (this.#cost[to] ?? 0) && this.#met.length === this.#cost.length) continue;
        if (place < this.#grid.rows) this.#fromRow(place, spent, way, cell, terms);
        else this.#fromColumn(place, spent, way, cell, terms);
      }
    }
    return this.#cost[to] === Number.POSITIVE_INFINITY ? null : this.#cellsOf(this.#way[to] ?? -1);
  }

  #begin(from: number): void {
    this.#cost.fill(Number.POSITIVE_INFINITY);
    this.#cost[from] = 0;
    this.#way.fill(-1);
    this.#isNew[from] = 1;
    this.#met = [from];
    this.#cells = [];
    this.#before = [];
  }

  #nextRound(): { place: number; spent: number; way: number }[] {
    const round: { place: number; spent: number; way: number }[] = [];
    for (const place of this.#met) {
      if (this.#isNew[place] !== 1) continue;
      this.#isNew[place] = 0;
      round.push({ place, spent: this.#cost[place] ?? 0, way: this.#way[place] ?? -1 });
    }
    return round;
  }

  #fromRow(place: number, spent: number, way: number, around: number, { canFall, prices }: Terms): void {
    const { rows, columns, isPlain } = this.#grid;
    for (let column = 0; column < columns; column += 1) {
      const cell = place * columns + column;
      if (cell !== around && (isPlain[cell] === 1 || canFall[cell] === 1))
        this.#come(rows + column, spent + (prices[cell] ?? 0), cell, way);
    }
  }

  #fromColumn(place: number, spent: number, way: number, around: number, { canFall, prices }: Terms): void {
    const { rows, columns, isPlain } = this.#grid;
    for (let row = 0; row < rows; row += 1) {
      const cell = row * columns + place - rows;
      if (cell !== around && (isPlain[cell] !== 1 || canFall[cell] === 1)) this.#come(row, spent + (prices[cell] ?? 0), cell, way);
    }
  }

  #come(place: number, total: number, cell: number, way: number): void {
    const known = this.#cost[place] ?? 0;
    if (known <= total) return;
    if (known === Number.POSITIVE_INFINITY) this.#met.push(place);
    this.#cost[place] = total;
    this.#way[place] = this.#cells.push(cell) - 1;
    this.#before.push(way);
    this.#isNew[place] = 1;
  }

  #cellsOf(last: number): number[] {
    const cells: number[] = [];
    for (let step = last; step >= 0; step = this.#before[step] ?? -1) cells.unshift(this.#cells[step] ?? 0);
    return cells;
  }
}
