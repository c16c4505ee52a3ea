// Ids of evaluations and absences: they follow from plan, person and cycle, so that each is found without a list and cannot exist twice.
import { digest } from '../../platform/store/ids.ts';

/** `period`: the number of an evaluation period, or null for the year. */
export const spanName = (period: number | null): string => (period === null ? 'YEAR' : String(period));

/** The year's evaluation of the definitive post is one a person, whatever segments it has; all others belong to a plan. */
export const evaluationId = (planId: string, period: number | null): string => `evl_${digest('evaluation', planId, spanName(period))}`;
export const yearEvaluationId = (employeeId: string, cycle: string): string =>
  `evl_${digest('evaluation', cycle, employeeId, spanName(null))}`;
export const absenceSheetId = (employeeId: string, cycle: string): string => `abs_${digest('absences', employeeId, cycle)}`;
