// Awards and service medals as they are shown; null where withheld. Pure.

import { MEDAL_CLASSES } from '../../awards/rules/medal-types.ts';
import type { AwardGroundKind } from '../../awards/rules/types.ts';
import type { CountedAward, NumbersRead } from './counts.ts';

export interface AwardStatesView {
  proposed: number | null;
  granted: number | null;
  handedOver: number | null;
  withdrawn: number | null;
  refused: number | null;
}

export interface MedalNumbersView {
  years10: number | null;
  years20: number | null;
  years30: number | null;
}

const STATES: readonly CountedAward[] = ['PROPOSED', 'GRANTED', 'HANDED_OVER', 'WITHDRAWN', 'REFUSED'];

/** @param own what is kept from whoever asks: taken off before anything is withheld, so that no small number is left of a larger one */
export const awardCells = (numbers: NumbersRead, ground: AwardGroundKind, own: NumbersRead | null = null): number[] =>
  STATES.map((state) => Math.max(0, numbers.award(ground, state) + (own?.awardForOwn(ground, state) ?? 0)));

export function awardsIn(cells: readonly number[], isShown: boolean): AwardStatesView {
  const [proposed = null, granted = null, handedOver = null, withdrawn = null, refused = null] = isShown ? cells : [];
  return { proposed, granted, handedOver, withdrawn, refused };
}

export const medalCells = (numbers: NumbersRead): number[] => MEDAL_CLASSES.map((medalClass) => numbers.medal(medalClass));

export function medalsIn(numbers: NumbersRead, isShown: boolean): MedalNumbersView {
  const [years10 = null, years20 = null, years30 = null] = isShown ? medalCells(numbers) : [];
  return { years10, years20, years30 };
}
