// Legal days in Asia/Jakarta and the dated things that hold on them. Pure: the time always comes in as an argument.

/*
 * Two kinds of strings. A *day* is a legal date `YYYY-MM-DD`, 1000-01-01 to 9999-12-31, so that days compare as strings.
 * An *instant* is ISO 8601 with `Z` or an offset; it is compared as a number, since `…:00Z` and `…:00.000Z` are one instant.
 * Anything else is a fault of the caller (the API's scalars have checked input before) and throws a RangeError.
 */

import { lately } from './lately.ts';

const DAY_MS = 86_400_000;

/** WIB is UTC+7 the whole year (Keppres 41/1987, no summer time), so fixed arithmetic is exact and no time zone data is loaded. */
const WIB_MS = 7 * 3_600_000;

const DAY = /^[1-9]\d{3}-\d{2}-\d{2}$/;
const INSTANT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/;

const reject = (what: string, value: string): never => {
  throw new RangeError(`Not ${what}: ${JSON.stringify(value)}`);
};

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const lengthOf = (year: number, month: number): number => (month === 2 && isLeap(year) ? 29 : (LENGTHS[month - 1] ?? 0));

/** A real date, reckoned by hand: the engine would quietly turn 30 February into 2 March, and every rule asks this many times. */
export function isDay(text: string): boolean {
  if (!DAY.test(text)) return false;
  const day = Number(text.slice(8));
  return day >= 1 && day <= lengthOf(Number(text.slice(0, 4)), Number(text.slice(5, 7)));
}

/** A day as milliseconds of its midnight in UTC: only to count with, never an instant. */
const count = (day: string): number => (isDay(day) ? Date.parse(day) : reject('a day', day));

function uncount(ms: number): string {
  const day = new Date(ms).toISOString().slice(0, 10);
  return isDay(day) ? day : reject('a day of four-digit years', day);
}

/** A real instant: the engine would take 30 February and 24:00 for others. */
export const isInstant = (text: string): boolean => isDay(INSTANT.exec(text)?.[1] ?? '') && !Number.isNaN(Date.parse(text));

/** A request has one instant, and asks for its day at each name and whether it is past at each deadline. */
const MOST_INSTANTS = 1_000;

const instantMs = lately(MOST_INSTANTS, (instant) => (isInstant(instant) ? Date.parse(instant) : reject('an instant', instant)));

/** The date on the wall in Semarang at an instant. */
export const legalDay = lately(MOST_INSTANTS, (instant) => uncount(instantMs(instant) + WIB_MS));

/** The legal year of an instant: 31 December 17:00 UTC is already next year. */
export const legalYear = (instant: string): number => Number(legalDay(instant).slice(0, 4));

/** First instant of a legal day, 00:00 WIB, in UTC. */
export const dayStart = (day: string): string => new Date(count(day) - WIB_MS).toISOString();

/** First instant **after** a legal day, the next midnight WIB, in UTC: a day is half-open, and a deadline at its end is this instant. */
export const dayEnd = (day: string): string => new Date(count(day) + DAY_MS - WIB_MS).toISOString();

/** Is the deadline over? A deadline is the first instant that no longer counts, as `dayEnd` gives it. */
export const isPast = (deadline: string, now: string): boolean => instantMs(now) >= instantMs(deadline);

/** For `sort`: earlier days first. */
export const compareDay = (a: string, b: string): -1 | 0 | 1 => (a < b ? -1 : a > b ? 1 : 0);

/** Calendar days later, or earlier for a negative number; the day itself is not counted: 3 days from 1 May are over with 4 May. */
export function addDays(day: string, days: number): string {
  if (!Number.isSafeInteger(days)) reject('a whole number of days', String(days));
  return uncount(count(day) + days * DAY_MS);
}

/** Days from one to a later one; 0 for the same day, negative backwards. */
export const daysBetween = (from: string, to: string): number => (count(to) - count(from)) / DAY_MS;

/** Days on which nobody works, and the years for which they are known: decreed anew each year (SKB 3 Menteri), held as policy. */
export interface WorkCalendar {
  /** By year: the version of its calendar. */
  years: ReadonlyMap<number, string>;
  holidays: ReadonlySet<string>;
}

const yearOf = (day: string): number => Number(day.slice(0, 4));

export function isWeekend(day: string): boolean {
  const weekday = new Date(count(day)).getUTCDay();
  return weekday === 0 || weekday === 6;
}

