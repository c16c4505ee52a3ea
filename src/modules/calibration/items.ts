// Calibration sessions in the table, and the changes they made.

import * as keys from '../../platform/store/keys.ts';
import { fillPage } from '../../platform/store/ranges.ts';
import type { Page, Row, Slice, Table } from '../../platform/store/table.ts';
import type { CalibrationChange, CalibrationSession } from './rules/calibration.ts';

export type CalibrationRow = Row<CalibrationSession>;

export type ChangeRow = Row<CalibrationChange>;

export const calibrationItem = (session: CalibrationSession): Omit<CalibrationRow, 'version'> => ({
  ...keys.head(session.id),
  type: 'CalibrationSession',
  region: session.region,
  body: session,
});

/** A change lies beside its session and has a version and an audit chain of its own. */
export const calibrationChangeItem = (region: string, change: CalibrationChange): Omit<ChangeRow, 'version'> => ({
  ...keys.calibrationChange(change.sessionId, change.id),
  type: 'CalibrationChange',
  region,
  body: change,
});

/** AP-35: the changes proposed in a session, without those about the viewer: nobody reads of their own rating before the hand-over. */
export const changesOf = (table: Table, sessionId: string, viewerId: string | null, { limit, after }: Slice): Promise<Page<ChangeRow>> =>
  fillPage(
    table,
    { pk: sessionId, prefix: keys.CALIBRATION_CHANGES, limit, after },
    (row): row is ChangeRow => (row as ChangeRow).body.employeeId !== viewerId,
  );
