// How a receiver checks what it is sent (Standard Webhooks 1.0.0). No packages; test/webhooks/receivers.test.ts runs it.
import { createHmac, timingSafeEqual } from 'node:crypto';

/** Seconds by which the two clocks may differ: an old message that somebody recorded is refused. */
const TOLERANCE = 5 * 60;

export interface WebhookMessage {
  headers: Readonly<Record<string, string | undefined>>;
  /** The very bytes as they came, before any parsing. */
  body: string;
  /** `whsec_…` */
  secret: string;
  /** Seconds; by default the clock's. */
  now?: number;
}

export interface EventOfTheCity {
  id: string;
  type: string;
  occurredAt: string;
  region: string;
  data: { id: string; type: string; version: number | null };
}

/** @throws Error where it is not from the city, or not from now: answer 401 and do nothing. */
export function verify({ headers, body, secret, now = Math.floor(Date.now() / 1000) }: WebhookMessage): EventOfTheCity {
  const { 'webhook-id': id = '', 'webhook-timestamp': timestamp = '', 'webhook-signature': signatures = '' } = headers;
  if (!/^\d+$/.test(timestamp) || Math.abs(now - Number(timestamp)) > TOLERANCE)
    throw new Error('The message is too old, or from the future.');
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const expected = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest();
  // Two signatures for a day after a new secret was made: one of them is enough.
  const isSigned = signatures
    .split(' ')
    .filter((part) => part.startsWith('v1,'))
    .map((part) => Buffer.from(part.slice('v1,'.length), 'base64'))
    .some((given) => given.length === expected.length && timingSafeEqual(given, expected));
  if (!isSigned) throw new Error('The signature is not right.');
  return JSON.parse(body) as EventOfTheCity;
}
