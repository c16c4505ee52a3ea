// What of a personnel file lies in evaluations, to be forgotten with all else of it (decision 0123): found by the ids that follow from plans and years.
import type { ReadContext } from '../../platform/context.ts';
import type { Row } from '../../platform/store/table.ts';
import type { PlansOfFile } from '../performance/forgetting.ts';
import { absenceSheetId } from './ids.ts';
import { AbsenceSheetItem, EvaluationItem, partitionOf } from './items.ts';
import { idsOf } from './lists.ts';
import type { Evaluation } from './rules/types.ts';

export async function evaluationsInFile(
  ctx: ReadContext,
  employeeId: string,
  { cycles, plans }: Pick<PlansOfFile, 'cycles' | 'plans'>,
): Promise<{ evaluations: Evaluation[]; rows: Row[] }> {
  const { loadKey } = ctx.loader;
  const ids = plans.flatMap((plan) => cycles.filter(({ id }) => id === plan.cycleId).flatMap((cycle) => idsOf(plan, cycle)));
  const [heads, sheets] = await Promise.all([
    Promise.all([...new Set(ids)].map((id) => EvaluationItem.load(loadKey, id))),
    Promise.all(cycles.map(({ id }) => AbsenceSheetItem.load(loadKey, absenceSheetId(employeeId, id)))),
  ]);
  const evaluations = heads.flatMap((row) => row?.body ?? []);
  const rows = await Promise.all(evaluations.map(({ id }) => partitionOf(ctx.table, id)));
  return { evaluations, rows: [...rows.flat(), ...sheets.filter((row) => row !== null)] };
}
