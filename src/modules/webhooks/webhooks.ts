// Webhooks as the staffing agency keeps them: created, changed, paused, resumed, their secret replaced, removed.

import { authoriseRegion, canSeeType, expectVersion, mayCall } from '../../platform/access/access.ts';
import { write } from '../../platform/access/idempotent.ts';
import { itemToChange, ownItem } from '../../platform/access/own.ts';
import type { Permit } from '../../platform/access/permit.ts';
import type { MutationContext, ReadContext } from '../../platform/context.ts';
import { addressesOf } from '../../platform/edge/outbound.ts';
import { fail } from '../../platform/rules/errors.ts';
import type { Result, Tally } from '../../platform/store/commit.ts';
import { HealthItem, RegistryItem, WebhookItem, type WebhookRow } from './items.ts';
import { targetOf } from './rules/target.ts';
import { HEALTHY, statusOf, type Webhook, type WebhookHealth, type WebhookStatus } from './rules/types.ts';
import {
  changeWebhook,
  createWebhook,
  expectOpenTo,
  nextNumber,
  removeWebhook,
  rotateSecret,
  type WebhookAction,
  type WebhookActor,
  type WebhookInput,
  type WebhookPatch,
  webhookTrials,
} from './rules/webhook.ts';
import { sealNew, withSecret } from './secrets.ts';

export const findWebhook = async (ctx: ReadContext, id: string): Promise<WebhookRow | null> =>
  canSeeType(ctx, 'Webhook') ? ownItem(ctx, WebhookItem, id) : null;

const registryOf = (ctx: ReadContext, region: string) => RegistryItem.load(ctx.loader.loadKey, region);

/** All of the viewer's region, in the order in which they were made. */
export async function webhooks(ctx: ReadContext): Promise<WebhookRow[]> {
  const registry = await registryOf(ctx, authoriseRegion(ctx).region);
  const rows = await Promise.all((registry?.body.ids ?? []).map((id) => ownItem(ctx, WebhookItem, id)));
  return rows.filter((row) => row !== null);
}

const healthRow = (ctx: ReadContext, webhookId: string) => HealthItem.load(ctx.loader.loadKey, webhookId);

/** What the schema shows of it. */
export type WebhookHealthView = WebhookHealth;

export const healthOf = async (ctx: ReadContext, { body }: WebhookRow): Promise<WebhookHealthView> =>
  (await healthRow(ctx, body.id))?.body ?? HEALTHY;

export const webhookStatus = async (ctx: ReadContext, row: WebhookRow): Promise<WebhookStatus> =>
  statusOf(row.body, await healthOf(ctx, row));

const actorOf = ({ now, outbound }: ReadContext): WebhookActor => ({ now, isLocal: outbound.isLocal });

/** Asked before it is kept, and again at each sending: what a name means may change. @throws RuleError INVALID. */
async function expectReachable({ outbound }: ReadContext, text: string): Promise<void> {
  const url = targetOf(text, outbound.isLocal);
  const found = url && (await addressesOf(outbound, url));
  if (found === 'UNKNOWN_HOST') fail('INVALID', { field: ['url'], text: 'TARGET_UNKNOWN' });
  if (found === 'PRIVATE_ADDRESS') fail('INVALID', { field: ['url'], text: 'TARGET_PRIVATE' });
}

/** The host alone: what follows it may be a secret of the receiver. */
const detailOf = ({ url, events }: Webhook) => ({ host: new URL(url).host, events });

export async function webhookCreate(ctx: MutationContext, input: WebhookInput & { idempotencyKey: string }): Promise<Result> {
  const { permit, region } = authoriseRegion(ctx);
  const registry = await registryOf(ctx, region);
  const [id, ids] = [ctx.newId('whk'), registry?.body.ids ?? []];
  const webhook = createWebhook(input, { id, region, sealed: sealNew(ctx, id, 1), others: ids.length }, actorOf(ctx));
  await expectReachable(ctx, webhook.url);
  return write(ctx, permit, {
    subjects: [{ before: null, after: WebhookItem.put(region, webhook), detail: detailOf(webhook) }],
    tallies: [{ before: registry, after: RegistryItem.put(region, { ids: [...ids, id] }) }],
    result: withSecret(id, 1),
  });
}

