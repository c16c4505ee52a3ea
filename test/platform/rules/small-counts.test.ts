// What is withheld of a table cannot be found: tried by counting through all worlds of small tables.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOTHING_TOLD, toldAgain } from '../../../src/platform/rules/small-counts/again.ts';
import { isSmall, type ToldTable, toldTable } from '../../../src/platform/rules/small-counts/table.ts';
import {
  type Cell,
  cellsOf,
  type Grid,
  gridOf,
  isSameCell,
  mostRise,
  toldTableNaively,
  valueAt,
} from '../../support/naive-small-counts.ts';

const LEAST = 3;
const told = (counts: number[][], parts: number[][][] = [], least = LEAST): ToldTable =>
  toldTable({ columns: counts[0]?.length ?? 0, counts, parts }, least);

/** Of a grid, what is told at a cell. */
const at = ({ cells, rows, columns, total }: ToldTable, { rows: height, columns: width }: Grid, [row, column]: Cell): number | null => {
  if (row < height - 1) return (column < width - 1 ? cells[row]?.[column] : rows[row]) ?? null;
  return (column < width - 1 ? columns[column] : total) ?? null;
};

const agrees = (shown: ToldTable, grid: Grid): boolean =>
  cellsOf(grid).every((cell) => at(shown, grid, cell) === null || at(shown, grid, cell) === valueAt(grid, cell));

/** Every table of that shape with counts up to `most` that looks the same. */
function worldsOf(shown: ToldTable, columns: number, most: number): number[][][] {
  const worlds: number[][][] = [];
  const fixed = shown.cells.flat();
  const counts: number[] = [];
  const fill = (): void => {
    if (counts.length === fixed.length) {
      const world = shown.cells.map((_, row) => counts.slice(row * columns, (row + 1) * columns));
      if (agrees(shown, gridOf(world, columns))) worlds.push(world);
      return;
    }
    const known = fixed[counts.length] ?? null;
    for (let count = known ?? 0; count <= (known ?? most); count += 1) {
      counts.push(count);
      fill();
      counts.pop();
    }
  };
  fill();
  return worlds;
}

