// Objections of applicants in the table.

import * as keys from '../../../platform/store/keys.ts';
import { pageWithout, type ReadList } from '../../../platform/store/ranges.ts';
import type { Page, Row, Slice, Table } from '../../../platform/store/table.ts';
import type { SelectionObjection } from './rules/objection.ts';

export type SelectionObjectionRow = Row<SelectionObjection, SelectionObjection>;

/** Open ones by when their answer is due (index1). */
export const selectionObjectionItem = (region: string, objection: SelectionObjection): Omit<SelectionObjectionRow, 'version'> => ({
  ...keys.head(objection.id),
  type: 'SelectionObjection',
  region,
  body: objection,
  card: objection,
  index:
    objection.status === 'FILED'
      ? { index1: { pk: keys.selectionObjectionQueue(region), sk: `${objection.answerBy}#${objection.id}` } }
      : {},
});

const anObjection = (row: Row): row is SelectionObjectionRow => row.card !== undefined;

/** AP-41: objections of a region that wait for an answer, the most urgent first. */
export async function selectionObjectionQueue(
  table: Table,
  region: string,
  without: ReadonlySet<string>,
  slice: Slice,
): Promise<Page<SelectionObjectionRow>> {
  const page = await pageWithout(table, { index: 'index1', pk: keys.selectionObjectionQueue(region) }, without, slice);
  return { ...page, rows: page.rows.map((row) => ({ ...row, body: row.card })) as SelectionObjectionRow[] };
}

/** AP-65: how many objections of a campaign, and of a stage where one is named, wait: the region's open ones, which are few by the time it is asked. */
export async function openObjectionsOf(
  read: ReadList,
  region: string,
  { campaignId, stage }: Pick<SelectionObjection, 'campaignId'> & { stage?: SelectionObjection['stage'] },
): Promise<number> {
  const rows = await read('index1', keys.selectionObjectionQueue(region));
  const open = rows.filter(anObjection).map(({ card }) => card);
  return open.filter((one) => one?.campaignId === campaignId && (!stage || one.stage === stage)).length;
}
