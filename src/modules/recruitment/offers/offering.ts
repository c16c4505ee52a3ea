// Offers are made: to whoever is next by the published final list, in one transaction with the seats that they take.

import { authoriseRegion } from '../../../platform/access/access.ts';
import { write } from '../../../platform/access/idempotent.ts';
import type { Permit } from '../../../platform/access/permit.ts';
import type { MutationContext, ReadContext } from '../../../platform/context.ts';
import { legalDay } from '../../../platform/rules/calendar.ts';
import { fail, type Problem, refuse } from '../../../platform/rules/errors.ts';
import type { Result } from '../../../platform/store/commit.ts';
import { LockItem } from '../../../platform/store/lock.ts';
import { personOf } from '../../../platform/viewer.ts';
import { lawOf } from '../../policy/law.ts';
import { impartial } from '../campaigns/impartial.ts';
import { extensionsIn } from '../campaigns/read.ts';
import type { RecruitmentPolicy } from '../campaigns/rules/policy-types.ts';
import type { Formation } from '../campaigns/rules/types.ts';
import { listId } from '../lists/ids.ts';
import type { ListRowHead } from '../lists/items.ts';
import { unannounced } from '../lists/rules/awaiting.ts';
import type { FilledSeat, SheetNumbers } from '../lists/rules/types.ts';
import { acceptancesOf, dueOf } from '../objections/acceptances.ts';
import { openObjectionsIn } from '../objections/read.ts';
import type { DueCorrection } from '../objections/rules/types.ts';
import { expectSaved } from '../registration/applicants.ts';
import { loadApplication } from '../registration/read.ts';
import { receiptToKeep } from '../results/kept.ts';
import { receiptOfOffer } from '../results/rules/receipts.ts';
import { sheetsNow } from '../scores/standing-sheets.ts';
import { committeePolicy } from '../verification/rules/policy.ts';
import { offerId } from './ids.ts';
import { OfferItem, type OfferRow, offerLockKey, SeatsItem } from './items.ts';
import { findOffer } from './offers.ts';
import { type Kin, kinOf, type Posts, policyOf, postsOf, seatsIn } from './posts.ts';
import { contestedOn } from './returning.ts';
import { stillHeld, toRecord, withoutSilent } from './rules/lapse.ts';
import { makeOffers, type Offered, type OfferingFacts, offeringProblems } from './rules/offer.ts';
import { nextPlaces } from './rules/seats.ts';
import type { Offer, Seats } from './rules/types.ts';
import { idsOf, recorded, silentOffers } from './silent.ts';

export interface OffersMakeInput {
  idempotencyKey: string;
  campaignId: string;
  formationId: string;
  expectedVersion: number;
}

type Objecting = Pick<OfferingFacts, 'extended' | 'objections'> & { sheets: SheetNumbers; corrections: DueCorrection[] };

/** Posts to be filled, and the list that they are filled from. */
export interface ListedPosts {
  posts: Posts;
  formation: Formation;
  list: ListRowHead;
}

export interface OfferingGround extends ListedPosts {
  permit: Permit;
}

/**
 * Later ends of the window for objections to the final list, how many wait for an answer, the sheets that hold: one batch. Then which
 * objections wait for an edition: in this order, where none waits for an answer, none can be accepted unseen.
 */
export async function objecting(ctx: ReadContext, region: string, campaignId: string): Promise<Objecting> {
  const [extensions, objections, sheets] = await Promise.all([
    extensionsIn(ctx, campaignId, 'FINAL_OBJECTION'),
    openObjectionsIn(ctx, region, { campaignId, stage: 'FINAL_OBJECTION' }),
    sheetsNow(ctx, campaignId),
  ]);
  const corrections = dueOf(await acceptancesOf(ctx, listId(campaignId, 'FINAL'))).map(({ body }) => body);
  return { extended: extensions.map(({ body }) => body.closesAt), objections, sheets, corrections };
}

/** Why no offers are made now, or any more. */
export function notOffering({ campaign, list }: Posts, { sheets, corrections, ...open }: Objecting, now: string): Problem[] {
  const outdated = { sheets: list !== null && unannounced(list.body.sheets, sheets), corrections };
  return offeringProblems({ campaign: campaign.body, listed: list !== null, outdated, ...open, now });
}

/** The posts to be filled, where offers may be made now. `expectedVersion`: of their seats, where those were read. */
export async function groundOf(
  ctx: MutationContext,
  { campaignId, formationId, expectedVersion }: Pick<OffersMakeInput, 'campaignId' | 'formationId'> & { expectedVersion?: number },
): Promise<OfferingGround> {
  const { permit, region } = authoriseRegion(ctx);
  const [found, open] = await Promise.all([postsOf(ctx, campaignId), objecting(ctx, region, campaignId)]);
  const posts = found ?? fail('NOT_FOUND', { field: ['campaignId'] });
  await impartial(ctx, { campaignId }, ['campaignId']);
  const formation = posts.formations.find(({ id }) => id === formationId) ?? fail('NOT_FOUND', { field: ['formationId'] });
  if (expectedVersion !== undefined) expectSaved(posts.seats.get(formationId) ?? null, expectedVersion);
  refuse(notOffering(posts, open, ctx.now));
  return { permit, posts, formation, list: posts.list ?? fail('LIST_MISSING') };
}

/** Whom a place is for: the application behind the number, and the login behind the application. */
async function offeredTo(ctx: ReadContext, seat: FilledSeat, { lists, people }: Kin, reason: string | null): Promise<Offered> {
  const applicationId = people.get(seat.number)?.applicationId ?? '';
  const application = await loadApplication(ctx, applicationId);
  const entry = lists.find(({ post }) => post.id === seat.from)?.list.find(({ of }) => of.number === seat.number);
  if (!application || !entry?.rank) throw new Error(`${seat.number} has a place and no application or rank.`);
  const id = offerId(seat.formationId, applicationId);
  return { id, seat, applicationId, ownerId: application.body.ownerId, rank: entry.rank, reason };
}

