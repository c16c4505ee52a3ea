// What a plan adds to the boards of a city: pure, so that stream and rebuild end with the same numbers.

import type { Count } from '../../../platform/rules/counts.ts';
import { planStage } from '../../outstanding/rules/stages.ts';
import type { PlanHead } from '../../performance/rules/types.ts';
import { NAMES, onBoth } from './counts.ts';

/** A void plan is none; of who holds two posts only the definitive one is expected of, so that nobody counts twice. */
export function planCounts(plan: PlanHead, region: string): Count[] {
  const stage = planStage(plan);
  return stage === 'NONE' || plan.holding !== 'DEFINITIVE' ? [] : onBoth(plan, region, { [NAMES.plan(stage)]: 1 });
}
