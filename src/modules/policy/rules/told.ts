// Numbers for what a committee tells applicants (sessions, addresses, questions): the house's own, dated and never constants in code.
import { shippedOn } from '../../../platform/rules/policy/overlay.ts';

export interface ToldPolicy {
  version: string;
  effectiveFrom: string;
  source: string;
  sessions: {
    /** Seats of one session. */
    mostSeats: number;
    /** Sessions of one test that wait to be announced. */
    mostPending: number;
    /** Candidates of one call, and no more than one transaction holds with the sessions they leave. */
    atOnce: number;
    /** Minutes by which somebody's test may be longer. */
    mostExtraMinutes: number;
    limits: { venue: number; address: number; room: number; bring: number; reason: number };
  };
  limits: { wish: number; contact: { office: number; address: number; hours: number; phone: number } };
}

const OF_2024: ToldPolicy = {
  version: 'told-2024.1',
  effectiveFrom: '2024-01-01',
  source:
    'House rule until a decision of the committee says otherwise; more time for who is blind as in SSCASN 2024 (130 in place of 100 minutes)',
  sessions: {
    mostSeats: 2000,
    mostPending: 200,
    atOnce: 50,
    mostExtraMinutes: 120,
    limits: { venue: 150, address: 300, room: 80, bring: 1000, reason: 500 },
  },
  limits: { wish: 1000, contact: { office: 150, address: 300, hours: 300, phone: 30 } },
};

const POLICIES: readonly ToldPolicy[] = [OF_2024];

/** The policy in force on a legal day. */
export const toldPolicy = (day: string): ToldPolicy => shippedOn({ name: 'policy of what is told', shipped: POLICIES }, day);
