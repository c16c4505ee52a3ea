// Numbers of the house for development plans: dated and versioned, never constants in code.
import { shippedOn } from '../../../platform/rules/policy/overlay.ts';

export interface DevelopmentPlanPolicy {
  version: string;
  effectiveFrom: string;
  source: string;
  /** Lengths in characters. A step holds whatever is suggested as one. */
  limits: { goal: number; step: number; words: number };
  /** Steps of a plan, and days until which a step may be due. */
  steps: { most: number; mostDays: number };
  /** Working days from one review to the next. */
  reviewDays: number;
  /** Reviews of a plan, and people who may have coached before the one who does: a plan is one item. */
  most: { reviews: number; formerCoaches: number };
}

const POLICIES: readonly DevelopmentPlanPolicy[] = [
  {
    version: 'development-plans-2023.1',
    effectiveFrom: '2023-01-01',
    source:
      'PermenPANRB 6/2022 (tindak lanjut hasil evaluasi kinerja) asks for coaching and development and sets no numbers; these are house rules until a mayoral decree says otherwise',
    limits: { goal: 500, step: 500, words: 500 },
    steps: { most: 15, mostDays: 730 },
    reviewDays: 40,
    most: { reviews: 12, formerCoaches: 10 },
  },
];

const PLANS = { name: 'policy of development plans', shipped: POLICIES };

export const developmentPlanPolicy = (day: string): DevelopmentPlanPolicy => shippedOn(PLANS, day);
