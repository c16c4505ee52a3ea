// Fields of the inbox: one expression each.

import type { Resolvers } from '../generated/types.ts';
import * as inbox from '../modules/notices/inbox.ts';
import { saidIn } from '../modules/notices/said.ts';
import { connection } from '../platform/graphql/connection.ts';
import { payload, userErrors } from '../platform/graphql/payload.ts';
import { noticeText } from '../platform/rules/texts/notices/index.ts';
import { asOf } from '../platform/stream/progress.ts';

export const notices: Resolvers = {
  Query: {
    notices: async (_, { office, campaignId, ...page }, ctx) => ({
      ...(await connection(
        ctx,
        'notices',
        { ...page, office, campaignId },
        (slice) => inbox.inbox(ctx, { office, campaignId }, slice),
        (row) => row,
      )),
      asked: { office, campaignId },
    }),
  },
  Mutation: {
    noticesRead: payload('noticesRead', inbox.noticesRead),
    noticesReadUpTo: payload('noticesReadUpTo', inbox.noticesReadUpTo),
  },
  InboxNoticeConnection: {
    unreadCount: ({ asked }, _, ctx) => inbox.unreadCount(ctx, asked),
    asOf: async (_, __, ctx) => (await asOf(ctx)).at,
    isStale: async (_, __, ctx) => (await asOf(ctx)).isStale,
  },
  InboxNotice: {
    id: ({ body }) => body.id,
    event: ({ body }) => body.event,
    text: ({ body }, _, ctx) => saidIn(ctx, body, ctx.language),
    at: ({ body }) => body.at,
    dueAt: (row, _, ctx) => inbox.dueAtOf(ctx, row),
    state: (row, _, ctx) => inbox.inboxState(ctx, row),
    isRead: (row, _, ctx) => inbox.isReadBy(ctx, row),
    isLegal: ({ body }) => noticeText(body.event).isLegal ?? false,
    subjectId: ({ body }) => body.subjectId,
    about: (row, _, ctx) => inbox.aboutOf(ctx, row),
  },
  HandOver: { inInboxAt: (evaluation, _, ctx) => inbox.handedOverAt(ctx, evaluation) },
  NoticesReadPayload: {
    notices: ({ result }, _, ctx) => inbox.readNow(ctx, (result?.ids as string[] | undefined) ?? []),
    userErrors,
  },
};
