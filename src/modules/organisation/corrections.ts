// Requests to correct a record: filed, answered, taken back, listed.

import { authorise, canSee, expectVersion } from '../../platform/access/access.ts';
import { isTold } from '../../platform/access/audit.ts';
import { write } from '../../platform/access/idempotent.ts';
import { itemToChange, ownItem } from '../../platform/access/own.ts';
import type { Permit, Permitted } from '../../platform/access/permit.ts';
import type { MutationContext, ReadContext } from '../../platform/context.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import { fail } from '../../platform/rules/errors.ts';
import { type AuditFacts, auditOf, auditRecord } from '../../platform/store/audit.ts';
import type { Result } from '../../platform/store/commit.ts';
import { fillSeen } from '../../platform/store/ranges.ts';
import type { Page, Slice } from '../../platform/store/table.ts';
import { isAny, personOf } from '../../platform/viewer.ts';
import { dueFromToday, dueOf, lawOf } from '../policy/law.ts';
import { CorrectionItem, type CorrectionRow, correctionsOf, openCorrectionsIn, correctionQueue as readQueue } from './correction-items.ts';
import { entriesOf } from './entries.ts';
import { EmployeeItem } from './items.ts';
import { searchScope } from './lists.ts';
import {
  answerCorrection,
  answers,
  type Correction,
  type CorrectionChange,
  type CorrectionKind,
  type CorrectionSide,
  correctionTrials,
  fileCorrection,
  isOverdue,
  passOn,
  withdrawCorrection,
} from './rules/corrections.ts';
import { isWithdrawn } from './rules/history.ts';
import { organisationPolicy } from './rules/policy.ts';
import { definitiveOn } from './rules/types.ts';
import { lookOf } from './superiors.ts';

/** How far back the change that answers a request is looked for without its being named. */
const LAST_CHANGES = 50;

const subject = (row: CorrectionRow) => ({ region: row.region, employeeId: row.body.employeeId });

export async function findCorrection(ctx: ReadContext, id: string): Promise<CorrectionRow | null> {
  const row = await ownItem(ctx, CorrectionItem, id);
  return row && (await canSee(ctx, 'CorrectionRequest', subject(row))) ? row : null;
}

/** It is listed in the agency in which it was filed; of whoever has moved to another since, that one is told nothing any more. */
export async function correctionQueue(ctx: ReadContext, slice: Slice): Promise<Page<CorrectionRow>> {
  const scope = await searchScope(ctx);
  if (!scope) return { rows: [] };
  const read = (part: Slice) => readQueue(ctx.table, scope, part);
  if ('region' in scope) return read(slice);
  const look = (rows: readonly CorrectionRow[]) =>
    Promise.all(rows.map(async (row) => ((await canSee(ctx, 'CorrectionRequest', subject(row))) ? row : null)));
  const count = async () => (await look(await openCorrectionsIn(ctx.table, scope.rootUnitId))).filter((row) => row !== null).length;
  return { ...(await fillSeen(read, look, slice)), count };
}

export async function ownCorrections(ctx: ReadContext, slice: Slice): Promise<Page<CorrectionRow>> {
  return ctx.viewer.employeeId ? correctionsOf(ctx.table, ctx.viewer.employeeId, slice) : { rows: [] };
}

export async function correctionFile(
  ctx: MutationContext,
  input: { idempotencyKey: string; kind: CorrectionKind; text: string },
): Promise<Result> {
  const employeeId = ctx.viewer.employeeId ?? fail('FORBIDDEN');
  const { body, region } = await itemToChange(ctx, EmployeeItem, [employeeId], []);
  const permit = await authorise(ctx, 'Employee', { region, employeeId }, []);
  const today = legalDay(ctx.now);
  const due = await dueFromToday(ctx, organisationPolicy(today, await lawOf(ctx)).correctionWorkingDays);
  const rootUnitId = definitiveOn(body, today)?.rootUnitId ?? null;
  const correction = fileCorrection(input, { id: ctx.newId('cor'), employeeId, rootUnitId, now: ctx.now, due });
  return write(ctx, permit, {
    subjects: [{ before: null, after: CorrectionItem.put(region, correction), detail: { kind: input.kind } }],
    result: { id: correction.id },
  });
}

export const overdueNow = async (ctx: ReadContext, correction: Correction): Promise<boolean> =>
  isOverdue(correction, await dueOf(ctx, correction.due), legalDay(ctx.now));

async function toChange(ctx: ReadContext, input: { correctionId: string; expectedVersion: number }): Promise<Permitted<CorrectionRow>> {
  const row = await itemToChange(ctx, CorrectionItem, [input.correctionId], ['correctionId']);
  const permit = await authorise(ctx, 'CorrectionRequest', subject(row), ['correctionId']);
  expectVersion(row, input.expectedVersion);
  return { permit, row };
}

