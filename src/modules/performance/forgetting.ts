// What of a personnel file lies in plans, to be forgotten with all else of it (decision 0123): plans are found by the ids of every post and year.
import type { ReadContext } from '../../platform/context.ts';
import type { Row } from '../../platform/store/table.ts';
import type { Employee } from '../organisation/rules/types.ts';
import { planIdOf } from './ids.ts';
import { CycleItem, cycleIdsIn, EvidenceItem, ExtensionItem, PlanItem, ProgressItem, partitionOf } from './items.ts';
import { PHASES } from './read.ts';
import type { Cycle, PlanHead } from './rules/types.ts';

/** Everything of a plan lies in its folder, also what was announced and attached to nothing. */
export const evidenceFolder = (planId: string): string => `evidence/${planId}/`;

export interface PlansOfFile {
  cycles: Cycle[];
  plans: PlanHead[];
  rows: Row[];
}

/** Of a post that ended earlier than was thought plans of later years stand too: void, and not empty. */
export async function plansInFile(ctx: ReadContext, region: string, { id, assignments }: Employee): Promise<PlansOfFile> {
  const { loadKey, loadList } = ctx.loader;
  const cycleIds = await cycleIdsIn(loadList, region);
  const [cycles, plans, extensions] = await Promise.all([
    Promise.all(cycleIds.map((cycle) => CycleItem.load(loadKey, cycle))),
    Promise.all(assignments.flatMap((post) => cycleIds.map((cycle) => PlanItem.load(loadKey, planIdOf(post.id, cycle))))),
    Promise.all(cycleIds.flatMap((cycle) => PHASES.map((phase) => ExtensionItem.load(loadKey, cycle, phase, id)))),
  ]);
  const heads = plans.flatMap((row) => row?.body ?? []);
  const rows = await Promise.all(heads.map((head) => partitionOf(ctx.table, head.id)));
  return {
    cycles: cycles.flatMap((row) => row?.body ?? []),
    plans: heads,
    rows: [...rows.flat(), ...extensions.filter((row) => row !== null)],
  };
}

/** What was announced and attached: it goes with its file. */
export async function evidenceInFile(ctx: ReadContext, rows: readonly Row[], others: readonly string[]): Promise<Row[]> {
  const ids = new Set([...ProgressItem.among(rows).flatMap(({ body }) => body.evidenceIds), ...others]);
  const found = await Promise.all([...ids].map((id) => EvidenceItem.load(ctx.loader.loadKey, id)));
  return found.filter((row) => row !== null);
}
