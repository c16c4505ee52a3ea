// Numbers of units, added up along the tree. Pure.

import { added, type Numbers } from '../../../platform/rules/counts.ts';

/** Of a unit alone, by its path in the tree (`root/…/unit/`). */
export interface UnitNumbers {
  path: string;
  numbers: Numbers;
}

export const NOTHING: Numbers = {};

/** All at or below a path. */
export const below = (rows: readonly UnitNumbers[], path: string): Numbers =>
  rows.filter((row) => row.path.startsWith(path)).reduce((sum, { numbers }) => added(sum, numbers), NOTHING);
