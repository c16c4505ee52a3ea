// Accepted objections to a list, in the table: an item each, for many officers accept at once; which of them an edition has told of; and the one
// approver who accepts.

import { itemKind, type RowOf } from '../../../platform/store/item-kind.ts';
import type { Row } from '../../../platform/store/table.ts';
import type { Acceptance, AcceptingApprover } from './rules/types.ts';

/** Beside the list that was objected to; one that was refused after all is dropped. */
export const AcceptanceItem = itemKind<Acceptance & { listId: string }>()({
  type: 'Acceptance',
  key: (listId: string, objectionId: string) => ({ pk: listId, sk: `ACCEPTED#${objectionId}` }),
  of: ({ listId, objectionId }) => [listId, objectionId],
});
export type AcceptanceRow = RowOf<typeof AcceptanceItem>;

/** Which ones editions have told of: one item, since a publication has no room for hundreds in its transaction (28 bytes each). */
export const ToldItem = itemKind<{ listId: string; objectionIds: string[] }>()({
  type: 'AcceptancesTold',
  key: (listId: string) => ({ pk: listId, sk: 'ACCEPTED_TOLD' }),
  of: ({ listId }) => [listId],
});

export const AcceptingApproverItem = itemKind<AcceptingApprover & { listId: string }>()({
  type: 'AcceptingApprover',
  key: (listId: string) => ({ pk: listId, sk: 'ACCEPTING_APPROVER' }),
  of: ({ listId }) => [listId],
});

/** AP-184: all acceptances of a list, and which were told of: one Query. */
export const acceptanceRows = (range: (pk: string, between: readonly [string, string]) => Promise<Row[]>, listId: string): Promise<Row[]> =>
  range(listId, ['ACCEPTED#', 'ACCEPTED_TOLD']);
