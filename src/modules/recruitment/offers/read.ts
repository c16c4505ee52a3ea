// What other modules ask of offers, and what they write of them with steps of their own. They have asked already who may.
import type { ReadContext } from '../../../platform/context.ts';
import type { FactKind, ItemToWrite } from '../../../platform/store/item-kind.ts';
import { ownerOf } from '../../../platform/store/lock.ts';
import type { Key } from '../../../platform/store/table.ts';
import {
  nextOnboarding as nextEvent,
  nobodysOfferItem,
  OfferItem,
  type OfferRow,
  OnboardingEventItem,
  offerLockKey,
  offerRowsIn,
  lastOfferTo as readLast,
  type SeatsRow,
  seatsBeside,
} from './items.ts';
import type { OnboardingEvent } from './rules/appointment.ts';
import type { Offer } from './rules/types.ts';

/** Whatever the region: an applicant has none, and the record names the login it belongs to. */
export const loadOffer = (ctx: ReadContext, id: string): Promise<OfferRow | null> => OfferItem.load(ctx.loader.loadKey, id);

/** All offers of a campaign. The region is part of the key: another region's campaign has none. */
export const offersIn = async (ctx: ReadContext, region: string, campaignId: string): Promise<Offer[]> =>
  (await offerRowsIn(ctx.table, region, campaignId)).map(({ body }) => body);

/** The last one that was made to an applicant. */
export const lastOfferTo = (ctx: ReadContext, applicationId: string): Promise<OfferRow | null> => readLast(ctx.table, applicationId);

/** How the posts of a campaign stand that were ever offered. */
export const seatsOfCampaign = (ctx: ReadContext, campaignId: string): Promise<SeatsRow[]> => seatsBeside(ctx.loader, campaignId);

/** The right to hold an offer, to take or to free. */
export const offerLock = (applicationId: string): Key => offerLockKey(applicationId);

/** The offer that holds it, or whatever keeps the applicant from holding one. */
export const offerLockOwner = (ctx: ReadContext, applicationId: string): Promise<string | null> =>
  ownerOf(ctx.loader.loadKey, offerLockKey(applicationId));

/** It leads to no application any more, and no application to it. */
export const offerToNobody = ({ region }: OfferRow, offer: Offer): Omit<OfferRow, 'version'> => nobodysOfferItem(region, offer);

/** The number of the next event that onboarding is told of an employee. */
export const nextOnboarding = (ctx: ReadContext, employeeId: string): Promise<number> => nextEvent(ctx.table, employeeId);

export const onboardingEvent = (region: string, event: OnboardingEvent): ItemToWrite => OnboardingEventItem.put(region, event);

/** Appointments and their end as what follows the stream knows them. */
export const onboardingFacts: FactKind<OnboardingEvent> = OnboardingEventItem;
/** Offers as what follows the stream knows them. */
export const offerFacts: FactKind<Offer> = OfferItem;
