// Fields of what is taken out of what citizens wrote, one expression each; its file part by part.

import type { Resolvers } from '../generated/types.ts';
import { findOptional } from '../modules/organisation/employees.ts';
import { CASES_IN_PART, exportPart } from '../modules/voice/export-file.ts';
import * as exported from '../modules/voice/exports.ts';
import { readableUntil } from '../modules/voice/rules/exports.ts';
import type { ReadContext } from '../platform/context.ts';
import { connection, part } from '../platform/graphql/connection.ts';
import { object, payload, userErrors } from '../platform/graphql/payload.ts';

/** @throws GraphQLError BAD_USER_INPUT for a cursor of something else. */
async function voiceExportFile(ctx: ReadContext, { after, ...args }: { exportId: string; after?: string | null | undefined }) {
  const taken = await exported.exportToRead(ctx, args.exportId);
  if (!taken) return null;
  const { rows, endCursor } = await part(ctx, 'voiceExportFile', { limit: CASES_IN_PART, after, ...args }, (slice) =>
    exported.casesOfExport(ctx, taken, slice),
  );
  return { ...(await exportPart(ctx, taken, rows, !after)), endCursor };
}

export const voiceExports: Resolvers = {
  Query: {
    voiceExports: (_, args, ctx) =>
      connection(
        ctx,
        'voiceExports',
        args,
        (slice) => exported.voiceExports(ctx, slice),
        (row) => row,
      ),
    voiceExportFile: (_, args, ctx) => voiceExportFile(ctx, args),
  },
  Mutation: { voiceExport: payload('voiceExport', exported.voiceExport) },
  VoiceExport: {
    id: ({ body }) => body.id,
    from: ({ body }) => body.from,
    to: ({ body }) => body.to,
    reason: ({ body }) => body.reason,
    takenAt: ({ body }) => body.takenAt,
    takenBy: ({ body }, _, ctx) => findOptional(ctx, body.by),
    readableUntil: ({ body }) => readableUntil(body),
  },
  VoiceExportPayload: { taken: object(exported.findExport), userErrors },
};
