// Awards and service medals as they are counted. Pure, of the fact alone.

import type { Count } from '../../../platform/rules/counts.ts';
import { toldStatus, wasGranted } from '../../awards/rules/lifecycle.ts';
import type { ServiceMedal } from '../../awards/rules/medal-types.ts';
import type { Award, AwardStatus } from '../../awards/rules/types.ts';
import { type CountedAward, NAMES, onBoth, ownAwardsBoard } from './counts.ts';

const STATES: Readonly<Record<AwardStatus, CountedAward>> = {
  PROPOSED: 'PROPOSED',
  GRANT_PROPOSED: 'PROPOSED',
  GRANTED: 'GRANTED',
  HANDED_OVER: 'HANDED_OVER',
  REFUSED: 'REFUSED',
  TAKEN_BACK: 'WITHDRAWN',
  WITHDRAWN: 'WITHDRAWN',
  REVOKED: 'WITHDRAWN',
};

/**
 * In the year for which it is, where its person served when it was proposed, or granted. What its person is not told is said beside it: whoever reads
 * the list without it would find it in a number.
 */
export function awardCounts(award: Award, region: string): Count[] {
  const { countedIn, year, ground, employeeId, status } = award;
  if (!countedIn) return [];
  const state = STATES[status];
  const told = wasGranted(award) ? STATES[toldStatus(award)] : null;
  const counts = onBoth({ ...countedIn, year }, region, { [NAMES.award(ground.kind, state)]: 1 });
  if (told === state) return counts;
  const numbers = { [NAMES.awardKept(ground.kind, state)]: 1, ...(told && { [NAMES.awardTold(ground.kind, told)]: 1 }) };
  return [...counts, { board: ownAwardsBoard(region, year, employeeId), row: countedIn.unitId, numbers }];
}

/** In the year of its decree; what was revoked is none. */
export function medalCounts({ status, countedIn, granted, medalClass }: ServiceMedal, region: string): Count[] {
  if (status !== 'GRANTED' || !granted || !countedIn) return [];
  return onBoth({ ...countedIn, year: Number(granted.on.slice(0, 4)) }, region, { [NAMES.medal(medalClass)]: 1 });
}
