// Offers of posts in the order of the final ranking: seats that never exceed the quota, answers in time, the next in rank. Pure.
import { addDays, dayEnd, isPast, legalDay } from '../calendar.ts';
import { fail, refuse } from '../errors.ts';
import { committeePolicy, type FilingDocument } from '../policy/committee.ts';
import { checkText } from '../text.ts';

/** OFFERED and ACCEPTED hold a seat, as HIRED does; all other states have given it back. */
export type OfferStatus = 'OFFERED' | 'ACCEPTED' | 'DECLINED' | 'LAPSED' | 'WITHDRAWN' | 'HIRED' | 'RESIGNED';

/** Why somebody was offered the post. */
export type OfferGround = 'WITHIN_QUOTA' | 'NEXT_IN_RANK';

export interface Offer {
  id: string;
  campaignId: string;
  formationId: string;
  applicationId: string;
  registrationNumber: string;
  /** The applicant's login. */
  ownerId: string;
  rank: number;
  ground: OfferGround;
  /** The offer whose seat came free, for NEXT_IN_RANK. */
  after: string | null;
  /** Content hash of the published ranking it follows from. */
  snapshotHash: string;
  status: OfferStatus;
  offeredAt: string;
  offeredBy: string;
  /** First instant at which it can no longer be accepted. */
  deadlineAt: string;
  answeredAt: string | null;
  filing: { received: FilingDocument[]; by: string; at: string } | null;
  employeeId: string | null;
  endedAt: string | null;
  policyVersion: string;
}

/** A place in a formation's list: taken, or already given back by those before. */
export interface Seat {
  offerId: string;
  registrationNumber: string;
  rank: number;
  /** The offer whose place it took; null within the quota. */
  after: string | null;
  /** False once the seat has been given back. */
  held: boolean;
  hired: boolean;
}

/** All that decides whether one more may be offered a post; one item a formation, so that the quota holds under concurrency. */
export interface Seats {
  formationId: string;
  quota: number;
  list: Seat[];
}

export const noSeats = (formationId: string, quota: number): Seats => ({ formationId, quota, list: [] });
export const heldSeats = ({ list }: Seats): number => list.filter(({ held }) => held).length;
export const hiredSeats = ({ list }: Seats): number => list.filter(({ hired }) => hired).length;

const FORMATION = ['formationId'];
const OFFER = ['offerId'];

/** One line of a published final list; who was absent or did not pass is none. Equal in every key = the same rank. */
export interface Ranked {
  registrationNumber: string;
  rank: number;
}

/** The best in rank who have not been asked: one, or several who are equal in every key. Empty where the list is at its end. */
export function nextInRank(ranking: readonly Ranked[], { list }: Seats): Ranked[] {
  const asked = new Set(list.map(({ registrationNumber }) => registrationNumber));
  const waiting = ranking.filter(({ registrationNumber }) => !asked.has(registrationNumber));
  const best = Math.min(...waiting.map(({ rank }) => rank));
  return waiting.filter(({ rank }) => rank === best);
}

/** Where equals are more than the free seats, people decide whom: no machine draws lots. */
function choose(equals: readonly Ranked[], free: number, chosen: string | null): Ranked {
  const [first] = equals;
  if (!first) return fail('LIST_EXHAUSTED', { field: FORMATION });
  if (chosen === null) return equals.length <= free ? first : fail('REQUIRED', { field: ['registrationNumber'] });
  return equals.find(({ registrationNumber }) => registrationNumber === chosen) ?? fail('INVALID', { field: ['registrationNumber'] });
}

/** @throws RuleError QUOTA_FILLED while every seat is held; LIST_EXHAUSTED where nobody is left; REQUIRED, INVALID for a choice among equals. */
export function seatFor(
  ranking: readonly Ranked[],
  seats: Seats,
  chosen: string | null,
): { next: Ranked; ground: OfferGround; after: string | null } {
  const free = seats.quota - heldSeats(seats);
  if (free <= 0) fail('QUOTA_FILLED', { field: FORMATION, params: { quota: seats.quota } });
  const next = choose(nextInRank(ranking, seats), free, chosen);
  if (seats.list.length < seats.quota) return { next, ground: 'WITHIN_QUOTA', after: null };
  const followed = new Set(seats.list.map(({ after }) => after));
  const freed = seats.list.find(({ held, offerId }) => !held && !followed.has(offerId));
  return { next, ground: 'NEXT_IN_RANK', after: freed?.offerId ?? null };
}

export type OfferFacts = Pick<
  Offer,
  'id' | 'campaignId' | 'formationId' | 'applicationId' | 'registrationNumber' | 'ownerId' | 'rank' | 'ground' | 'after' | 'snapshotHash'
> & { by: string; now: string };

