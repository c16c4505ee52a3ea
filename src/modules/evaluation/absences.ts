// Absences: recorded and withdrawn by the agency's administrator or the staffing agency.

import { authorise, canSee, expectVersion } from '../../platform/access/access.ts';
import { write } from '../../platform/access/idempotent.ts';
import { itemToChange, ownItem } from '../../platform/access/own.ts';
import { onlyWhatMayBeSeen, type Permit } from '../../platform/access/permit.ts';
import type { MutationContext, ReadContext } from '../../platform/context.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import type { Result } from '../../platform/store/commit.ts';
import { wholeId } from '../../platform/store/ids.ts';
import { requireEmployee } from '../organisation/read.ts';
import { employeeById } from '../organisation/superiors.ts';
import { cycleIdOf } from '../performance/ids.ts';
import { requireCycle } from '../performance/read.ts';
import { lawOf } from '../policy/law.ts';
import { evaluationsOf } from './credit-sheets.ts';
import { type EvaluationView, findEvaluations } from './documents.ts';
import { absenceSheetId } from './ids.ts';
import { AbsenceSheetItem, type AbsenceSheetRow } from './items.ts';
import { type AbsenceInput, recordAbsence, withdrawAbsence } from './rules/absence.ts';
import { shared } from './rules/months.ts';
import { evaluationPolicy } from './rules/policy.ts';
import type { AbsenceSheet, RecordedAbsence } from './rules/types.ts';
import { isHandedOver } from './rules/views.ts';

export async function findAbsenceSheet(ctx: ReadContext, id: string): Promise<AbsenceSheetRow | null> {
  const row = await ownItem(ctx, AbsenceSheetItem, id);
  return row && (await canSee(ctx, 'AbsenceSheet', row.body)) ? row : null;
}

/** One of a sheet, which the id names. */
export async function findAbsence(ctx: ReadContext, id: string): Promise<RecordedAbsence | null> {
  const sheet = await findAbsenceSheet(ctx, wholeId('abs', id));
  return sheet?.body.absences.find((one) => one.id === id) ?? null;
}

/** Null for a person without absences, and for somebody else's alike. */
export function absenceSheet(ctx: ReadContext, employeeId: string, year: number): Promise<AbsenceSheetRow | null> {
  onlyWhatMayBeSeen(ctx);
  return findAbsenceSheet(ctx, absenceSheetId(employeeId, cycleIdOf(ctx.viewer.region ?? '', year)));
}

const save = (
  ctx: MutationContext,
  permit: Permit,
  before: AbsenceSheetRow | null,
  sheet: AbsenceSheet,
  absenceId: string,
): Promise<Result> =>
  write(ctx, permit, {
    subjects: [{ before, after: AbsenceSheetItem.put(sheet.region, sheet), detail: { absenceId } }],
    result: { id: sheet.id, absenceId },
  });

/**
 * What a recorded or withdrawn absence would have changed, and does not: evaluations of its days that were handed over. Whoever may see them
 * can ask for a reopening.
 */
export async function handedOverDuring(ctx: ReadContext, result: Result | null): Promise<EvaluationView[]> {
  const sheet = result && (await findAbsenceSheet(ctx, result.id));
  const days = sheet?.body.absences.find(({ id }) => id === result?.absenceId);
  const employee = sheet && (await employeeById(ctx, sheet.body.employeeId));
  if (!days || !employee) return [];
  const all = await evaluationsOf(ctx, employee, sheet.region, [sheet.body.year]);
  const touched = all.filter(({ status, span }) => isHandedOver(status) && shared(span, days) !== null);
  return findEvaluations(
    ctx,
    touched.map(({ id }) => id),
  );
}

const actor = async (ctx: ReadContext) => ({
  by: ctx.viewer.employeeId ?? ctx.viewer.id,
  now: ctx.now,
  policy: evaluationPolicy(legalDay(ctx.now), await lawOf(ctx)),
});

export type AbsenceRecordInput = AbsenceInput & { idempotencyKey: string; employeeId: string; year: number };

export async function absenceRecord(ctx: MutationContext, input: AbsenceRecordInput): Promise<Result> {
  const { region } = await requireEmployee(ctx, input.employeeId, ['employeeId']);
  const permit = await authorise(ctx, 'AbsenceSheet', { region, employeeId: input.employeeId }, ['employeeId']);
  const { employeeId, year } = input;
  const cycleId = cycleIdOf(region, year);
  await requireCycle(ctx, cycleId, ['year']);
  const id = absenceSheetId(employeeId, cycleId);
  const before = await ownItem(ctx, AbsenceSheetItem, id);
  const sheet = before?.body ?? { id, region, employeeId, cycleId, year, absences: [] };
  const absenceId = ctx.newId('abn', id);
  return save(ctx, permit, before, recordAbsence(sheet, input, { id: absenceId, ...(await actor(ctx)) }), absenceId);
}

export interface AbsenceWithdrawInput {
  idempotencyKey: string;
  sheetId: string;
  expectedVersion: number;
  absenceId: string;
  reason: string;
}

export async function absenceWithdraw(ctx: MutationContext, input: AbsenceWithdrawInput): Promise<Result> {
  const before = await itemToChange(ctx, AbsenceSheetItem, [input.sheetId], ['sheetId']);
  const permit = await authorise(ctx, 'AbsenceSheet', before.body, ['sheetId']);
  expectVersion(before, input.expectedVersion);
  return save(ctx, permit, before, withdrawAbsence(before.body, input, await actor(ctx)), input.absenceId);
}
