// Fields of addresses and preferences: one expression each.

import type { Resolvers } from '../generated/types.ts';
import * as addresses from '../modules/notices/addresses.ts';
import * as preferences from '../modules/notices/preferences.ts';
import { codeReturnedAt, mailReturnedAt } from '../modules/notices/returned.ts';
import { object, payload, userErrors } from '../platform/graphql/payload.ts';

export const noticesDelivery: Resolvers = {
  Query: {
    noticePreferences: (_, __, ctx) => preferences.ownPreferences(ctx),
    noticeAddress: (_, __, ctx) => addresses.ownNoticeAddress(ctx),
  },
  Mutation: {
    noticePreferencesSet: payload('noticePreferencesSet', preferences.noticePreferencesSet),
    noticeAddressSet: payload('noticeAddressSet', addresses.noticeAddressSet),
    noticeAddressVerify: payload('noticeAddressVerify', addresses.noticeAddressVerify),
    noticeAddressRemove: payload('noticeAddressRemove', addresses.noticeAddressRemove),
  },
  NoticeAddress: {
    returnedAt: ({ verifiedAt, employeeId }, _, ctx) => verifiedAt && mailReturnedAt(ctx, employeeId, verifiedAt),
    codeReturnedAt: ({ codeValidUntil, employeeId }, _, ctx) => codeValidUntil && codeReturnedAt(ctx, employeeId, codeValidUntil),
  },
  MessageAddress: {
    returnedAt: ({ confirmed, savedAt, applicantId }, _, ctx) => (confirmed ? mailReturnedAt(ctx, applicantId, savedAt) : null),
  },
  InboxNotice: { remindsOn: ({ body }) => body.remindsOn ?? null },
  NoticePreferencesPayload: { preferences: object(preferences.ownPreferences), userErrors },
  NoticeAddressPayload: { address: object(addresses.ownNoticeAddress), userErrors },
};
