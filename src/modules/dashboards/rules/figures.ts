// Numbers of units, added up along the tree. Pure.

import { type Numbers, summed } from '../../../platform/rules/counts.ts';
import { type CountedPeriod, isOfAchievement } from './counts.ts';

/** Of a unit alone, by its path in the tree (`root/…/unit/`). */
export interface UnitNumbers {
  path: string;
  numbers: Numbers;
}

export const rowsBelow = (rows: readonly UnitNumbers[], path: string): UnitNumbers[] => rows.filter((row) => row.path.startsWith(path));

/** Whichever units they are of. */
export const sumOf = (rows: readonly UnitNumbers[]): Numbers => summed(rows.map(({ numbers }) => numbers));

/** All at or below a path. */
export const below = (rows: readonly UnitNumbers[], path: string): Numbers => sumOf(rowsBelow(rows, path));

/** What was said of units, of the highest alone: what is final of a unit holds all units below it. */
export function highestSaid(rows: readonly UnitNumbers[], period: CountedPeriod): Numbers {
  const said = rows.filter(({ numbers }) => Object.keys(numbers).some((name) => isOfAchievement(name, period)));
  return sumOf(said.filter(({ path }) => !said.some((other) => other.path !== path && path.startsWith(other.path))));
}
