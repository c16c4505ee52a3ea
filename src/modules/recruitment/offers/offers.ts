// Offers: read by whose they are and by staff, answered by the applicant, ended by an officer where nobody has answered or filed in time.

import { authorise, canSee, expectVersion } from '../../../platform/access/access.ts';
import { write } from '../../../platform/access/idempotent.ts';
import { onlyWhatMayBeSeen, type Permitted } from '../../../platform/access/permit.ts';
import type { MutationContext, ReadContext } from '../../../platform/context.ts';
import { legalDay } from '../../../platform/rules/calendar.ts';
import { fail } from '../../../platform/rules/errors.ts';
import type { Result, Writes } from '../../../platform/store/commit.ts';
import type { Page, Slice } from '../../../platform/store/table.ts';
import { personOf } from '../../../platform/viewer.ts';
import { lawIn } from '../../policy/law.ts';
import { campaignOf } from '../campaigns/campaigns.ts';
import { NO_ROWS, unlessCompeting } from '../campaigns/competing.ts';
import { impartial } from '../campaigns/impartial.ts';
import { extensionOf, formationInRegion } from '../campaigns/read.ts';
import { windowOf } from '../campaigns/rules/campaign.ts';
import type { Stage } from '../campaigns/rules/kinds.ts';
import type { Application, Submission } from '../campaigns/rules/types.ts';
import { aboutOwned, aboutOwner } from '../registration/applicants.ts';
import { loadApplication } from '../registration/read.ts';
import type { FilingDocument } from '../verification/rules/policy.ts';
import { committeePolicy } from '../verification/rules/policy.ts';
import { OfferItem, type OfferRow, offerLockKey, offersOf as readOffers, SeatsItem, type SeatsRow } from './items.ts';
import { lastOfferTo, loadOffer } from './read.ts';
import { isSilent } from './rules/lapse.ts';
import { acceptOffer, assertFilingAllowed, declineOffer, dueAt, lapseOffer, recordFiling } from './rules/offer.ts';
import { settledSeats } from './rules/seats.ts';
import type { Offer, Seats } from './rules/types.ts';

const about = ({ region, body }: OfferRow) => aboutOwned(region, body);

export async function findOffer(ctx: ReadContext, id: string): Promise<OfferRow | null> {
  const row = await loadOffer(ctx, id);
  onlyWhatMayBeSeen(ctx);
  return row && (await canSee(ctx, 'Offer', about(row))) ? row : null;
}

/** In the order in which they were made. The region is part of the key: another region's formation has none. */
export async function offersOf(ctx: ReadContext, formationId: string, slice: Slice): Promise<Page<OfferRow>> {
  const formation = await formationInRegion(ctx, formationId);
  if (!formation) return NO_ROWS;
  const { region, body } = formation;
  return unlessCompeting(ctx, body.campaignId, NO_ROWS, () => readOffers(ctx.table, region, body, slice));
}

/** The last one that was made to an applicant, for the applicant. */
export const offerTo = (ctx: ReadContext, { id }: Application): Promise<OfferRow | null> => lastOfferTo(ctx, id);

/** What was submitted by who is offered the post: not copied into the offer, so that it is forgotten in one place. Null for nobody's offer. */
export async function candidateOf(ctx: ReadContext, { applicationId }: Offer): Promise<Submission | null> {
  const row = applicationId ? await loadApplication(ctx, applicationId) : null;
  return row?.body.submission ?? null;
}

/** The stage in which documents are filed, as it holds for this applicant. */
export async function filingStage(ctx: ReadContext, { campaignId, applicationId }: Offer): Promise<Stage> {
  const [campaign, extension] = await Promise.all([campaignOf(ctx, campaignId), extensionOf(ctx, campaignId, 'FILING', applicationId)]);
  return windowOf(campaign.body, 'FILING', extension?.body.closesAt ?? null);
}

export const filingCloses = async (ctx: ReadContext, offer: Offer): Promise<string> => (await filingStage(ctx, offer)).closesAt;

