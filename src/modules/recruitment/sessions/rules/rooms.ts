// A room holds one session at a time: whoever is to be seated beside another test waits for a room of their own. Pure.
import { isPast } from '../../../../platform/rules/calendar.ts';
import { fail } from '../../../../platform/rules/errors.ts';
import { compared } from '../../../../platform/rules/text.ts';
import type { SessionTerms, TestSession } from './types.ts';

/** When a session has the room. */
export interface Booking {
  sessionId: string;
  startsAt: string;
  /** First instant after it. */
  endsAt: string;
}

/** A room is told by what it and its venue are called, whatever their case, blanks and punctuation; of any campaign and test of the region. */
export const roomName = ({ venue, room }: Pick<SessionTerms, 'venue' | 'room'>): string =>
  JSON.stringify([compared(venue), compared(room)]);

/** Without a session, and without those that are over. */
export const released = (bookings: readonly Booking[], sessionId: string, now: string): Booking[] =>
  bookings.filter((one) => one.sessionId !== sessionId && !isPast(one.endsAt, now));

/** @throws RuleError ALREADY_EXISTS (room) where another session has it at the time. */
export function booked(bookings: readonly Booking[], session: Pick<TestSession, 'id' | 'startsAt' | 'endsAt'>, now: string): Booking[] {
  const { id: sessionId, startsAt, endsAt } = session;
  const others = released(bookings, sessionId, now);
  if (others.some((one) => one.startsAt < endsAt && startsAt < one.endsAt)) fail('ALREADY_EXISTS', { field: ['room'], text: 'ROOM_TAKEN' });
  return [...others, { sessionId, startsAt, endsAt }];
}
