// Accepted objections that no edition of a list has told of yet, in the table: an item each, for many officers accept at once; and the one
// approver who accepts.

import type { Rows } from '../../../platform/context.ts';
import { placedKind, type RowOf } from '../../../platform/store/item-kind.ts';
import type { Acceptance, AcceptingApprover } from './rules/correction.ts';

/** Beside the list that was objected to. */
export const AcceptanceItem = placedKind<Acceptance>()({
  type: 'Acceptance',
  key: (listId: string, objectionId: string) => ({ pk: listId, sk: `ACCEPTED#${objectionId}` }),
});
export type AcceptanceRow = RowOf<typeof AcceptanceItem>;

/** AP-184: all of a list. */
export const acceptancesBeside = async (rows: Rows, listId: string): Promise<AcceptanceRow[]> =>
  AcceptanceItem.among(await rows.loadRange(listId, ['ACCEPTED#', 'ACCEPTED#~']));

export const AcceptingApproverItem = placedKind<AcceptingApprover>()({
  type: 'AcceptingApprover',
  key: (listId: string) => ({ pk: listId, sk: 'ACCEPTING_APPROVER' }),
});
export type AcceptingApproverRow = RowOf<typeof AcceptingApproverItem>;
