// Webhooks in the table: the webhook, how sending goes, which a region has, and one delivery for each event and webhook.

import { itemKind, listIn, placedKind, type RowOf } from '../../platform/store/item-kind.ts';
import { head } from '../../platform/store/keys.ts';
import { fillPage } from '../../platform/store/ranges.ts';
import type { Page, PagePosition, Row, Slice, Table } from '../../platform/store/table.ts';
import { webhookPolicy } from './rules/policy.ts';
import type { Delivery, Webhook, WebhookDisabled, WebhookHealth } from './rules/types.ts';

export const WebhookItem = itemKind<Webhook>()({ type: 'Webhook', key: head, of: ({ id }) => [id] });
export type WebhookRow = RowOf<typeof WebhookItem>;

export const HealthItem = placedKind<WebhookHealth>()({
  type: 'WebhookHealth',
  key: (webhookId: string) => ({ pk: webhookId, sk: 'HEALTH' }),
});

const REGIONS = listIn('index1', () => 'WEBHOOK_REGIONS#');

/** Ids of all that a region has: read consistently by who follows the stream, so that nothing is missed from the creation on. */
export const RegistryItem = itemKind<{ ids: readonly string[] }>()({
  type: 'WebhookRegistry',
  key: (region: string) => head(`WEBHOOKS#${region}`),
  of: (_, region) => [region],
  listed: (_, region) => ({ index: REGIONS.at(region) }),
});

export const DisabledItem = itemKind<WebhookDisabled>()({
  type: 'WebhookDisabled',
  key: (webhookId: string, number: number) => ({ pk: webhookId, sk: `EVENT#DISABLED#${String(number).padStart(4, '0')}` }),
  of: ({ webhookId, number }) => [webhookId, number],
});

const DELIVERIES = listIn('index1', (webhookId: string) => `WEBHOOK_DELIVERIES#${webhookId}`);
const DUE = listIn('index2', (webhookId: string) => `WEBHOOK_DUE#${webhookId}`);

const recordedSort = ({ recordedAt, event }: Delivery): string => `${recordedAt}#${event.id}`;

export const DeliveryItem = itemKind<Delivery, Delivery>()({
  type: 'WebhookDelivery',
  key: (webhookId: string, eventId: string) => ({ pk: webhookId, sk: `DELIVERY#${eventId}` }),
  of: ({ webhookId, event }) => [webhookId, event.id],
  listed: (delivery) => ({
    card: delivery,
    index: {
      ...DELIVERIES.at(recordedSort(delivery), delivery.webhookId),
      ...(delivery.nextAt !== null && DUE.at(`${delivery.nextAt}#${delivery.event.id}`, delivery.webhookId)),
    },
  }),
  ttl: ({ recordedAt }) => Math.floor(Date.parse(recordedAt) / 1000) + webhookPolicy(recordedAt.slice(0, 10)).keptDays * 86_400,
});
export type WebhookDeliveryRow = RowOf<typeof DeliveryItem>;

/** AP-200: the webhooks of some ids, as they stand; with what a region has read before, two calls. */
export const webhookRows = async (table: Table, ids: readonly string[]): Promise<WebhookRow[]> =>
  WebhookItem.among((await table.batchGet(ids.map((id) => head(id)))).filter((row) => row !== null));

/** AP-201: the regions that have webhooks, of all: for the sender. */
export async function registeredRegions(table: Table): Promise<string[]> {
  const { rows } = await fillPage(table, { ...REGIONS.range(), limit: 1000 });
  return rows.map(({ region }) => region);
}

/** AP-202: what was recorded for a webhook, newest first. */
export const deliveriesOf = async (table: Table, webhookId: string, slice: Slice): Promise<Page<Row<Delivery, Delivery>>> =>
  DeliveryItem.cards(await fillPage(table, { ...DELIVERIES.range(webhookId), descending: true, ...slice }));

/** AP-202: a part of it, between two instants, oldest first: for a replay. */
export async function recordedBetween(
  table: Table,
  webhookId: string,
  { since, until, after, limit }: { since: string; until: string; after: string | null; limit: number },
): Promise<{ deliveries: Delivery[]; last: string | null }> {
  const from = after === null ? since : `${after}!`;
  const { rows } = await table.query({ ...DELIVERIES.range(webhookId), between: [from, `${until}~`], limit });
  const deliveries = rows.flatMap(({ card }) => (card ? [card as Delivery] : []));
  const last = deliveries.at(-1);
  return { deliveries, last: last ? recordedSort(last) : null };
}

/** AP-203: what is due for a webhook, the longest waiting first: a page. */
export async function dueOf(
  table: Table,
  webhookId: string,
  now: string,
  { limit, after }: { limit: number; after: PagePosition | undefined },
): Promise<{ deliveries: Delivery[]; next: PagePosition | undefined }> {
  const { rows, next } = await table.query({ ...DUE.range(webhookId), between: ['0', `${now}~`], limit, after });
  return { deliveries: rows.flatMap(({ card }) => (card ? [card as Delivery] : [])), next };
}
