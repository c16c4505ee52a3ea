// What follows the stream for webhooks: each happening becomes one delivery for each webhook of its region that asked for it. Nothing is sent here.

import type { ReadContext } from '../../platform/context.ts';
import { createdId } from '../../platform/store/ids.ts';
import type { FactKind } from '../../platform/store/item-kind.ts';
import type { Change } from '../../platform/stream/change.ts';
import { MOST_ITEMS, projected } from '../../platform/stream/projected.ts';
import type { Projection } from '../../platform/stream/projector.ts';
import { evaluationFacts } from '../evaluation/read.ts';
import { employeeFacts } from '../organisation/read.ts';
import { cycleFacts, planFacts } from '../performance/read.ts';
import { listFacts } from '../recruitment/lists/read.ts';
import { onboardingFacts } from '../recruitment/offers/read.ts';
import { DeliveryItem, RegistryItem, type WebhookRow, webhookRows } from './items.ts';
import { isTold, recorded } from './rules/delivery.ts';
import {
  appointmentHappenings,
  type Changed,
  cycleHappenings,
  employeeHappenings,
  evaluationHappenings,
  type Happening,
  listHappenings,
  planHappenings,
} from './rules/events.ts';
import type { Delivery, WebhookEvent } from './rules/types.ts';

interface Source {
  type: string;
  happenings(change: Change): Happening[];
  /** Whether the version of the record is that of what the event is about. */
  isVersioned: boolean;
}

const source = <Body>(kind: FactKind<Body>, tell: (change: Changed<Body>) => Happening[], isVersioned = true): Source => ({
  type: kind.type,
  isVersioned,
  happenings: ({ before, after }) => {
    const is = kind.bodyOf(after);
    return is === null ? [] : tell({ before: kind.bodyOf(before), after: is });
  },
});

const SOURCES = new Map(
  [
    source(cycleFacts, cycleHappenings),
    source(planFacts, planHappenings),
    source(evaluationFacts, evaluationHappenings),
    source(employeeFacts, employeeHappenings),
    source(listFacts, listHappenings),
    source(onboardingFacts, appointmentHappenings, false),
  ].map((one) => [one.type, one] as const),
);

/** The id follows from which version of what it is, so that however often a change comes it is one event. */
function eventsOf(change: Change): WebhookEvent[] {
  const { key, after, at, type: kind } = change;
  const found = SOURCES.get(kind);
  if (!found || !after) return [];
  return found.happenings(change).map(({ type, at: told, about }) => ({
    id: createdId('evt', key.pk, key.sk, String(after.version), type),
    type,
    at: told ?? at,
    about: { ...about, version: found.isVersioned ? after.version : null },
  }));
}

const wantedBy = (webhooks: readonly WebhookRow[], events: readonly WebhookEvent[], now: string): Delivery[] =>
  webhooks.flatMap(({ body }) => events.filter((event) => isTold(body, event)).map((event) => recorded(body.id, event, now)));

/** Those that are not there yet; a transaction at a time. */
async function record(ctx: ReadContext, region: string, wanted: readonly Delivery[]): Promise<void> {
  await projected(ctx, async () => {
    const items = wanted.map((delivery) => DeliveryItem.put(region, delivery));
    const known = await ctx.table.batchGet(items);
    return { tallies: items.filter((_, i) => known[i] === null).map((after) => ({ before: null, after })) };
  });
}

async function apply(ctx: ReadContext, changes: readonly Change[]): Promise<void> {
  const events = [...new Map(changes.flatMap(eventsOf).map((event) => [event.id, event])).values()];
  const region = changes[0]?.region ?? '';
  if (events.length === 0) return;
  const registry = await RegistryItem.load(ctx.table.get, region);
  const webhooks = (await webhookRows(ctx.table, registry?.body.ids ?? [])).filter((row) => row.region === region);
  const wanted = wantedBy(webhooks, events, ctx.now);
  for (let from = 0; from < wanted.length; from += MOST_ITEMS) await record(ctx, region, wanted.slice(from, from + MOST_ITEMS));
}

export const webhookEvents: Projection = { name: 'webhooks', follows: new Set(SOURCES.keys()), apply };
