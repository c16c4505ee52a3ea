// Internships as they are counted for boards: places of programmes, who has them and how far they have come, applications, partners. Pure, of the fact alone.
import { type Count, type CountedRow, type Numbers, summed, totalOf } from '../../../platform/rules/counts.ts';
import type { InternshipPlacement } from './placement-types.ts';
import { type Programme, programmeStatus } from './programme-types.ts';
import type { InternshipApplication } from './student-types.ts';
import { counts, type Institution } from './types.ts';

/** A year of a city, by the first day of programmes: a row for each unit with places, and one that is of no unit. Nothing of a selection lies on it. */
export const internshipBoard = (region: string, year: number | string): string => `INTERNSHIP_YEAR#${region}#${year}`;

/** Agreements go on from year to year, so that they lie beside the years. */
export const partnersBoard = (region: string): string => `INTERNSHIP_PARTNERS#${region}`;

/** The row of what is of no unit: an application is for a programme, whose places may be of many. */
const OF_CITY = '#CITY';

/** What the city has beside its units. */
export const ofCity = (rows: readonly CountedRow[]): Numbers => rows.find(({ row }) => row === OF_CITY)?.numbers ?? {};

/** All units added up. */
export const ofUnits = (rows: readonly CountedRow[]): Numbers =>
  summed(rows.flatMap(({ row, numbers }) => (row === OF_CITY ? [] : [numbers])));

const NAMES = {
  places: 'places',
  endedEarly: 'ended',
  /** Of internships that did not end early the first day, and the last. */
  from: (day: string): string => `from:${day}`,
  until: (day: string): string => `until:${day}`,
  received: 'applied',
  waiting: 'waiting',
  /** On the board of partners: institutions from one year on, and up to another. */
  partnersFrom: (year: number | string): string => `from:${year}`,
  partnersTo: (year: number | string): string => `to:${year}`,
} as const;

const yearOf = (day: string): number => Number(day.slice(0, 4));

const once = (names: readonly string[]): Numbers => Object.fromEntries(names.map((name) => [name, 1]));

/** As it was published, and as its places stand; one that was closed since has offered them. */
export function programmeCounts(programme: Programme, region: string): Count[] {
  if (programmeStatus(programme) === 'DRAFT') return [];
  const board = internshipBoard(region, yearOf(programme.from));
  return programme.units.map(({ unitId, places }) => ({ board, row: unitId, numbers: { [NAMES.places]: places } }));
}

/** Whoever was called off, or withdrew, before the first day has begun nothing. What is forgotten of it is in none of these. */
export function placementCounts({ from, until, unitId, ended }: InternshipPlacement, region: string): Count[] {
  if (ended && ended.on === null) return [];
  const isEarly = ended !== null && ended.on !== null && ended.on < until;
  const numbers = once(isEarly ? [NAMES.endedEarly] : [NAMES.from(from), NAMES.until(until)]);
  return [{ board: internshipBoard(region, yearOf(from)), row: unitId, numbers }];
}

/** By the first day of its programme. Waiting: nobody has decided, and its student has not withdrawn. */
export function applicationCounts({ from, refusal, acceptance, withdrawnAt }: InternshipApplication, region: string): Count[] {
  const isWaiting = !refusal && !acceptance && withdrawnAt === null;
  const numbers = once([NAMES.received, ...(isWaiting ? [NAMES.waiting] : [])]);
  return [{ board: internshipBoard(region, yearOf(from)), row: OF_CITY, numbers }];
}

/** Years on a day of which an agreement held or holds: each once, whatever follows what. */
const yearsOf = ({ agreements }: Institution): Set<number> =>
  new Set(
    agreements.filter(counts).flatMap(({ from, until }) => {
      const first = yearOf(from);
      return Array.from({ length: yearOf(until) - first + 1 }, (_, i) => first + i);
    }),
  );

export function institutionCounts(institution: Institution, region: string): Count[] {
  const years = yearsOf(institution);
  const all = [...years];
  const numbers = once([
    ...all.filter((year) => !years.has(year - 1)).map(NAMES.partnersFrom),
    ...all.filter((year) => !years.has(year + 1)).map(NAMES.partnersTo),
  ]);
  return all.length === 0 ? [] : [{ board: partnersBoard(region), row: OF_CITY, numbers }];
}

/** The sum of those numbers of which what follows in the name is wanted. */
function sumOf(row: Numbers, beginning: string, isWanted: (rest: string) => boolean): number {
  return totalOf(
    Object.entries(row).flatMap(([name, n]) => (name.startsWith(beginning) && isWanted(name.slice(beginning.length)) ? [n] : [])),
  );
}

/** Each internship in one of these. */
export interface InternshipStates {
  toCome: number;
  running: number;
  completed: number;
  endedEarly: number;
}

export const placesIn = (row: Numbers): number => row[NAMES.places] ?? 0;

/** @param row of a unit, or a sum of such rows */
export function internshipsIn(row: Numbers, today: string): InternshipStates {
  const toCome = sumOf(row, NAMES.from(''), (day) => day > today);
  const begun = sumOf(row, NAMES.from(''), (day) => day <= today);
  const completed = sumOf(row, NAMES.until(''), (day) => day < today);
  return { toCome, running: begun - completed, completed, endedEarly: row[NAMES.endedEarly] ?? 0 };
}

export interface InternshipsApplied {
  received: number;
  waiting: number;
}

/** @param row of the whole city */
export const appliedIn = (row: Numbers): InternshipsApplied => ({
  received: row[NAMES.received] ?? 0,
  waiting: row[NAMES.waiting] ?? 0,
});

/** Institutions with an agreement on a day of the year. */
export const partnersIn = (row: Numbers, year: number): number =>
  sumOf(row, NAMES.partnersFrom(''), (from) => Number(from) <= year) - sumOf(row, NAMES.partnersTo(''), (to) => Number(to) < year);
