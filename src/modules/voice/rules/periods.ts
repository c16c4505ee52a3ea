// Half-years and years of the survey, as they are named, ordered and looked back on. Pure.
import { legalDay } from '../../../platform/rules/calendar.ts';
import type { SurveyPeriod } from './satisfaction.ts';

export interface PeriodOf {
  year: number;
  period: SurveyPeriod;
}

export type HalfYear = PeriodOf & { period: 'FIRST_HALF' | 'SECOND_HALF' };

/** In the order in which they end; a year after its second half. */
const ORDER: Readonly<Record<SurveyPeriod, string>> = { FIRST_HALF: '1', SECOND_HALF: '2', YEAR: '3' };

export const periodKey = ({ year, period }: PeriodOf): string => `${year}#${ORDER[period]}`;

export const halfOfDay = (day: string): HalfYear => ({
  year: Number(day.slice(0, 4)),
  period: day.slice(5, 7) <= '06' ? 'FIRST_HALF' : 'SECOND_HALF',
});

export const halfBefore = ({ year, period }: HalfYear): HalfYear =>
  period === 'FIRST_HALF' ? { year: year - 1, period: 'SECOND_HALF' } : { year, period: 'FIRST_HALF' };

/** The next of its kind: a half-year after a half-year, a year after a year. */
export const periodAfter = ({ year, period }: PeriodOf): PeriodOf =>
  period === 'FIRST_HALF' ? { year, period: 'SECOND_HALF' } : { year: year + 1, period: period === 'YEAR' ? 'YEAR' : 'FIRST_HALF' };

/** Half-years up to the one of a day, oldest first. */
export function halvesUpTo(day: string, count: number): HalfYear[] {
  const halves = [halfOfDay(day)];
  while (halves.length < count) halves.unshift(halfBefore(halves[0] as HalfYear));
  return halves;
}

/** The halves that a period is made of. */
export function halvesIn({ year, period }: PeriodOf): HalfYear[] {
  const halves: readonly HalfYear['period'][] = period === 'YEAR' ? ['FIRST_HALF', 'SECOND_HALF'] : [period];
  return halves.map((half) => ({ year, period: half }));
}

/** Longer than any request takes. */
const ARRIVING_MS = 3_600_000;

/** The legal day whose last words have all arrived: what was said a moment before midnight is written a moment after it. */
export const arrivedOn = (now: string): string => legalDay(new Date(Date.parse(now) - ARRIVING_MS).toISOString());

/** What is over by a day and still to be published, oldest first: the last two half-years, and the last year. */
export function periodsOver(today: string): PeriodOf[] {
  const [first, second] = halvesUpTo(today, 3) as [HalfYear, HalfYear, HalfYear];
  const year = { year: Number(today.slice(0, 4)) - 1, period: 'YEAR' as const };
  return [first, second, year].toSorted((a, b) => (periodKey(a) < periodKey(b) ? -1 : 1));
}
