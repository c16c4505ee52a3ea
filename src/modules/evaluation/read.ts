// What other modules ask of evaluations: whoever asks has said why the viewer may know, or shows what may be shown.

import { itemToChange, ownItem } from '../../platform/access/own.ts';
import type { ReadContext } from '../../platform/context.ts';
import type { FactKind } from '../../platform/store/item-kind.ts';
import type { Page, Row, Slice } from '../../platform/store/table.ts';
import { cycleIdOf } from '../performance/ids.ts';
import type { DaySpan } from '../performance/rules/types.ts';
import { absenceSheetId } from './ids.ts';
import {
  AbsenceSheetItem,
  allEvaluationsIn,
  type EvaluationCardRow,
  EvaluationItem,
  type EvaluationRow,
  type EvaluationScope,
  evaluationsIn,
  FollowUpItem,
} from './items.ts';
import { absencesOf } from './rules/absence.ts';
import type { AbsenceSheet, Evaluation, EvaluationCard, FollowUpEvent } from './rules/types.ts';

export const evaluationInRegion = (ctx: ReadContext, id: string): Promise<EvaluationRow | null> => ownItem(ctx, EvaluationItem, id);

/** Those of some ids that are there, in order: one batch. */
export const evaluationRows = async (ctx: ReadContext, ids: readonly string[]): Promise<EvaluationRow[]> =>
  (await Promise.all(ids.map((id) => evaluationInRegion(ctx, id)))).filter((row) => row !== null);

/** Of what is read or written. */
export const evaluationIn = (item: Pick<Row, 'type' | 'body'> | null): Evaluation | null => EvaluationItem.bodyOf(item);

/** @throws RuleError NOT_FOUND. */
export const requireEvaluation = (ctx: ReadContext, id: string, field: readonly string[]): Promise<EvaluationRow> =>
  itemToChange(ctx, EvaluationItem, [id], field);

/** AP-32: a page of what a unit's list shows. */
export const evaluationCards = (ctx: ReadContext, scope: EvaluationScope, slice: Slice): Promise<Page<EvaluationCardRow>> =>
  evaluationsIn(ctx.table, scope, slice);

/** AP-32: all of it. */
export const allEvaluationCards = (ctx: ReadContext, scope: EvaluationScope): Promise<EvaluationCard[]> =>
  allEvaluationsIn(ctx.table, scope);

/** Evaluations as what follows the stream knows them. */
export const evaluationFacts: FactKind<Evaluation> = EvaluationItem;

/** What follows from final evaluations, as who follows the stream knows it. */
export const followUpFacts: FactKind<FollowUpEvent> = FollowUpItem;

/** Absences as who follows the stream knows them. */
export const absenceFacts: FactKind<AbsenceSheet> = AbsenceSheetItem;

/** AP-338: unpaid leave of somebody in some years, as it stands: one batch. */
export async function unpaidLeaveOf(ctx: ReadContext, region: string, employeeId: string, years: readonly number[]): Promise<DaySpan[]> {
  const sheets = await Promise.all(
    years.map((year) => AbsenceSheetItem.load(ctx.loader.loadKey, absenceSheetId(employeeId, cycleIdOf(region, year)))),
  );
  return sheets.flatMap((sheet) =>
    absencesOf(sheet?.body ?? null).flatMap(({ kind, from, to }) => (kind === 'UNPAID' ? [{ from, to }] : [])),
  );
}
