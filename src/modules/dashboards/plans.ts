// How far the plans of a year have come, unit by unit: read from a board that follows a moment later, as far as the viewer reaches.

import { onlyWhatMayBeSeen } from '../../platform/access/permit.ts';
import type { ReadContext } from '../../platform/context.ts';
import { legalYear } from '../../platform/rules/calendar.ts';
import type { Numbers } from '../../platform/rules/counts.ts';
import { countsOf } from '../../platform/stream/counts.ts';
import { type AsOf, standOf } from '../../platform/stream/progress.ts';
import type { Unit } from '../organisation/rules/types.ts';
import { isWholeCity } from '../organisation/rules/units.ts';
import { unitTree } from '../organisation/tree.ts';
import { inYears } from '../outstanding/lists.ts';
import { ownScope, scopeWithin } from '../outstanding/reach.ts';
import { agencyBoard, cityBoard } from './rules/counts.ts';
import { below, type UnitNumbers } from './rules/figures.ts';

export interface UnitPlanFiguresView {
  unit: Unit & { version: number };
  /** With all units below it. */
  numbers: Numbers;
}

export interface PlanFiguresView extends AsOf {
  year: number;
  /** Null: the whole city. */
  unit: UnitPlanFiguresView['unit'] | null;
  numbers: Numbers;
  units: UnitPlanFiguresView[];
}

export interface FiguresAsked {
  year?: number | null | undefined;
  unitId?: string | null | undefined;
}

/** Null where it is not the viewer's to ask, or there is no such unit. Two calls: how far it follows, and the board. */
export async function planFigures(ctx: ReadContext, { year: asked, unitId }: FiguresAsked): Promise<PlanFiguresView | null> {
  onlyWhatMayBeSeen(ctx);
  const year = asked ?? legalYear(ctx.now);
  const own = await ownScope(ctx);
  const scope = own && inYears(ctx, year) ? await scopeWithin(ctx, own, unitId) : null;
  if (!scope) return null;
  const [tree, { generation, ...asOf }] = await Promise.all([unitTree(ctx), standOf(ctx)]);
  const region = ctx.viewer.region ?? '';
  const path = 'region' in scope ? '' : scope.path;
  const board = 'region' in scope ? cityBoard(region, year) : agencyBoard(region, year, scope.rootUnitId);
  const rows = (await countsOf(ctx.table, generation, board)).flatMap(({ row, numbers }): UnitNumbers[] => {
    const unit = tree.byId.get(row);
    return unit ? [{ path: unit.path, numbers }] : [];
  });
  const unit = path === '' ? null : (tree.byId.get(path.split('/').at(-2) ?? '') ?? null);
  const children = (tree.children.get(unit?.id ?? '') ?? []).filter((one) => !isWholeCity(one));
  return {
    ...asOf,
    ...{ year, unit, numbers: below(rows, path) },
    units: children.map((child) => ({ unit: child, numbers: below(rows, child.path) })),
  };
}