/** Monday to Friday, less the holidays; null on a weekday of a year whose holidays nobody has released: it may be Nyepi. */
export function isWorkingDay(day: string, { years, holidays }: WorkCalendar): boolean | null {
  if (isWeekend(day)) return false;
  return years.has(yearOf(day)) ? !holidays.has(day) : null;
}

/** A working day and the calendars it was counted by; or the first year for which it cannot be counted. */
export type WorkingDay = ({ day: string; unknownYear: null } | { day: null; unknownYear: number }) & { calendars: readonly string[] };

/**
 * The nth working day after a day (before it, if negative); the day itself is not counted, and 0 leaves it as it is. Never guessed: where
 * a day of a year without holidays would have to be counted, that year is the answer.
 */
export function addWorkingDays(day: string, days: number, calendar: WorkCalendar): WorkingDay {
  if (!Number.isSafeInteger(days)) reject('a whole number of days', String(days));
  const step = Math.sign(days);
  const calendars = new Set<string>();
  let at = addDays(day, 0);
  for (let left = Math.abs(days); left > 0; ) {
    at = addDays(at, step);
    const works = isWorkingDay(at, calendar);
    if (works === null) return { day: null, unknownYear: yearOf(at), calendars: [] };
    calendars.add(calendar.years.get(yearOf(at)) ?? '');
    if (works) left -= 1;
  }
  return { day: at, unknownYear: null, calendars: [...calendars].filter((version) => version !== '') };
}

/**
 * Whole months from one day to a later one, as anniversaries: 15 Jan → 15 Mar is 2, 15 Jan → 14 Mar is 1; negative backwards.
 * A period that includes its last day has `monthsBetween(validFrom, addDays(validTo, 1))` months.
 */
export function monthsBetween(from: string, to: string): number {
  if (count(from) > count(to)) return 0 - monthsBetween(to, from);
  const [fromYear, fromMonth, fromDay] = parts(from);
  const [toYear, toMonth, toDay] = parts(to);
  return (toYear - fromYear) * 12 + (toMonth - fromMonth) - (toDay < fromDay ? 1 : 0);
}

const parts = (day: string): [number, number, number] => [+day.slice(0, 4), +day.slice(5, 7), +day.slice(8, 10)];

/** The first day on which so many whole months are over: 15 Jan and 12 → 15 Jan; 29 Feb and 12 → 1 Mar. */
export function afterMonths(from: string, months: number): string {
  const [year, month, day] = parts(from);
  const index = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(index / 12), (index % 12) + 1];
  const first = `${toYear}-${String(toMonth).padStart(2, '0')}-01`;
  return addDays(first, Math.min(day - 1, lengthOf(toYear, toMonth)));
}

/** Completed years of age on a day, negative before birth. Who was born on 29 February comes of age on 1 March of a common year. */
export const ageOn = (birthDate: string, day: string): number => Math.floor(monthsBetween(birthDate, day) / 12);

/** Something that holds from a day to a day, both included; `null` is open-ended. */
export interface Dated {
  validFrom: string;
  validTo: string | null;
}

export const covers = (period: Dated, day: string): boolean =>
  period.validFrom <= day && (period.validTo === null || day <= period.validTo);

/** A value from a day on, until the next one of its kind. */
export interface Since<T> {
  validFrom: string;
  value: T;
}

/** What a list of values, oldest first, says on a day; before the first one, what the first says. The list holds at least one. */
export const valueOn = <T>(list: readonly Since<T>[], day: string): T =>
  (list.findLast(({ validFrom }) => validFrom <= day) ?? (list[0] as Since<T>)).value;

/** All that hold on a day, in the order given: several assignments may. */
export const validOn = <T extends Dated>(list: readonly T[], day: string): T[] => list.filter((item) => covers(item, day));

/** Last day of periods that follow each other without a gap, from a day on; null where no end is known, and where none covers that day. */
export function unbrokenUntil(periods: readonly Dated[], day: string): string | null {
  const ends = validOn(periods, day).map(({ validTo }) => validTo);
  const until = ends.includes(null) ? undefined : ends.toSorted().at(-1);
  if (!until) return null;
  const next = addDays(until, 1);
  return validOn(periods, next).length > 0 ? unbrokenUntil(periods, next) : until;
}

/** Do two periods share a day? The last day of one and the first of the other being the same day is an overlap. */
export const overlaps = (a: Dated, b: Dated): boolean =>
  (b.validTo === null || a.validFrom <= b.validTo) && (a.validTo === null || b.validFrom <= a.validTo);
