// Which days are no working days, year by year: as decreed and shipped, overlaid by what a region has released. Pure.
import type { WorkCalendar } from '../calendar.ts';
import type { Holiday, YearCalendar } from './calendar-types.ts';
import { DECREED } from './decreed.ts';
import { type Law, numbered } from './overlay.ts';

/** What an entry of the table sets: a whole year at once. */
export interface CalendarTerms {
  year: number;
  days: readonly Holiday[];
}

/** From when a shipped calendar holds: a release brings it, and what was decreed for a year is never older than the year's own days. */
const SINCE = '2000-01-01';

/** The years that are known on a legal day, each by the last that was released for it. */
export function calendarsOn(day: string, law: Law): (YearCalendar & { validFrom: string; released: boolean })[] {
  const known = new Map(DECREED.map((one) => [one.year, { ...one, validFrom: SINCE, released: false }]));
  for (const { kind, withdrawn, validFrom, version, source, terms } of law) {
    if (kind !== 'CALENDAR' || withdrawn || validFrom > day) continue;
    const { year, days } = terms as CalendarTerms;
    known.set(year, { year, days, version, source, validFrom, released: true });
  }
  return [...known.values()].toSorted((a, b) => a.year - b.year);
}

/** What working days are counted by on a legal day. */
export function workCalendar(day: string, law: Law): WorkCalendar {
  const calendars = calendarsOn(day, law);
  return {
    years: new Map(calendars.map(({ year, version }) => [year, version])),
    holidays: new Set(calendars.flatMap(({ days }) => days.map((holiday) => holiday.day))),
  };
}

export const calendarVersion = (year: number, validFrom: string, law: Law): string => numbered(`calendar-${year}`, validFrom, law);
