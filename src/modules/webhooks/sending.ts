// The sender: takes what is due, one sender a delivery, sends it, and writes what came of it. At least once; order is not promised.

import type { ReadContext } from '../../platform/context.ts';
import { post } from '../../platform/edge/outbound.ts';
import type { Tally } from '../../platform/store/commit.ts';
import { createdId } from '../../platform/store/ids.ts';
import type { PagePosition, Row } from '../../platform/store/table.ts';
import { projected } from '../../platform/stream/projected.ts';
import {
  DeliveryItem,
  DisabledItem,
  dueOf,
  HealthItem,
  RegistryItem,
  recordedBetween,
  registeredRegions,
  type WebhookRow,
  webhookRows,
} from './items.ts';
import { again, answered, bodyOf, claim, healthAfter, isTold } from './rules/delivery.ts';
import { type Attempt, type Delivery, HEALTHY, statusOf, type WebhookHealth } from './rules/types.ts';
import { signaturesOf } from './secrets.ts';

export interface Sender {
  /** Reads consistently; anew each time, so that nothing is remembered and time goes on. */
  contextFor: (region: string) => ReadContext;
  /** Sendings of one webhook side by side. */
  atOnce?: number;
  /** Milliseconds after which nothing more is begun. */
  budgetMs?: number;
  /** Chance, 0 to 1: by how much a wait is longer. */
  luck: () => number;
  /** Between the answer and its writing: where tests end a sender. */
  answeredWith?: (attempt: Attempt) => void;
}

/** A minute is the time until the next run. */
const BUDGET_MS = 45_000;
const AT_ONCE = 4;
const PAGE = 50;
/** Of one webhook in one run, and what is under way beside the last: whoever does not answer is not sent all that waits. */
const MOST_FAILURES = 4;

export interface SentCount {
  delivered: number;
  failed: number;
}

interface Run extends Sender {
  until: number;
}

const isOver = ({ until }: Run): boolean => performance.now() >= until;

const healthIn = (ctx: ReadContext, webhookId: string) => HealthItem.load(ctx.table.get, webhookId);

/** Webhook and health as they stand at this moment; null where nothing is to be sent to it. */
async function active(ctx: ReadContext, webhookId: string): Promise<WebhookRow | null> {
  const [rows, health] = await Promise.all([webhookRows(ctx.table, [webhookId]), healthIn(ctx, webhookId)]);
  const [row] = rows;
  return row && statusOf(row.body, health?.body ?? HEALTHY) === 'ACTIVE' ? row : null;
}

/**
 * Asked of the webhook as it stands: paused, removed, or with another scope, it is not sent. Its version is no condition, since transactions that
 * check one item side by side refuse each other. Null: not this one's to send.
 */
async function claimed(ctx: ReadContext, webhookId: string, eventId: string): Promise<{ delivery: Delivery; row: WebhookRow } | null> {
  let taken: { delivery: Delivery; row: WebhookRow } | null = null;
  await projected(ctx, async () => {
    taken = null;
    const [before, row] = await Promise.all([DeliveryItem.load(ctx.table.get, webhookId, eventId), active(ctx, webhookId)]);
    if (!before || !row || before.region !== row.region) return null;
    // What it does not want any more is dropped.
    if (!isTold(row.body, before.body.event)) return { drops: [before] };
    const deliveryId = createdId('dlv', webhookId, eventId, String(before.body.sendings + 1));
    const delivery = claim(before.body, deliveryId, ctx.now);
    if (!delivery) return null;
    taken = { delivery, row };
    return { tallies: [{ before, after: DeliveryItem.put(row.region, delivery) }] };
  });
  return taken;
}

async function posted(ctx: ReadContext, row: WebhookRow, { event, sending }: Delivery): Promise<Attempt> {
  const body = bodyOf(row.body, event);
  const timestamp = Math.floor(Date.parse(ctx.now) / 1000);
  const headers = {
    'content-type': 'application/json',
    'user-agent': 'semarang-asn-webhooks/1',
    'webhook-id': event.id,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': signaturesOf(ctx, row, { eventId: event.id, timestamp, body }),
    'webhook-delivery': sending ?? '',
  };
  const { status, failure } = await post(ctx.outbound, { url: new URL(row.body.url), headers, body });
  const isTaken = status !== null && status >= 200 && status < 300;
  return { deliveryId: sending ?? '', at: ctx.now, status, failure: isTaken ? null : (failure ?? 'STATUS') };
}

/** The health where it says something new, and the fact that it was disabled. */
function healthWrites(row: WebhookRow, before: Row<WebhookHealth> | null, after: WebhookHealth | null): Tally[] {
  if (!after) return [];
  const { id, region } = row.body;
  const { disabled, disablings, failingSince } = after;
  const kept = { before, after: HealthItem.putAt([id], region, after) };
  if (!disabled || before?.body.disabled) return [kept];
  const fact = { webhookId: id, region, number: disablings, ...disabled, failingSince: failingSince ?? disabled.at };
  return [kept, { before: null, after: DisabledItem.put(region, fact) }];
}

