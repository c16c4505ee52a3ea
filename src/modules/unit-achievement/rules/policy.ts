// Numbers of law and decree for units' achievement, distribution, calibration and objections: dated and versioned, never constants in code.

import {
  type Contradiction,
  type KeptPolicy,
  type Law,
  policyKept,
  policyOn,
  type Ruleset,
  type Shipped,
} from '../../../platform/rules/policy/overlay.ts';
import type { Predicate } from '../../evaluation/rules/types.ts';
import type { Achievement } from './head-types.ts';

/** Guidance on how predicates spread in a unit: of these predicates together at most, or at least, so many. */
export interface DistributionRule {
  predicates: readonly Predicate[];
  bound: 'MAX' | 'MIN';
  /** Of those who count; null where the rule names a number of people. */
  percent: number | null;
  /** A number of people, whatever the size of the unit; null where the rule names a percentage. */
  people: number | null;
}

export interface EvaluationUnitsPolicy extends Shipped {
  distribution: Readonly<Record<Achievement, readonly DistributionRule[]>>;
  calibration: { leastMembers: number; mostMembers: number };
  objection: {
    /** Calendar days in which the rater answers; afterwards the record says that the rater was invited and did not. */
    statementDays: number;
    /** Working days in which it should be decided. A late decision stays possible: nothing is decided by machine. */
    decisionWorkingDays: number;
    mostStatements: number;
    /** Days from now to which an officer may extend one person's time to object. */
    extensionDays: number;
  };
  limits: {
    /** How often a unit's achievement may be set. */
    steps: number;
    reason: number;
    leastReason: number;
    leastJustification: number;
    grounds: number;
    statement: number;
    evidence: number;
  };
}

const most = (percent: number, ...predicates: Predicate[]): DistributionRule => ({ predicates, bound: 'MAX', percent, people: null });
const least = (percent: number, ...predicates: Predicate[]): DistributionRule => ({ predicates, bound: 'MIN', percent, people: null });

const POLICIES: readonly EvaluationUnitsPolicy[] = [
  {
    version: 'evaluation-units-2023.1',
    effectiveFrom: '2023-01-01',
    source:
      'Distribution: SE MenPANRB 3/2023 on PermenPANRB 6/2022. Objection: PermenPANRB 6/2022 names the road; days to answer, to decide and to extend are house rules until a mayoral decree says otherwise. The 14 days to object are law, not policy of the house: see evaluation.ts',
    distribution: {
      EXCELLENT: [most(70, 'VERY_GOOD')],
      GOOD: [most(70, 'GOOD'), { predicates: ['NEEDS_IMPROVEMENT', 'POOR'], bound: 'MIN', percent: null, people: 1 }],
      NEEDS_IMPROVEMENT: [least(60, 'NEEDS_IMPROVEMENT'), most(10, 'VERY_GOOD')],
      POOR: [least(60, 'POOR'), least(10, 'NEEDS_IMPROVEMENT'), most(10, 'VERY_GOOD')],
      VERY_POOR: [least(60, 'VERY_POOR'), least(10, 'POOR', 'NEEDS_IMPROVEMENT'), most(0, 'VERY_GOOD')],
    },
    calibration: { leastMembers: 2, mostMembers: 12 },
    objection: { statementDays: 7, decisionWorkingDays: 14, mostStatements: 10, extensionDays: 30 },
    limits: { steps: 20, reason: 2000, leastReason: 10, leastJustification: 20, grounds: 4000, statement: 4000, evidence: 5 },
  },
];

/** What an entry of the table may set. */
export interface EvaluationUnitsTerms {
  distribution: readonly { achievement: Achievement; rules: readonly DistributionRule[] }[];
  statementDays: number;
  decisionWorkingDays: number;
  extensionDays: number;
}

function termsOf({ distribution, objection }: EvaluationUnitsPolicy): EvaluationUnitsTerms {
  const { statementDays, decisionWorkingDays, extensionDays } = objection;
  const shapes = Object.entries(distribution) as [Achievement, readonly DistributionRule[]][];
  return {
    distribution: shapes.map(([achievement, rules]) => ({ achievement, rules })),
    statementDays,
    decisionWorkingDays,
    extensionDays,
  };
}

function withTerms(policy: EvaluationUnitsPolicy, { distribution, ...days }: EvaluationUnitsTerms): EvaluationUnitsPolicy {
  const shapes = Object.fromEntries(distribution.map(({ achievement, rules }) => [achievement, rules]));
  return { ...policy, distribution: shapes as EvaluationUnitsPolicy['distribution'], objection: { ...policy.objection, ...days } };
}

/** A rule speaks of percent or of people, never of both; least shares that cannot all be met are no rule. */
function contradictions({ distribution }: EvaluationUnitsTerms): Contradiction[] {
  return distribution.flatMap(({ achievement, rules }): Contradiction[] => {
    const path = ['distribution', achievement, 'rules'];
    const clear = rules.every(({ percent, people, predicates }) => (percent === null) !== (people === null) && predicates.length > 0);
    if (!clear) return [{ path, code: 'INVALID', text: 'PERCENT_OR_PEOPLE' }];
    const sum = rules.reduce((all, { bound, percent }) => all + (bound === 'MIN' ? (percent ?? 0) : 0), 0);
    return sum > 100 ? [{ path, code: 'OUT_OF_RANGE', params: { least: 0, most: 100 } }] : [];
  });
}

const NO_BOUND = { percent: null, people: null };

export const evaluationUnitsRules: Ruleset<EvaluationUnitsPolicy, EvaluationUnitsTerms> = {
  kind: 'EVALUATION_UNITS',
  name: 'policy of unit evaluation',
  shipped: POLICIES,
  termsOf,
  withTerms,
  ranges: {
    'distribution.rules.percent': [0, 100],
    'distribution.rules.people': [1, 1000],
    statementDays: [1, 60],
    decisionWorkingDays: [1, 90],
    extensionDays: [1, 120],
  },
  rows: { distribution: 'achievement' },
  tidy: ({ distribution, ...days }) => ({
    ...days,
    distribution: distribution.map(({ achievement, rules }) => ({ achievement, rules: rules.map((rule) => ({ ...NO_BOUND, ...rule })) })),
  }),
  contradictions,
};

/** The policy in force on a legal day. */
export const evaluationUnitsPolicy = (day: string, law: Law): EvaluationUnitsPolicy => policyOn(evaluationUnitsRules, day, law);

/** The policy that a stored result was made with. */
export const evaluationUnitsPolicyOf = (kept: KeptPolicy): EvaluationUnitsPolicy => policyKept(evaluationUnitsRules, kept);
