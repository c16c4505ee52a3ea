// Numbers of law and decree for the performance module: dated and versioned, never constants in code.
import {
  type KeptPolicy,
  type Law,
  policyKept,
  policyOn,
  type Ruleset,
  type Shipped,
  shippedOn,
} from '../../../platform/rules/policy/overlay.ts';

export interface PerformancePolicy extends Shipped {
  planning: {
    /** Days to plan a segment that begins in mid-year, counted from its first day or from the opening of its plan, whichever is later. */
    newSegmentDays: number;
    /** Days to mend a plan that was returned, even where planning has closed meanwhile. */
    returnGraceDays: number;
  };
  /** How a suggestion of achievement is computed. Never a rating: see `suggestAchievement`. */
  achievement: { source: string; leastPercent: number };
  batch: {
    /** Plans approved in one request. */
    most: number;
    /** Whether a batch refuses plans that the approver has not opened at their present version; it always records which were. */
    needsOpening: boolean;
  };
  limits: {
    targets: number;
    indicators: number;
    title: number;
    text: number;
    note: number;
    reason: number;
    closingNotes: number;
    frameLines: number;
    /** Letters of a word in the dialogue or of a comment, and comments of one plan. */
    comment: number;
    comments: number;
  };
}

const HOUSE_LIMITS = {
  targets: 20,
  indicators: 8,
  title: 500,
  text: 500,
  note: 2000,
  reason: 300,
  closingNotes: 4000,
  frameLines: 10,
  comment: 1000,
  comments: 300,
};

const POLICIES: readonly PerformancePolicy[] = [
  {
    version: 'performance-2023.1',
    effectiveFrom: '2023-01-01',
    source: 'PermenPANRB 6/2022 and SE MenPANRB 3/2023; spans and limits are house rules until a mayoral decree says otherwise',
    planning: { newSegmentDays: 14, returnGraceDays: 5 },
    achievement: {
      // The rule in force sets no formula. This is the arithmetic staff know: realisation / target, and 1 + (1 − realisation / target)
      // where less is better; above or below a range, its nearer bound stands for the target.
      source:
        'PermenPANRB 8/2021, annex: formula of capaian IKI, normal and special condition (superseded as a rating, kept as a suggestion)',
      leastPercent: 0,
    },
    batch: { most: 50, needsOpening: false },
    limits: HOUSE_LIMITS,
  },
];

/** First legal day of which this module knows the rules. */
export const PERFORMANCE_SINCE = '2023-01-01';

/** What an entry of the table may set. */
export interface PerformanceTerms {
  /** Days to plan a segment that begins in mid-year. */
  newSegmentDays: number;
  /** Days to mend a plan that was returned. */
  returnGraceDays: number;
}

export const performanceRules: Ruleset<PerformancePolicy, PerformanceTerms> = {
  kind: 'PERFORMANCE',
  name: 'performance policy',
  shipped: POLICIES,
  termsOf: ({ planning }) => planning,
  withTerms: (policy, planning) => ({ ...policy, planning }),
  ranges: { newSegmentDays: [1, 60], returnGraceDays: [1, 30] },
};

/** The policy in force on a legal day. */
export const performancePolicy = (day: string, law: Law): PerformancePolicy => policyOn(performanceRules, day, law);

/** The policy that a stored record was made with. */
export const performancePolicyOf = (kept: KeptPolicy): PerformancePolicy => policyKept(performanceRules, kept);

/** What no entry sets. */
export const performanceLimits = (day: string): PerformancePolicy['limits'] => shippedOn(performanceRules, day).limits;
