// Numbers of law and decree for evaluations: dated and versioned, never constants in code.
import type { FollowUpKind, Predicate, Rating } from '../evaluation/types.ts';
import type { FunctionalLevel, PositionKind } from '../organisation/types.ts';
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
  /** Days to rate and hand over after a reopening, even where the phase has closed meanwhile. */
  reopenedDays: number;
  /** What a unit's achievement is as its head's result rating. */
  headResult: Readonly<Record<Achievement, Rating>>;
  credit: {
    source: string;
    /** Whole percent. */
    percent: Readonly<Record<Predicate, string>>;
    /** Yearly points at 100 %. */
    coefficient: Readonly<Record<FunctionalLevel, string>>;
  };
  followUp: Readonly<Record<Predicate, FollowUpKind>>;
  batch: { most: number };
  limits: { leastReason: number; reason: number; self: number; remark: number; absenceReason: number; absences: number };
}

const POLICIES: readonly EvaluationPolicy[] = [
  {
    version: 'evaluation-2023.1',
    effectiveFrom: '2023-01-01',
    source:
      'PermenPANRB 6/2022 and SE MenPANRB 3/2023; silence, waiting days and limits are house rules until a mayoral decree says otherwise. A month counts where more than half of its days were served; cut in equal halves, it is the later part of the month that decides',
    self: { first: true, waitDays: 7 },
    handOver: { silenceDays: 7, objectionDays: 14, objectionLaw: 'PP 30/2019 art. 59: 14 days from receipt' },
    rater: {
      source:
        'PP 30/2019, definition of the rating official: the direct superior, at least a supervisor (pejabat pengawas) or an official with delegated authority',
      kinds: ['MANAGERIAL', 'ELECTED'],
    },
    reopenedDays: 14,
    headResult: { EXCELLENT: 'ABOVE', GOOD: 'MEETS', NEEDS_IMPROVEMENT: 'BELOW', POOR: 'BELOW', VERY_POOR: 'BELOW' },
    credit: {
      source: 'Peraturan BKN 3/2023',
      percent: { VERY_GOOD: '150', GOOD: '100', NEEDS_IMPROVEMENT: '75', POOR: '50', VERY_POOR: '25' },
      coefficient: {
        PEMULA: '3.75',
        TERAMPIL: '5',
        MAHIR: '12.5',
        AHLI_PERTAMA: '12.5',
        PENYELIA: '25',
        AHLI_MUDA: '25',
        AHLI_MADYA: '37.5',
        AHLI_UTAMA: '50',
      },
    },
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
