// A day by which something is due in working days: fixed when it is filed, or, in a year without holidays, once they are released. Pure.
import { addWorkingDays, type WorkCalendar } from './calendar.ts';

export interface Due {
  /** The day from which it is counted, itself not counted, and how many working days. */
  from: string;
  days: number;
  /** Null where it reaches into a year of which nobody knew the holidays when it was filed. */
  on: string | null;
  /** Versions of the calendars that it was counted by. */
  calendars: readonly string[];
}

/** What a due day is as of today: the day, or the year that stands in the way. */
export interface DueNow {
  on: string | null;
  unknownYear: number | null;
}

/** Nobody loses a right because the agency has not entered a year yet: what is filed is filed, and its day follows. */
export function dueAfter(from: string, days: number, calendar: WorkCalendar): Due {
  const { day, calendars } = addWorkingDays(from, days, calendar);
  return { from, days, on: day, calendars };
}

/** A day that was told stays; what could not be counted is counted by what is known now. */
export function dueNow({ from, days, on }: Due, calendar: WorkCalendar): DueNow {
  if (on !== null) return { on, unknownYear: null };
  const { day, unknownYear } = addWorkingDays(from, days, calendar);
  return { on: day, unknownYear };
}
