// An appointment annulled before service began: offer and seat, the record of the person, and what onboarding is told, in one transaction.

import { write } from '../../../platform/access/idempotent.ts';
import type { MutationContext, ReadContext } from '../../../platform/context.ts';
import type { Result } from '../../../platform/store/commit.ts';
import { personOf } from '../../../platform/viewer.ts';
import type { EmployeeRow } from '../../organisation/items.ts';
import { employeeInRegion, requireEmployee } from '../../organisation/read.ts';
import type { Employee } from '../../organisation/rules/types.ts';
import { unappointing } from '../../organisation/unappointing.ts';
import { campaignOf } from '../campaigns/campaigns.ts';
import { exclusionFor } from '../exclusions/read.ts';
import { excludedBy } from '../exclusions/rules/exclusion.ts';
import { receiptToKeep } from '../results/kept.ts';
import { receiptOfAnnulment } from '../results/rules/receipts.ts';
import { lastPost, type PartialWrites, together } from './appointments.ts';
import { appointedId } from './ids.ts';
import { nextOnboarding, type OfferRow, OnboardingEventItem } from './items.ts';
import { changed, type OfOffer, offerToChange, seatsOf } from './offers.ts';
import { type AnnulmentAround, type AnnulmentInput, annul, assertAnnulmentAllowed } from './rules/annulment.ts';
import { assertResignationAllowed } from './rules/appointment.ts';
import type { Offer } from './rules/types.ts';

/** The post that the appointment made; null where it is out of the record already. Offers of earlier years do not say which it is. */
function postOf({ assignmentId }: Offer, { assignments }: Employee) {
  return (assignmentId ? assignments.find(({ id }) => id === assignmentId) : lastPost({ assignments })) ?? null;
}

async function aroundOf(ctx: ReadContext, offer: Offer, employee: EmployeeRow | null): Promise<AnnulmentAround> {
  const exclusion = offer.applicationId ? await exclusionFor(ctx, offer.applicationId) : null;
  return {
    asking: ctx.viewer.employeeId,
    firstDay: (employee && postOf(offer, employee.body)?.validFrom) ?? null,
    excluded: exclusion && excludedBy(exclusion.body),
    now: ctx.now,
  };
}

/** Of who was appointed; null for all others. */
export async function annullingOf(ctx: ReadContext, offer: Offer): Promise<AnnulmentAround | null> {
  if (offer.status !== 'HIRED' || !offer.employeeId) return null;
  return aroundOf(ctx, offer, await employeeInRegion(ctx, offer.employeeId));
}

/** Out of the record; nothing is left to do there where the staffing agency has taken the post out by itself. */
async function personBack(ctx: ReadContext, { body: offer }: OfferRow, employee: EmployeeRow, reason: string): Promise<PartialWrites> {
  if (!postOf(offer, employee.body)) return { subjects: [], checks: [employee] };
  const isNew = employee.body.id === appointedId(offer.applicationId);
  return unappointing(ctx, employee, { isNew, since: offer.offeredAt, reason, field: ['offerId'] });
}

/** Whoever is out of the selection is offered nothing more: the right to hold an offer stays locked. */
function offerEnded(
  before: OfferRow,
  done: ReturnType<typeof annul>,
  seats: Awaited<ReturnType<typeof seatsOf>>,
  isOut: boolean,
): PartialWrites {
  const { ground, letter } = done.offer.annulment ?? { ground: null, letter: null };
  const ended = changed(before, done.offer, { before: seats, after: done.seats }, { ground, letter });
  return isOut ? { ...ended, free: [] } : ended;
}

function told({ region }: OfferRow, { applicationId, registrationNumber: number, annulment }: Offer): PartialWrites {
  if (!applicationId || !annulment) return { subjects: [] };
  const receipt = receiptOfAnnulment({ number, letter: annulment.letter }, annulment.annulledAt);
  return { subjects: [], parts: [receiptToKeep(region, applicationId, receipt)] };
}

export async function appointmentAnnul(ctx: MutationContext, input: OfOffer & AnnulmentInput): Promise<Result> {
  const { permit, row: before } = await offerToChange(ctx, input);
  assertResignationAllowed(before.body, ctx.viewer.employeeId);
  const [seats, campaign, employee] = await Promise.all([
    seatsOf(ctx, before.body),
    campaignOf(ctx, before.body.campaignId),
    requireEmployee(ctx, before.body.employeeId ?? '', ['offerId']),
  ]);
  const around = await aroundOf(ctx, before.body, employee);
  assertAnnulmentAllowed(before.body, around);
  const number = await nextOnboarding(ctx.table, employee.body.id);
  const { kind } = campaign.body;
  const done = annul(before.body, seats.body, input, { ...around, by: personOf(ctx.viewer), number, kind });
  const person = await personBack(ctx, before, employee, input.letter.trim());
  const event = { subjects: [], parts: [OnboardingEventItem.put(before.region, done.event)] };
  const offer = offerEnded(before, done, seats, around.excluded !== null);
  return write(ctx, permit, { ...together(offer, person, event, told(before, done.offer)), result: { id: before.body.id } });
}
