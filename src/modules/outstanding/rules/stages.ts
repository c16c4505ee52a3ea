// How far somebody has come, from the records themselves; and where that stands in the order of a list. Pure.
import type { Evaluation } from '../../evaluation/rules/types.ts';
import { isHandedOver } from '../../evaluation/rules/views.ts';
import type { PlanHead, PlanStatus } from '../../performance/rules/types.ts';
import {
  EVALUATION_STAGES,
  type EvaluationStage,
  PLAN_MARKS,
  PLAN_STAGES,
  type PlanMark,
  type PlanStage,
  type RosterCard,
  type RosterFilter,
  type Stages,
  type WorkflowStep,
} from './types.ts';

type Marked = Pick<PlanHead, 'voided' | 'approved' | 'status'>;

/** What a row says of a plan. */
export function planMark({ voided, approved, status }: Marked): PlanMark {
  if (voided) return 'VOID';
  if (approved.length === 0) return status;
  return status === 'APPROVED' ? 'AGREED' : `CHANGE_${status}`;
}

/** A void plan is none: nothing is expected of the post in that year. */
const STAGE_OF: Record<PlanMark, PlanStage> = {
  NONE: 'NONE',
  DRAFT: 'DRAFT',
  RETURNED: 'RETURNED',
  SUBMITTED: 'SUBMITTED',
  APPROVED: 'APPROVED',
  AGREED: 'APPROVED',
  CHANGE_DRAFT: 'APPROVED',
  CHANGE_RETURNED: 'APPROVED',
  CHANGE_SUBMITTED: 'APPROVED',
  VOID: 'NONE',
};

/** What a row says of the status that a plan has while its post is held: null where there is none; undefined where only the plan itself tells. */
const STATUS_OF: Record<PlanMark, PlanStatus | null | undefined> = {
  NONE: null,
  DRAFT: 'DRAFT',
  RETURNED: 'RETURNED',
  SUBMITTED: 'SUBMITTED',
  APPROVED: undefined,
  AGREED: 'APPROVED',
  CHANGE_DRAFT: 'DRAFT',
  CHANGE_RETURNED: 'RETURNED',
  CHANGE_SUBMITTED: 'SUBMITTED',
  VOID: 'VOID',
};

export const statusByMark = (mark: PlanMark): PlanStatus | null | undefined => STATUS_OF[mark];

export const planStage = (plan: Marked): PlanStage => STAGE_OF[planMark(plan)];

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

/** What is stored: more of plans than their stage. */
const STORED: Record<Of, readonly string[]> = { plans: PLAN_MARKS, evaluations: EVALUATION_STAGES };

export const digitOf = (of: Of, mark: string): number => STORED[of].indexOf(mark);

export const markAt = (of: Of, digit: number): string => STORED[of][digit] ?? 'NONE';

export const stageOf = ({ plans, evaluations }: Stages, of: Of, year: number): PlanStage | EvaluationStage =>
  of === 'plans' ? STAGE_OF[plans[year] ?? 'NONE'] : (evaluations[year] ?? 'NONE');

/** The latest year in which anything is there, and how far it has come: the beginning of a list's sort key. `0000` where there is nothing. */
export function rankOf(stages: Stages, of: Of): string {
  const year = Object.keys(stages[of])
    .toSorted()
    .findLast((one) => stageOf(stages, of, Number(one)) !== 'NONE');
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
