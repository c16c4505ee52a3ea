// Accepted objections that no edition of a list has told of yet, in the table: an item each, for many officers accept at once; and the one
// approver who accepts.

import type { Key, Row } from '../../../platform/store/table.ts';
import type { Acceptance, AcceptingApprover } from './rules/correction.ts';

export type AcceptanceRow = Row<Acceptance>;

export type AcceptingApproverRow = Row<AcceptingApprover>;

/** Beside the list that was objected to. */
export const acceptanceKey = (listId: string, objectionId: string): Key => ({ pk: listId, sk: `ACCEPTED#${objectionId}` });

/** AP-184: all of a list. */
export const ACCEPTANCES = ['ACCEPTED#', 'ACCEPTED#~'] as const;

export const acceptingApproverKey = (listId: string): Key => ({ pk: listId, sk: 'ACCEPTING_APPROVER' });

export const acceptanceItem = (listId: string, region: string, body: Acceptance): Omit<AcceptanceRow, 'version'> => ({
  ...acceptanceKey(listId, body.objectionId),
  type: 'Acceptance',
  region,
  body,
});

export const acceptingApproverItem = (listId: string, region: string, body: AcceptingApprover): Omit<AcceptingApproverRow, 'version'> => ({
  ...acceptingApproverKey(listId),
  type: 'AcceptingApprover',
  region,
  body,
});
