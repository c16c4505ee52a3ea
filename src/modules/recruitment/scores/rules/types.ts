// Scores: points of a test, by its parts.
import type { Exclusion } from '../../lists/rules/marks.ts';
import type { SCORE_SHEETS } from './additional-types.ts';

/** Decimals in the order of the parts; null = absent, which is not 0: from the test, or from a part that has a day of its own. */
export type Points = readonly (string | null)[] | null;

/** By test, in the order of the rule set; shorter where later tests are not sat yet. */
export type Scores = readonly Points[];

export type ScoreStage = (typeof SCORE_SHEETS)[number];

/** What a test says of one person. */
export interface Scored {
  /** Decimals in the order of the test's parts; null = absent, which is not 0, or excluded. */
  values: string[] | null;
  /** Whoever was put out of the test or has withdrawn has no score, and is not absent; not there for all others. */
  exclusion?: Exclusion;
}

export interface ScoreRow extends Scored {
  number: string;
}