/** Beyond it a total that is withheld could be anything. */
const MOST = 9;
const shape = fc.constantFrom([1, 2], [1, 3], [1, 4], [2, 2]);
const table = shape.chain(([rows = 1, columns = 2]) =>
  fc.array(fc.array(fc.integer({ min: 0, max: 6 }), { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
);

const spread = (numbers: readonly number[]): number => Math.max(...numbers) - Math.min(...numbers);

describe('a table', () => {
  it('tells no small count, and with each withheld what it follows from', () => {
    expect(told([[2, 40, 60]])).toEqual({ cells: [[null, null, 60]], rows: [102], columns: [null, null, 60], total: 102 });
    expect(told([[20, 0, 30]]).cells).toEqual([[20, 0, 30]]);
    expect(told([[1, 1]]).total).toBeNull();
  });

  it('says of no group that all in it are of one kind', () => {
    const { cells, rows } = told([
      [20, 0],
      [10, 10],
    ]);
    expect([cells[0], rows[0]]).toEqual([[null, null], 20]);
  });

  it('withholds what is small once somebody takes off those whom they know', () => {
    expect(told([[9, 30]]).cells).toEqual([[9, 30]]);
    expect(told([[9, 30]], [[[7, 10]]]).cells).toEqual([[null, null]]);
  });

  it('leaves of every small count several values open, whoever counts through all worlds', () => {
    fc.assert(
      fc.property(table, (counts) => {
        const columns = counts[0]?.length ?? 0;
        const grid = gridOf(counts, columns);
        const shown = told(counts);
        expect(agrees(shown, grid)).toBe(true);
        const worlds = worldsOf(shown, columns, MOST).map((world) => gridOf(world, columns));
        for (const cell of cellsOf(grid)) {
          if (at(shown, grid, cell) !== null) expect(isSmall(valueAt(grid, cell), LEAST)).toBe(false);
          else if (isSmall(valueAt(grid, cell), LEAST))
            expect(spread(worlds.map((world) => valueAt(world, cell)))).toBeGreaterThanOrEqual(LEAST);
        }
      }),
      { numRuns: 150, seed: 20_261_129 },
    );
  });

  it('is told to the cell as by the slow way: who has kept what it told before learns nothing from a faster one', () => {
    const numbers = (most: number) => fc.oneof(fc.constant(0), fc.integer({ min: 0, max: most }));
    const tables = fc.record({
      rows: fc.nat(9),
      columns: fc.nat(6),
      most: fc.constantFrom(3, 6, 12, 40),
      known: fc.nat(2),
      least: fc.integer({ min: 2, max: 6 }),
    });
    fc.assert(
      fc.property(
        tables.chain(({ rows, columns, most, known, least }) => {
          const counts = fc.array(fc.array(numbers(most), { minLength: columns, maxLength: columns }), {
            minLength: rows,
            maxLength: rows,
          });
          const shares = fc.array(fc.constantFrom(0, 0, 0.5, 1), { minLength: known, maxLength: known });
          return fc.tuple(fc.constant(columns), fc.constant(least), counts, shares);
        }),
        ([columns, least, counts, shares]) => {
          const parts = shares.map((share) => counts.map((row) => row.map((count) => Math.floor(count * share))));
          const table = { columns, counts, parts };
          expect(toldTable(table, least)).toEqual(toldTableNaively(table, least));
        },
      ),
      { numRuns: 1_500, seed: 20_261_129 },
    );
  });

  it('leaves no sum by which it could not be left where a part was counted later than the whole, and says more', () => {
    const counts = [
      [2, 7, 0, 0],
      [7, 0, 25, 0],
      [0, 0, 22, 0],
      [0, 11, 0, 18],
    ];
    const later = [
      [1, 9, 0, 0],
      [0, 0, 35, 0],
      [0, 0, 22, 0],
      [0, 0, 0, 9],
    ];
    const earlier = [
      [2, 3, 0, 0],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
      [0, 5, 0, 0],
    ];
    const parts = [earlier, later];
    expect(told(counts, parts, 4)).toEqual(toldTableNaively({ columns: 4, counts, parts }, 4));
  });

  it('ends even where something was counted below nothing', () => {
    expect(
      told(
        [
          [-9, 2, 4],
          [1, -3, 1],
          [2, 2, 2],
        ],
        [],
        3,
      ).total,
    ).not.toBeUndefined();
  });

  it('is bound by flows exactly as by counting', () => {
    fc.assert(
      fc.property(table, fc.integer({ min: 1, max: 4095 }), (counts, mask) => {
        const columns = counts[0]?.length ?? 0;
        const grid = gridOf(counts, columns);
        const inner = cellsOf(grid).filter(([row, column]) => row < grid.rows - 1 && column < grid.columns - 1);
        const hidden = inner.filter((_, i) => (mask >> i) % 2 === 1);
        const shown = gridOf(counts, columns);
        const isHidden = (cell: Cell): boolean => hidden.some((one) => isSameCell(one, cell));
        const worlds = worldsOf(
          {
            cells: counts.map((row, i) => row.map((count, j) => (isHidden([i, j]) ? null : count))),
            rows: counts.map((_, i) => valueAt(shown, [i, columns])),
            columns: counts[0]?.map((_, j) => valueAt(shown, [counts.length, j])) ?? [],
            total: valueAt(shown, [counts.length, columns]),
          },
          columns,
          18,
        ).map((world) => gridOf(world, columns));
        for (const cell of hidden) {
          const most = Math.max(...worlds.map((world) => valueAt(world, cell)));
          const free = { fall: (one: Cell) => (isHidden(one) ? valueAt(grid, one) : 0), rise: (one: Cell) => (isHidden(one) ? 99 : 0) };
          expect(mostRise(grid, cell, free, 99).by).toBe(most - valueAt(grid, cell));
        }
      }),
      { numRuns: 30, seed: 20_261_129 },
    );
  });
});

describe('numbers that are told again', () => {
  const LEVELS = [
    ['done', 'rest'],
    ['a', 'b'],
  ];
  const again = (...steps: Record<string, number>[]) => steps.reduce((before, now) => toldAgain(before, LEVELS, now, 5), NOTHING_TOLD).told;
  const first = { done: 10, rest: 20, a: 10, b: 10 };

  it('are none where there is nothing to tell', () => {
    expect(toldAgain(NOTHING_TOLD, [], { done: 10 }, 5)).toEqual(NOTHING_TOLD);
  });

  it('are told where none is small', () => {
    expect(again(first)).toEqual(first);
    expect(again({ done: 4, rest: 20, a: 10, b: 10 })).toEqual({});
    expect(again({ done: 0, rest: 20, a: 20, b: 0 })).toEqual({ done: 0, rest: 20, a: 20, b: 0 });
  });

  it('stay as they were told, all of them, where one would change by a small count', () => {
    expect(again(first, { done: 12, rest: 18, a: 9, b: 9 })).toEqual(first);
    expect(again(first, { done: 12, rest: 18, a: 9, b: 9 }, { done: 15, rest: 15, a: 5, b: 10 })).toEqual({
      done: 15,
      rest: 15,
      a: 5,
      b: 10,
    });
  });

  it('leave out finer ones that are small, or have changed by little since they were told last', () => {
    expect(again(first, { done: 20, rest: 10, a: 3, b: 7 })).toEqual({ done: 20, rest: 10 });
    expect(again(first, { done: 20, rest: 10, a: 3, b: 7 }, { done: 25, rest: 17, a: 8, b: 9 })).toEqual({ done: 25, rest: 17 });
  });

  it('do not change in sum by a small count either', () => {
    expect(again(first, { done: 4 + 11, rest: 14, a: 7, b: 7 })).toEqual(first);
  });
});
