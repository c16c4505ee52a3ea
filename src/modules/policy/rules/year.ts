// The holidays of one year as an officer enters them: what is refused, and what is only worth a second look. Pure.
import { isWeekend } from '../../../platform/rules/calendar.ts';
import type { Problem } from '../../../platform/rules/errors.ts';
import type { Holiday } from '../../../platform/rules/policy/calendar-types.ts';
import { FIXED_DAYS } from '../../../platform/rules/policy/decreed.ts';
import type { CalendarTerms } from '../../../platform/rules/policy/holidays.ts';
import { checkName } from '../../../platform/rules/text.ts';

const MOST_DAYS = 60;
const NAME = 100;
/** How far ahead a year is decreed at the most. */
const YEARS_AHEAD = 3;

/** @returns problems under `terms.calendar`: a year that is over or far, a day of another year, twice the same, a name that says nothing. */
export function yearProblems({ year, days }: CalendarTerms, thisYear: number): Problem[] {
  const at = ['terms', 'calendar'];
  const [least, most] = [thisYear, thisYear + YEARS_AHEAD];
  const list = days.map(({ day }) => day);
  return [
    ...(year < least || year > most ? [{ code: 'OUT_OF_RANGE' as const, field: [...at, 'year'], params: { least, most } }] : []),
    ...(days.length === 0 ? [{ code: 'REQUIRED' as const, field: [...at, 'days'] }] : []),
    ...(days.length > MOST_DAYS ? [{ code: 'LIMIT_REACHED' as const, field: [...at, 'days'], params: { most: MOST_DAYS } }] : []),
    ...days.flatMap(({ day, name }, i): Problem[] => [
      ...dayProblems(day, year, [...at, 'days', String(i), 'day']),
      ...(list.indexOf(day) < i ? [{ code: 'ALREADY_EXISTS' as const, field: [...at, 'days', String(i), 'day'] }] : []),
      ...checkName([...at, 'days', String(i), 'name'], name, NAME),
    ]),
  ];
}

const dayProblems = (day: string, year: number, field: readonly string[]): Problem[] =>
  day.startsWith(`${year}-`) ? [] : [{ code: 'OUT_OF_RANGE', field, params: { least: `${year}-01-01`, most: `${year}-12-31` } }];

const byDay = (a: Holiday, b: Holiday): number => (a.day < b.day ? -1 : 1);

export const tidyYear = ({ year, days }: CalendarTerms): CalendarTerms => ({
  year,
  days: days.map(({ day, name, kind }) => ({ day, name: name.trim(), kind })).toSorted(byDay),
});

/** FIXED_DAY_MISSING: a day that never moves is not among them. ON_WEEKEND: leave on a day on which nobody works anyway. */
export interface YearWarning {
  code: 'FIXED_DAY_MISSING' | 'ON_WEEKEND' | 'NO_COLLECTIVE_LEAVE';
  day: string | null;
  /** Of the day that is missing, or that lies on a weekend. */
  name: string | null;
}

/** Nothing of it is wrong for certain: decrees have left out leave, and holidays fall on Sundays. Leave never does. */
export function yearWarnings({ year, days }: CalendarTerms): YearWarning[] {
  const known = new Set(days.map(({ day }) => day));
  const missing = FIXED_DAYS.map(([day, name]) => ({ day: `${year}-${day}`, name })).filter(({ day }) => !known.has(day));
  const weekend = days.filter(({ day, kind }) => kind === 'COLLECTIVE_LEAVE' && isWeekend(day));
  const leave = days.some(({ kind }) => kind === 'COLLECTIVE_LEAVE');
  return [
    ...missing.map((one) => ({ code: 'FIXED_DAY_MISSING' as const, ...one })),
    ...weekend.map(({ day, name }) => ({ code: 'ON_WEEKEND' as const, day, name })),
    ...(leave ? [] : [{ code: 'NO_COLLECTIVE_LEAVE' as const, day: null, name: null }]),
  ];
}
