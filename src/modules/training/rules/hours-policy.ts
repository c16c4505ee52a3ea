// Numbers of law for the development of competence (jam pelajaran, JP): how much is owed to whom. Dated and versioned, never constants in code.
import { type Law, policyOn, type Ruleset, type Shipped } from '../../../platform/rules/policy/overlay.ts';

export interface DevelopmentPolicy extends Shipped {
  /** Lesson hours of 45 minutes a year that a PNS has a right to, at least. */
  pnsLeastHours: number;
  /** Lesson hours a year that a PPPK may be given, at most. */
  pppkMostHours: number;
}

const POLICIES: readonly DevelopmentPolicy[] = [
  {
    version: 'development-2018.1',
    effectiveFrom: '2018-01-01',
    source: 'PP 11/2017 art. 203 (PNS: at least 20 JP a year); PP 49/2018 art. 39 (PPPK: at most 24 JP a year)',
    pnsLeastHours: 20,
    pppkMostHours: 24,
  },
];

/** What an entry of the table may set. */
export interface DevelopmentTerms {
  pnsLeastHours: number;
  pppkMostHours: number;
}

export const developmentRules: Ruleset<DevelopmentPolicy, DevelopmentTerms> = {
  kind: 'DEVELOPMENT',
  name: 'development policy',
  shipped: POLICIES,
  termsOf: ({ pnsLeastHours, pppkMostHours }) => ({ pnsLeastHours, pppkMostHours }),
  withTerms: (policy, terms) => ({ ...policy, ...terms }),
  ranges: { pnsLeastHours: [0, 400], pppkMostHours: [0, 400] },
};

/** The law of a year of hours is that of its first day: nobody's year changes while it runs. */
export const hoursPolicy = (firstDay: string, law: Law): DevelopmentPolicy => policyOn(developmentRules, firstDay, law);
