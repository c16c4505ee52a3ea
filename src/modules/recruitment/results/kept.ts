// Receipts that are kept, for the modules whose steps they tell of, and for the one that forgets them.
import type { ReadContext } from '../../../platform/context.ts';
import type { ItemToWrite } from '../../../platform/store/item-kind.ts';
import { ReceiptItem, type ReceiptRow, receiptsBeside } from './items.ts';
import type { ApplicantReceipt } from './rules/receipts.ts';

/** Written with what it tells of. */
export const receiptToKeep = (region: string, applicationId: string, receipt: ApplicantReceipt): ItemToWrite =>
  ReceiptItem.putAt([applicationId, receipt], region, receipt);

export const keptReceipts = (ctx: ReadContext, applicationId: string): Promise<ReceiptRow[]> => receiptsBeside(ctx.loader, applicationId);
