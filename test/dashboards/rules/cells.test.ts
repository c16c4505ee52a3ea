// Which rows are withheld: those with a number of fewer than five people, and those from which it would follow.
import { expect, it } from 'vitest';
import { areShown, rowsShown } from '../../../src/modules/dashboards/rules/cells.ts';

const LEAST = 5;

it('a cell of one to four is withheld, and with it those that add up to the same sum', () => {
  expect(areShown([0, 5, 12], LEAST)).toBe(true);
  expect(areShown([4, 5, 12], LEAST)).toBe(false);
  expect(areShown([], LEAST)).toBe(true);
});

it('everybody of one kind is withheld: whoever is known to be in it would be known to be of that kind', () => {
  expect(areShown([0, 12], LEAST)).toBe(false);
});

it('a single row that is withheld takes others with it, or the sum: it would follow', () => {
  const rows = [
    [3, 9],
    [20, 30],
    [6, 5],
    [0, 0],
  ];
  const { rows: shown, sum } = rowsShown(rows, LEAST);
  expect(shown[0]).toBe(false);
  expect(sum && shown.filter((one) => !one).length < 2).toBe(false);
  expect(
    rowsShown(
      [
        [8, 7],
        [9, 9],
      ],
      LEAST,
    ),
  ).toEqual({ rows: [true, true], sum: true });
});
