// Law in the table: entries with their history, and, in one item a region, all that was released.

import type { Law, PolicyKind } from '../../platform/rules/policy/overlay.ts';
import * as keys from '../../platform/store/keys.ts';
import { fillPage } from '../../platform/store/ranges.ts';
import type { Page, Row, Slice, Table } from '../../platform/store/table.ts';
import type { PolicyEntry } from './rules/entry.ts';

/** A list shows all of an entry: a few a year. */
export type PolicyEntryRow = Row<PolicyEntry, PolicyEntry>;
export type LawRow = Row<{ entries: Law }>;

/** Listed by the day it was proposed: in the region (index1), and among those of its kind (index2). */
export const policyEntryItem = (entry: PolicyEntry): Omit<PolicyEntryRow, 'version'> => {
  const sk = `${entry.proposedAt}#${entry.id}`;
  return {
    ...keys.head(entry.id),
    type: 'PolicyEntry',
    region: entry.region,
    body: entry,
    card: entry,
    index: {
      index1: { pk: keys.inRegion('POLICY', entry.region), sk },
      index2: { pk: keys.policyEntriesOf(entry.region, entry.kind), sk },
    },
  };
};

export const lawItem = (region: string, entries: Law): Omit<LawRow, 'version'> => ({
  ...keys.law(region),
  type: 'Law',
  region,
  body: { entries },
});

export const lawRead = (row: Row | null): Law => (row as LawRow | null)?.body.entries ?? [];

/** AP-120: all that a region has released, one point read a process and five minutes. */
export const readLaw = async (table: Table, region: string): Promise<Law> => lawRead(await table.get(keys.law(region)));

/** AP-121: entries of a region, of one kind (index2) or of all (index1), newest first. */
export async function policyEntriesIn(table: Table, region: string, kind: PolicyKind | null, slice: Slice): Promise<Page<PolicyEntryRow>> {
  const of = kind
    ? ({ index: 'index2', pk: keys.policyEntriesOf(region, kind) } as const)
    : ({ index: 'index1', pk: keys.inRegion('POLICY', region) } as const);
  const page = await fillPage(table, { ...of, descending: true, ...slice });
  return { ...page, rows: page.rows.map((row) => ({ ...row, body: row.card })) as PolicyEntryRow[] };
}
