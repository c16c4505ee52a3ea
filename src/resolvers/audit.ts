// Fields of what differs from its records, and of names behind records, one expression each.

import type { Resolvers } from '../generated/types.ts';
import * as audit from '../modules/audit/names.ts';
import { findOptional } from '../modules/organisation/employees.ts';
import { connection } from '../platform/graphql/connection.ts';
import { object, payload, userErrors } from '../platform/graphql/payload.ts';
import { OPENS } from './nodes.ts';

export const auditFields: Resolvers = {
  Query: {
    auditFindings: (_, args, ctx) =>
      connection(
        ctx,
        'auditFindings',
        args,
        (slice) => audit.findings(ctx, slice),
        ({ body }) => body,
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
    auditNameAsk: payload('auditNameAsk', (ctx, input: audit.NameAskInput) => audit.auditNameAsk(ctx, input, OPENS)),
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
