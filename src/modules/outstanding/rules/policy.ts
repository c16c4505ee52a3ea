// How many people one request goes through: dated and versioned, never constants in code.
import { shippedOn } from '../../../platform/rules/policy/overlay.ts';

export interface RosterPolicy {
  version: string;
  effectiveFrom: string;
  source: string;
  /** People of a list whose phase is extended in one request. */
  extend: number;
  /** People of a unit for whom one request opens evaluations or takes places in a round: some seconds of the twenty-nine that a request has. */
  chunk: number;
}

const POLICIES: readonly RosterPolicy[] = [
  {
    version: 'roster-2023.1',
    effectiveFrom: '2023-01-01',
    source: 'House rule: what one request can do in its time',
    extend: 100,
    chunk: 50,
  },
];

/** The policy in force on a legal day. */
export const rosterPolicy = (day: string): RosterPolicy => shippedOn({ name: 'roster policy', shipped: POLICIES }, day);
