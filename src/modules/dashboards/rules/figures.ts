// Numbers of units, added up along the tree. Pure.

import { type Numbers, summed } from '../../../platform/rules/counts.ts';
import { rowsShown } from './cells.ts';
import { type CountedPeriod, isOfAchievement, type NumbersRead, numbersIn } from './counts.ts';

/** Of a unit alone, by its path in the tree (`root/…/unit/`). */
export interface UnitNumbers {
  path: string;
  numbers: Numbers;
}

/** A unit with all units below it. It is made of one reading of a board, and of nobody who asks: whoever may see it sees the same. */
export interface UnitYear {
  /** Of each unit in it alone. */
  rows: readonly UnitNumbers[];
  numbers: NumbersRead;
  /** What was asked of it, by name: found out once. */
  found: Map<string, unknown>;
}

/** Units that are shown together under what they are in, and which of all these may show what: found out once for all of them. */
export interface YearsBeside {
  total: UnitYear;
  units: readonly UnitYear[];
  least: number;
  shown: Map<string, ReadonlySet<UnitYear>>;
}

/** Whichever units they are of. */
export const sumOf = (rows: readonly UnitNumbers[]): Numbers => summed(rows.map(({ numbers }) => numbers));

const yearOf = (rows: readonly UnitNumbers[]): UnitYear => ({ rows, numbers: numbersIn(sumOf(rows)), found: new Map() });

/** All at or below a path, and of these the same of each unit directly below it. */
export function yearsBelow(rows: readonly UnitNumbers[], path: string, units: readonly string[], least: number): YearsBeside {
  const all = rows.filter((row) => row.path.startsWith(path));
  const byUnit = Map.groupBy(all, (row) => row.path.slice(0, row.path.indexOf('/', path.length) + 1));
  return { total: yearOf(all), units: units.map((unit) => yearOf(byUnit.get(unit) ?? [])), least, shown: new Map() };
}

/** @param name tells apart whatever it is made from besides the year itself */
export function once<T>({ found }: UnitYear, name: string, make: () => T): T {
  if (!found.has(name)) found.set(name, make());
  return found.get(name) as T;
}

const saidIn = ({ numbers }: UnitNumbers, period: CountedPeriod): boolean => {
  for (const name in numbers) if (isOfAchievement(name, period)) return true;
  return false;
};

/** What was said of units, of the highest alone: what is final of a unit holds all units below it. */
export function highestSaid(rows: readonly UnitNumbers[], period: CountedPeriod): Numbers {
  const said = rows.filter((row) => saidIn(row, period)).toSorted((a, b) => (a.path < b.path ? -1 : Number(a.path > b.path)));
  const highest: UnitNumbers[] = [];
  // In the order of paths whatever lies below a unit follows it at once.
  for (const row of said) {
    const last = highest.at(-1);
    if (!last || row.path === last.path || !row.path.startsWith(last.path)) highest.push(row);
  }
  return sumOf(highest);
}

const lessAll = (cells: readonly number[], rows: readonly (readonly number[])[]): number[] =>
  cells.map((cell, i) => rows.reduce((rest, row) => rest - (row[i] ?? 0), cell));

/** Whether what a unit tells of people may be shown, with what is shown beside it. Who is in the whole and in none of its units is a row that nobody sees. */
export const mayShow = (beside: YearsBeside, of: UnitYear, what: string, cells: (numbers: NumbersRead) => number[]): boolean =>
  beside.shown.get(what)?.has(of) ??
  mayShowRows(beside, of, what, { all: cells(beside.total.numbers), rows: beside.units.map(({ numbers }) => cells(numbers)) });

/** The same of cells that are not of this board alone: found out anew each time. */
export function mayShowRows(beside: YearsBeside, of: UnitYear, what: string, { all, rows }: { all: number[]; rows: number[][] }): boolean {
  const { total, units, least } = beside;
  const told = rowsShown([...rows, lessAll(all, rows)], least);
  const found = new Set([...(told.sum ? [total] : []), ...units.filter((_, i) => told.rows[i])]);
  beside.shown.set(what, found);
  return found.has(of);
}
