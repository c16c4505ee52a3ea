// Fields of the recruitment module, addresses and receipts: one expression each.
import { receiptSaid } from '../../domain/texts/receipts.ts';
import * as addresses from '../../services/recruitment/addresses.ts';
import { receiptsOf } from '../../services/recruitment/receipts.ts';
import { payload } from '../payload.ts';
import type { Resolvers } from '../types.generated.ts';

export const receipts: Resolvers = {
  Mutation: { messageAddressSave: payload('messageAddressSave', addresses.messageAddressSave) },
  Applicant: { messageAddress: ({ body }, _, ctx) => addresses.addressOf(ctx, body) },
  Application: { receipts: (row, _, ctx) => receiptsOf(ctx, row) },
  ApplicationReceipt: {
    subject: (receipt, _, { language }) => receiptSaid(receipt, 'subject', language),
    text: (receipt, _, { language }) => receiptSaid(receipt, 'text', language),
  },
};
