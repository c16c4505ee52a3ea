// Fields of the recruitment module, addresses, receipts and whom to ask: one expression each.

import type { Resolvers } from '../../generated/types.ts';
import { campaignContactSet } from '../../modules/recruitment/information/contact.ts';
import * as addresses from '../../modules/recruitment/registration/addresses.ts';
import { receiptsOf } from '../../modules/recruitment/results/receipts.ts';
import { payload } from '../../platform/graphql/payload.ts';
import { receiptSaid } from '../../platform/rules/texts/receipts.ts';

export const receipts: Resolvers = {
  Mutation: {
    messageAddressSave: payload('messageAddressSave', addresses.messageAddressSave),
    campaignContactSet: payload('campaignContactSet', campaignContactSet),
  },
  Campaign: { contact: ({ body }) => body.contact ?? null },
  Applicant: { messageAddress: ({ body }, _, ctx) => addresses.addressOf(ctx, body) },
  Application: { receipts: (row, _, ctx) => receiptsOf(ctx, row) },
  ApplicationReceipt: {
    subject: (receipt, _, { language }) => receiptSaid(receipt, 'subject', language),
    text: (receipt, _, { language }) => receiptSaid(receipt, 'text', language),
  },
};
