// The day by which an objection should be decided, as the calendar tells it now. Pure.
import { dayEnd, isPast } from '../../../platform/rules/calendar.ts';
import type { DueNow } from '../../../platform/rules/due.ts';
import type { Objection } from './types.ts';

/** The midnight by which it should be decided; null where that cannot be counted yet. */
export const decideBy = ({ on }: DueNow): string | null => on && dayEnd(on);

/** Late: the day by which it should have been decided is over, and it is not. */
export const isOverdue = ({ status }: Pick<Objection, 'status'>, due: DueNow, now: string): boolean =>
  status === 'OPEN' && isLateBy(due, now);

export const isLateBy = (due: DueNow, now: string): boolean => {
  const until = decideBy(due);
  return until !== null && isPast(until, now);
};
