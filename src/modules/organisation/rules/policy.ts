// Numbers of law and decree for the organisation module: dated and versioned, never constants in code.
import { type Law, policyOn, type Ruleset, type Shipped } from '../../../platform/rules/policy/overlay.ts';

export interface OrganisationPolicy extends Shipped {
  /** Working days within which a correction request is answered. */
  correctionWorkingDays: number;
  /** A delegation is for a time: longest span in days. */
  delegationDays: number;
  /** Days after which an entry is no longer taken back, but corrected by a new one. */
  undoDays: number;
  /** Letters of the reason. */
  undoReason: number;
  /** Rows of one call of a swearing-in: each takes a part of the half minute that the gateway waits. */
  movesAtOnce: number;
  /** Around the last day in a post, days on which the leaving rater is asked for notes about each report. */
  notesDaysBefore: number;
  notesDaysAfter: number;
  /** How many days ahead a change of a record may be dated: letters come before their day, not years before. */
  recordDaysAhead: number;
  /** Promotions in one call. */
  promotionsAtOnce: number;
  /** Years after the last day of service for which what was written in a personnel file is kept. */
  fileYears: number;
}

const POLICIES: readonly OrganisationPolicy[] = [
  {
    version: 'organisation-2026.1',
    effectiveFrom: '2000-01-01',
    source:
      'House rule until a mayoral decree says otherwise. How long a personnel file is kept is the archive schedule’s (JRA), which the mayor sets with the consent of ANRI (UU 43/2009; PP 28/2012 art. 53) by the guide of Peraturan ANRI 22/2017; erasure after it: UU 27/2022 art. 43–44',
    correctionWorkingDays: 5,
    delegationDays: 90,
    undoDays: 30,
    undoReason: 500,
    movesAtOnce: 400,
    notesDaysBefore: 30,
    notesDaysAfter: 14,
    recordDaysAhead: 366,
    promotionsAtOnce: 300,
    fileYears: 5,
  },
];

/** What an entry of the table may set. */
export interface OrganisationTerms {
  correctionWorkingDays: number;
  delegationDays: number;
  undoDays: number;
  notesDaysBefore: number;
  notesDaysAfter: number;
  recordDaysAhead: number;
  fileYears: number;
}

export const organisationRules: Ruleset<OrganisationPolicy, OrganisationTerms> = {
  kind: 'ORGANISATION',
  name: 'organisation policy',
  shipped: POLICIES,
  termsOf: ({ correctionWorkingDays, delegationDays, undoDays, notesDaysBefore, notesDaysAfter, recordDaysAhead, fileYears }) => ({
    correctionWorkingDays,
    delegationDays,
    undoDays,
    notesDaysBefore,
    notesDaysAfter,
    recordDaysAhead,
    fileYears,
  }),
  withTerms: (policy, terms) => ({ ...policy, ...terms }),
  ranges: {
    correctionWorkingDays: [1, 60],
    delegationDays: [1, 366],
    undoDays: [0, 90],
    notesDaysBefore: [0, 90],
    notesDaysAfter: [0, 90],
    recordDaysAhead: [0, 1095],
    fileYears: [2, 75],
  },
};

/** The policy in force on a legal day. */
export const organisationPolicy = (day: string, law: Law): OrganisationPolicy => policyOn(organisationRules, day, law);
