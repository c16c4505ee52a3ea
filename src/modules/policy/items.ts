// Law in the table: entries with their history, and, in one item a region, all that was released.

import type { Law, PolicyKind } from '../../platform/rules/policy/overlay.ts';
import { itemKind, listIn, type RowOf } from '../../platform/store/item-kind.ts';
import { head } from '../../platform/store/keys.ts';
import { fillPage } from '../../platform/store/ranges.ts';
import type { Page, Slice, Table } from '../../platform/store/table.ts';
import type { PolicyEntry } from './rules/entry.ts';

const ENTRIES = listIn('index1', (region: string) => `POLICY#${region}`);
const ENTRIES_OF_KIND = listIn('index2', (region: string, kind: PolicyKind) => `POLICY#${region}#${kind}`);

/** A list shows all of an entry: a few a year. Listed by the day it was proposed: in the region, and among those of its kind. */
export const PolicyEntryItem = itemKind<PolicyEntry, PolicyEntry>()({
  type: 'PolicyEntry',
  key: head,
  of: ({ id }) => [id],
  listed: (entry) => {
    const sk = `${entry.proposedAt}#${entry.id}`;
    return { card: entry, index: { ...ENTRIES.at(sk, entry.region), ...ENTRIES_OF_KIND.at(sk, entry.region, entry.kind) } };
  },
});
export type PolicyEntryRow = RowOf<typeof PolicyEntryItem>;

/** All that a region has released as law, in one small item: read by every process, written by each release. */
export const LawItem = itemKind<{ entries: Law }>()({
  type: 'Law',
  key: (region: string) => head(`LAW#${region}`),
  of: (_, region) => [region],
});
export type LawRow = RowOf<typeof LawItem>;

export const lawRead = (row: LawRow | null): Law => row?.body.entries ?? [];

/** AP-120: all that a region has released, one point read a process and five minutes. */
export const readLaw = async (table: Table, region: string): Promise<Law> => lawRead(await LawItem.load(table.get, region));

/** AP-121: entries of a region, of one kind or of all, newest first. */
export async function policyEntriesIn(table: Table, region: string, kind: PolicyKind | null, slice: Slice): Promise<Page<PolicyEntryRow>> {
  const range = kind ? ENTRIES_OF_KIND.range(region, kind) : ENTRIES.range(region);
  return PolicyEntryItem.cards(await fillPage(table, { ...range, descending: true, ...slice }));
}
