// The list of who has left, by their last day of service.
import { listIn } from '../../platform/store/item-kind.ts';
import { fillPage } from '../../platform/store/ranges.ts';
import type { Page, Row, Slice, Table } from '../../platform/store/table.ts';

/** Whose service is over, or ends on a day to come, by their last day, until their file is forgotten. */
export const LEFT = listIn('index1', (region: string) => `LEFT#${region}`);

/** AP-405: whose last day of service was on a day or before, the longest ago first; without those whose file is forgotten. */
export const leftUntil = async (table: Table, region: string, day: string, slice: Slice): Promise<Page<Row<{ lastDay: string }>>> => {
  const page = await fillPage(table, { ...LEFT.range(region), between: ['0', `${day}#~`], ...slice });
  return { ...page, rows: page.rows.map((row) => ({ ...row, body: { lastDay: LEFT.orderOf(row)?.slice(0, 10) ?? '' } })) };
};
