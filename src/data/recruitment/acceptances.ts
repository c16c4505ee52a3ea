// Accepted objections that no edition of a list has told of yet, in the table: in several items, for many officers accept at once, and those of
// approvers in one, for of them only one accepts.
import type { Acceptance } from '../../domain/recruitment/correction.ts';
import { sha256 } from '../commit.ts';
import type { Key, Row } from '../table.ts';

export type AcceptancesRow = Row<Acceptance[]>;

/** More than officers press at once: who meets another at one of them is tried again. */
const SHARED = 8;
const OF_APPROVERS = 'APPROVER';

const keyOf = (listId: string, slot: string): Key => ({ pk: listId, sk: `ACCEPTED#${slot}` });

/** Where an acceptance lies. */
export const acceptancesKey = (listId: string, objectionId: string, byApprover: boolean): Key =>
  keyOf(listId, byApprover ? OF_APPROVERS : String(Number.parseInt(sha256(objectionId).slice(0, 8), 16) % SHARED));

/** AP-184: all of a list; items that hold none yet are not there. */
export const acceptancesKeys = (listId: string): Key[] =>
  [OF_APPROVERS, ...Array.from({ length: SHARED }, (_, i) => String(i))].map((slot) => keyOf(listId, slot));

export const layAcceptances = (key: Key, region: string, body: Acceptance[]): Omit<AcceptancesRow, 'version'> => ({
  ...key,
  type: 'Acceptances',
  region,
  body,
});