/** Where another sender has taken it over since, that one tells. */
async function told(ctx: ReadContext, row: WebhookRow, { event }: Delivery, attempt: Attempt, luck: number): Promise<void> {
  const { id, region } = row.body;
  await projected(ctx, async () => {
    const [before, health] = await Promise.all([DeliveryItem.load(ctx.table.get, id, event.id), healthIn(ctx, id)]);
    if (before?.body.sending !== attempt.deliveryId) return null;
    const after = DeliveryItem.put(region, answered(before.body, attempt, ctx.now, luck));
    return { tallies: [{ before, after }, ...healthWrites(row, health, healthAfter(health?.body ?? HEALTHY, attempt, ctx.now))] };
  });
}

/** True: taken. False: not. Null: nothing was sent. */
async function sendOne(run: Run, { webhookId, event }: Delivery, region: string): Promise<boolean | null> {
  const taken = await claimed(run.contextFor(region), webhookId, event.id);
  if (!taken) return null;
  const attempt = await posted(run.contextFor(region), taken.row, taken.delivery);
  run.answeredWith?.(attempt);
  await told(run.contextFor(region), taken.row, taken.delivery, attempt, run.luck());
  return attempt.failure === null;
}

/** Side by side, a few at a time, until enough have failed. */
async function sendPage(run: Run, due: readonly Delivery[], region: string, count: SentCount): Promise<void> {
  const left = [...due];
  const work = async (): Promise<void> => {
    for (let next = left.shift(); next && count.failed < MOST_FAILURES && !isOver(run); next = left.shift()) {
      const isTaken = await sendOne(run, next, region);
      if (isTaken !== null) count[isTaken ? 'delivered' : 'failed'] += 1;
    }
  };
  await Promise.all(Array.from({ length: run.atOnce ?? AT_ONCE }, work));
}

/** One page of what is to be sent once more. @returns whether there may be another */
async function replayPage(ctx: ReadContext, webhookId: string, region: string): Promise<boolean> {
  const [[row], health] = await Promise.all([webhookRows(ctx.table, [webhookId]), healthIn(ctx, webhookId)]);
  const replay = row?.body.replay ?? null;
  const { replayed } = health?.body ?? HEALTHY;
  const begun = replayed?.number === replay?.number ? replayed : null;
  if (!row || !replay || begun?.isDone) return false;
  const after = begun?.after ?? null;
  const { deliveries, last } = await recordedBetween(ctx.table, webhookId, { ...replay, after, limit: PAGE });
  await projected(ctx, async () => {
    const now = await healthIn(ctx, webhookId);
    const rows = DeliveryItem.among(
      (await ctx.table.batchGet(deliveries.map(({ event }) => DeliveryItem.key(webhookId, event.id)))).filter((found) => found !== null),
    );
    const sent = rows.flatMap((before) => {
      const body = again(before.body, ctx.now);
      return body ? [{ before, after: DeliveryItem.put(region, body) }] : [];
    });
    const progress = { ...(now?.body ?? HEALTHY), replayed: { number: replay.number, after: last ?? after, isDone: last === null } };
    return { tallies: [...sent, { before: now, after: HealthItem.putAt([webhookId], region, progress) }] };
  });
  return last !== null;
}

async function sendTo(run: Run, webhookId: string, region: string): Promise<SentCount> {
  const count = { delivered: 0, failed: 0 };
  while (!isOver(run) && (await replayPage(run.contextFor(region), webhookId, region)));
  for (let after: PagePosition | undefined, isFirst = true; (isFirst || after) && count.failed < MOST_FAILURES && !isOver(run); ) {
    const ctx = run.contextFor(region);
    if (!(await active(ctx, webhookId))) return count;
    const page = await dueOf(ctx.table, webhookId, ctx.now, { limit: PAGE, after });
    await sendPage(run, page.deliveries, region, count);
    [after, isFirst] = [page.next, false];
  }
  return count;
}

async function registered(run: Run, region: string): Promise<{ id: string; region: string }[]> {
  const registry = await RegistryItem.load(run.contextFor(region).table.get, region);
  return (registry?.body.ids ?? []).map((id) => ({ id, region }));
}

const sumOf = (counts: readonly SentCount[], name: keyof SentCount): number => counts.reduce((sum, count) => sum + count[name], 0);

/**
 * All that is due, of all regions and webhooks side by side: who is slow holds up nobody else. May run as often and as many times at once as
 * anybody likes. @throws AggregateError once all others are served
 */
export async function sendDue(sender: Sender): Promise<SentCount> {
  const run: Run = { ...sender, until: performance.now() + (sender.budgetMs ?? BUDGET_MS) };
  const regions = await registeredRegions(run.contextFor('').table);
  const webhooks = (await Promise.all(regions.map((region) => registered(run, region)))).flat();
  const ended = await Promise.allSettled(webhooks.map(({ id, region }) => sendTo(run, id, region)));
  const faults = ended.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
  if (faults.length > 0) throw new AggregateError(faults, 'Some webhooks were not served.');
  const counts = ended.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  return { delivered: sumOf(counts, 'delivered'), failed: sumOf(counts, 'failed') };
}
