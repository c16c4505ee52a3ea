// Numbers of the house for awards: dated and versioned, never constants in code.
import { shippedOn } from '../../../platform/rules/policy/overlay.ts';

export interface AwardsPolicy {
  version: string;
  effectiveFrom: string;
  source: string;
  /** Of one rule: people, and rupiah of its budget. */
  most: { people: number; budget: number };
  /** Years before and after the present one for which a rule may be made. */
  years: { back: number; ahead: number };
  /** Characters. */
  limits: { code: number; name: number; basis: number; decree: number; reason: number; leastReason: number };
}

const POLICIES: readonly AwardsPolicy[] = [
  {
    version: 'awards-2022.1',
    effectiveFrom: '2022-01-01',
    source:
      'UU 20/2023 art. 21 and PermenPANRB 6/2022 (follow-up of the evaluation: awards for very good performance) leave ground, amount and number to the city; what a rule may hold at most is a house rule until a mayoral decree says otherwise',
    most: { people: 500, budget: 1_000_000_000_000 },
    years: { back: 2, ahead: 1 },
    limits: { code: 30, name: 200, basis: 300, decree: 100, reason: 1000, leastReason: 20 },
  },
];

export const awardsPolicy = (day: string): AwardsPolicy => shippedOn({ name: 'policy of awards', shipped: POLICIES }, day);
