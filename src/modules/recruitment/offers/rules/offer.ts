// An offered post: made in the order of the final list, answered in time, its documents filed. Every step checks where it stands. Pure.
import { addDays, dayEnd, isPast, legalDay } from '../../../../platform/rules/calendar.ts';
import { fail, type Problem, refuse } from '../../../../platform/rules/errors.ts';
import { stageOf } from '../../campaigns/rules/campaign.ts';
import type { Campaign } from '../../campaigns/rules/types.ts';
import { type Outdated, outdatedProblems } from '../../lists/rules/awaiting.ts';
import type { FilledSeat } from '../../lists/rules/types.ts';
import { type CommitteePolicy, committeeLimits, type FilingDocument } from '../../verification/rules/policy.ts';
import { changeSeat, followed } from './seats.ts';
import type { Offer, OfferSource, OfferStatus, Seats } from './types.ts';

const OFFER = ['offerId'];

export interface OfferingFacts {
  campaign: Campaign;
  /** Whether the final list is published. */
  listed: boolean;
  /** Later ends of the window for single applicants. */
  extended: readonly string[];
  /** Objections to it that wait for an answer. */
  objections: number;
  /** What was accepted or approved since, and the edition that says so is not published yet. */
  outdated: Outdated;
  now: string;
}

/** Why no offers are made yet, or any more: the final list stands only once nobody can object to it, and all who did are answered. */
export function offeringProblems({ campaign, listed, extended, objections, outdated, now }: OfferingFacts): Problem[] {
  const field = ['campaignId'];
  const opensAt = [stageOf(campaign, 'FINAL_OBJECTION').closesAt, ...extended].reduce((a, b) => (a > b ? a : b));
  const problems: Problem[] = [];
  if (campaign.status === 'CLOSED') problems.push({ code: 'PHASE_CLOSED', field });
  if (!listed) problems.push({ code: 'LIST_MISSING', field });
  if (!isPast(opensAt, now)) problems.push({ code: 'NOT_OPEN_YET', field, text: 'WAITS', params: { opensAt } });
  if (objections > 0) problems.push({ code: 'UNDECIDED', field, text: 'OBJECTIONS', params: { count: objections } });
  problems.push(...outdatedProblems(outdated));
  return problems;
}

export interface Offered extends Pick<Offer, 'id' | 'applicationId' | 'ownerId' | 'rank' | 'reason'> {
  seat: FilledSeat;
}

interface Making {
  campaignId: string;
  source: OfferSource;
  by: string;
  now: string;
  policy: CommitteePolicy;
}

interface Change {
  offer: Offer;
  seats: Seats;
}

const OPEN = { status: 'OFFERED', answeredAt: null, filingDueAt: null, filing: null, employeeId: null, endedAt: null } as const;

/** One offer more: it takes a free seat, and says after whom. */
function makeOffer(seats: Seats, { seat: of, ...who }: Offered, { campaignId, source, by, now, policy }: Making): Change {
  const { offerDays, version } = policy;
  const { number, ...where } = of;
  const after = followed(seats);
  const made = { offeredAt: now, offeredBy: by, deadlineAt: dayEnd(addDays(legalDay(now), offerDays)), policyVersion: version };
  const order = { place: seats.list.length + 1, after };
  const offer: Offer = { ...who, ...where, ...order, ...OPEN, ...made, campaignId, registrationNumber: number, source };
  const seat = { offerId: offer.id, number, ground: of.ground, from: of.from, after, end: null, hired: false, answerBy: offer.deadlineAt };
  const decided = who.reason !== null && { decided: true as const };
  return { offer, seats: { ...seats, list: [...seats.list, { ...seat, ...decided }] } };
}

/** All at once, in the order given. */
export function makeOffers(before: Seats, chosen: readonly Offered[], making: Making): { offers: Offer[]; seats: Seats } {
  const offers: Offer[] = [];
  let seats = before;
  for (const one of chosen) {
    const made = makeOffer(seats, one, making);
    offers.push(made.offer);
    seats = made.seats;
  }
  return { offers, seats };
}

export const only = (offer: Offer, ...on: OfferStatus[]): void => {
  if (!on.includes(offer.status)) fail('TRANSITION_REFUSED', { field: OFFER, data: { allowed: [] } });
};

/** From the very instant of the deadline nothing is answered any more. */
function inTime({ status, deadlineAt }: Offer, now: string): void {
  if (status === 'OFFERED' && isPast(deadlineAt, now))
    fail('DEADLINE_PASSED', { field: OFFER, text: 'OFFER_OVER', data: { closedAt: deadlineAt } });
}

/** @throws RuleError TRANSITION_REFUSED, DEADLINE_PASSED. */
export function assertAcceptanceAllowed(offer: Offer, now: string): void {
  only(offer, 'OFFERED');
  inTime(offer, now);
}

