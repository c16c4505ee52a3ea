// What of a development plan is shown beside others. Pure.
import { dayEnd, dayStart } from '../../../platform/rules/calendar.ts';
import type { DevelopmentPlan, DevelopmentSide, PlannedStep } from './types.ts';

/** A step with whose it is: what came of its training is theirs. */
export interface DevelopmentPlanStepView extends PlannedStep {
  employeeId: string;
}

/** Whether it was carried out within some days: begun before they are over, and not over before they begin. */
export const ranIn = ({ agreedAt, closed }: Pick<DevelopmentPlan, 'agreedAt' | 'closed'>, span: { from: string; to: string }): boolean =>
  agreedAt !== null && agreedAt < dayEnd(span.to) && (closed === null || closed.at >= dayStart(span.from));

/** Whom the steps wait for: the side that has not agreed to what the other has. */
export function awaitsAgreementOf({ status, steps, agreed }: DevelopmentPlan): DevelopmentSide[] {
  if ((status !== 'PROPOSED' && status !== 'ACTIVE') || !steps.some(({ state }) => state !== 'DROPPED')) return [];
  return (['EMPLOYEE', 'SUPERIOR'] as const).filter((side) => agreed[side] === null);
}
