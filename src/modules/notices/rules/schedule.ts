// On which days somebody is reminded of a deadline, and which of them is due. Pure.
import { addDays, addWorkingDays, daysBetween, isWorkingDay, legalDay, type WorkCalendar } from '../../../platform/rules/calendar.ts';
import type { NoticesPolicy } from './policy.ts';

type Reminders = NoticesPolicy['reminders'];

/** Nobody goes unreminded because a year's holidays are not released yet: then its weekdays count. */
const known = (calendar: WorkCalendar, day: string): WorkCalendar => {
  const year = Number(day.slice(0, 4));
  const years = new Map([year - 1, year, year + 1].map((one) => [one, calendar.years.get(one) ?? 'weekdays'] as const));
  return { ...calendar, years };
};

const workingDay = (day: string, days: number, calendar: WorkCalendar): string =>
  addWorkingDays(day, days, known(calendar, day)).day ?? addDays(day, days);

/** The last day on which it can be done; a deadline is the first instant that no longer counts. */
export const lastDayOf = (dueAt: string): string => legalDay(new Date(Date.parse(dueAt) - 1).toISOString());

/** All days of reminders of a deadline, in order. */
export function reminderDays(dueAt: string, { before, afterFirst, afterEvery, afterMost }: Reminders, calendar: WorkCalendar): string[] {
  const last = lastDayOf(dueAt);
  const days = before.map((n) => workingDay(last, -n, calendar));
  const until = addDays(last, afterMost);
  for (let day = workingDay(last, afterFirst, calendar); day <= until; day = addDays(day, afterEvery))
    days.push(isWorkingDay(day, known(calendar, day)) ? day : workingDay(day, 1, calendar));
  return [...new Set(days)].toSorted();
}

/**
 * The day of the reminder that is due: the last one that has come. Of days that were missed only the last is told.
 * @param since the day on which it was first told: what was said that day or later needs no reminder of an earlier one; null: never
 */
export function reminderDue(dueAt: string, today: string, since: string | null, policy: Reminders, calendar: WorkCalendar): string | null {
  const day = reminderDays(dueAt, policy, calendar).findLast((one) => one <= today) ?? null;
  // So long after the deadline the matter is nobody's clock any more.
  if (day === null || daysBetween(lastDayOf(dueAt), today) > policy.afterMost) return null;
  return since !== null && day <= since ? null : day;
}

/** The day from which who can help is told; told once. */
export const escalatesOn = (dueAt: string, { escalateAfter }: Reminders, calendar: WorkCalendar): string =>
  workingDay(lastDayOf(dueAt), escalateAfter, calendar);

/** Whether who can help is told by now, and the matter is not too old to be. */
export const isEscalated = (dueAt: string, today: string, policy: Reminders, calendar: WorkCalendar): boolean =>
  escalatesOn(dueAt, policy, calendar) <= today && daysBetween(lastDayOf(dueAt), today) <= policy.afterMost;
