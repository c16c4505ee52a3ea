// Where the table of a file of scores begins: titles may stand above it, its headings may take two rows, and a row may number its columns. Pure.
import type { TestRules } from '../../campaigns/rules/policy-types.ts';
import { type Columns, columnsOf, holds, knownColumns } from './score-columns.ts';

/** A line of a file, split into cells; lines are counted from 1, as an editor shows them. */
export interface FileLine {
  line: number;
  cells: readonly string[];
}

/** Whatever stands below is no heading any more. */
export const HEADER_LINES = 20;

export interface Headed {
  header: readonly string[];
  /** Of the (first) line of headings. */
  line: number;
  columns: Columns;
  body: readonly FileLine[];
}

/** A heading over several columns stands over the first of them: what is written below says more. */
const joined = (upper: readonly string[], lower: readonly string[]): string[] =>
  Array.from({ length: Math.max(upper.length, lower.length) }, (_, at) => (lower[at]?.trim() ? lower[at] : (upper[at] ?? '')));

/** `1 2 3 …` or `(1) (2) (3) …` below the headings: no registration number looks so. */
function isNumbering({ cells }: FileLine): boolean {
  const written = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  return written.length > 1 && written.every((cell, at) => cell === String(at + 1) || cell === `(${at + 1})`);
}

const lacks = (columns: Columns, { parts }: TestRules): boolean => !columns.has('number') || parts.some((part) => !holds(columns, part));

/** Where the headings of a test are not all there in one row, the next row is looked at. */
export function headed(table: readonly FileLine[], test: TestRules): Headed {
  const of = (cells: readonly string[]): Columns => columnsOf(cells, test);
  const found = table.slice(0, HEADER_LINES).findIndex(({ cells }) => knownColumns(cells) > 1 && of(cells).has('number'));
  const at = Math.max(found, 0);
  const [first, second] = [table[at]?.cells ?? [], table[at + 1]?.cells ?? []];
  const both = joined(first, second);
  const two = lacks(of(first), test) && !lacks(of(both), test);
  const header = two ? both : first;
  const below = table.slice(at + (two ? 2 : 1));
  const body = below[0] && isNumbering(below[0]) ? below.slice(1) : below;
  return { header, line: table[at]?.line ?? 1, columns: of(header), body };
}
