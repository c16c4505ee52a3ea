// Fields of what differs from its records, and of names behind records, one expression each.

import type { Resolvers } from '../generated/types.ts';
import * as findings from '../modules/audit/findings.ts';
import * as audit from '../modules/audit/names.ts';
import { findOptional } from '../modules/organisation/employees.ts';
import { connection } from '../platform/graphql/connection.ts';
import { object, payload, userErrors } from '../platform/graphql/payload.ts';
import { OPENS } from './nodes.ts';

export const auditFields: Resolvers = {
  Query: {
    auditFindings: (_, { acknowledged, ...args }, ctx) =>
      connection(
        ctx,
        'auditFindings',
        { ...args, acknowledged: acknowledged ?? false },
        (slice) => findings.auditFindings(ctx, !acknowledged, slice, OPENS),
        (row) => row,
      ),
    auditNameAsks: (_, args, ctx) =>
      connection(
        ctx,
        'auditNameAsks',
        args,
        (slice) => audit.nameAsks(ctx, slice, OPENS),
        ({ body }) => body,
      ),
  },
  Mutation: {
    auditFindingAcknowledge: payload('auditFindingAcknowledge', (ctx, input: findings.OfFinding) =>
      findings.auditFindingAcknowledge(ctx, input, OPENS),
    ),
    auditFindingReopen: payload('auditFindingReopen', (ctx, input: findings.OfFinding) => findings.auditFindingReopen(ctx, input, OPENS)),
    auditNameAsk: payload('auditNameAsk', (ctx, input: audit.NameAskInput) => audit.auditNameAsk(ctx, input, OPENS)),
  },
  AuditFinding: {
    acknowledgedAt: ({ body }) => body.acknowledged?.at ?? null,
    acknowledgedBecause: ({ body }) => body.acknowledged?.reason ?? null,
    acknowledgedBy: ({ body }, _, ctx) => findOptional(ctx, body.acknowledged?.by),
    foundOn: ({ body }) => body.foundOn,
    id: ({ body }) => body.id,
    itemType: ({ body }) => body.itemType,
    kind: ({ body }) => body.kind,
    seenOn: ({ body }) => body.seenOn,
    subject: ({ body }) => body.subject,
    version: ({ version }) => version,
  },
  AuditFindingAcknowledgePayload: {
    finding: object((ctx, id) => findings.findFinding(ctx, id, OPENS)),
    userErrors,
  },
  AuditFindingReopenPayload: {
    finding: object((ctx, id) => findings.findFinding(ctx, id, OPENS)),
    userErrors,
  },
  AuditNameAsk: {
    askedAt: ({ at }) => at,
    askedBy: ({ by }, _, ctx) => findOptional(ctx, by),
  },
  AuditNameAskPayload: {
    asked: object(async (ctx, id) => (await audit.ownNameAsk(ctx, id))?.body ?? null),
    employee: object(async (ctx, id) => {
      const row = await audit.ownNameAsk(ctx, id);
      return row && findOptional(ctx, row.body.employeeId);
    }),
    userErrors,
  },
};
