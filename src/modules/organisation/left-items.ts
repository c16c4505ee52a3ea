// The list of who has left, by the day since which their file is kept.
import { listIn } from '../../platform/store/item-kind.ts';
import { fillPage } from '../../platform/store/ranges.ts';
import type { Page, Row, Slice, Table } from '../../platform/store/table.ts';

/** Whose service is over, or ends on a day to come, by the day since which their file is kept, until it is forgotten; then by their last day. */
export const LEFT = listIn('index1', (region: string) => `LEFT#${region}`);

export interface Left {
  lastDay: string;
  /** From which the time of keeping runs. */
  since: string;
}

/** AP-405: whose file is kept since a day or before, the longest ago first; without those whose file is forgotten. */
export async function leftUntil(table: Table, region: string, day: string, slice: Slice): Promise<Page<Row<Left>>> {
  const page = await fillPage(table, { ...LEFT.range(region), between: ['0', `${day}#~`], ...slice });
  const left = (row: Row): Left => {
    const [since = '', lastDay = ''] = LEFT.orderOf(row)?.split('#') ?? [];
    return { since, lastDay };
  };
  return { ...page, rows: page.rows.map((row) => ({ ...row, body: left(row) })) };
}