export interface OfWebhook {
  idempotencyKey: string;
  webhookId: string;
  expectedVersion: number;
}

export interface WebhookToChange {
  permit: Permit;
  before: WebhookRow;
  health: Awaited<ReturnType<typeof healthRow>>;
}

/** @throws RuleError NOT_FOUND, VERSION_CONFLICT, TRANSITION_REFUSED. */
export async function webhookToChange(ctx: MutationContext, action: WebhookAction, input: OfWebhook): Promise<WebhookToChange> {
  const { permit } = authoriseRegion(ctx);
  const [before, health] = await Promise.all([
    itemToChange(ctx, WebhookItem, [input.webhookId], ['webhookId']),
    healthRow(ctx, input.webhookId),
  ]);
  expectVersion(before, input.expectedVersion);
  expectOpenTo(action, before.body, health?.body ?? HEALTHY, ctx.now);
  return { permit, before, health };
}

interface Saved {
  tallies?: readonly Tally[];
  result?: Result;
}

export const saveWebhook = (
  ctx: MutationContext,
  { permit, before }: WebhookToChange,
  webhook: Webhook,
  { tallies = [], result = { id: webhook.id } }: Saved = {},
): Promise<Result> =>
  write(ctx, permit, {
    subjects: [{ before, after: WebhookItem.put(before.region, webhook), detail: detailOf(webhook) }],
    tallies,
    result,
  });

export async function webhookChange(ctx: MutationContext, input: OfWebhook & WebhookPatch): Promise<Result> {
  const found = await webhookToChange(ctx, 'webhookChange', input);
  const webhook = changeWebhook(found.before.body, input, actorOf(ctx));
  if (webhook.url !== found.before.body.url) await expectReachable(ctx, webhook.url);
  return saveWebhook(ctx, found, webhook);
}

export async function webhookPause(ctx: MutationContext, input: OfWebhook): Promise<Result> {
  const found = await webhookToChange(ctx, 'webhookPause', input);
  return saveWebhook(ctx, found, { ...found.before.body, pausedAt: ctx.now });
}

/** What failed before counts no more: the receiver is as good as new. */
export async function webhookResume(ctx: MutationContext, input: OfWebhook): Promise<Result> {
  const found = await webhookToChange(ctx, 'webhookResume', input);
  const { before, health } = found;
  const mended = health && { ...health.body, failingSince: null, disabled: null };
  const tallies = mended ? [{ before: health, after: HealthItem.putAt([before.body.id], before.region, mended) }] : [];
  return saveWebhook(ctx, found, { ...before.body, pausedAt: null }, { tallies });
}

export async function webhookSecretRotate(ctx: MutationContext, input: OfWebhook & { retireNow?: boolean | null }): Promise<Result> {
  const found = await webhookToChange(ctx, 'webhookSecretRotate', input);
  const { id } = found.before.body;
  const number = nextNumber(found.before.body);
  const made = { sealed: sealNew(ctx, id, number), retireNow: input.retireNow ?? false };
  return saveWebhook(ctx, found, rotateSecret(found.before.body, made, ctx.now), { result: withSecret(id, number) });
}

/** It is told nothing more, also not of what waits. */
export async function webhookRemove(ctx: MutationContext, input: OfWebhook): Promise<Result> {
  // First: what throws beside a promise that is already under way leaves that one's refusal to nobody, which ends the process.
  const { region } = authoriseRegion(ctx);
  const [found, registry] = await Promise.all([webhookToChange(ctx, 'webhookRemove', input), registryOf(ctx, region)]);
  const { before } = found;
  const ids = (registry?.body.ids ?? []).filter((id) => id !== before.body.id);
  const tallies = [{ before: registry, after: RegistryItem.put(before.region, { ids }) }];
  return saveWebhook(ctx, found, removeWebhook(before.body, ctx.now), { tallies });
}

/** What the viewer can do with a webhook now, and what stands in the way. */
export const trialsOnWebhook = async (ctx: ReadContext, row: WebhookRow) =>
  webhookTrials(row.body, await healthOf(ctx, row), ctx.now).filter(({ action }) => mayCall(ctx, action));