export function makeOffer(seats: Seats, { by, now, ...facts }: OfferFacts): { offer: Offer; seats: Seats } {
  const { offerDays, version } = committeePolicy(legalDay(now));
  const offer: Offer = {
    ...facts,
    status: 'OFFERED',
    offeredAt: now,
    offeredBy: by,
    deadlineAt: dayEnd(addDays(legalDay(now), offerDays)),
    answeredAt: null,
    filing: null,
    employeeId: null,
    endedAt: null,
    policyVersion: version,
  };
  const { id: offerId, registrationNumber, rank, after } = offer;
  const seat: Seat = { offerId, registrationNumber, rank, after, held: true, hired: false };
  return { offer, seats: { ...seats, list: [...seats.list, seat] } };
}

const mark = (seats: Seats, offerId: string, change: Partial<Seat>): Seats => ({
  ...seats,
  list: seats.list.map((seat) => (seat.offerId === offerId ? { ...seat, ...change } : seat)),
});

const only = (offer: Offer, ...on: OfferStatus[]): void => {
  if (!on.includes(offer.status)) fail('TRANSITION_REFUSED', { field: OFFER, data: { allowed: [] } });
};

/** @throws RuleError DEADLINE_PASSED from the very instant of the deadline. */
export function acceptOffer(offer: Offer, now: string): Offer {
  only(offer, 'OFFERED');
  if (isPast(offer.deadlineAt, now)) fail('DEADLINE_PASSED', { field: OFFER, data: { closedAt: offer.deadlineAt } });
  return { ...offer, status: 'ACCEPTED', answeredAt: now };
}

interface Change {
  offer: Offer;
  seats: Seats;
}

/** By the applicant: before the answer it is declined, after it withdrawn. Always possible, also late. */
export function declineOffer(offer: Offer, seats: Seats, now: string): Change {
  only(offer, 'OFFERED', 'ACCEPTED');
  const status = offer.status === 'OFFERED' ? 'DECLINED' : 'WITHDRAWN';
  const answeredAt = offer.answeredAt ?? now;
  return { offer: { ...offer, status, answeredAt, endedAt: now }, seats: mark(seats, offer.id, { held: false }) };
}

/** By an officer, once nobody has answered in time. */
export function lapseOffer(offer: Offer, seats: Seats, now: string): Change {
  only(offer, 'OFFERED');
  if (!isPast(offer.deadlineAt, now)) fail('NOT_OPEN_YET', { field: OFFER, params: { opensAt: offer.deadlineAt } });
  return { offer: { ...offer, status: 'LAPSED', endedAt: now }, seats: mark(seats, offer.id, { held: false }) };
}

/** What has come in, all at once: the list replaces the one before. */
export function recordFiling(offer: Offer, received: readonly FilingDocument[], by: string, now: string): Offer {
  only(offer, 'ACCEPTED');
  return { ...offer, filing: { received: [...new Set(received)].toSorted(), by, at: now } };
}

/** Documents that still have to be filed. */
export function missingDocuments({ filing, offeredAt }: Pick<Offer, 'filing' | 'offeredAt'>): FilingDocument[] {
  const has = new Set(filing?.received ?? []);
  return committeePolicy(legalDay(offeredAt)).filing.filter((document) => !has.has(document));
}

/** The second person appoints: never who has checked the file. @throws RuleError DOCUMENTS_MISSING with their number, OWN_CASE. */
export function hireFrom(offer: Offer, seats: Seats, employeeId: string, by: string): Change {
  only(offer, 'ACCEPTED');
  const missing = missingDocuments(offer);
  if (missing.length > 0) fail('DOCUMENTS_MISSING', { field: OFFER, params: { count: missing.length } });
  if (offer.filing?.by === by) fail('OWN_CASE', { field: OFFER });
  if (hiredSeats(seats) >= seats.quota) fail('QUOTA_FILLED', { field: OFFER, params: { quota: seats.quota } });
  return { offer: { ...offer, status: 'HIRED', employeeId }, seats: mark(seats, offer.id, { hired: true }) };
}

/** Resignation after appointment frees the post to the next in rank. */
export function resign(offer: Offer, seats: Seats, reason: string, now: string): Change {
  only(offer, 'HIRED');
  refuse(checkText('reason', reason, committeePolicy(legalDay(now)).limits.note));
  return { offer: { ...offer, status: 'RESIGNED', endedAt: now }, seats: mark(seats, offer.id, { held: false, hired: false }) };
}

export type Party = 'APPLICANT' | 'OFFICER' | 'HR';

const ACTIONS: Record<Party, (offer: Offer, now: string) => string[]> = {
  APPLICANT: ({ status, deadlineAt }, now) =>
    status === 'OFFERED'
      ? [...(isPast(deadlineAt, now) ? [] : ['offerAccept']), 'offerDecline']
      : status === 'ACCEPTED'
        ? ['offerDecline']
        : [],
  OFFICER: ({ status, deadlineAt }, now) =>
    status === 'ACCEPTED' ? ['filingRecord'] : status === 'OFFERED' && isPast(deadlineAt, now) ? ['offerLapse'] : [],
  HR: (offer) =>
    offer.status === 'ACCEPTED' && missingDocuments(offer).length === 0
      ? ['appointmentHire']
      : offer.status === 'HIRED'
        ? ['appointmentResign']
        : [],
};

export const offerActions = (offer: Offer, party: Party, now: string): string[] => ACTIONS[party](offer, now);
