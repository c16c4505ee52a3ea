// Numbers of a board at their places in the tree of units: the same rows side by side for whoever tells of them.

import type { CountedBoard, UnitTree } from '../../platform/store/reference.ts';
import { isWholeCity } from '../organisation/rules/units.ts';
import type { UnitView } from '../organisation/units.ts';
import { type UnitNumbers, type YearsBeside, yearsBelow } from './rules/figures.ts';

/** Rows of a board at their places in the tree, and what was asked of them: as long as the board is shown as it was read. */
interface PlacedBoard {
  tree: UnitTree;
  rows: readonly UnitNumbers[];
  years: Map<string, YearsBeside>;
}

/** Units directly below one; null: agencies of the city. */
export const unitsIn = (tree: UnitTree, unitId: string | null): readonly UnitView[] =>
  (tree.children.get(unitId ?? '') ?? []).filter((unit) => !isWholeCity(unit));

const placed = new WeakMap<CountedBoard, PlacedBoard>();

export function placedIn(board: CountedBoard, tree: UnitTree): PlacedBoard {
  const known = placed.get(board);
  if (known?.tree === tree) return known;
  const rows = board.rows.flatMap(({ row, numbers }) => {
    const unit = tree.byId.get(row);
    return unit ? [{ path: unit.path, numbers }] : [];
  });
  const fresh: PlacedBoard = { tree, rows, years: new Map() };
  placed.set(board, fresh);
  return fresh;
}

/** A unit with those directly below it, by its path; '' is the whole city. */
export function yearsIn({ rows, years }: PlacedBoard, path: string, units: readonly UnitView[], least: number): YearsBeside {
  const name = `${least} ${path}`;
  const known =
    years.get(name) ??
    yearsBelow(
      rows,
      path,
      units.map((unit) => unit.path),
      least,
    );
  years.set(name, known);
  return known;
}