/** What was accepted is withdrawn at any time; what was not answered has lapsed. @throws RuleError TRANSITION_REFUSED, DEADLINE_PASSED. */
export function assertDeclineAllowed(offer: Offer, now: string): void {
  only(offer, 'OFFERED', 'ACCEPTED');
  inTime(offer, now);
}

/** @throws RuleError as `assertAcceptanceAllowed`. */
export function acceptOffer(offer: Offer, now: string, { filingDays }: CommitteePolicy): Offer {
  assertAcceptanceAllowed(offer, now);
  return { ...offer, status: 'ACCEPTED', answeredAt: now, filingDueAt: dayEnd(addDays(legalDay(now), filingDays)) };
}

/** What was never applied for costs nothing of one's own, declined or not answered; a word that was given does (decision 0012). */
export const keepsOwnPlace = ({ ground, filingDueAt }: Pick<Offer, 'ground' | 'filingDueAt'>): boolean =>
  ground !== 'OWN' && filingDueAt === null;

/** Ends an offer as it stands and frees its seat. */
export function endOffer(offer: Offer, seats: Seats, status: OfferStatus, now: string): Change {
  const freed = changeSeat(seats, offer.id, { end: keepsOwnPlace(offer) ? 'REFUSED' : 'GONE', hired: false });
  return { offer: { ...offer, status, endedAt: now }, seats: freed };
}

/** By the applicant: before the answer it is declined, after it withdrawn, at any time. @throws RuleError DEADLINE_PASSED once it has lapsed. */
export function declineOffer(offer: Offer, seats: Seats, now: string): Change {
  assertDeclineAllowed(offer, now);
  const status = offer.status === 'OFFERED' ? 'DECLINED' : 'WITHDRAWN';
  return endOffer({ ...offer, answeredAt: offer.answeredAt ?? now }, seats, status, now);
}

/** Documents that still have to be filed. */
export function missingDocuments({ filing, offeredAt }: Pick<Offer, 'filing' | 'offeredAt'>): FilingDocument[] {
  const has = new Set(filing?.received ?? []);
  return committeeLimits(legalDay(offeredAt)).filing.filter((document) => !has.has(document));
}

/** Until when the applicant has to act; null where it is not on them. `filingCloses`: the end of the stage as it holds for them. */
export function dueAt(offer: Offer, filingCloses: string): string | null {
  if (offer.status === 'OFFERED') return offer.deadlineAt;
  if (offer.status !== 'ACCEPTED' || !offer.filingDueAt || missingDocuments(offer).length === 0) return null;
  return offer.filingDueAt > filingCloses ? offer.filingDueAt : filingCloses;
}

export interface Clock {
  now: string;
  filingCloses: string;
}

/** Nobody has answered, or filed, in time. */
export const overdue = (offer: Offer, { now, filingCloses }: Clock): boolean => {
  const due = dueAt(offer, filingCloses);
  return due !== null && isPast(due, now);
};

/** @throws RuleError NOT_OPEN_YET, TRANSITION_REFUSED where nothing is awaited of the applicant. */
export function assertLapseAllowed(offer: Offer, clock: Clock): void {
  const due = dueAt(offer, clock.filingCloses) ?? fail('TRANSITION_REFUSED', { field: OFFER, data: { allowed: [] } });
  if (!overdue(offer, clock)) fail('NOT_OPEN_YET', { field: OFFER, text: 'WAITS', params: { opensAt: due } });
}

/** By an officer, once nobody has answered, or filed, in time. @throws RuleError as `assertLapseAllowed`. */
export function lapseOffer(offer: Offer, seats: Seats, clock: Clock): Change {
  assertLapseAllowed(offer, clock);
  // Of an answer that never came the clock has said when; late documents are ended by who says so.
  return endOffer(offer, seats, 'LAPSED', offer.status === 'OFFERED' ? offer.deadlineAt : clock.now);
}

/** Nothing is filed, and nobody appointed, before the stage in which documents are filed. */
export const filingOpenProblems = ({ now, filingOpens: opensAt }: { now: string; filingOpens: string }): Problem[] =>
  isPast(opensAt, now) ? [] : [{ code: 'NOT_OPEN_YET', field: OFFER, text: 'WAITS', params: { opensAt } }];

/** @throws RuleError TRANSITION_REFUSED, NOT_OPEN_YET. */
export function assertFilingAllowed(offer: Offer, clock: Parameters<typeof filingOpenProblems>[0]): void {
  only(offer, 'ACCEPTED');
  refuse(filingOpenProblems(clock));
}

/** What has come in, all at once: the list replaces the one before. */
export function recordFiling(offer: Offer, received: readonly FilingDocument[], by: string, now: string): Offer {
  only(offer, 'ACCEPTED');
  const recorders = new Set([...(offer.filing?.by ?? []), by]);
  return { ...offer, filing: { received: [...new Set(received)].toSorted(), by: [...recorders], at: now } };
}
