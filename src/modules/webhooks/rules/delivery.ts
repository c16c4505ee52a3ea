// One event for one webhook: recorded, sent by one sender at a time, tried again with growing waits, at last dead; and what that says of the webhook. Pure.
import { isPast, legalDay } from '../../../platform/rules/calendar.ts';
import { WEBHOOK_EVENT_TYPES } from './events.ts';
import { webhookPolicy } from './policy.ts';
import type { Attempt, Delivery, DisabledCause, Webhook, WebhookEvent, WebhookHealth } from './types.ts';
import { later } from './webhook.ts';

export const recorded = (webhookId: string, event: WebhookEvent, now: string): Delivery => ({
  ...{ webhookId, event, recordedAt: now, status: 'WAITING', attempts: 0, sendings: 0 },
  ...{ nextAt: now, sending: null, last: null },
});

/** Whether a webhook is to hear of an event: of its own region alone, and of what it asked for; a test is for itself. */
export const isTold = ({ removedAt, events }: Webhook, { type }: WebhookEvent): boolean =>
  removedAt === null && (type === 'TEST' || events.includes(type));

const isDue = ({ status, nextAt }: Delivery, now: string): boolean => status === 'WAITING' && nextAt !== null && isPast(nextAt, now);

/** For the one that sends it, until the lease ends: whoever is cut short leaves it to be sent again. Null: it is not due, or being sent. */
export function claim(delivery: Delivery, deliveryId: string, now: string): Delivery | null {
  if (!isDue(delivery, now)) return null;
  const { leaseSeconds } = webhookPolicy(legalDay(now));
  const { attempts, sendings } = delivery;
  return { ...delivery, attempts: attempts + 1, sendings: sendings + 1, nextAt: later(now, leaseSeconds), sending: deliveryId };
}

/** @param luck 0 to 1: by how much of the jitter the wait is longer */
export function answered(delivery: Delivery, attempt: Attempt, now: string, luck: number): Delivery {
  const { retrySeconds, jitterPercent } = webhookPolicy(legalDay(now));
  const rest = { ...delivery, last: attempt, sending: null };
  if (attempt.failure === null) return { ...rest, status: 'DELIVERED', nextAt: null };
  const wait = retrySeconds[delivery.attempts - 1];
  if (wait === undefined) return { ...rest, status: 'DEAD', nextAt: null };
  return { ...rest, nextAt: later(now, wait * (1 + (luck * jitterPercent) / 100)) };
}

/** To be sent once more; null where it waits anyhow. */
export const again = (delivery: Delivery, now: string): Delivery | null =>
  delivery.status === 'WAITING' ? null : { ...delivery, status: 'WAITING', attempts: 0, nextAt: now, sending: null };

/** The answer of a receiver that wants no more (Standard Webhooks). */
const GONE = 410;

function causeOf({ status }: Attempt, failingSince: string, now: string): DisabledCause | null {
  if (status === GONE) return 'GONE';
  return isPast(later(failingSince, webhookPolicy(legalDay(now)).disabledAfterHours * 3600), now) ? 'FAILING' : null;
}

/** A success is written once a minute at most: it tells enough, and senders do not meet there. */
const TOLD_SECONDS = 60;

/** What an attempt says of the webhook; null where it says nothing new. */
export function healthAfter(health: WebhookHealth, attempt: Attempt, now: string): WebhookHealth | null {
  const { lastSuccessAt, failingSince, disabled, disablings } = health;
  if (attempt.failure === null) {
    const isNew = failingSince !== null || lastSuccessAt === null || isPast(later(lastSuccessAt, TOLD_SECONDS), now);
    return isNew ? { ...health, lastSuccessAt: now, failingSince: null } : null;
  }
  const since = failingSince ?? now;
  const failing = { ...health, lastFailureAt: now, lastFailure: attempt.failure, failingSince: since };
  const cause = disabled ? null : causeOf(attempt, since, now);
  return cause ? { ...failing, disabled: { at: now, cause }, disablings: disablings + 1 } : failing;
}

/** What is sent: the same bytes at each attempt. */
export const bodyOf = ({ region }: Pick<Webhook, 'region'>, { id, type, at, about }: WebhookEvent): string =>
  JSON.stringify({ id, type: WEBHOOK_EVENT_TYPES[type], occurredAt: at, region, data: about });
