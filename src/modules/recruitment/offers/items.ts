// Offers and seats in the table: the seats decide, the offers are listed; and what onboarding is told of an appointment.

import type { Loader } from '../../../platform/context.ts';
import { pad4 } from '../../../platform/store/ids.ts';
import { itemKind, listIn, placedKind, type RowOf } from '../../../platform/store/item-kind.ts';
import { head, lock } from '../../../platform/store/keys.ts';
import { fillPage, queryAll } from '../../../platform/store/ranges.ts';
import type { Key, Page, Row, Slice, Table } from '../../../platform/store/table.ts';
import type { OnboardingEvent } from './rules/appointment.ts';
import type { Offer, Seats } from './rules/types.ts';

/** Offers of a campaign by formation, in the order in which they were made; and to an applicant. */
const OFFERS = listIn('index1', (region: string, campaignId: string) => `OFFERS#${region}#${campaignId}`);
const OFFERS_TO = listIn('index2', (applicationId: string) => `OFFERS_TO#${applicationId}`);

const inCampaign = (region: string, { campaignId, formationId, place }: Offer): Row['index'] =>
  OFFERS.at(`${formationId}#${pad4(place)}`, region, campaignId);

/** Its card is all of it, some 900 bytes. */
export const OfferItem = itemKind<Offer, Offer>()({
  type: 'Offer',
  key: head,
  of: ({ id }) => [id],
  listed: (offer, region) => ({
    card: offer,
    index: { ...inCampaign(region, offer), ...OFFERS_TO.at(`${offer.offeredAt}#${offer.id}`, offer.applicationId) },
  }),
});
export type OfferRow = RowOf<typeof OfferItem>;

/** Of an applicant who is forgotten: in the list of the campaign alone. */
export const nobodysOfferItem = (region: string, offer: Offer): Omit<OfferRow, 'version'> =>
  OfferItem.put(region, offer, { card: offer, index: inCampaign(region, offer) });

/** The right to hold an offer: nobody holds two. */
export const offerLockKey = (applicationId: string): Key => lock('OFFER', applicationId);

/**
 * All that decides whether one more may be offered a post; one a formation, beside the campaign. Nobody accepts in it: what an applicant
 * answers in time wears on the own offer alone.
 */
export const SeatsItem = placedKind<Seats>()({
  type: 'Seats',
  key: (campaignId: string, formationId: string) => ({ pk: campaignId, sk: `SEATS#${formationId}` }),
});
export type SeatsRow = RowOf<typeof SeatsItem>;

export const SEATS = ['SEATS#', 'SEATS#~'] as const;

/** AP-73: of all formations of a campaign. */
export const seatsBeside = async (rows: Loader, campaignId: string): Promise<SeatsRow[]> =>
  SeatsItem.among(await rows.loadRange(campaignId, SEATS));

/** What onboarding is told lies beside the employee. */
export const ONBOARDING_EVENTS = 'EVENT#ONBOARDING#';
export const OnboardingEventItem = itemKind<OnboardingEvent>()({
  type: 'OnboardingEvent',
  key: (employeeId: string, number: number) => ({ pk: employeeId, sk: `${ONBOARDING_EVENTS}${pad4(number)}` }),
  of: ({ employeeId, number }) => [employeeId, number],
});

/** AP-112: the number of the next event of an employee. The one who asks holds the employee's version as a condition, or makes the employee. */
export async function nextOnboarding(table: Table, employeeId: string): Promise<number> {
  const { rows } = await table.query({ pk: employeeId, prefix: ONBOARDING_EVENTS, limit: 1, descending: true });
  return (OnboardingEventItem.among(rows)[0]?.body.number ?? 0) + 1;
}

/** More than a megabyte holds, at which DynamoDB ends a page by itself. */
const ALL_AT_ONCE = 10_000;

/** AP-70: the offers of a formation in the order in which they were made. */
export const offersOf = async (
  table: Table,
  region: string,
  { campaignId, id }: { campaignId: string; id: string },
  { limit, after }: Slice,
): Promise<Page<OfferRow>> =>
  OfferItem.cards(await fillPage(table, { ...OFFERS.range(region, campaignId), prefix: `${id}#`, limit, after }, OfferItem.is));

/** AP-71: all offers of a campaign, for its numbers and for what is overdue. */
export const offerRowsIn = async (table: Table, region: string, campaignId: string): Promise<OfferRow[]> =>
  OfferItem.cards({ rows: await queryAll(table, OFFERS.range(region, campaignId), ALL_AT_ONCE) }).rows;

/** AP-72: the last offer that was made to an applicant. */
export async function lastOfferTo(table: Table, applicationId: string): Promise<OfferRow | null> {
  const page = await table.query({ ...OFFERS_TO.range(applicationId), limit: 1, descending: true });
  return OfferItem.cards(page).rows[0] ?? null;
}
