// Posts of the evaluated time that no agreed plan covers, such as one that somebody came to after they were rated. Pure.
import type { Assignment } from '../../organisation/rules/types.ts';
import { segmentOf } from '../../performance/rules/segments.ts';
import type { PlanHead } from '../../performance/rules/types.ts';
import { shared } from './months.ts';
import type { Evaluation } from './types.ts';

export interface Unplanned {
  assignmentId: string;
  positionTitle: string;
  unitId: string;
  from: string;
  to: string;
}

/** Of the year all definitive posts count; of a period, and of another post, the own one alone. */
export function unplanned(
  { assignments }: { assignments: readonly Assignment[] },
  plans: readonly Pick<PlanHead, 'assignmentId'>[],
  { year, period, holding, assignmentId, span }: Pick<Evaluation, 'year' | 'period' | 'holding' | 'assignmentId' | 'span'>,
): Unplanned[] {
  const planned = new Set(plans.map((plan) => plan.assignmentId));
  const whole = period === null ? { from: `${year}-01-01`, to: `${year}-12-31` } : span;
  const mine = assignments.filter((one) =>
    holding === 'DEFINITIVE' && period === null ? one.holding === holding : one.id === assignmentId,
  );
  return mine.flatMap((one) => {
    const segment = planned.has(one.id) ? null : segmentOf(one, year);
    const days = segment && shared(segment, whole);
    return days ? [{ assignmentId: one.id, positionTitle: one.positionTitle, unitId: one.unitId, ...days }] : [];
  });
}
