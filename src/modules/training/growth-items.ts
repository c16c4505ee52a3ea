// Where all that somebody learns lies side by side: one list for a page of their own, whatever module a record is of.

import { listIn } from '../../platform/store/item-kind.ts';
import { queryAll } from '../../platform/store/ranges.ts';
import type { Row, Table } from '../../platform/store/table.ts';

/** By the day or instant that a record is about; what is under way stands behind all days. */
export const GROWTH = listIn('index3', (employeeId: string) => `GROWTH#${employeeId}`);

/** Sorts behind every day. */
export const UNDER_WAY = '~';

/** AP-340: hours and enrolments of somebody from a day on, and development plans under way: one Query. */
export const grownSince = (table: Table, employeeId: string, from: string): Promise<Row[]> =>
  queryAll(table, { ...GROWTH.range(employeeId), between: [from, `${UNDER_WAY}~`] });
