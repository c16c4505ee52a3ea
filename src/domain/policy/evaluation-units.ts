// Numbers of law and decree for units' achievement, distribution, calibration and objections: dated and versioned, never constants in code.
import type { Predicate } from '../evaluation/types.ts';

/** What the level above says a unit achieved (capaian kinerja organisasi). */
export type Achievement = 'EXCELLENT' | 'GOOD' | 'NEEDS_IMPROVEMENT' | 'POOR' | 'VERY_POOR';

/** Guidance on how predicates spread in a unit: of these predicates together at most, or at least, so many. */
export interface DistributionRule {
  predicates: readonly Predicate[];
  bound: 'MAX' | 'MIN';
  /** Of those who count; null where the rule names a number of people. */
  percent: number | null;
  /** A number of people, whatever the size of the unit; null where the rule names a percentage. */
  people: number | null;
}

export interface EvaluationUnitsPolicy {
  version: string;
  effectiveFrom: string;
  source: string;
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

/** The policy in force on a legal day. */
export function evaluationUnitsPolicy(day: string): EvaluationUnitsPolicy {
  const found = POLICIES.findLast((policy) => policy.effectiveFrom <= day);
  if (!found) throw new Error(`No policy of unit evaluation on ${day}.`);
  return found;
}

/** The policy that a stored result was made with. */
export function evaluationUnitsPolicyOf(version: string): EvaluationUnitsPolicy {
  const found = POLICIES.find((policy) => policy.version === version);
  if (!found) throw new Error(`No policy of unit evaluation ${version}.`);
  return found;
}
