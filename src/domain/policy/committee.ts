// Numbers of the recruitment committee's own work (verification, objections, offers, filing): dated and versioned, never constants in code.

/** Documents filed after the final announcement (pemberkasan). Only that one has come is kept here: what it says stays in its file. */
export const FILING_DOCUMENTS = ['DIPLOMA', 'TRANSCRIPT', 'LIFE_HISTORY', 'POLICE_RECORD', 'HEALTH', 'DRUG_FREE', 'STATEMENT'] as const;
export type FilingDocument = (typeof FILING_DOCUMENTS)[number];

export interface CommitteePolicy {
  version: string;
  effectiveFrom: string;
  source: string;
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
    scores: { types: ['text/csv'], mostBytes: 4 * 1024 * 1024, mostIssues: 10_000 },
    limits: { note: 1000, text: 4000 },
  },
];

/** The policy in force on a legal day. */
export function committeePolicy(day: string): CommitteePolicy {
  const found = POLICIES.findLast((policy) => policy.effectiveFrom <= day);
  if (!found) throw new Error(`No committee policy on ${day}.`);
  return found;
}
