// Numbers of the recruitment committee's own work (verification, objections, offers, filing): dated and versioned, never constants in code.
import { type Law, policyOn, type Ruleset, type Shipped, shippedOn } from '../../../../platform/rules/policy/overlay.ts';

/** Documents filed after the final announcement (pemberkasan). Only that one has come is kept here: what it says stays in its file. */
export const FILING_DOCUMENTS = ['DIPLOMA', 'TRANSCRIPT', 'LIFE_HISTORY', 'POLICE_RECORD', 'HEALTH', 'DRUG_FREE', 'STATEMENT'] as const;
export type FilingDocument = (typeof FILING_DOCUMENTS)[number];

export interface CommitteePolicy extends Shipped {
  /** A claimed application comes back to the queue when its officer has not decided within this time. */
  claimMinutes: number;
  /** Calendar days after an offer in which it is accepted or declined. */
  offerDays: number;
  /** Offers made in one transaction, which holds three items of each. */
  offersAtOnce: number;
  /** Calendar days after acceptance in which all documents are filed; the stage of the campaign may give more. */
  filingDays: number;
  /** What must have been filed before somebody is appointed. */
  filing: readonly FilingDocument[];
  /** Files of scores. `mostIssues`: nobody accepts more rows unseen than a person can look through; then the file is mended. */
  scores: { types: readonly string[]; mostBytes: number; mostIssues: number };
  /** Calendar days from the first day of service on in which it is recorded that somebody never came. */
  noShowDays: number;
  limits: { note: number; text: number };
}

const POLICIES: readonly CommitteePolicy[] = [
  {
    version: 'committee-2024.1',
    effectiveFrom: '2024-01-01',
    source:
      'PermenPANRB 6/2024 (verification by the agency committee, objections, filing); documents after Peraturan BKN 14/2018, annex; minutes, days and limits are house rules until a mayoral decree says otherwise',
    claimMinutes: 30,
    offerDays: 5,
    offersAtOnce: 20,
    filingDays: 15,
    filing: FILING_DOCUMENTS,
    scores: {
      types: ['text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
      mostBytes: 4 * 1024 * 1024,
      mostIssues: 10_000,
    },
    noShowDays: 30,
    limits: { note: 1000, text: 4000 },
  },
];

/** What an entry of the table may set. */
export interface CommitteeTerms {
  claimMinutes: number;
  offerDays: number;
  filingDays: number;
}

export const committeeRules: Ruleset<CommitteePolicy, CommitteeTerms> = {
  kind: 'COMMITTEE',
  name: 'committee policy',
  shipped: POLICIES,
  termsOf: ({ claimMinutes, offerDays, filingDays }) => ({ claimMinutes, offerDays, filingDays }),
  withTerms: (policy, terms) => ({ ...policy, ...terms }),
  ranges: { claimMinutes: [5, 480], offerDays: [1, 60], filingDays: [1, 90] },
};

/** The policy in force on a legal day. */
export const committeePolicy = (day: string, law: Law): CommitteePolicy => policyOn(committeeRules, day, law);

/** What no entry sets. */
export const committeeLimits = (
  day: string,
): Pick<CommitteePolicy, 'version' | 'limits' | 'filing' | 'scores' | 'offersAtOnce' | 'noShowDays'> => shippedOn(committeeRules, day);
