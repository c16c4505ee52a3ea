// Units' achievements, calibration sessions and objections in the table.
import { covers } from '../domain/calendar.ts';
import type { CalibrationChange, CalibrationSession } from '../domain/evaluation/calibration.ts';
import type { Objection } from '../domain/evaluation/objection.ts';
import type { ObjectionDraft } from '../domain/evaluation/objection-time.ts';
import type { UnitAchievement } from '../domain/evaluation/unit.ts';
import type { AssignmentCard, Unit } from '../domain/organisation/types.ts';
import * as keys from './keys.ts';
import { countedPage, fillPage, queryAll } from './ranges.ts';
import type { Page, Row, Slice, Table } from './table.ts';

export type UnitAchievementRow = Row<UnitAchievement>;
export type CalibrationRow = Row<CalibrationSession>;
export type ChangeRow = Row<CalibrationChange>;
export type ObjectionRow = Row<Objection, ObjectionCard>;

/** AP-04: everybody who holds a definitive post in a unit's subtree today, all pages. */
export async function holdersIn(table: Table, unit: Pick<Unit, 'path' | 'rootId'>, today: string): Promise<AssignmentCard[]> {
  const rows = await queryAll(table, { index: 'index1', pk: keys.unitList(unit.rootId), prefix: unit.path });
  const cards = rows.flatMap((row) => (row.card as AssignmentCard | undefined) ?? []);
  return cards.filter(({ assignment }) => assignment.holding === 'DEFINITIVE' && covers(assignment, today));
}

export const layUnitAchievement = (unit: UnitAchievement): Omit<UnitAchievementRow, 'version'> => ({
  ...keys.head(unit.id),
  type: 'UnitAchievement',
  region: unit.region,
  body: unit,
});

export const layCalibration = (session: CalibrationSession): Omit<CalibrationRow, 'version'> => ({
  ...keys.head(session.id),
  type: 'CalibrationSession',
  region: session.region,
  body: session,
});

/** A change lies beside its session and has a version and an audit chain of its own. */
export const layCalibrationChange = (region: string, change: CalibrationChange): Omit<ChangeRow, 'version'> => ({
  ...keys.calibrationChange(change.sessionId, change.id),
  type: 'CalibrationChange',
  region,
  body: change,
});

/** What a queue shows: no word of either side. */
export type ObjectionCard = Pick<Objection, 'id' | 'evaluationId' | 'employeeId' | 'deciderId' | 'due' | 'filedAt'>;

/** Open ones are listed by the day they should be decided: in the region (index1), and for the decider (index2). */
export const layObjection = (objection: Objection): Omit<ObjectionRow, 'version'> => {
  const { id, evaluationId, employeeId, deciderId, due, filedAt, region } = objection;
  const sk = `${due.on ?? due.from}#${id}`;
  const open = objection.status === 'OPEN';
  return {
    ...keys.head(id),
    type: 'Objection',
    region,
    body: objection,
    card: { id, evaluationId, employeeId, deciderId, due, filedAt },
    index: {
      ...(open && { index1: { pk: keys.inRegion('OBJECTION', region), sk } }),
      ...(open && deciderId && { index2: { pk: keys.objectionsTo(deciderId), sk } }),
    },
  };
};

/** AP-35: the changes proposed in a session, without those about the viewer: nobody reads of their own rating before the hand-over. */
export const changesOf = (table: Table, sessionId: string, viewerId: string | null, { limit, after }: Slice): Promise<Page<ChangeRow>> =>
  fillPage(
    table,
    { pk: sessionId, prefix: keys.CALIBRATION_CHANGES, limit, after },
    (row): row is ChangeRow => (row as ChangeRow).body.employeeId !== viewerId,
  );

/** AP-36: open objections of a region, the most urgent first. */
export const objectionQueueOf = async (table: Table, region: string, slice: Slice): Promise<Page<ObjectionRow>> =>
  (await countedPage(table, { index: 'index1', pk: keys.inRegion('OBJECTION', region) }, slice)) as Page<ObjectionRow>;

/** AP-37: open objections that somebody decides, the most urgent first. */
export const objectionsToDecide = async (table: Table, deciderId: string, slice: Slice): Promise<Page<ObjectionRow>> =>
  (await countedPage(table, { index: 'index2', pk: keys.objectionsTo(deciderId) }, slice)) as Page<ObjectionRow>;

export type ObjectionDraftRow = Row<ObjectionDraft>;

export const layObjectionDraft = (region: string, draft: ObjectionDraft): Omit<ObjectionDraftRow, 'version'> => ({
  ...keys.objectionDraft(draft.evaluationId),
  type: 'ObjectionDraft',
  region,
  body: draft,
});