/** Of an offer that has lapsed by the clock nothing is awaited any more. */
export const deadlineOf = async (ctx: ReadContext, offer: Offer): Promise<string | null> =>
  isSilent(offer, ctx.now) ? null : dueAt(offer, await filingCloses(ctx, offer));

export interface OfOffer {
  idempotencyKey: string;
  offerId: string;
  expectedVersion: number;
}

export async function offerToChange(ctx: MutationContext, { offerId, expectedVersion }: OfOffer): Promise<Permitted<OfferRow>> {
  const field = ['offerId'];
  const row = await loadOffer(ctx, offerId);
  const permit = await authorise(ctx, 'Offer', row ? about(row) : aboutOwner('', ''), field);
  if (!row) return fail('NOT_FOUND', { field });
  expectVersion(row, expectedVersion);
  // The applicant's own answers come from a login of no region and no service.
  await impartial(ctx, row.body, field);
  return { permit, row };
}

/** The seats of a formation in which an offer was made. */
export async function seatsOf(ctx: ReadContext, { campaignId, formationId }: Offer): Promise<SeatsRow> {
  const row = await SeatsItem.load(ctx.loader.loadKey, campaignId, formationId);
  if (!row) throw new Error(`${formationId} has offers and no seats.`);
  return { ...row, body: settledSeats(row.body, ctx.now) };
}

/** An offer, and its seat where that changes with it; one that has ended gives back the right to hold another. */
export function changed(
  before: OfferRow,
  offer: Offer,
  seats?: { before: SeatsRow; after: Seats },
  detail: Record<string, unknown> = {},
): Omit<Writes, 'result'> {
  const { region } = before;
  const { id: offerId, status, campaignId, applicationId } = offer;
  const told = { before, after: OfferItem.put(region, offer), detail: { status, ...detail } };
  if (!seats) return { subjects: [told] };
  const after = SeatsItem.putAt([campaignId, seats.after.formationId], region, seats.after);
  const seat = { before: seats.before, after, detail: { offerId, status } };
  return { subjects: [told, seat], free: offer.endedAt ? [offerLockKey(applicationId)] : [] };
}

/** Only the applicant's own keys: who accepts in time never waits for anybody else. */
export async function offerAccept(ctx: MutationContext, input: OfOffer): Promise<Result> {
  const { permit, row: before } = await offerToChange(ctx, input);
  const policy = committeePolicy(legalDay(ctx.now), await lawIn(ctx, before.region));
  return write(ctx, permit, { ...changed(before, acceptOffer(before.body, ctx.now, policy)), result: { id: before.body.id } });
}

export async function offerDecline(ctx: MutationContext, input: OfOffer): Promise<Result> {
  const { permit, row: before } = await offerToChange(ctx, input);
  const seats = await seatsOf(ctx, before.body);
  const done = declineOffer(before.body, seats.body, ctx.now);
  return write(ctx, permit, { ...changed(before, done.offer, { before: seats, after: done.seats }), result: { id: before.body.id } });
}

export async function offerLapse(ctx: MutationContext, input: OfOffer): Promise<Result> {
  const { permit, row: before } = await offerToChange(ctx, input);
  const [seats, closes] = await Promise.all([seatsOf(ctx, before.body), filingCloses(ctx, before.body)]);
  const done = lapseOffer(before.body, seats.body, { now: ctx.now, filingCloses: closes });
  return write(ctx, permit, { ...changed(before, done.offer, { before: seats, after: done.seats }), result: { id: before.body.id } });
}

export async function filingRecord(ctx: MutationContext, input: OfOffer & { received: FilingDocument[] }): Promise<Result> {
  const { permit, row: before } = await offerToChange(ctx, input);
  assertFilingAllowed(before.body, { now: ctx.now, filingOpens: (await filingStage(ctx, before.body)).opensAt });
  const offer = recordFiling(before.body, input.received, personOf(ctx.viewer), ctx.now);
  return write(ctx, permit, { ...changed(before, offer), result: { id: offer.id } });
}
