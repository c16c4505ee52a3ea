// What each fact adds to the boards of a city: pure, so that stream and rebuild end with the same numbers.

import type { Count } from '../../../platform/rules/counts.ts';
import { planStage } from '../../outstanding/rules/stages.ts';
import type { PlanHead } from '../../performance/rules/types.ts';

/** Plans of a year by unit and stage. */
export const planBoard = (region: string, year: number): string => `PLANS#${region}#${year}`;

/** A void plan is none. */
export function planCounts(plan: PlanHead, region: string): Count[] {
  const stage = planStage(plan);
  return stage === 'NONE' ? [] : [{ board: planBoard(region, plan.year), row: plan.unitId, numbers: { [stage]: 1 } }];
}
