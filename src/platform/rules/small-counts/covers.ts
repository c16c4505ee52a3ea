// Whether what is told of a table leaves a hidden number open: by flows through its hidden cells, so that the bounds are exact. Pure.

import { endsOf, type Grid, rises } from './grid.ts';

/** A place on a way, and the cells by which it can still be left. */
interface Stop {
  place: number;
  /** By which cell it was entered. */
  by: number;
  /** By how much the way so far can be gone. */
  room: number;
  next: number;
}

/** Hidden cells of a table. A table is a few columns wide and as long as there are groups, so these are listed by column. */
export class HiddenCells {
  readonly #grid: Grid;
  readonly #hidden: Uint8Array;
  readonly #inColumn: number[][];
  /** What each cell is moved by, and which are moved at all, while one of them is asked for. */
  readonly #moved: Float64Array;
  #touched: number[] = [];
  readonly #seen: Uint32Array;
  #look = 0;

  constructor(grid: Grid) {
    this.#grid = grid;
    this.#hidden = new Uint8Array(grid.values.length);
    this.#inColumn = Array.from({ length: grid.columns }, () => []);
    this.#moved = new Float64Array(grid.values.length);
    this.#seen = new Uint32Array(grid.rows + grid.columns);
  }

  has(cell: number): boolean {
    return this.#hidden[cell] === 1;
  }

  add(cells: readonly number[]): void {
    for (const cell of cells) {
      if (this.has(cell)) continue;
      this.#hidden[cell] = 1;
      this.#inColumn[cell % this.#grid.columns]?.push(cell);
    }
  }

  /** Whether a hidden cell could be so many more, and all that is told the same. `falls`: by how much each can fall; what is hidden may rise without end. */
  covers(cell: number, falls: readonly number[], least: number): boolean {
    let by = 0;
    for (let more = 1; by < least && more > 0; by += more) more = this.#carryOn(cell, falls, least - by);
    for (const one of this.#touched) this.#moved[one] = 0;
    this.#touched = [];
    return by >= least;
  }

  /** Some way round, whichever is found first: how much can be carried in all does not hang on the ways. 0: there is none any more. */
  #carryOn(cell: number, falls: readonly number[], most: number): number {
    const [from, to] = endsOf(this.#grid, cell);
    this.#look += 1;
    this.#seen[from] = this.#look;
    const way: Stop[] = [{ place: from, by: -1, room: most, next: 0 }];
    for (let stop = way.at(-1); stop; stop = way.at(-1)) {
      const found = this.#stepFrom(stop, { cell, to, falls });
      if (!found) way.pop();
      else if (found.place === to) return this.#carry([...way.slice(1), found], found.room);
      else way.push(found);
    }
    return 0;
  }

  #stepFrom(stop: Stop, { cell, to, falls }: { cell: number; to: number; falls: readonly number[] }): Stop | null {
    const { rows, columns } = this.#grid;
    const { place } = stop;
    const isRow = place < rows;
    const straight = isRow ? place * columns + to - rows : to * columns + place - rows;
    const ways = isRow ? columns : (this.#inColumn[place - rows]?.length ?? 0);
    // First straight to where it should end, where that is on the other side.
    for (let at = stop.next - 1; at < ways; at += 1) {
      stop.next = at + 2;
      if (at < 0 && isRow === to < rows) continue;
      const by = at < 0 ? straight : isRow ? place * columns + at : (this.#inColumn[place - rows]?.[at] ?? -1);
      const next = isRow ? rows + (by % columns) : Math.floor(by / columns);
      if (by === cell || this.#hidden[by] !== 1 || this.#seen[next] === this.#look) continue;
      const room = rises(this.#grid, by, isRow) ? stop.room : Math.min(stop.room, (falls[by] ?? 0) + (this.#moved[by] ?? 0));
      if (room <= 0) continue;
      if (next !== to) this.#seen[next] = this.#look;
      return { place: next, by, room, next: 0 };
    }
    return null;
  }

  #carry(way: readonly Stop[], room: number): number {
    for (const { by, place } of way) {
      const up = rises(this.#grid, by, place >= this.#grid.rows);
      this.#moved[by] = (this.#moved[by] ?? 0) + (up ? room : -room);
      this.#touched.push(by);
    }
    return room;
  }
}
