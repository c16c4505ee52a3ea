// What each fact adds to the boards of a city: pure, so that stream and rebuild end with the same numbers.

import type { Count } from '../../../platform/rules/counts.ts';
import { planStage } from '../../outstanding/rules/stages.ts';
import type { PlanHead } from '../../performance/rules/types.ts';

/** Plans of a year, a row for each unit. */
export const planBoard = (region: string, year: number): string => `PLANS#${region}#${year}`;

/** Units of an agency lie side by side, so that it is read alone. */
export const rowOfUnit = (rootUnitId: string, unitId: string): string => `${rootUnitId}/${unitId}`;
export const unitOfRow = (row: string): string => row.slice(row.indexOf('/') + 1);

/** A void plan is none. */
export function planCounts(plan: PlanHead, region: string): Count[] {
  const stage = planStage(plan);
  if (stage === 'NONE') return [];
  return [{ board: planBoard(region, plan.year), row: rowOfUnit(plan.rootUnitId, plan.unitId), numbers: { [stage]: 1 } }];
}
