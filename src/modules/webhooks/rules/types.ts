// Webhooks: subscriptions of the city's other systems, their secrets, what is delivered to them and how that goes: types.
import type { WebhookEventType } from './events.ts';

export interface WebhookSecret {
  /** 1, 2, 3, … within the webhook. */
  number: number;
  sealed: string;
  madeAt: string;
  /** Until when it signs beside its successor; null for the current one. */
  until: string | null;
}

/** Deliveries to be sent once more, recorded since an instant until that of the request. */
export interface Replay {
  /** 1, 2, 3, … within the webhook. */
  number: number;
  since: string;
  until: string;
}

export interface Webhook {
  id: string;
  region: string;
  url: string;
  description: string;
  events: readonly WebhookEventType[];
  /** Newest first. */
  secrets: readonly WebhookSecret[];
  createdAt: string;
  /** When a test was last asked for. */
  testedAt: string | null;
  pausedAt: string | null;
  removedAt: string | null;
  replay: Replay | null;
}

export type DisabledCause = 'GONE' | 'FAILING';

/** That a webhook was disabled: a fact for notices (docs/events.md). */
export interface WebhookDisabled {
  webhookId: string;
  region: string;
  /** 1, 2, 3, … within the webhook. */
  number: number;
  at: string;
  cause: DisabledCause;
  failingSince: string;
}

/** How sending goes: apart from the webhook, so that no officer's version moves with each delivery. */
export interface WebhookHealth {
  lastSuccessAt: string | null;
  lastFailureAt: string | null;
  lastFailure: DeliveryFailure | null;
  /** Of the failures since the last success, the first. */
  failingSince: string | null;
  disabled: { at: string; cause: DisabledCause } | null;
  /** How often it was disabled so far. */
  disablings: number;
  /** How far the present replay has come; null where none was begun. */
  replayed: { number: number; after: string | null; isDone: boolean } | null;
}

export const HEALTHY: WebhookHealth = {
  lastSuccessAt: null,
  lastFailureAt: null,
  lastFailure: null,
  failingSince: null,
  disabled: null,
  disablings: 0,
  replayed: null,
};

export type WebhookStatus = 'ACTIVE' | 'PAUSED' | 'DISABLED' | 'REMOVED';

export function statusOf({ removedAt, pausedAt }: Webhook, { disabled }: WebhookHealth): WebhookStatus {
  if (removedAt !== null) return 'REMOVED';
  if (pausedAt !== null) return 'PAUSED';
  return disabled ? 'DISABLED' : 'ACTIVE';
}

/** Why a delivery failed: an answer other than 2xx, or none. */
export type DeliveryFailure = 'STATUS' | 'TIMEOUT' | 'CONNECTION' | 'UNKNOWN_HOST' | 'PRIVATE_ADDRESS';

export interface Attempt {
  /** Of each sending another: see `webhook-delivery`. */
  deliveryId: string;
  at: string;
  status: number | null;
  failure: DeliveryFailure | null;
}

/** What happened to what: ids, a type and a version, and nothing of a person. */
export interface WebhookEvent {
  /** The same for duplicates, replays and redeliveries. */
  id: string;
  type: WebhookEventType;
  at: string;
  about: { id: string; type: string; version: number | null };
}

export type DeliveryStatus = 'WAITING' | 'DELIVERED' | 'DEAD';

/** One event for one webhook. */
export interface Delivery {
  webhookId: string;
  event: WebhookEvent;
  recordedAt: string;
  status: DeliveryStatus;
  /** Since it was recorded, or last asked to be sent anew. */
  attempts: number;
  /** In all. */
  sendings: number;
  /** When it is tried next; null where it is not. */
  nextAt: string | null;
  /** The sending that is under way, or was cut short. */
  sending: string | null;
  last: Attempt | null;
}
