// How predicates spread in a unit, measured against the guidance for its achievement (SE MenPANRB 3/2023). It never changes a rating. Pure.

import type { Predicate } from '../../evaluation/rules/types.ts';
import type { Achievement } from './head-types.ts';
import type { DistributionRule, EvaluationUnitsPolicy } from './policy.ts';

export const PREDICATES: readonly Predicate[] = ['VERY_GOOD', 'GOOD', 'NEEDS_IMPROVEMENT', 'POOR', 'VERY_POOR'];

/** An evaluation as a distribution needs it: no name, so that nobody can be ranked. */
export interface CountedEvaluation {
  status: string;
  predicate: Predicate | null;
  /** Whether it is the evaluation of the head of the unit that is looked at: the unit's achievement already speaks of the head. */
  isUnitHead: boolean;
  /** Only the definitive post counts, so that nobody counts twice. */
  isDefinitive: boolean;
}

export interface MeasuredRule {
  predicates: readonly Predicate[];
  bound: 'MAX' | 'MIN';
  percent: number | null;
  /** People: a maximum is rounded down, a minimum up. */
  limit: number;
  actual: number;
  satisfied: boolean;
}

export interface Distribution {
  /** Those who count: rated, without the unit's head and without the exempt. */
  size: number;
  /** Those who would count, without a rating that speaks here. */
  unrated: number;
  /** Those with nothing to rate. */
  exempt: number;
  counts: Record<Predicate, number>;
  /** Empty before the level above has set the achievement. */
  rules: MeasuredRule[];
}

/** Whole people out of percent, in integers: 70 % of 10 is 7, never 6.999…. A unit of nobody is asked for nobody. */
export function limitOf({ bound, percent, people }: DistributionRule, size: number): number {
  if (percent === null) return Math.min(people ?? 0, size);
  return bound === 'MAX' ? Math.floor((size * percent) / 100) : Math.ceil((size * percent) / 100);
}

export function measureRule(rule: DistributionRule, counts: Record<Predicate, number>, size: number): MeasuredRule {
  const actual = rule.predicates.reduce((sum, predicate) => sum + counts[predicate], 0);
  const limit = limitOf(rule, size);
  const satisfied = rule.bound === 'MAX' ? actual <= limit : actual >= limit;
  return { predicates: rule.predicates, bound: rule.bound, percent: rule.percent, limit, actual, satisfied };
}

export function distributionOf(
  list: readonly CountedEvaluation[],
  achievement: Achievement | null,
  policy: EvaluationUnitsPolicy,
): Distribution {
  const all = list.filter((one) => one.isDefinitive && !one.isUnitHead);
  const mine = all.filter((one) => one.status !== 'EXEMPT');
  const rated = mine.flatMap(({ predicate }) => predicate ?? []);
  const counts = Object.fromEntries(PREDICATES.map((predicate) => [predicate, rated.filter((one) => one === predicate).length])) as Record<
    Predicate,
    number
  >;
  const rules = achievement ? policy.distribution[achievement].map((rule) => measureRule(rule, counts, rated.length)) : [];
  return { size: rated.length, unrated: mine.length - rated.length, exempt: all.length - mine.length, counts, rules };
}
