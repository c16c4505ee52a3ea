// Offers that nobody answered in time: they have lapsed by the clock, whether anybody has recorded it or not. Pure.
import { isPast } from '../../../../platform/rules/calendar.ts';
import { keepsOwnPlace } from './offer.ts';
import type { Offer, OfferStatus, Seats } from './types.ts';

type Awaited = Pick<Offer, 'status' | 'deadlineAt'>;

/** Not answered, and too late to be. An accepted one whose documents are late is ended by an officer: they may lie on a desk. */
export const isSilent = ({ status, deadlineAt }: Awaited, now: string): boolean => status === 'OFFERED' && isPast(deadlineAt, now);

export const statusAt = (offer: Awaited, now: string): OfferStatus => (isSilent(offer, now) ? 'LAPSED' : offer.status);

/** When the seat was given back: of what lapsed by the clock, the deadline. */
export const endedAt = (offer: Awaited & Pick<Offer, 'endedAt'>, now: string): string | null =>
  isSilent(offer, now) ? offer.deadlineAt : offer.endedAt;

/** Offers that may be silent: whoever accepts writes no seats, so each is looked at. */
export const perhapsSilent = ({ list }: Seats, now: string): string[] =>
  list.flatMap(({ offerId, end, hired, answerBy = '' }) => (end === null && !hired && isPast(answerBy, now) ? [offerId] : []));

/** Seats as the clock has left them. */
export const withoutSilent = (seats: Seats, silent: ReadonlySet<string>): Seats => ({
  ...seats,
  list: seats.list.map((seat) =>
    seat.end === null && silent.has(seat.offerId)
      ? { ...seat, end: keepsOwnPlace({ ...seat, filingDueAt: null }) ? 'REFUSED' : 'GONE' }
      : seat,
  ),
});

/**
 * Which of the silent are recorded together with new offers: those whose seats these take, and those of whom is offered something now. The
 * others stay as they are until they are needed.
 */
export function toRecord<R extends { body: Pick<Offer, 'id' | 'applicationId'> }>(
  silent: readonly R[],
  made: readonly Pick<Offer, 'after' | 'applicationId'>[],
): R[] {
  const [taken, people] = [new Set(made.map(({ after }) => after)), new Set(made.map(({ applicationId }) => applicationId))];
  return silent.filter(({ body: { id, applicationId } }) => taken.has(id) || people.has(applicationId));
}

/** Seats of others that are recorded later are held again: what is written says no more than the offers that are written with it. */
export const stillHeld = (seats: Seats, later: ReadonlySet<string>): Seats => ({
  ...seats,
  list: seats.list.map((seat) => (later.has(seat.offerId) ? { ...seat, end: null } : seat)),
});
