// The days of the demo: a usual year of the city as far as it has run until today, and the whole year before it.
import { addDays, legalDay } from '../src/platform/rules/calendar.ts';

export interface Days {
  /** The instant of the seed: nothing is written later. */
  now: string;
  /** The legal day of it. */
  today: string;
  /** The year that is running. */
  year: number;
  /** The morning of a day, or now where that is still to come. */
  at(day: string): string;
  /** The morning of a day `MM-DD` of this year, or of so many years before; now where that is still to come. */
  by(monthDay: string, yearsAgo?: number): string;
  /** A day so many days from today. */
  day(offset: number): string;
}

/** @param now ISO 8601 with milliseconds, in UTC */
export function daysOf(now: string): Days {
  const today = legalDay(now);
  const year = Number(today.slice(0, 4));
  const at = (day: string): string => {
    const morning = `${day}T02:00:00.000Z`;
    return morning < now ? morning : now;
  };
  return {
    now,
    today,
    year,
    at,
    by: (monthDay, yearsAgo = 0) => at(`${year - yearsAgo}-${monthDay}`),
    day: (offset) => addDays(today, offset),
  };
}

/** The later of two instants. */
export const later = (a: string, b: string): string => (a > b ? a : b);
