// Places of a programme and the quota of an agreement: who holds one, and whether there is room. Pure.
import type { Due } from '../../../platform/rules/due.ts';
import { hasLapsed } from './student-types.ts';

/** A place that was given: one item each, so that two cannot be given the same. */
export interface Place {
  applicationId: string;
  studentId: string;
  due: Due;
  confirmed: boolean;
}

/** Days of a student of an institution, in whatever programme: all of them in one item, so that the quota holds. */
export interface HeldDays {
  applicationId: string;
  from: string;
  until: string;
  /** Null once it is confirmed. */
  due: Due | null;
}

/** When something is due, as far as that can be said today. */
export type DayOf = (due: Due) => string | null;

/** An acceptance that nobody confirmed in time holds nothing any more. */
export const isTaken = ({ confirmed, due }: Place, dayOf: DayOf, now: string): boolean => confirmed || !hasLapsed(dayOf(due), now);

/**
 * The number of a free place, from 1; null where none is. Whoever decides at the same time about somebody else begins to look elsewhere, so that
 * the two seldom meet. Of a unit that lost places, whoever holds one beyond the last keeps it: so many at the end are not given meanwhile, and never
 * more than are lacking; who looks at once finds the same, and cannot both have one.
 */
export function freePlace(places: number, taken: ReadonlySet<number>, begin: number): number | null {
  const room = places - [...taken].filter((number) => number > places).length;
  const numbers = Array.from({ length: Math.max(0, room) }, (_, i) => i + 1);
  const free = numbers.filter((number) => !taken.has(number)).slice(0, Math.max(0, places - taken.size));
  return free[begin % free.length] ?? null;
}

/** Those that still hold their days: not over, not lapsed, and of others. */
export const stillHeld = (held: readonly HeldDays[], { applicationId, today, now, dayOf }: StillHeld): HeldDays[] =>
  held.filter((one) => one.applicationId !== applicationId && one.until >= today && (one.due === null || !hasLapsed(dayOf(one.due), now)));

export interface StillHeld {
  /** Whose own days are not counted. */
  applicationId: string;
  today: string;
  now: string;
  dayOf: DayOf;
}

/** The most that are there on any one of these days. It is reached on a first day: theirs, or of somebody who comes later. */
export function mostAtOnce(held: readonly HeldDays[], { from, until }: Pick<HeldDays, 'from' | 'until'>): number {
  const firstDays = [from, ...held.map((one) => one.from).filter((day) => day > from && day <= until)];
  return Math.max(...firstDays.map((day) => held.filter((one) => one.from <= day && day <= one.until).length));
}
