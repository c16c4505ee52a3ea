// What the modules that judge a year ask of calibration sessions.
import { ownItem } from '../../platform/access/own.ts';
import type { ReadContext } from '../../platform/context.ts';
import type { FactKind } from '../../platform/store/item-kind.ts';
import { calibrationId } from './ids.ts';
import { ChangeItem, SessionItem } from './items.ts';
import type { CalibrationChange, CalibrationSession } from './rules/calibration.ts';

/** Members of the open sessions of a unit and of the units above it: one batch. */
export async function calibratorsAbove(ctx: ReadContext, unitPath: string, cycleId: string, period: number | null): Promise<string[]> {
  const units = unitPath.split('/').filter((id) => id !== '');
  const sessions = await Promise.all(units.map((unitId) => ownItem(ctx, SessionItem, calibrationId(unitId, cycleId, period))));
  return sessions.flatMap((row) => (row?.body.status === 'OPEN' ? row.body.members : []));
}

/** Sessions and their changes as what follows the stream knows them. */
export const sessionFacts: FactKind<CalibrationSession> = SessionItem;
export const changeFacts: FactKind<CalibrationChange> = ChangeItem;

export const sessionBeside = async (ctx: ReadContext, { sessionId }: CalibrationChange): Promise<CalibrationSession | null> =>
  (await ownItem(ctx, SessionItem, sessionId))?.body ?? null;
