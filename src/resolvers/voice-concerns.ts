// Fields of what concerns an employee in a citizen's case, one expression each.

import type { Resolvers } from '../generated/types.ts';
import { employeeOf } from '../modules/organisation/employees.ts';
import * as concerns from '../modules/voice/concerns.ts';
import { lastMark, replyAwaited } from '../modules/voice/rules/concerns.ts';
import { connection } from '../platform/graphql/connection.ts';
import { object, payload, userErrors } from '../platform/graphql/payload.ts';
import { told } from '../platform/graphql/told.ts';

export const voiceConcerns: Resolvers = {
  Mutation: {
    voiceConcernMark: payload('voiceConcernMark', concerns.voiceConcernMark),
    voiceConcernTakeBack: payload('voiceConcernTakeBack', concerns.voiceConcernTakeBack),
    voiceConcernReply: payload('voiceConcernReply', concerns.voiceConcernReply),
  },
  VoiceCase: { concerns: (row, _, ctx) => concerns.concernsOnCase(ctx, row) },
  Me: {
    voiceConcerns: (_, args, ctx) =>
      connection(
        ctx,
        'me.voiceConcerns',
        { ...args },
        (slice) => concerns.ownConcerns(ctx, slice),
        (row) => row,
      ),
  },
  VoiceConcern: {
    id: ({ body }) => body.id,
    employee: ({ body }, _, ctx) => employeeOf(ctx, body.employeeId),
    case: (row, _, ctx) => concerns.caseOfConcern(ctx, row),
    markedAt: ({ body }) => lastMark(body).at,
    reason: ({ body }) => lastMark(body).reason,
    replyDueOn: ({ body }) => replyAwaited(body),
    takenBackAt: ({ body }) => lastMark(body).takenBack?.at,
    takenBackBecause: ({ body }) => lastMark(body).takenBack?.reason,
    reply: (row, _, ctx) => concerns.replyOf(ctx, row),
    repliedAt: ({ body }) => body.reply?.at,
    ...told(concerns.trialsOnConcern),
  },
  VoiceConcernPayload: { concern: object(concerns.findConcern), userErrors },
};
