// Plans, cycles and evidence as other modules read them: of the viewer's own region, whoever may see them.

import { itemToChange, ownItem } from '../../platform/access/own.ts';
import type { ReadContext } from '../../platform/context.ts';
import type { FactKind } from '../../platform/store/item-kind.ts';
import type { Row } from '../../platform/store/table.ts';
import {
  CommentItem,
  CycleItem,
  type CycleRow,
  ENTRIES,
  EvidenceItem,
  type EvidenceRow,
  ExtensionItem,
  entriesOfDays,
  PlanItem,
  type PlanRow,
  ProgressItem,
  ProgressMonthsItem,
  ProofItem,
} from './items.ts';
import type { PlanComment } from './rules/comment.ts';
import { extendedTo } from './rules/cycle.ts';
import type { ProgressMonths } from './rules/progress-months.ts';
import type { Cycle, DaySpan, Evidence, Extensions, PhaseKind, PlanHead, ProgressEntry } from './rules/types.ts';

export const planInRegion = (ctx: ReadContext, id: string): Promise<PlanRow | null> => ownItem(ctx, PlanItem, id);
export const cycleInRegion = (ctx: ReadContext, id: string): Promise<CycleRow | null> => ownItem(ctx, CycleItem, id);
export const evidenceInRegion = (ctx: ReadContext, id: string): Promise<EvidenceRow | null> => ownItem(ctx, EvidenceItem, id);

/** By its id, which says where it lies; null where it is of another plan. */
export async function entryOf(ctx: ReadContext, planId: string, id: string): Promise<ProgressEntry | null> {
  const row = await ProgressItem.load(ctx.loader.loadKey, id);
  return row?.pk === planId && row.body.id === id ? row.body : null;
}

/** AP-239: how many entries a plan has. */
export const entriesCounted = ({ table }: ReadContext, planId: string): Promise<number> => table.count({ pk: planId, prefix: ENTRIES });

/** Whether a plan has an entry of some days. */
export const hasEntryOn = async ({ loader }: ReadContext, planId: string, days: DaySpan): Promise<boolean> =>
  (await loader.loadFirst(planId, entriesOfDays(days), 1)).rows.length > 0;

/** Whether a file is attached to an entry of its plan. */
export const isProof = async (ctx: ReadContext, { planId, id }: Pick<Evidence, 'planId' | 'id'>): Promise<boolean> =>
  (await ProofItem.load(ctx.loader.loadKey, planId, id)) !== null;

/** Of what is read or written. */
export const planIn = (item: Pick<Row, 'type' | 'body'> | null): PlanHead | null => PlanItem.bodyOf(item);

/** @throws RuleError NOT_FOUND. */
export const requirePlan = (ctx: ReadContext, id: string, field: readonly string[]): Promise<PlanRow> =>
  itemToChange(ctx, PlanItem, [id], field);
/** @throws RuleError NOT_FOUND. */
export const requireCycle = (ctx: ReadContext, id: string, field: readonly string[]): Promise<CycleRow> =>
  itemToChange(ctx, CycleItem, [id], field);

export const PHASES: readonly PhaseKind[] = ['PLANNING', 'EXECUTION', 'EVALUATION'];

/** What was extended for somebody in a cycle, one batch. */
export async function extensionsFor(ctx: ReadContext, cycleId: string, employeeId: string): Promise<Extensions> {
  const found = await Promise.all(PHASES.map((phase) => ExtensionItem.load(ctx.loader.loadKey, cycleId, phase, employeeId)));
  const extensions: Extensions = {};
  for (const row of found) {
    const until = extendedTo(row?.body);
    if (row && until) extensions[row.body.phase] = until;
  }
  return extensions;
}

/** Plans as what follows the stream knows them. */
export const planFacts: FactKind<PlanHead> = PlanItem;
/** The same of performance years. */
export const cycleFacts: FactKind<Cycle> = CycleItem;

/** What comes to a plan without a change of its head; in the plan's partition. */
export const progressFacts: FactKind<ProgressEntry> = ProgressItem;
/** In which months a plan has entries. */
export const progressMonthsFacts: FactKind<ProgressMonths> = ProgressMonthsItem;
export const commentFacts: FactKind<PlanComment> = CommentItem;
