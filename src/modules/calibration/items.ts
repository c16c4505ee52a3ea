// Calibration sessions in the table, and the changes they made.

import { itemKind, type RowOf } from '../../platform/store/item-kind.ts';
import { head } from '../../platform/store/keys.ts';
import { fillPage, queryAll } from '../../platform/store/ranges.ts';
import type { Page, Slice, Table } from '../../platform/store/table.ts';
import type { CalibrationChange, CalibrationSession } from './rules/calibration.ts';

export const SessionItem = itemKind<CalibrationSession>()({
  type: 'CalibrationSession',
  key: head,
  of: ({ id }) => [id],
});
export type CalibrationRow = RowOf<typeof SessionItem>;

/** Beside its session; with a version and an audit chain of its own. */
const CHANGES = 'CHANGE#';
export const ChangeItem = itemKind<CalibrationChange>()({
  type: 'CalibrationChange',
  key: (sessionId: string, id: string) => ({ pk: sessionId, sk: `${CHANGES}${id}` }),
  of: ({ sessionId, id }) => [sessionId, id],
  words: ['reason', 'decision.reason'],
});
export type ChangeRow = RowOf<typeof ChangeItem>;

/** AP-35: all that were proposed in a session about somebody. */
export const changesAbout = async (table: Table, sessionId: string, employeeId: string): Promise<ChangeRow[]> =>
  ChangeItem.among(await queryAll(table, { pk: sessionId, prefix: CHANGES })).filter(({ body }) => body.employeeId === employeeId);

/** AP-35: the changes proposed in a session, without those about the viewer: nobody reads of their own rating before the hand-over. */
export const changesOf = (table: Table, sessionId: string, viewerId: string | null, { limit, after }: Slice): Promise<Page<ChangeRow>> =>
  fillPage(
    table,
    { pk: sessionId, prefix: CHANGES, limit, after },
    (row): row is ChangeRow => ChangeItem.is(row) && row.body.employeeId !== viewerId,
  );
