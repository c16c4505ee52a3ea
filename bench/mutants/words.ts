// Of Vitest's words those that a test of rules says, as what collects its cases: a table of them loads this in place of `vitest`.
export { expect } from 'vitest';

export interface Case {
  run: () => unknown;
  /** Thousands of stories by chance, in place of one that is told. */
  isPlay: boolean;
}

type Rows = readonly unknown[];
type Body = (...row: Rows) => unknown;

let cases: Case[] = [];

/** From now on cases are of the list that is returned. */
export function newList(): Case[] {
  cases = [];
  return cases;
}

const bodyOf = (given: Rows) => given.find((one) => typeof one === 'function') as Body;

function addCase(body: Body, row: Rows = []): void {
  cases.push({ run: () => body(...row), isPlay: String(body).includes('fc.assert') });
}

function addGroup(body: Body, row: Rows = []): void {
  const before = cases.length;
  body(...row);
  if (cases.length === before) throw new Error('A group without a case.');
}

/** As Vitest does: rows are spread where all of them are lists. */
const wordFor = (add: typeof addCase) =>
  Object.assign((...given: Rows): void => add(bodyOf(given)), {
    each:
      (rows: Rows) =>
      (...given: Rows): void => {
        for (const row of rows) add(bodyOf(given), rows.every(Array.isArray) ? (row as Rows) : [row]);
      },
  });

export const test = wordFor(addCase);
export const it = wordFor(addCase);
export const describe = wordFor(addGroup);
/** What a file says of itself at its end is no case. */
export const afterAll = (): void => undefined;
