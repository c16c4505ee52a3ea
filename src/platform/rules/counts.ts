// Numbers of a board, and what facts add to them. Pure.

/** What is counted, by name: whole numbers above zero. */
export type Numbers = Readonly<Record<string, number>>;

/** What one fact adds to one row of a board. A board is read whole: of one region, one year, one thing that is counted. */
export interface Count {
  board: string;
  row: string;
  numbers: Numbers;
}

/** A row of a board, as it is read. */
export interface CountedRow {
  row: string;
  numbers: Numbers;
}

export const totalOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/** The sums of rows to be read, each name once; of one row the row itself. */
export function summed(rows: readonly Numbers[]): Numbers {
  const [only, second] = rows;
  if (only && !second) return only;
  const sum: Record<string, number> = {};
  for (const row of rows) for (const name in row) sum[name] = (sum[name] ?? 0) + (row[name] ?? 0);
  return sum;
}

/** Sums, in the order of their names, without zeros: the same numbers are the same row. */
export function added(to: Numbers, more: Numbers, sign: 1 | -1 = 1): Numbers {
  const names = [...new Set([...Object.keys(to), ...Object.keys(more)])].toSorted();
  return Object.fromEntries(
    names.map((name) => [name, (to[name] ?? 0) + sign * (more[name] ?? 0)] as const).filter(([, number]) => number !== 0),
  );
}

/** What changes in which rows when these facts add what they now do instead of what they did. */
export function differences(pairs: readonly { was: readonly Count[]; is: readonly Count[] }[]): Count[] {
  const rows = new Map<string, Count>();
  const add = ({ board, row, numbers }: Count, sign: 1 | -1): void => {
    const name = JSON.stringify([board, row]);
    rows.set(name, { board, row, numbers: added(rows.get(name)?.numbers ?? {}, numbers, sign) });
  };
  for (const { was, is } of pairs) {
    for (const count of was) add(count, -1);
    for (const count of is) add(count, 1);
  }
  return [...rows.values()].filter(({ numbers }) => Object.keys(numbers).length > 0);
}
