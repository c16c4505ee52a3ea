// Which numbers are withheld: none from which fewer than five people could be told, by subtraction neither.
import { expect, it } from 'vitest';
import { areShown, rowsShown } from '../../../src/modules/dashboards/rules/cells.ts';

it('a cell of one to four is withheld, and with it those that add up to the same sum', () => {
  expect(areShown([0, 5, 12])).toBe(true);
  expect(areShown([4, 5, 12])).toBe(false);
  expect(areShown([])).toBe(true);
});

it('a single row that is withheld takes the smallest other with it: the sum above would tell', () => {
  expect(
    rowsShown([
      [3, 9],
      [20, 30],
      [6, 5],
      [0, 0],
    ]),
  ).toEqual([false, true, false, true]);
  expect(
    rowsShown([
      [3, 9],
      [4, 4],
      [6, 5],
    ]),
  ).toEqual([false, false, true]);
  expect(rowsShown([[8], [9]])).toEqual([true, true]);
});
