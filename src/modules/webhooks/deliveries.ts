// Deliveries as the staffing agency sees them: a test, what was sent or waits, and one or all once more.

import type { MutationContext, ReadContext } from '../../platform/context.ts';
import { fail } from '../../platform/rules/errors.ts';
import type { Result } from '../../platform/store/commit.ts';
import { createdId } from '../../platform/store/ids.ts';
import type { Page, Slice } from '../../platform/store/table.ts';
import { DeliveryItem, deliveriesOf, type WebhookDeliveryRow, WebhookItem, type WebhookRow } from './items.ts';
import { again, recorded } from './rules/delivery.ts';
import type { WebhookEvent } from './rules/types.ts';
import { askReplay } from './rules/webhook.ts';
import { type OfWebhook, saveWebhook, webhookStatus, webhookToChange } from './webhooks.ts';

/** Whoever sees the webhook sees what is sent there. */
export const deliveries = (ctx: ReadContext, { body }: WebhookRow, slice: Slice): Promise<Page<WebhookDeliveryRow>> =>
  deliveriesOf(ctx.table, body.id, slice);

/** Nothing is tried while the webhook is paused, disabled or removed: what waits then waits for the webhook. */
export async function nextAttemptAt(ctx: ReadContext, { body: { webhookId, nextAt } }: WebhookDeliveryRow): Promise<string | null> {
  const webhook = nextAt === null ? null : await WebhookItem.load(ctx.loader.loadKey, webhookId);
  return webhook && (await webhookStatus(ctx, webhook)) === 'ACTIVE' ? nextAt : null;
}

/** An event of its own each time it is asked for; of a repeat the same. */
export async function webhookTest(ctx: MutationContext, input: OfWebhook): Promise<Result> {
  const found = await webhookToChange(ctx, 'webhookTest', input);
  const { body, region, version } = found.before;
  const { id } = body;
  const about = { id, type: 'Webhook', version: version + 1 };
  const event: WebhookEvent = { id: createdId('evt', id, input.idempotencyKey), type: 'TEST', at: ctx.now, about };
  const tallies = [{ before: null, after: DeliveryItem.put(region, recorded(id, event, ctx.now)) }];
  return saveWebhook(ctx, found, { ...body, testedAt: ctx.now }, { tallies });
}

export interface RedeliverInput extends OfWebhook {
  eventId?: string | null;
  since?: string | null;
}

/** One event, or all that were recorded since an instant: those the sender takes up bit by bit. */
export async function webhookRedeliver(ctx: MutationContext, input: RedeliverInput): Promise<Result> {
  const found = await webhookToChange(ctx, 'webhookRedeliver', input);
  const { eventId, since } = input;
  const { body, region } = found.before;
  if ((eventId ?? null) === null && (since ?? null) === null) fail('REQUIRED', { field: ['eventId'] });
  if (eventId && since) fail('INVALID', { field: ['since'], text: 'ONE_OF_TWO' });
  if (since) return saveWebhook(ctx, found, askReplay(body, since, ctx.now));
  const before = await DeliveryItem.load(ctx.loader.loadKey, body.id, eventId ?? '');
  if (!before) return fail('NOT_FOUND', { field: ['eventId'] });
  const sent = again(before.body, ctx.now);
  const tallies = sent ? [{ before, after: DeliveryItem.put(region, sent) }] : [];
  return saveWebhook(ctx, found, body, { tallies });
}
