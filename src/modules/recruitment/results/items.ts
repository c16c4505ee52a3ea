// Receipts in the table, beside their application: written with what they tell of, in the same transaction.

import type { Key, Row } from '../../../platform/store/table.ts';
import type { Receipt } from './rules/receipts.ts';

export type ReceiptRow = Row<Receipt>;

/** In time; two of one kind and instant would be one. */
const receiptKey = (application: string, { at, kind }: Receipt): Key => ({ pk: application, sk: `RECEIPT#${at}#${kind}` });
export const RECEIPTS = ['RECEIPT#', 'RECEIPT#~'] as const;

export const receiptItem = (region: string, applicationId: string, receipt: Receipt): Omit<ReceiptRow, 'version'> => ({
  ...receiptKey(applicationId, receipt),
  type: 'Receipt',
  region,
  body: receipt,
});
