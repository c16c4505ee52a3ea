// When nobody is written to: at night, on Sundays and on holidays; and when that is over. Pure.
import { addDays, legalDay, type WorkCalendar } from '../../../platform/rules/calendar.ts';
import type { NoticesPolicy } from './policy.ts';

type Quiet = Pick<NoticesPolicy, 'quiet'>;

/** The instant of a full hour of a legal day: WIB is UTC+7 the whole year. */
export const hourOf = (day: string, hour: number): string =>
  new Date(Date.parse(`${day}T00:00:00.000Z`) + (hour - 7) * 3_600_000).toISOString();

const isSunday = (day: string): boolean => new Date(day).getUTCDay() === 0;

/** Saturdays are none: who works in shifts, and who waits for a selection, reads on them. */
export const isRestDay = (day: string, { holidays }: Pick<WorkCalendar, 'holidays'>): boolean => isSunday(day) || holidays.has(day);

const UNTIL = 60;

/** The next instant at which somebody may be written to; the same where that is now. */
export function opensAfter(now: string, { quiet }: Quiet, calendar: WorkCalendar): string {
  for (let [day, n] = [legalDay(now), 0]; n < UNTIL; [day, n] = [addDays(day, 1), n + 1]) {
    if (isRestDay(day, calendar) || now >= hourOf(day, quiet.from)) continue;
    const opens = hourOf(day, quiet.to);
    return now > opens ? now : opens;
  }
  throw new Error(`No day within ${UNTIL} on which anybody may be written to.`);
}

export const isQuiet = (now: string, policy: Quiet, calendar: WorkCalendar): boolean =>
  opensAfter(now, policy, calendar) !== new Date(now).toISOString();

/** The next time that what was gathered is sent: at its hour, on a day that is none of rest. */
export function digestAfter(now: string, policy: Quiet & Pick<NoticesPolicy, 'digestHour'>, calendar: WorkCalendar): string {
  const today = legalDay(now);
  const begins = hourOf(now < hourOf(today, policy.digestHour) ? today : addDays(today, 1), policy.digestHour);
  const day = legalDay(opensAfter(begins, policy, calendar));
  return hourOf(day, policy.digestHour);
}
