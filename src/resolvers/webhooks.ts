// Fields of webhooks, one expression each.

import type { Resolvers } from '../generated/types.ts';
import * as deliveries from '../modules/webhooks/deliveries.ts';
import { signing } from '../modules/webhooks/rules/webhook.ts';
import { shownSecret } from '../modules/webhooks/secrets.ts';
import * as webhooks from '../modules/webhooks/webhooks.ts';
import { connection } from '../platform/graphql/connection.ts';
import { object, payload, userErrors } from '../platform/graphql/payload.ts';
import { told } from '../platform/graphql/told.ts';

export const webhookFields: Resolvers = {
  Query: { webhooks: (_, _args, ctx) => webhooks.webhooks(ctx) },
  Mutation: {
    webhookCreate: payload('webhookCreate', webhooks.webhookCreate),
    webhookChange: payload('webhookChange', webhooks.webhookChange),
    webhookPause: payload('webhookPause', webhooks.webhookPause),
    webhookResume: payload('webhookResume', webhooks.webhookResume),
    webhookSecretRotate: payload('webhookSecretRotate', webhooks.webhookSecretRotate),
    webhookTest: payload('webhookTest', deliveries.webhookTest),
    webhookRedeliver: payload('webhookRedeliver', deliveries.webhookRedeliver),
    webhookRemove: payload('webhookRemove', webhooks.webhookRemove),
  },
  Webhook: {
    id: ({ body }) => body.id,
    url: ({ body }) => body.url,
    description: ({ body }) => body.description,
    events: ({ body }) => [...body.events],
    status: (row, _, ctx) => webhooks.webhookStatus(ctx, row),
    health: (row, _, ctx) => webhooks.healthOf(ctx, row),
    createdAt: ({ body }) => body.createdAt,
    testedAt: ({ body }) => body.testedAt,
    secretMadeAt: ({ body }) => body.secrets.find(({ until }) => until === null)?.madeAt,
    oldSecretUntil: ({ body }, _, { now }) => signing(body.secrets, now).find(({ until }) => until !== null)?.until,
    deliveries: (row, args, ctx) =>
      connection(
        ctx,
        'Webhook.deliveries',
        { ...args, webhookId: row.body.id },
        (slice) => deliveries.deliveries(ctx, row, slice),
        (row) => row,
      ),
    ...told(webhooks.trialsOnWebhook),
  },
  WebhookHealth: {
    disabledAt: ({ disabled }) => disabled?.at,
    disabledBecause: ({ disabled }) => disabled?.cause,
  },
  WebhookDelivery: {
    eventId: ({ body }) => body.event.id,
    eventType: ({ body }) => body.event.type,
    occurredAt: ({ body }) => body.event.at,
    aboutId: ({ body }) => body.event.about.id,
    aboutType: ({ body }) => body.event.about.type,
    aboutVersion: ({ body }) => body.event.about.version,
    status: ({ body }) => body.status,
    recordedAt: ({ body }) => body.recordedAt,
    attempts: ({ body }) => body.sendings,
    nextAttemptAt: (row, _, ctx) => deliveries.nextAttemptAt(ctx, row),
    lastDeliveryId: ({ body }) => body.last?.deliveryId,
    lastAttemptAt: ({ body }) => body.last?.at,
    lastStatus: ({ body }) => body.last?.status,
    lastFailure: ({ body }) => body.last?.failure,
  },
  WebhookPayload: { webhook: object(webhooks.findWebhook), userErrors },
  WebhookSecretPayload: {
    webhook: object(webhooks.findWebhook),
    secret: async ({ result }, _, ctx) => result && shownSecret(ctx, result, await webhooks.findWebhook(ctx, result.id)),
    userErrors,
  },
};
