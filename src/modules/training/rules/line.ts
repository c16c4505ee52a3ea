// The line before a session: which seat somebody takes, which place in the waiting list, and to whom a released seat goes. Pure.
import { dayEnd, isPast } from '../../../platform/rules/calendar.ts';
import { beginOf } from './session.ts';
import type { SessionFill, TrainingSeat, TrainingSession, TrainingWait } from './types.ts';

export interface TrainingLine {
  /** Taken seats, by number. */
  seats: readonly TrainingSeat[];
  /** Who waits, the longest first. */
  waiting: readonly TrainingWait[];
}

/** What a line comes to. */
export const fillOf = ({ seats, waiting }: { seats: readonly unknown[]; waiting: readonly unknown[] }): SessionFill => ({
  seatsTaken: seats.length,
  waiting: waiting.length,
});

export const isSameFill = (one: SessionFill, other: SessionFill): boolean =>
  one.seatsTaken === other.seatsTaken && one.waiting === other.waiting;

/** Some of many who press at once take other seats and places than the others: so they meet each other less. It follows from the id alone. */
const shareOf = (enrolmentId: string, parts: number): number => Number.parseInt(enrolmentId.slice(-6), 16) % parts;

/**
 * Numbers of the waiting list are taken after the last one that stands, within so many. Gaps say nothing: whoever asks after somebody was
 * told their place stands behind them; of those who ask at the same moment the id decides.
 */
const SPREAD = 256;

export type SeatOrWait = { kind: 'SEAT'; number: number } | { kind: 'WAIT'; number: number };

/**
 * Numbers of free seats. Of a session that lost seats, whoever sits beyond the last one keeps theirs: so many at the end are not given
 * meanwhile, and never more than are lacking. It follows from what stands, so two who look at once find the same numbers, and cannot both have one.
 */
export function freeSeats(seats: number, taken: readonly Pick<TrainingSeat, 'number'>[]): number[] {
  const numbers = new Set(taken.map(({ number }) => number));
  const room = seats - taken.filter(({ number }) => number > seats).length;
  const free = Array.from({ length: Math.max(0, room) }, (_, i) => i + 1).filter((number) => !numbers.has(number));
  return free.slice(0, Math.max(0, seats - taken.length));
}

/** A seat that is released is nobody's where it is beyond the last one, and while more are taken than there are. */
export const isSeatGone = (number: number, seats: number, taken: readonly Pick<TrainingSeat, 'number'>[]): boolean =>
  number > seats || taken.length > seats;

/** A free seat only while nobody waits: a released one is not taken from under the list. */
export function placeFor(enrolmentId: string, seats: number, { seats: taken, waiting }: TrainingLine): SeatOrWait {
  const last = waiting.at(-1);
  const free = last ? [] : freeSeats(seats, taken);
  const seat = free[shareOf(enrolmentId, Math.max(1, free.length))];
  if (seat !== undefined) return { kind: 'SEAT', number: seat };
  return { kind: 'WAIT', number: (last?.number ?? 0) + 1 + shareOf(enrolmentId, SPREAD) };
}

/** Kept for somebody who has not confirmed it in time. */
export const isLapsed = ({ confirmUntil }: Pick<TrainingSeat, 'confirmUntil'>, now: string): boolean =>
  confirmUntil !== null && isPast(confirmUntil, now);

/** What is to be done next with the line, one step at a time. */
export interface Step {
  lapsed: TrainingSeat | null;
  seat: number;
  /** It is given up rather than passed on: see `isSeatGone`. */
  isGone: boolean;
}

/** A seat that has lapsed goes on, a free one to who waits longest; null where nothing is to be done. */
export function nextStep({ seats: taken, waiting }: TrainingLine, { seats, days }: TrainingSession, now: string): Step | null {
  if (isPast(beginOf({ days }), now)) return null;
  const lapsed = taken.find((seat) => isLapsed(seat, now));
  if (lapsed) return { lapsed, seat: lapsed.number, isGone: isSeatGone(lapsed.number, seats, taken) };
  const [free] = waiting.length > 0 ? freeSeats(seats, taken) : [];
  return free === undefined ? null : { lapsed: null, seat: free, isGone: false };
}

/** Until when a seat is kept: to the end of that day, and never beyond the beginning. Null where no calendar tells the day yet. */
export function keptUntil({ days }: Pick<TrainingSession, 'days'>, day: string | null): string {
  const begins = beginOf({ days });
  return day === null || isPast(begins, dayEnd(day)) ? begins : dayEnd(day);
}
