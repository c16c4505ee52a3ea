// How far somebody has come, from the records themselves; and where that stands in the order of a list. Pure.
import type { Evaluation } from '../../evaluation/rules/types.ts';
import { isHandedOver } from '../../evaluation/rules/views.ts';
import type { PlanHead } from '../../performance/rules/types.ts';
import {
  EVALUATION_STAGES,
  type EvaluationStage,
  PLAN_STAGES,
  type PlanStage,
  type RosterCard,
  type RosterFilter,
  type Stages,
  type WorkflowStep,
} from './types.ts';

/** A void plan is none: nothing is expected of the post in that year. */
export function planStage({ voided, approved, status }: Pick<PlanHead, 'voided' | 'approved' | 'status'>): PlanStage {
  if (voided) return 'NONE';
  return approved.length > 0 ? 'APPROVED' : status;
}

/** What is hidden before the hand-over is not told here either. */
export function evaluationStage({ status, handOver, self }: Pick<Evaluation, 'status' | 'handOver' | 'self'>): EvaluationStage {
  if (status === 'EXEMPT' || status === 'FINAL') return status;
  if (isHandedOver(status)) return handOver?.acknowledgedAt ? 'ACKNOWLEDGED' : 'HANDED_OVER';
  return self?.submittedAt ? 'SELF_ASSESSED' : 'OPENED';
}

export type Of = 'plans' | 'evaluations';

/** Which of the two a step belongs to, and the stage at which it is taken. */
const TAKEN_AT: Record<WorkflowStep, { of: 'plans'; stage: PlanStage } | { of: 'evaluations'; stage: EvaluationStage }> = {
  PLAN: { of: 'plans', stage: 'DRAFT' },
  PLAN_SUBMISSION: { of: 'plans', stage: 'SUBMITTED' },
  PLAN_APPROVAL: { of: 'plans', stage: 'APPROVED' },
  EVALUATION: { of: 'evaluations', stage: 'OPENED' },
  SELF_ASSESSMENT: { of: 'evaluations', stage: 'SELF_ASSESSED' },
  HAND_OVER: { of: 'evaluations', stage: 'HANDED_OVER' },
  ACKNOWLEDGEMENT: { of: 'evaluations', stage: 'ACKNOWLEDGED' },
  FINAL: { of: 'evaluations', stage: 'FINAL' },
};

export const stepOf = (step: WorkflowStep): Of => TAKEN_AT[step].of;

const ORDER: Record<Of, readonly string[]> = { plans: PLAN_STAGES, evaluations: EVALUATION_STAGES };

export const placeOfStage = (of: Of, stage: string): number => ORDER[of].indexOf(stage);

export const stageAt = (of: Of, place: number): string => ORDER[of][place] ?? 'NONE';

export const stageOf = ({ plans, evaluations }: Stages, of: Of, year: number): PlanStage | EvaluationStage =>
  (of === 'plans' ? plans[year] : evaluations[year]) ?? 'NONE';

/** The latest year in which anything is there, and how far it has come: the beginning of a list's sort key. `0000` where there is nothing. */
export function rankOf(stages: Stages, of: Of): string {
  const year = Object.keys(stages[of]).toSorted().at(-1);
  return year ? `${year}${ORDER[of].indexOf(stageOf(stages, of, Number(year)))}` : '0000';
}

/** Stages before the step is taken; of those, the ones that are asked for. */
export function stagesBefore({ step, planStages, evaluationStages }: RosterFilter): string[] {
  const { of, stage } = TAKEN_AT[step];
  const wanted: readonly string[] | null | undefined = of === 'plans' ? planStages : evaluationStages;
  const before = ORDER[of].slice(0, ORDER[of].indexOf(stage));
  return wanted ? before.filter((one) => wanted.includes(one)) : before;
}

/**
 * The ranges of ranks, both ends included, that hold whoever has not come further. Nothing of the year yet: whatever is there of an earlier
 * one. Whoever has something of a later year stands behind that: a past year costs more.
 */
export function rankRanges(filter: RosterFilter): [from: string, to: string][] {
  const { of } = TAKEN_AT[filter.step];
  const { year } = filter;
  const ranges = stagesBefore(filter).map((stage): [string, string] => {
    const place = ORDER[of].indexOf(stage);
    return place === 0 ? ['0', `${year}`] : [`${year}${place}`, `${year}${place}~`];
  });
  return ranges.length > 0 ? [...merged(ranges), [`${year + 1}`, '~']] : [];
}

/** Neighbours become one range, so that it is one Query. */
function merged(ranges: readonly [string, string][]): [string, string][] {
  const [first, ...rest] = ranges;
  if (!first) return [];
  const whole = rest.every(([from], i) => Number(from.at(-1)) === Number(first[0].at(-1)) + i + 1);
  return whole ? [[first[0], rest.at(-1)?.[1] ?? first[1]]] : [...ranges];
}

/** Whether plan and evaluation stand as is asked; of what the step itself is of, `stagesBefore` says it. */
export function standsSo(card: RosterCard, filter: Omit<RosterFilter, 'step'>, own: Of | null): boolean {
  const asked: Record<Of, readonly string[] | null | undefined> = { plans: filter.planStages, evaluations: filter.evaluationStages };
  const others = (['plans', 'evaluations'] as const).filter((of) => of !== own);
  return others.every((of) => asked[of]?.includes(stageOf(card, of, filter.year)) ?? true);
}

/** Whether the step is expected of somebody: they serve in the post, or for an evaluation served at all, by the end of the year. */
export const isExpected = ({ validFrom, since }: RosterCard, { step, year }: RosterFilter): boolean =>
  (stepOf(step) === 'plans' ? validFrom : since) <= `${year}-12-31`;

/** Whether somebody has not taken the step, by the card alone. */
export const isBefore = (card: RosterCard, filter: RosterFilter): boolean =>
  stagesBefore(filter).includes(stageOf(card, stepOf(filter.step), filter.year));
