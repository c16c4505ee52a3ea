// Final predicates as they are shown, and what was said of units beside the guidance. Pure.

import { totalOf } from '../../../platform/rules/counts.ts';
import type { Predicate } from '../../evaluation/rules/types.ts';
import { type MeasuredRule, measureRule, PREDICATES } from '../../unit-achievement/rules/distribution.ts';
import { ACHIEVEMENTS, type Achievement } from '../../unit-achievement/rules/head-types.ts';
import type { EvaluationUnitsPolicy } from '../../unit-achievement/rules/policy.ts';
import { areShown } from './cells.ts';
import type { CountedPeriod, NumbersRead } from './counts.ts';

/** People with a predicate; null where withheld. */
export interface PredicatePeopleView {
  predicate: Predicate;
  people: number | null;
}

export interface AchievementNumbersView {
  achievement: Achievement;
  units: number;
  people: PredicatePeopleView[];
  guidance: MeasuredRule[];
}

export interface PredicateNumbersView {
  final: number | null;
  counts: PredicatePeopleView[];
  achievements: AchievementNumbersView[];
}

export const predicateCells = (numbers: NumbersRead, period: CountedPeriod): number[] =>
  PREDICATES.map((predicate) => numbers.predicate(period, predicate));

/** In the order of predicates. */
export const countsShown = (cells: readonly number[], isShown: boolean): PredicatePeopleView[] =>
  PREDICATES.map((predicate, i) => ({ predicate, people: isShown ? (cells[i] ?? 0) : null }));

function saidOf({ said, period, policy, least }: SpreadOf): AchievementNumbersView[] {
  return ACHIEVEMENTS.flatMap((achievement) => {
    const units = said.achievement(period, achievement);
    if (units === 0) return [];
    const cells = PREDICATES.map((predicate) => said.final(period, achievement, predicate));
    const isShown = areShown(cells, least);
    const counts = Object.fromEntries(PREDICATES.map((predicate, i) => [predicate, cells[i] ?? 0])) as Record<Predicate, number>;
    const guidance = policy.distribution[achievement].map((rule) => measureRule(rule, counts, totalOf(cells)));
    return [{ achievement, units, people: countsShown(cells, isShown), guidance: isShown ? guidance : [] }];
  });
}

export interface SpreadOf {
  numbers: NumbersRead;
  /** What was said of the highest units alone. */
  said: NumbersRead;
  period: CountedPeriod;
  isShown: boolean;
  least: number;
  policy: EvaluationUnitsPolicy;
}

export function spreadOf(of: SpreadOf): PredicateNumbersView {
  const { numbers, period, isShown } = of;
  const cells = predicateCells(numbers, period);
  return { final: isShown ? totalOf(cells) : null, counts: countsShown(cells, isShown), achievements: saidOf(of) };
}
