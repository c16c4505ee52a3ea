// Accepted objections that no edition of a list has told of yet, in the table: in several items, for many officers accept at once; and the one
// approver who accepts.

import { sha256 } from '../../../platform/store/commit.ts';
import type { Key, Row } from '../../../platform/store/table.ts';
import type { Acceptance } from './rules/correction.ts';

export type AcceptancesRow = Row<Acceptance[]>;

/** Never changes: it is there while an acceptance of that approver is. */
export type AcceptingApproverRow = Row<{ by: string }>;

/** Twelve who press without a pause met too often at four (one in 227 was told VERSION_CONFLICT). Each is a condition of every offer, so there are few. */
const ITEMS = 8;

const keyOf = (listId: string, item: number): Key => ({ pk: listId, sk: `ACCEPTED#${item}` });

/** Where an acceptance lies. */
export const acceptancesKey = (listId: string, objectionId: string): Key =>
  keyOf(listId, Number.parseInt(sha256(objectionId).slice(0, 8), 16) % ITEMS);

/** AP-184: all of a list; items that hold none yet are not there. */
export const acceptancesKeys = (listId: string): Key[] => Array.from({ length: ITEMS }, (_, item) => keyOf(listId, item));

export const acceptingApproverKey = (listId: string): Key => ({ pk: listId, sk: 'ACCEPTING_APPROVER' });

export const acceptancesItem = (key: Key, region: string, body: Acceptance[]): Omit<AcceptancesRow, 'version'> => ({
  ...key,
  type: 'Acceptances',
  region,
  body,
});

export const acceptingApproverItem = (listId: string, region: string, by: string): Omit<AcceptingApproverRow, 'version'> => ({
  ...acceptingApproverKey(listId),
  type: 'AcceptingApprover',
  region,
  body: { by },
});
