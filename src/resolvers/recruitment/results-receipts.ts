// Fields of the recruitment module, addresses, receipts and whom to ask: one expression each.
import { receiptSaid } from '../../domain/texts/receipts.ts';
import * as addresses from '../../services/recruitment/addresses.ts';
import { campaignContactSet } from '../../services/recruitment/contact.ts';
import { receiptsOf } from '../../services/recruitment/receipts.ts';
import { payload } from '../payload.ts';
import type { Resolvers } from '../types.generated.ts';

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
