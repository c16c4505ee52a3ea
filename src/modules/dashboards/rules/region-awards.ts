// Awards and service medals of a region as they are told. Pure.

import { NOTHING_TOLD, type PartNames, toldAgain } from '../../../platform/rules/small-counts/again.ts';
import { MEDAL_CLASSES } from '../../awards/rules/medal-types.ts';
import type { AwardGroundKind } from '../../awards/rules/types.ts';
import type { NumbersRead } from './counts.ts';
import { monthly, NOT_YET } from './monthly.ts';
import type { AwardsTold, MonthlyNumbers } from './summary-types.ts';

/** Where nothing was told yet. */
export const NO_AWARDS: AwardsTold = { afterEvaluation: NOT_YET, byNomination: NOT_YET, medals: NOTHING_TOLD };

const AWARDS: readonly PartNames[] = [
  ['proposed', 'granted', 'withdrawn'],
  ['handedOver', 'toHandOver'],
];

const MEDALS: readonly PartNames[] = [['total'], MEDAL_CLASSES];

interface AwardsFacts {
  now: NumbersRead;
  asOf: string;
  leastCount: number;
}

function statesTold(before: MonthlyNumbers, ground: AwardGroundKind, facts: AwardsFacts): MonthlyNumbers {
  const { now } = facts;
  const [toHandOver, handedOver] = [now.award(ground, 'GRANTED'), now.award(ground, 'HANDED_OVER')];
  const withdrawn = now.award(ground, 'WITHDRAWN') + now.award(ground, 'REFUSED');
  const numbers = { proposed: now.award(ground, 'PROPOSED'), granted: toHandOver + handedOver, withdrawn, handedOver, toHandOver };
  return monthly(before, AWARDS, numbers, facts);
}

export function awardsTold(before: AwardsTold | null, facts: AwardsFacts): AwardsTold {
  const { afterEvaluation, byNomination, medals } = before ?? NO_AWARDS;
  const classes = Object.fromEntries(MEDAL_CLASSES.map((medalClass) => [medalClass, facts.now.medal(medalClass)]));
  const total = Object.values(classes).reduce((sum, number) => sum + number, 0);
  return {
    afterEvaluation: statesTold(afterEvaluation, 'VERY_GOOD', facts),
    byNomination: statesTold(byNomination, 'NOMINATION', facts),
    medals: toldAgain(medals, MEDALS, { ...classes, total }, facts.leastCount),
  };
}
