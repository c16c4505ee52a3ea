// Offers and seats in the table: the seats decide, the offers are listed; and what onboarding is told of an appointment.

import * as keys from '../../../platform/store/keys.ts';
import { fillPage, queryAll } from '../../../platform/store/ranges.ts';
import type { Page, Row, Slice, Table } from '../../../platform/store/table.ts';
import type { OnboardingEvent } from './rules/appointment.ts';
import type { Offer } from './rules/offer.ts';
import type { Seats } from './rules/seats.ts';

export type OfferRow = Row<Offer, Offer>;
export type SeatsRow = Row<Seats>;

/** Its card is all of it, some 900 bytes. */
export const offerItem = (region: string, offer: Offer): Omit<OfferRow, 'version'> => ({
  ...keys.head(offer.id),
  type: 'Offer',
  region,
  body: offer,
  card: offer,
  index: {
    index1: { pk: keys.offersIn(region, offer.campaignId), sk: keys.offerSort(offer.formationId, offer.place) },
    index2: { pk: keys.offersTo(offer.applicationId), sk: `${offer.offeredAt}#${offer.id}` },
  },
});

/** Nobody accepts in it: what an applicant answers in time wears on the own offer alone. */
export const seatsItem = (region: string, campaignId: string, seats: Seats): Omit<SeatsRow, 'version'> => ({
  ...keys.seats(campaignId, seats.formationId),
  type: 'Seats',
  region,
  body: seats,
});

export const onboardingEventItem = (region: string, event: OnboardingEvent): Omit<Row<OnboardingEvent>, 'version'> => ({
  ...keys.onboardingEvent(event.employeeId, event.number),
  type: 'OnboardingEvent',
  region,
  body: event,
});

/** AP-112: the number of the next event of an employee. The one who asks holds the employee's version as a condition, or makes the employee. */
export async function nextOnboarding(table: Table, employeeId: string): Promise<number> {
  const prefix = keys.ONBOARDING_EVENTS;
  const { rows } = await table.query({ pk: employeeId, prefix, limit: 1, descending: true });
  return ((rows[0]?.body as OnboardingEvent | undefined)?.number ?? 0) + 1;
}

/** More than a megabyte holds, at which DynamoDB ends a page by itself. */
const ALL_AT_ONCE = 10_000;

const anOffer = (row: Row): row is OfferRow => row.card !== undefined;
const whole = (row: Row): OfferRow => ({ ...row, body: row.card as Offer, card: row.card as Offer });

/** AP-70: the offers of a formation in the order in which they were made. */
export async function offersOf(
  table: Table,
  region: string,
  { campaignId, id }: { campaignId: string; id: string },
  { limit, after }: Slice,
): Promise<Page<OfferRow>> {
  const plan = { index: 'index1', pk: keys.offersIn(region, campaignId), prefix: `${id}#`, limit, after } as const;
  const page = await fillPage(table, plan, anOffer);
  return { ...page, rows: page.rows.map(whole) };
}

/** AP-71: all offers of a campaign, for its numbers and for what is overdue. */
export const offerRowsIn = async (table: Table, region: string, campaignId: string): Promise<OfferRow[]> =>
  (await queryAll(table, { index: 'index1', pk: keys.offersIn(region, campaignId) }, ALL_AT_ONCE)).map(whole);

export const offersIn = async (table: Table, region: string, campaignId: string): Promise<Offer[]> =>
  (await offerRowsIn(table, region, campaignId)).map(({ body }) => body);

/** AP-72: the last offer that was made to an applicant. */
export async function lastOfferTo(table: Table, applicationId: string): Promise<OfferRow | null> {
  const { rows } = await table.query({ index: 'index2', pk: keys.offersTo(applicationId), limit: 1, descending: true });
  return rows[0] ? whole(rows[0]) : null;
}
