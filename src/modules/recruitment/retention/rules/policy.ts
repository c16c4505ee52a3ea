// How long personal data of a selection is kept, and from which number on a count is told: dated and versioned, never constants in code.
import { type Law, policyOn, type Ruleset, type Shipped, shippedOn } from '../../../../platform/rules/policy/overlay.ts';

export interface RetentionPolicy extends Shipped {
  /** After the campaign was closed: then everybody who was not hired is anonymised. */
  years: number;
  /** A profile that nobody has saved for so long is forgotten, whether its account has ever applied or not. */
  profileYears: number;
  /** Applications of one call, and no more than one transaction holds. */
  batch: number;
  /** A count of people below this, and above 0, is told nobody. */
  leastCount: number;
}

const POLICIES: readonly RetentionPolicy[] = [
  {
    version: 'retention-2024.1',
    effectiveFrom: '2024-01-01',
    source:
      'UU 27/2022 art. 43–44 (erasure once the purpose is over); periods after the archive schedule (JRA) for staffing are house rules until a mayoral decree says otherwise, as is the least count',
    years: 2,
    profileYears: 3,
    batch: 20,
    leastCount: 5,
  },
];

/** What an entry of the table may set. */
export interface RetentionTerms {
  years: number;
  leastCount: number;
}

export const retentionRules: Ruleset<RetentionPolicy, RetentionTerms> = {
  kind: 'RETENTION',
  name: 'retention policy',
  shipped: POLICIES,
  termsOf: ({ years, leastCount }) => ({ years, leastCount }),
  withTerms: (policy, terms) => ({ ...policy, ...terms }),
  ranges: { years: [1, 10], leastCount: [2, 50] },
};

/** The policy in force on a legal day. */
export const retentionPolicy = (day: string, law: Law): RetentionPolicy => policyOn(retentionRules, day, law);

/** As shipped: of campaigns closed before periods were kept with them, batches, and how long a profile is kept, which belongs to no region. */
export const retentionLimits = (day: string): RetentionPolicy => shippedOn(retentionRules, day);
