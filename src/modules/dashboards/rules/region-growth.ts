// Hours of training, development plans and onboardings of a region as they are told. Pure.

import { legalDay } from '../../../platform/rules/calendar.ts';
import { NOTHING_TOLD, type PartNames, toldAgain } from '../../../platform/rules/small-counts/again.ts';
import type { NumbersRead } from './counts.ts';
import { monthly, NOT_YET } from './monthly.ts';
import type { GrowthTold } from './summary-types.ts';

/** Where nothing was told yet. */
export const NO_GROWTH: GrowthTold = { hours: NOTHING_TOLD, development: NOT_YET, onboardings: NOTHING_TOLD };

/** With all outcomes or with none. */
const DEVELOPMENT: readonly PartNames[] = [
  ['RUNNING', 'closed'],
  ['REACHED', 'PARTLY_REACHED', 'NOT_REACHED', 'NOT_CONTINUED'],
];

const ONBOARDINGS: readonly PartNames[] = [
  ['running', 'over'],
  ['late', 'inTime'],
];

export interface GrowthFacts {
  now: NumbersRead;
  /** Of whom hours are asked. */
  hoursAsked: number;
  asOf: string;
  leastCount: number;
}

export function growthTold(before: GrowthTold | null, facts: GrowthFacts): GrowthTold {
  const { hours, development, onboardings } = before ?? NO_GROWTH;
  const { now, hoursAsked, asOf, leastCount } = facts;
  const reached = now.hoursReached();
  const outcomes = Object.fromEntries(
    (['REACHED', 'PARTLY_REACHED', 'NOT_REACHED', 'NOT_CONTINUED'] as const).map((outcome) => [outcome, now.development(outcome)]),
  );
  const closed = Object.values(outcomes).reduce((sum, number) => sum + number, 0);
  const [running, late] = [now.onboarding('RUNNING'), now.onboardingsLate(legalDay(asOf))];
  const over = now.onboarding('COMPLETED') + now.onboarding('ENDED');
  return {
    hours: toldAgain(hours, [['reached', 'lacking']], { reached, lacking: Math.max(0, hoursAsked - reached) }, leastCount),
    development: monthly(development, DEVELOPMENT, { ...outcomes, closed, RUNNING: now.development('RUNNING') }, facts),
    onboardings: toldAgain(onboardings, ONBOARDINGS, { running, over, late, inTime: running - late }, leastCount),
  };
}
