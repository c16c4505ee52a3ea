// What of a personnel file lies in calibration sessions, to be forgotten with all else of it (decision 0123): of the units above an evaluation.
import type { ReadContext } from '../../platform/context.ts';
import type { Evaluation } from '../evaluation/rules/types.ts';
import { calibrationId } from './ids.ts';
import { type ChangeRow, changesAbout, SessionItem } from './items.ts';

export async function calibrationsInFile(ctx: ReadContext, employeeId: string, evaluations: readonly Evaluation[]): Promise<ChangeRow[]> {
  const ids = evaluations.flatMap(({ unitPath, cycleId, period }) =>
    unitPath.split('/').flatMap((unitId) => (unitId === '' ? [] : [calibrationId(unitId, cycleId, period)])),
  );
  const sessions = await Promise.all([...new Set(ids)].map((id) => SessionItem.load(ctx.loader.loadKey, id)));
  const found = await Promise.all(sessions.flatMap((row) => (row ? [changesAbout(ctx.table, row.body.id, employeeId)] : [])));
  return found.flat();
}
