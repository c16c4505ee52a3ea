// Numbers of law and decree for evaluations: dated and versioned, never constants in code.
import { compareDecimal } from '../../../platform/rules/decimal.ts';
import {
  type Contradiction,
  type KeptPolicy,
  type Law,
  policyKept,
  policyOn,
  type Ruleset,
  type Shipped,
} from '../../../platform/rules/policy/overlay.ts';
import type { FunctionalLevel, PositionKind } from '../../organisation/rules/types.ts';
import type { Achievement } from '../../unit-achievement/rules/head-types.ts';
import { ABSENCES_2023, type AbsencePolicy } from './absence-policy.ts';
import { CREDIT_2023, type CreditPolicy } from './credit-policy.ts';
import type { AbsenceKind, FollowUpKind, Predicate, Rating } from './types.ts';

export interface EvaluationPolicy extends Shipped {
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

/** What an entry of the table may set. */
export interface EvaluationTerms {
  /** Days for which the self-assessment is waited for. */
  selfWaitDays: number;
  silenceDays: number;
  objectionDays: number;
  reopenedDays: number;
  /** Days after a period in which it is to be rated. */
  periodDays: number;
  percent: readonly { predicate: Predicate; percent: string }[];
  coefficient: readonly { level: FunctionalLevel; points: string }[];
  needed: readonly { level: FunctionalLevel; grade: string; nextLevel: string | null }[];
  takesMonths: readonly AbsenceKind[];
}

const entriesOf = <K extends string, V>(map: Readonly<Record<K, V>>): [K, V][] => Object.entries(map) as [K, V][];

function termsOf({ self, handOver, reopenedDays, periodDays, credit, absences }: EvaluationPolicy): EvaluationTerms {
  return {
    selfWaitDays: self.waitDays,
    silenceDays: handOver.silenceDays,
    objectionDays: handOver.objectionDays,
    reopenedDays,
    periodDays,
    percent: entriesOf(credit.percent).map(([predicate, percent]) => ({ predicate, percent })),
    coefficient: entriesOf(credit.coefficient).map(([level, points]) => ({ level, points })),
    needed: entriesOf(credit.needed).map(([of, { grade, level }]) => ({ level: of, grade, nextLevel: level })),
    takesMonths: entriesOf(absences.takesMonths).flatMap(([kind, takes]) => (takes ? [kind] : [])),
  };
}

function withTerms(policy: EvaluationPolicy, terms: EvaluationTerms): EvaluationPolicy {
  const takes = new Set<string>(terms.takesMonths);
  const percent = Object.fromEntries(terms.percent.map((row) => [row.predicate, row.percent]));
  const coefficient = Object.fromEntries(terms.coefficient.map(({ level, points }) => [level, points]));
  const needed = Object.fromEntries(terms.needed.map(({ level, grade, nextLevel }) => [level, { grade, level: nextLevel }]));
  const months = Object.fromEntries(Object.keys(policy.absences.takesMonths).map((kind) => [kind, takes.has(kind)]));
  return {
    ...policy,
    self: { ...policy.self, waitDays: terms.selfWaitDays },
    handOver: { ...policy.handOver, silenceDays: terms.silenceDays, objectionDays: terms.objectionDays },
    reopenedDays: terms.reopenedDays,
    periodDays: terms.periodDays,
    credit: { ...policy.credit, percent, coefficient, needed } as CreditPolicy,
    absences: { ...policy.absences, takesMonths: months } as AbsencePolicy,
  };
}

const BEST_FIRST: readonly Predicate[] = ['VERY_GOOD', 'GOOD', 'NEEDS_IMPROVEMENT', 'POOR', 'VERY_POOR'];
const LADDERS: readonly (readonly FunctionalLevel[])[] = [
  ['PEMULA', 'TERAMPIL', 'MAHIR', 'PENYELIA'],
  ['AHLI_PERTAMA', 'AHLI_MUDA', 'AHLI_MADYA', 'AHLI_UTAMA'],
];

/** Who is rated better, or stands higher, never earns less. */
const FALLING = { code: 'INVALID', text: 'RISING' } as const;

function contradictions({ percent, coefficient }: EvaluationTerms): Contradiction[] {
  const worth = new Map(percent.map((row) => [row.predicate, row.percent]));
  const earns = new Map(coefficient.map(({ level, points }) => [level, points]));
  const rises = <K>(map: ReadonlyMap<K, string>, order: readonly K[]): boolean =>
    order.every((key, i) => i === 0 || compareDecimal(map.get(order[i - 1] as K) ?? '0', map.get(key) ?? '0') <= 0);
  return [
    ...(rises(worth, BEST_FIRST.toReversed()) ? [] : [{ path: ['percent'], ...FALLING }]),
    ...(LADDERS.every((ladder) => rises(earns, ladder)) ? [] : [{ path: ['coefficient'], ...FALLING }]),
  ];
}

export const evaluationRules: Ruleset<EvaluationPolicy, EvaluationTerms> = {
  kind: 'EVALUATION',
  name: 'evaluation policy',
  shipped: POLICIES,
  termsOf,
  withTerms,
  ranges: {
    selfWaitDays: [0, 60],
    silenceDays: [1, 60],
    objectionDays: [1, 90],
    reopenedDays: [1, 60],
    periodDays: [1, 120],
    'percent.percent': ['0', '200'],
    'coefficient.points': ['0.25', '200'],
    'needed.grade': ['1', '1000'],
    'needed.nextLevel': ['1', '2000'],
  },
  rows: { percent: 'predicate', coefficient: 'level', needed: 'level' },
  contradictions,
};

/** The policy in force on a legal day. */
export const evaluationPolicy = (day: string, law: Law): EvaluationPolicy => policyOn(evaluationRules, day, law);

/** The policy that a stored result was made with. */
export const evaluationPolicyOf = (kept: KeptPolicy): EvaluationPolicy => policyKept(evaluationRules, kept);
