// What is kept of a campaign's numbers so that nobody counts them while somebody waits, and whether it still is what a recount would say. Pure.
import { legalDay } from '../../../../platform/rules/calendar.ts';
import { LIST_STAGES, type ListStage } from '../../campaigns/rules/kinds.ts';
import { dueAt } from '../../offers/rules/offer.ts';
import type { Offer } from '../../offers/rules/types.ts';
import { type Counts, OFFERED_STEPS, offeredSteps } from './funnel.ts';

/** The edition of each list that is published. */
export type Editions = Partial<Record<ListStage, number>>;

/** Offers of which something is awaited, by the instant at which it is too late: what the clock does to them needs no write. */
export interface AwaitedOffers {
  answers: readonly (readonly [until: string, count: number])[];
  filings: readonly (readonly [until: string, count: number])[];
  /** Accepted, and all documents have come. */
  appointable: number;
}

export interface KeptNumbers {
  editions: Editions;
  /** The legal day before which submissions are counted, and how many by posts; null once a list says it. */
  submitted: { before: string; counts: readonly (readonly [formationId: string, count: number])[] } | null;
  /** People, by how far they came with offers. */
  offered: Partial<Counts>;
  awaited: AwaitedOffers;
}

/** Of people, not of offers: whoever was offered two posts is one. */
export function offeredCounts(offers: readonly Offer[]): Partial<Counts> {
  const people = [...Map.groupBy(offers, ({ registrationNumber }) => registrationNumber).values()].flatMap(offeredSteps);
  return Object.fromEntries(OFFERED_STEPS.map((step) => [step, people.filter((one) => one === step).length]));
}

const byInstant = (instants: readonly string[]): [string, number][] =>
  [...Map.groupBy(instants, (instant) => instant)]
    .map(([instant, of]): [string, number] => [instant, of.length])
    .toSorted(([a], [b]) => (a < b ? -1 : 1));

/** @param filingCloses the end of the stage of filing as it holds for who is offered a post */
export function awaitedOffers(offers: readonly Offer[], filingCloses: (offer: Offer) => string): AwaitedOffers {
  const accepted = offers.filter(({ status }) => status === 'ACCEPTED').map((offer) => dueAt(offer, filingCloses(offer)));
  return {
    answers: byInstant(offers.filter(({ status }) => status === 'OFFERED').map(({ deadlineAt }) => deadlineAt)),
    filings: byInstant(accepted.filter((due) => due !== null)),
    appointable: accepted.filter((due) => due === null).length,
  };
}

export const sameEditions = (one: Editions, other: Editions): boolean => LIST_STAGES.every((stage) => one[stage] === other[stage]);

/** Counted from the lists that are published, and before the first of them up to the end of the day before. Offers follow a moment later. */
export const isCurrent = ({ editions, submitted }: KeptNumbers, published: Editions, now: string): boolean =>
  sameEditions(editions, published) && (submitted === null || submitted.before === legalDay(now));