const save = (ctx: MutationContext, permit: Permit, before: CorrectionRow, correction: Correction): Promise<Result> =>
  write(ctx, permit, {
    subjects: [{ before, after: CorrectionItem.put(before.region, correction), detail: { status: correction.status } }],
    result: { id: correction.id },
  });

export interface CorrectionAnswerInput {
  idempotencyKey: string;
  correctionId: string;
  expectedVersion: number;
  resolved: boolean;
  answer: string;
  change?: { subjectId?: string | null; version: number } | null;
}

const asChange = ({ subject, version, operation, at }: AuditFacts): CorrectionChange => ({ subjectId: subject, version, operation, at });

/** The change that is named, or the last one of the person that answers the request. */
async function changeFor(
  ctx: ReadContext,
  { body, region }: CorrectionRow,
  named: CorrectionAnswerInput['change'],
): Promise<CorrectionChange | null> {
  const subjectId = named?.subjectId ?? body.employeeId;
  const records = named
    ? [await auditRecord(ctx.table, subjectId, named.version)]
    : (await auditOf(ctx.table, subjectId, isTold, { limit: LAST_CHANGES, descending: true })).rows;
  const told = records.flatMap((row) => (row && row.region === region && isTold(row) ? [row.body] : []));
  const standing = await Promise.all(told.map(async (facts) => ((await isUndone(ctx, facts)) ? [] : [asChange(facts)])));
  const concerned = await concernedBy(ctx, body);
  return standing.flat().find((change) => concerned.has(change.subjectId) && answers(body, change)) ?? null;
}

/** Whose records can answer a request: the own, those of the own units and posts, and of who heads or headed one of these units. */
async function concernedBy(ctx: ReadContext, { employeeId }: Correction): Promise<ReadonlySet<string>> {
  const posts = (await ownItem(ctx, EmployeeItem, employeeId))?.body.assignments ?? [];
  const units = [...new Set(posts.flatMap(({ unitPath }) => unitPath.split('/').filter(Boolean)))];
  const holders = await Promise.all(units.map((unitId) => lookOf(ctx).holders(unitId)));
  const named = posts.flatMap(({ supervisors }) => supervisors.flatMap(({ employeeId: superior }) => superior ?? []));
  const heads = holders.flat().map((card) => card.employeeId);
  return new Set([employeeId, ...units, ...posts.map(({ positionId }) => positionId), ...named, ...heads]);
}

/** What was taken back since answers nothing. */
async function isUndone(ctx: ReadContext, { subject: subjectId, version, detail }: AuditFacts): Promise<boolean> {
  const entry = (await entriesOf(ctx, subjectId)).find((one) => one.version === version);
  if (entry?.undone) return true;
  const record = typeof detail.entryId === 'string' ? await ownItem(ctx, EmployeeItem, subjectId) : null;
  return record !== null && isWithdrawn(record.body, String(detail.entryId));
}

/** Passed on, it is the staffing agency's: its administrator sees where it lies. */
function stillTheirs(ctx: ReadContext, { passedOn }: Correction): void {
  if (passedOn && !isAny(ctx.viewer, 'HR_OFFICER')) fail('FORBIDDEN', { field: ['correctionId'] });
}

export async function correctionAnswer(ctx: MutationContext, input: CorrectionAnswerInput): Promise<Result> {
  const { permit, row: before } = await toChange(ctx, input);
  stillTheirs(ctx, before.body);
  const change = input.resolved ? await changeFor(ctx, before, input.change) : null;
  return save(ctx, permit, before, answerCorrection(before.body, { ...input, change }, personOf(ctx.viewer), ctx.now));
}

export async function correctionPassOn(
  ctx: MutationContext,
  input: { idempotencyKey: string; correctionId: string; expectedVersion: number; note: string },
): Promise<Result> {
  const { permit, row: before } = await toChange(ctx, input);
  return save(ctx, permit, before, passOn(before.body, input.note, personOf(ctx.viewer), ctx.now));
}

/** On which side of a request the viewer stands; only who saw it asks. */
const sideOf = ({ viewer }: ReadContext, { employeeId }: Correction): CorrectionSide => ({
  self: employeeId === viewer.employeeId,
  office: isAny(viewer, 'HR_OFFICER') ? 'HR' : isAny(viewer, 'UNIT_ADMIN') ? 'UNIT' : null,
});

/** What can be done with it, and what stands in the way. */
export const trialsOn = async (ctx: ReadContext, { body }: CorrectionRow) => correctionTrials(body, sideOf(ctx, body));

export async function correctionWithdraw(
  ctx: MutationContext,
  input: { idempotencyKey: string; correctionId: string; expectedVersion: number },
): Promise<Result> {
  const { permit, row: before } = await toChange(ctx, input);
  return save(ctx, permit, before, withdrawCorrection(before.body));
}
