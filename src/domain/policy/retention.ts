// How long personal data of a selection is kept, and from which number on a count is told: dated and versioned, never constants in code.

export interface RetentionPolicy {
  version: string;
  effectiveFrom: string;
  source: string;
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

/** The policy in force on a legal day. */
export function retentionPolicy(day: string): RetentionPolicy {
  const found = POLICIES.findLast((policy) => policy.effectiveFrom <= day);
  if (!found) throw new Error(`No retention policy on ${day}.`);
  return found;
}
