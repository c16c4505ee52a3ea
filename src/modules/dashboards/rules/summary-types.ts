// A region's year in numbers, as it is kept: what is told, and of what is told anew also what was told last.

import type { ToldNumbers } from '../../../platform/rules/small-counts/again.ts';
import type { Predicate } from '../../evaluation/rules/types.ts';
import type { Achievement } from '../../unit-achievement/rules/head-types.ts';

/** Null: withheld. */
export type CountOrNone = number | null;

export interface GuidanceLine {
  predicates: readonly Predicate[];
  bound: 'MAX' | 'MIN';
  percent: number;
}

export interface ToldAchievement {
  achievement: Achievement;
  units: CountOrNone;
  /** In the order of predicates. */
  people: CountOrNone[];
  guidance: GuidanceLine[];
}

/** Written once: nothing that comes later changes it. */
export interface FrozenPredicates {
  period: number | null;
  frozenOn: string;
  final: CountOrNone;
  /** In the order of predicates. */
  counts: CountOrNone[];
  achievements: ToldAchievement[];
}

/** Told anew once a month at most. */
export interface MonthlyNumbers {
  frozenOn: string | null;
  numbers: ToldNumbers;
}

export interface ToldMonth {
  month: string;
  approved: CountOrNone;
  total: CountOrNone;
}

/** Awards by their ground, and service medals. */
export interface AwardsTold {
  afterEvaluation: MonthlyNumbers;
  byNomination: MonthlyNumbers;
  medals: ToldNumbers;
}

/** Hours of training, development plans and onboardings. */
export interface GrowthTold {
  hours: ToldNumbers;
  development: MonthlyNumbers;
  onboardings: ToldNumbers;
}

export interface RegionYear {
  year: number;
  asOf: string;
  leastCount: number;
  policyVersion: string;
  reported: number;
  expected: number;
  people: ToldNumbers;
  plans: ToldNumbers;
  planMonths: ToldMonth[];
  /** By month. */
  progress: Record<string, ToldNumbers>;
  predicates: FrozenPredicates[];
  reviews: MonthlyNumbers;
  objections: MonthlyNumbers;
  growth: GrowthTold;
  awards: AwardsTold;
}

/** A period of evaluation, or the year. */
export interface SummaryPeriod {
  period: number | null;
  lastDay: string;
}
