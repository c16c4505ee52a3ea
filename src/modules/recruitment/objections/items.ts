// Objections of applicants in the table.

import { itemKind, listIn, type RowOf } from '../../../platform/store/item-kind.ts';
import { head } from '../../../platform/store/keys.ts';
import { pageWithout, type ReadList } from '../../../platform/store/ranges.ts';
import type { Page, Slice, Table } from '../../../platform/store/table.ts';
import type { SelectionObjection } from './rules/types.ts';

/** Open ones of a region, by when their answer is due. */
const OPEN = listIn('index1', (region: string) => `OBJECT#${region}`);

export const SelectionObjectionItem = itemKind<SelectionObjection, SelectionObjection>()({
  type: 'SelectionObjection',
  key: head,
  of: ({ id }) => [id],
  listed: (objection, region) => ({
    card: objection,
    index: objection.status === 'FILED' ? OPEN.at(`${objection.answerBy}#${objection.id}`, region) : {},
  }),
});
export type SelectionObjectionRow = RowOf<typeof SelectionObjectionItem>;

/** AP-41: objections of a region that wait for an answer, the most urgent first. */
export const selectionObjectionQueue = async (
  table: Table,
  region: string,
  without: ReadonlySet<string>,
  slice: Slice,
): Promise<Page<SelectionObjectionRow>> => SelectionObjectionItem.cards(await pageWithout(table, OPEN.range(region), without, slice));

/** AP-65: how many objections of a campaign, and of a stage where one is named, wait: the region's open ones, which are few by the time it is asked. */
export async function openObjectionsOf(
  read: ReadList,
  region: string,
  { campaignId, stage }: Pick<SelectionObjection, 'campaignId'> & { stage?: SelectionObjection['stage'] },
): Promise<number> {
  const { index, pk } = OPEN.range(region);
  const open = SelectionObjectionItem.cards({ rows: await read(index, pk) }).rows;
  return open.filter(({ body }) => body.campaignId === campaignId && (!stage || body.stage === stage)).length;
}
