// Numbers of law and decree for the reviews module: dated and versioned, never constants in code.
import {
  type KeptPolicy,
  type Law,
  policyKept,
  policyOn,
  type Ruleset,
  type Shipped,
  shippedOf,
  shippedOn,
} from '../../../platform/rules/policy/overlay.ts';

export interface ReviewsPolicy extends Shipped {
  /** Anonymity: no round may ask for fewer responses of a group than `least`. */
  threshold: { least: number; standard: number };
  /** How many people one rater is asked to review in a round. */
  loadCap: { standard: number; most: number };
  groups: {
    /** Where a round says nothing. */
    standard: readonly { group: 'PEER' | 'SUBORDINATE' | 'EXTERNAL'; least: number; most: number }[];
    /** Of one group. */
    most: number;
    /** Of PEER and SUBORDINATE together: their invitations are one transaction. */
    mostInside: number;
  };
  /** Days to mend a proposal that was returned, even where the days for proposals are over. */
  returnGraceDays: number;
  /** People of one group whom a snapshot holds: a page of a list. */
  snapshotMost: number;
  batch: { enrol: number; publish: number };
  limits: { title: number; text: number; questions: number; comment: number; reason: number; conflicts: number };
  /** Days after the last day for answers for which sealed answers are kept. */
  retentionDays: number;
  /** Decimals: where a result points to. */
  result: { blindSpotGap: string; strengthFrom: string; lowBelow: string };
}

const POLICIES: readonly ReviewsPolicy[] = [
  {
    version: 'reviews-2023.1',
    effectiveFrom: '2023-01-01',
    source:
      'PermenPANRB 6/2022 (a 360-degree review is input to the rating of behaviour) and UU 27/2022; the numbers are house rules until a mayoral decree says otherwise',
    threshold: { least: 3, standard: 3 },
    loadCap: { standard: 8, most: 20 },
    groups: {
      standard: [
        { group: 'PEER', least: 3, most: 6 },
        { group: 'SUBORDINATE', least: 3, most: 6 },
      ],
      most: 12,
      mostInside: 20,
    },
    returnGraceDays: 3,
    snapshotMost: 250,
    batch: { enrol: 50, publish: 20 },
    limits: { title: 150, text: 300, questions: 3, comment: 600, reason: 300, conflicts: 10 },
    retentionDays: 400,
    result: { blindSpotGap: '1.0', strengthFrom: '4.0', lowBelow: '3.0' },
  },
];

/** What an entry of the table may set. */
export interface ReviewsTerms {
  /** No round may ask for fewer answers of a group; what a round asks for that says nothing. */
  thresholdLeast: number;
  thresholdStandard: number;
  /** How many people one rater is asked to review, where a round says nothing and at most. */
  loadStandard: number;
  loadMost: number;
  returnGraceDays: number;
}

export const reviewsRules: Ruleset<ReviewsPolicy, ReviewsTerms> = {
  kind: 'REVIEWS',
  name: 'reviews policy',
  shipped: POLICIES,
  termsOf: ({ threshold, loadCap, returnGraceDays }) => ({
    thresholdLeast: threshold.least,
    thresholdStandard: threshold.standard,
    loadStandard: loadCap.standard,
    loadMost: loadCap.most,
    returnGraceDays,
  }),
  withTerms: (policy, { thresholdLeast, thresholdStandard, loadStandard, loadMost, returnGraceDays }) => ({
    ...policy,
    threshold: { least: thresholdLeast, standard: thresholdStandard },
    loadCap: { standard: loadStandard, most: loadMost },
    returnGraceDays,
  }),
  ranges: {
    // Below three the two others know what the third has said: anonymity is promised, whatever a decree may say.
    thresholdLeast: [3, 10],
    thresholdStandard: [3, 10],
    loadStandard: [1, 50],
    loadMost: [1, 50],
    returnGraceDays: [1, 30],
  },
  contradictions: (terms) => [
    ...(terms.thresholdStandard < terms.thresholdLeast
      ? [{ path: ['thresholdStandard'], code: 'OUT_OF_RANGE' as const, params: { least: terms.thresholdLeast, most: 10 } }]
      : []),
    ...(terms.loadStandard > terms.loadMost
      ? [{ path: ['loadStandard'], code: 'OUT_OF_RANGE' as const, params: { least: 1, most: terms.loadMost } }]
      : []),
  ],
};

/** The policy in force on a legal day. */
export const reviewsPolicy = (day: string, law: Law): ReviewsPolicy => policyOn(reviewsRules, day, law);

/** The policy that a stored record was made with. */
export const reviewsPolicyOf = (kept: KeptPolicy): ReviewsPolicy => policyKept(reviewsRules, kept);

/** What no entry sets, of the policy that a stored record was made with. */
export const reviewsLimitsOf = (version: string): Pick<ReviewsPolicy, 'limits' | 'result' | 'retentionDays' | 'snapshotMost'> =>
  shippedOf(reviewsRules, version);

/** What no entry sets. */
export const reviewsLimits = (day: string): Pick<ReviewsPolicy, 'limits' | 'batch'> => shippedOn(reviewsRules, day);
