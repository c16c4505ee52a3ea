// Numbers of law and decree for the reviews module: dated and versioned, never constants in code.

export interface ReviewsPolicy {
  version: string;
  effectiveFrom: string;
  source: string;
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

/** The policy in force on a legal day. */
export function reviewsPolicy(day: string): ReviewsPolicy {
  const found = POLICIES.findLast((policy) => policy.effectiveFrom <= day);
  if (!found) throw new Error(`No reviews policy on ${day}.`);
  return found;
}

/** The policy that a round was launched with. */
export function reviewsPolicyOf(version: string): ReviewsPolicy {
  const found = POLICIES.find((policy) => policy.version === version);
  if (!found) throw new Error(`No reviews policy ${version}.`);
  return found;
}
