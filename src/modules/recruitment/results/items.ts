// Receipts in the table, beside their application: written with what they tell of, in the same transaction.

import type { Loader } from '../../../platform/context.ts';
import { placedKind, type RowOf } from '../../../platform/store/item-kind.ts';
import type { ApplicantReceipt } from './rules/receipts.ts';

/** In time; two of one kind and instant would be one. */
export const ReceiptItem = placedKind<ApplicantReceipt>()({
  type: 'Receipt',
  key: (applicationId: string, { at, kind }: Pick<ApplicantReceipt, 'at' | 'kind'>) => ({ pk: applicationId, sk: `RECEIPT#${at}#${kind}` }),
});
export type ReceiptRow = RowOf<typeof ReceiptItem>;

/** All of an application, a part of AP-174. */
export const receiptsBeside = async (rows: Loader, applicationId: string): Promise<ReceiptRow[]> =>
  ReceiptItem.among(await rows.loadRange(applicationId, ['RECEIPT#', 'RECEIPT#~']));
