// Secrets of webhooks: made once, sealed in the table, opened to sign alone (Standard Webhooks 1.0.0).

import { createHmac, randomBytes } from 'node:crypto';
import { type ReadContext, sealedAt } from '../../platform/context.ts';
import type { Result } from '../../platform/store/commit.ts';
import type { WebhookRow } from './items.ts';
import type { WebhookSecret } from './rules/types.ts';
import { canShow, signing } from './rules/webhook.ts';

const PREFIX = 'whsec_';
/** The specification asks for 24 to 64. */
const BYTES = 32;

const sealAddress = (ctx: Pick<ReadContext, 'table'>, webhookId: string, number: number) => sealedAt(ctx, webhookId, `secret${number}`);

/** A new one, sealed for its place. */
export const sealNew = (ctx: ReadContext, webhookId: string, number: number): string =>
  ctx.keyring.seal(`${PREFIX}${randomBytes(BYTES).toString('base64')}`, sealAddress(ctx, webhookId, number));

const opened = (ctx: Pick<ReadContext, 'table' | 'keyring'>, webhookId: string, { sealed, number }: WebhookSecret): string =>
  ctx.keyring.open(sealed, sealAddress(ctx, webhookId, number));

/** What the once-only marker remembers: which secret, and nothing of it. */
export const withSecret = (id: string, number: number): Result => ({ id, secret: number });

/** To whoever asked for it, in the answer and for an hour to a retry of the very same request: it stands nowhere but in its seal. */
export async function shownSecret(ctx: ReadContext, result: Result, row: WebhookRow | null): Promise<string | null> {
  const secret = row?.body.secrets.find(({ number, until }) => number === result.secret && until === null);
  return row && secret && canShow(secret, ctx.now) ? opened(ctx, row.body.id, secret) : null;
}

/** `id.timestamp.body` under each secret that signs, newest first. */
export function signaturesOf(
  ctx: Pick<ReadContext, 'table' | 'keyring' | 'now'>,
  { body: { id, secrets } }: WebhookRow,
  signed: { eventId: string; timestamp: number; body: string },
): string {
  const content = `${signed.eventId}.${signed.timestamp}.${signed.body}`;
  const sign = (secret: WebhookSecret): string => {
    const key = Buffer.from(opened(ctx, id, secret).slice(PREFIX.length), 'base64');
    return `v1,${createHmac('sha256', key).update(content).digest('base64')}`;
  };
  return signing(secrets, ctx.now).map(sign).join(' ');
}
