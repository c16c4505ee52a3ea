// Numbers of law and decree for evaluations: dated and versioned, never constants in code.
import type { FollowUpKind, Predicate, Rating } from '../evaluation/types.ts';
import type { PositionKind } from '../organisation/types.ts';
import { ABSENCES_2023, type AbsencePolicy } from './absences.ts';
import { CREDIT_2023, type CreditPolicy } from './credit.ts';
import type { Achievement } from './evaluation-units.ts';

export interface EvaluationPolicy {
  version: string;
  effectiveFrom: string;
  source: string;
  self: {
    /** Whether rating waits for the self-assessment. */
    first: boolean;
    /** Days after the opening for which it is waited for. */
    waitDays: number;
  };
  /** Calendar days: silence for so long counts as receipt; an objection is possible for so long from receipt. */
  handOver: {
    silenceDays: number;
    objectionDays: number;
    /** Which law sets the days to object: no decree of the house changes them, only a new law does. */
    objectionLaw: string;
  };
  /** Who may rate without a delegation: from this kind of post upwards. Below it the evaluation carries a warning. */
  rater: { source: string; kinds: readonly PositionKind[] };
  /** Days after its last by which a period is to be rated: what `deadlineAt` tells. Late it can be rated until the phase closes. */
  periodDays: number;
  /** Days to rate and hand over after a reopening, even where the phase has closed meanwhile. */
  reopenedDays: number;
  /** What a unit's achievement is as its head's result rating. */
  headResult: Readonly<Record<Achievement, Rating>>;
  credit: CreditPolicy;
  absences: AbsencePolicy;
  followUp: Readonly<Record<Predicate, FollowUpKind>>;
  batch: { most: number };
  limits: { leastReason: number; reason: number; self: number; remark: number; absenceReason: number; absences: number };
}

const POLICIES: readonly EvaluationPolicy[] = [
  {
    version: 'evaluation-2023.1',
    effectiveFrom: '2023-01-01',
    source:
      'PermenPANRB 6/2022 and SE MenPANRB 3/2023; silence, waiting days, days to rate a period and limits are house rules until a mayoral decree says otherwise. A month counts where more than half of its days were served, in however many segments; of exactly half, the later half decides. It goes to the segment with most of its days, of equal ones to the later',
    self: { first: true, waitDays: 7 },
    handOver: { silenceDays: 7, objectionDays: 14, objectionLaw: 'PP 30/2019 art. 59: 14 days from receipt' },
    rater: {
      source:
        'PP 30/2019, definition of the rating official: the direct superior, at least a supervisor (pejabat pengawas) or an official with delegated authority',
      kinds: ['MANAGERIAL', 'ELECTED'],
    },
    periodDays: 30,
    reopenedDays: 14,
    headResult: { EXCELLENT: 'ABOVE', GOOD: 'MEETS', NEEDS_IMPROVEMENT: 'BELOW', POOR: 'BELOW', VERY_POOR: 'BELOW' },
    credit: CREDIT_2023,
    absences: ABSENCES_2023,
    followUp: {
      VERY_GOOD: 'AWARD_PROPOSAL',
      GOOD: 'NONE',
      NEEDS_IMPROVEMENT: 'DEVELOPMENT_PLAN',
      POOR: 'DEVELOPMENT_PLAN',
      VERY_POOR: 'DEVELOPMENT_PLAN',
    },
    batch: { most: 50 },
    limits: { leastReason: 10, reason: 2000, self: 2000, remark: 1000, absenceReason: 300, absences: 60 },
  },
];

/** The policy in force on a legal day. */
export function evaluationPolicy(day: string): EvaluationPolicy {
  const found = POLICIES.findLast((policy) => policy.effectiveFrom <= day);
  if (!found) throw new Error(`No evaluation policy on ${day}.`);
  return found;
}

/** The policy that a stored result was made with. */
export function evaluationPolicyOf(version: string): EvaluationPolicy {
  const found = POLICIES.find((policy) => policy.version === version);
  if (!found) throw new Error(`No evaluation policy ${version}.`);
  return found;
}