interface Making {
  offers: Offer[];
  /** As they are written. */
  seats: Seats;
  /** Offers that lapsed by the clock, and are recorded with these. */
  lapsed: OfferRow[];
}

/** The edition of the list is a condition: no correction is published unseen. Nobody holds two offers. */
function offerWrites(region: string, { posts, formation, list }: OfferingGround, { offers, seats, lapsed }: Making) {
  const taken = { code: 'OFFER_STANDS' as const, field: ['formationId'] };
  const { campaignId } = formation;
  const detail = { offers: offers.map(({ id }) => id), edition: list.body.edition, lapsed: lapsed.map(({ body }) => body.id) };
  const told = ({ place, ground, after, rank, reason }: Offer) => ({ formationId: formation.id, place, ground, after, rank, reason });
  const ended = recorded(lapsed, { seats, held: posts.seats, made: offers });
  const passing = new Set(lapsed.map(({ body }) => body.applicationId));
  const lockOf = ({ id, applicationId }: Offer) => ({ key: offerLockKey(applicationId), owner: id, region, taken });
  return {
    subjects: [
      { before: posts.seats.get(formation.id) ?? null, after: SeatsItem.putAt([campaignId, seats.formationId], region, seats), detail },
      ...offers.map((offer) => ({ before: null, after: OfferItem.put(region, offer), detail: told(offer) })),
      ...ended.subjects,
    ],
    checks: [list],
    take: offers.filter(({ applicationId }) => !passing.has(applicationId)).map(lockOf),
    // Held by an offer that ends with this write, whose version guards it.
    parts: [
      ...offers
        .filter(({ applicationId }) => passing.has(applicationId))
        .map(({ id, applicationId }) => LockItem.putAt([offerLockKey(applicationId)], region, { owner: id })),
      ...offers.map((offer) => receiptToKeep(region, offer.applicationId, receiptOfOffer(offer, formation.positionTitle))),
    ],
    free: ended.free,
    result: { id: formation.id, offerIds: offers.map(({ id }) => id) },
  };
}

/** Items of one transaction, with some to spare: an offer has four, three has one that is ended with it, besides seats elsewhere and what is only checked. */
const MOST_ITEMS = 96;
const itemsOf = ({ offers, lapsed }: Making): number => 4 + 4 * offers.length + 5 * lapsed.length;

/** As many of the best as one transaction holds. */
function making(seats: Seats, silent: readonly OfferRow[], chosen: readonly Offered[], facts: Parameters<typeof makeOffers>[2]): Making {
  const settled = withoutSilent(seats, idsOf(silent));
  for (let count = chosen.length; ; count -= 1) {
    const made = makeOffers(settled, chosen.slice(0, count), facts);
    const lapsed = toRecord(silent, made.offers);
    const later = new Set(idsOf(silent)).difference(idsOf(lapsed));
    const one = { offers: made.offers, seats: stillHeld(made.seats, later), lapsed };
    if (itemsOf(one) <= MOST_ITEMS || count === 1) return one;
  }
}

/** What decides who is next: posts of the kind, and how their seats stand by the clock. */
export interface Next {
  kin: Kin;
  silent: OfferRow[];
  seats: Seats[];
  policy: RecruitmentPolicy;
  /** Why it waits: a disqualification may yet be taken back. */
  contested: Problem[];
}

export async function nextIn(ctx: ReadContext, { posts, formation, list }: ListedPosts): Promise<Next> {
  const kin = await kinOf(ctx, posts, list.body, [formation]);
  const silent = await silentOffers(ctx, kin.seats);
  const seats = kin.seats.map((one) => withoutSilent(one, idsOf(silent)));
  return {
    kin,
    silent,
    seats,
    policy: policyOf(posts, list.body),
    contested: await contestedOn(ctx, formation, kin),
  };
}

/** Offers of these places, with the seats that they take; `reason`: why people preferred those whom they are for. */
export async function offersOn(
  ctx: ReadContext,
  ground: OfferingGround,
  { kin, silent }: Next,
  places: readonly FilledSeat[],
  reason: string | null,
) {
  const { posts, formation, list } = ground;
  const policy = committeePolicy(legalDay(ctx.now), await lawOf(ctx));
  const chosen = places.slice(0, policy.offersAtOnce).map((place) => offeredTo(ctx, place, kin, reason));
  const { edition, sha256, rulesNumber, campaignId } = list.body;
  const facts = { campaignId, source: { edition, sha256, rulesNumber }, by: personOf(ctx.viewer), now: ctx.now, policy };
  const made = making(seatsIn(posts, formation), silent, await Promise.all(chosen), facts);
  return offerWrites(posts.campaign.region, ground, made);
}

export async function offersMake(ctx: MutationContext, input: OffersMakeInput): Promise<Result> {
  const ground = await groundOf(ctx, input);
  const next = await nextIn(ctx, ground);
  refuse(next.contested);
  const places = nextPlaces(next.kin.lists, next.seats, { formationId: input.formationId, preferred: [] }, next.policy);
  return write(ctx, ground.permit, await offersOn(ctx, ground, next, places, null));
}

/** What a call has made, also when it is repeated. */
export const offersMade = async (ctx: ReadContext, result: Result | null): Promise<OfferRow[]> => {
  const rows = await Promise.all(((result?.offerIds ?? []) as string[]).map((id) => findOffer(ctx, id)));
  return rows.filter((row) => row !== null);
};
