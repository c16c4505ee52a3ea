// What follows of an exclusion: what lists know of the person, the offer and its seat, and what onboarding is told of who is in service.

import type { ReadContext } from '../../../platform/context.ts';
import { legalDay } from '../../../platform/rules/calendar.ts';
import type { Writes } from '../../../platform/store/commit.ts';
import { requireEmployee } from '../../organisation/read.ts';
import { lawIn } from '../../policy/law.ts';
import { campaignOf } from '../campaigns/campaigns.ts';
import type { Exclusion } from '../lists/rules/marks.ts';
import type { OfferRow } from '../offers/items.ts';
import { changed, filingCloses, seatsOf } from '../offers/offers.ts';
import { loadOffer, nextOnboarding, offerLock, offerLockOwner, onboardingEvent } from '../offers/read.ts';
import { annulment, endByExclusion, restoreOffer } from '../offers/rules/offer-exclusion.ts';
import { receiptToKeep } from '../results/kept.ts';
import { receiptOfExclusion } from '../results/rules/receipts.ts';
import { seatsFreed } from '../sessions/leaving.ts';
import type { ParticipantRow } from '../verification/participant-items.ts';
import { changedParticipant } from '../verification/read.ts';
import { committeePolicy } from '../verification/rules/policy.ts';
import { excludedBy } from './rules/exclusion.ts';
import { holding, ownRound } from './rules/exclusion-rounds.ts';
import type { ApplicationExclusion } from './rules/types.ts';

export interface ExclusionStep {
  before: ApplicationExclusion | null;
  after: ApplicationExclusion;
  participant: ParticipantRow | null;
}

type Part = Omit<Writes, 'result'>;
const NOTHING: Part = { subjects: [] };

/** What lists are made of, whatever the verdict was. */
function known(region: string, { after, participant }: ExclusionStep): Part {
  if (!participant) return NOTHING;
  const { excluded: _, ...facts } = participant.body;
  const excluded = excludedBy(after);
  return { subjects: [], parts: [changedParticipant(region, after.campaignId, { ...facts, ...(excluded && { excluded }) })] };
}

/** The offer that stands, by the lock that it holds. */
const standingOffer = async (ctx: ReadContext, owner: string | null): Promise<OfferRow | null> => (owner ? loadOffer(ctx, owner) : null);

/** Of who is in service; the employee as read is the condition of the event's number. */
async function toldOnboarding(ctx: ReadContext, { region, body: offer }: OfferRow, restored: boolean): Promise<Part> {
  const employeeId = offer.employeeId ?? '';
  const [campaign, employee, number] = await Promise.all([
    campaignOf(ctx, offer.campaignId),
    requireEmployee(ctx, employeeId, ['exclusionId']),
    nextOnboarding(ctx, employeeId),
  ]);
  const event = annulment(offer, { number, employeeId, kind: campaign.body.kind, at: ctx.now, restored });
  return { subjects: [], parts: [onboardingEvent(region, event)], checks: [employee] };
}

type Effect = Part & { held?: Pick<ApplicationExclusion, 'offerId' | 'employeeId'> };

/** While somebody is out, their right to hold an offer is held by the exclusion: no offer is made in the same moment. */
async function inForce(ctx: ReadContext, region: string, { id, applicationId }: ApplicationExclusion, kind: Exclusion): Promise<Effect> {
  const owner = await offerLockOwner(ctx, applicationId);
  const row = await standingOffer(ctx, owner);
  const key = offerLock(applicationId);
  if (!row)
    return { subjects: [], take: owner ? [] : [{ key, owner: id, region, taken: { code: 'OFFER_STANDS', field: ['exclusionId'] } }] };
  const { id: offerId, employeeId, status } = row.body;
  if (status === 'HIRED') return { ...(await toldOnboarding(ctx, row, false)), held: { offerId: null, employeeId } };
  const seats = await seatsOf(ctx, row.body);
  const done = endByExclusion(row.body, seats.body, kind, ctx.now);
  // The lock stays.
  const { subjects } = changed(row, done.offer, { before: seats, after: done.seats }, { exclusionId: id });
  return { subjects, held: { offerId, employeeId: null } };
}

async function restored(ctx: ReadContext, row: OfferRow, exclusionId: string): Promise<Part> {
  const [seats, law, closes] = await Promise.all([seatsOf(ctx, row.body), lawIn(ctx, row.region), filingCloses(ctx, row.body)]);
  const done = restoreOffer(row.body, seats.body, { now: ctx.now, filingCloses: closes }, committeePolicy(legalDay(ctx.now), law));
  return changed(row, done.offer, { before: seats, after: done.seats }, { exclusionId });
}

/** Taken back: the offer stands again, or the person can be offered a post again in their rank. */
async function lifted(ctx: ReadContext, { id, applicationId, offerId, employeeId }: ApplicationExclusion): Promise<Part> {
  const row = await standingOffer(ctx, offerId ?? (employeeId ? await offerLockOwner(ctx, applicationId) : null));
  if (!row) return { subjects: [], free: [offerLock(applicationId)] };
  return employeeId ? toldOnboarding(ctx, row, true) : restored(ctx, row, id);
}

async function effects(ctx: ReadContext, region: string, { before, after }: ExclusionStep): Promise<Effect> {
  const [was, is] = [before && excludedBy(before), excludedBy(after)];
  if (!was && is) return inForce(ctx, region, after, is.kind);
  return was && !is ? lifted(ctx, after) : NOTHING;
}

/** What the applicant learns with this step: how they are out, in the round that says so, and nothing of what is only proposed. */
function toldRound({ before, after }: ExclusionStep): ApplicationExclusion[] {
  const [was, is] = [before && excludedBy(before), excludedBy(after)];
  const anew = is !== null && (!was || (was.kind === 'WITHDRAWN' && is.kind === 'DISQUALIFIED'));
  const round = anew ? ownRound(after) : null;
  return round ? [round] : [];
}

/** The exclusion as it is kept, and everything else that changes with it. */
export async function consequences(
  ctx: ReadContext,
  region: string,
  step: ExclusionStep,
): Promise<Part & { exclusion: ApplicationExclusion }> {
  const [was, is] = [step.before && excludedBy(step.before), excludedBy(step.after)];
  const [{ held, ...more }, freed] = await Promise.all([
    effects(ctx, region, step),
    !was && is ? seatsFreed(ctx, region, step.after) : NOTHING,
  ]);
  const { parts = [] } = was || is ? known(region, step) : NOTHING;
  const subjects = [...more.subjects, ...freed.subjects];
  const told = toldRound(step).map((round) => receiptToKeep(region, round.applicationId, receiptOfExclusion(round, ctx.now)));
  return {
    ...more,
    ...freed,
    subjects,
    parts: [...parts, ...told, ...(more.parts ?? [])],
    exclusion: held ? holding(step.after, held) : step.after,
  };
}
