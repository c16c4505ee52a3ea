// What the comparison of the table with its records leaves in the table, and who has asked for a name.

import { digest } from '../../platform/store/ids.ts';
import { itemKind, listIn, placedKind, type RowOf } from '../../platform/store/item-kind.ts';
import { head } from '../../platform/store/keys.ts';
import { fillPage } from '../../platform/store/ranges.ts';
import type { Page, Slice, Table } from '../../platform/store/table.ts';
import type { Finding, FindingKind, NameAsk, Walk } from './rules/types.ts';

const EVER = listIn('index1', (region: string) => `AUDIT_FINDINGS#${region}`);
const OPEN = listIn('index2', (region: string) => `AUDIT_FINDINGS_OPEN#${region}`);

export const FindingItem = itemKind<Finding, Finding>()({
  type: 'AuditFinding',
  key: head,
  of: ({ id }) => [id],
  // What differs, by its digest, is asked for by the walk alone.
  listed: (body, region) => {
    const sk = `${body.foundOn}#${body.id}`;
    const index = { ...EVER.at(sk, region), ...(body.acknowledged === null && OPEN.at(sk, region)) };
    return { card: { ...body, differences: {} }, index };
  },
});
export type AuditFindingRow = RowOf<typeof FindingItem>;

/** The same thing found again is the same finding. */
export const findingId = (kind: FindingKind, subject: string): string => `fnd_${digest(kind, subject)}`;

/** AP-392: findings of a region, the latest first: all there ever were, or those that nobody has acknowledged. */
export const findingsOf = async (table: Table, region: string, isOpen: boolean, slice: Slice): Promise<Page<AuditFindingRow>> =>
  FindingItem.cards(await fillPage(table, { ...(isOpen ? OPEN : EVER).range(region), descending: true, ...slice }));

/** AP-393: how far the comparison has come. */
export const WalkItem = placedKind<Walk>()({ type: 'Compared', key: () => ({ pk: 'COMPARED', sk: '#' }) });

const ASKS = listIn('index1', (region: string) => `AUDIT_NAME_ASKS#${region}`);

export const NameAskItem = itemKind<NameAsk, NameAsk>()({
  type: 'AuditNameAsk',
  key: head,
  of: ({ id }) => [id],
  listed: (body, region) => ({ card: body, index: ASKS.at(`${body.at}#${body.id}`, region) }),
});
export type NameAskRow = RowOf<typeof NameAskItem>;

/** AP-394: names that were asked for in a region, the latest first. */
export const nameAsksOf = async (table: Table, region: string, slice: Slice): Promise<Page<NameAskRow>> =>
  NameAskItem.cards(await fillPage(table, { ...ASKS.range(region), descending: true, ...slice }));
