// The roster: one small row for everybody's definitive post, with how far plan and year's evaluation have come. What is stored, and what is asked.
import type { Since } from '../../../platform/rules/calendar.ts';
import type { EmployeeKind } from '../../organisation/rules/record-types.ts';

/** How far the plan of a post has come in a year. APPROVED also while a change of it is talked about. */
export const PLAN_STAGES = ['NONE', 'DRAFT', 'RETURNED', 'SUBMITTED', 'APPROVED'] as const;
/**
 * What a row says of a plan, from which its stage and its status follow: of one that was agreed also whether a change of it is talked about, and how
 * far that has come. Their places are what is stored, so a new one stands last. `APPROVED` was written before decision 0101 and leaves that open.
 */
export const PLAN_MARKS = [...PLAN_STAGES, 'AGREED', 'CHANGE_DRAFT', 'CHANGE_RETURNED', 'CHANGE_SUBMITTED', 'VOID'] as const;
/** How far the year's evaluation of a person has come, as everybody may know it: that it is rated before the hand-over is not among it (0009). */
export const EVALUATION_STAGES = ['NONE', 'OPENED', 'SELF_ASSESSED', 'HANDED_OVER', 'ACKNOWLEDGED', 'FINAL', 'EXEMPT'] as const;

export type PlanStage = (typeof PLAN_STAGES)[number];
export type PlanMark = (typeof PLAN_MARKS)[number];
export type EvaluationStage = (typeof EVALUATION_STAGES)[number];

/** By year; a year that is not there is NONE. */
export interface Stages {
  plans: Record<string, PlanMark>;
  evaluations: Record<string, EvaluationStage>;
}

/** What the list entry of a post shows. Kind and grade hold from their day on without a write, so those that are told ahead stand here too. */
export interface RosterCard extends Stages {
  employeeId: string;
  name: string;
  assignmentId: string;
  positionId: string;
  title: string;
  unitId: string;
  isHead: boolean;
  validFrom: string;
  validTo: string | null;
  /** First day of the definitive posts that lead to this one without a gap. */
  since: string;
  kinds: Since<EmployeeKind>[];
  grades: Since<string | null>[];
}

/** A step that is expected of everybody in a year, in the order in which they are taken; or a place in a round. */
export const STEPS = [
  'PLAN',
  'PLAN_SUBMISSION',
  'PLAN_APPROVAL',
  'EVALUATION',
  'SELF_ASSESSMENT',
  'HAND_OVER',
  'ACKNOWLEDGEMENT',
  'FINAL',
] as const;

export type WorkflowStep = (typeof STEPS)[number];

export type RosterSort = 'STAGE' | 'UNIT' | 'NAME' | 'GRADE';

export interface RosterFilter {
  step: WorkflowStep;
  year: number;
  planStages?: readonly PlanStage[] | null | undefined;
  evaluationStages?: readonly EvaluationStage[] | null | undefined;
  kinds?: readonly EmployeeKind[] | null | undefined;
  grades?: readonly string[] | null | undefined;
}
