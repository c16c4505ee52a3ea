// When what was written in a personnel file is forgotten, and how much of it at once. Pure.
import { dayStart, legalDay } from '../../../platform/rules/calendar.ts';
import { fail, refuse } from '../../../platform/rules/errors.ts';
import { keptSince, keptUntil } from '../../organisation/rules/file.ts';
import { type Employee, lastDayOfService } from '../../organisation/rules/types.ts';

const EMPLOYEE = ['employeeId'];

/**
 * @param years for which a file is kept
 * @throws RuleError TRANSITION_REFUSED of who serves, or will; NOT_OPEN_YET within the period
 */
export function checkPeriod(employee: Pick<Employee, 'assignments' | 'endRecordedOn'>, years: number, now: string): void {
  const [today, last] = [legalDay(now), lastDayOfService(employee)];
  if (last === null || last >= today) fail('TRANSITION_REFUSED', { field: EMPLOYEE, text: 'STILL_SERVES', data: { allowed: [] } });
  const from = keptUntil(keptSince(employee) ?? today, years);
  if (today < from) fail('NOT_OPEN_YET', { field: EMPLOYEE, text: 'WAITS', params: { opensAt: dayStart(from) } });
}

/** What was written since a file was forgotten goes as well. @throws RuleError TRANSITION_REFUSED where nothing was. */
export function checkLeft(isForgotten: boolean, left: number): void {
  if (isForgotten && left === 0) fail('TRANSITION_REFUSED', { field: EMPLOYEE, data: { allowed: [] } });
}

/** What may still be decided, or looked into, is no word too old. @throws RuleError OBJECTION_OPEN, UNDECIDED. */
export function checkOpen({ objections, findings }: { objections: number; findings: number }): void {
  refuse([
    ...(objections > 0 ? [{ code: 'OBJECTION_OPEN' as const, field: EMPLOYEE }] : []),
    ...(findings > 0 ? [{ code: 'UNDECIDED' as const, text: 'FINDINGS' as const, field: EMPLOYEE, params: { count: findings } }] : []),
  ]);
}

/** An item of a file that is to be emptied, as far as a transaction is concerned. */
export interface PlaceInFile {
  pk: string;
  /** It has records of its own. */
  isSubject: boolean;
  isHead: boolean;
}

/**
 * As many, from the first on, as a transaction has room for: a subject takes two places, for its record; a part one, and its head with it, which
 * is written once.
 */
export function fitting<T extends PlaceInFile>(all: readonly T[], room: number): T[] {
  const heads = new Set<string>();
  let left = room;
  const end = all.findIndex(({ pk, isSubject, isHead }) => {
    const withHead = (isHead || !isSubject) && !heads.has(pk) ? 2 : 0;
    if (withHead > 0) heads.add(pk);
    left -= isHead ? withHead : isSubject ? 2 : 1 + withHead;
    return left < 0;
  });
  return end === -1 ? [...all] : all.slice(0, end);
}
