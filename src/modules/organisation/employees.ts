// Employees and their assignments: found, registered, changed.

import { authorise, authoriseRegion, canSee, canSeeAtOnce, expectVersion } from '../../platform/access/access.ts';
import { write } from '../../platform/access/idempotent.ts';
import { itemToChange, ownItem } from '../../platform/access/own.ts';
import type { Permitted } from '../../platform/access/permit.ts';
import type { MutationContext, ReadContext } from '../../platform/context.ts';
import { fail } from '../../platform/rules/errors.ts';
import type { Result } from '../../platform/store/commit.ts';
import { isAny } from '../../platform/viewer.ts';
import { hiring, type Newcomer, writeNumbers } from './hiring.ts';
import { EmployeeItem, type EmployeeRow, PositionItem, UnitItem } from './items.ts';
import { filledSpan, type MoveWrites, moveWrites } from './moves.ts';
import { changeSupervisor, endAssignment, type Placement, startAssignment } from './rules/careers.ts';
import { type Assignment, type AssignmentCard, type Employee, type HoldingKind, nameOn } from './rules/types.ts';
import { foreseeSuperior, lineAbove, namedAs, superiorToRead } from './superiors.ts';
import { lineOf } from './units.ts';

export interface AssignmentInput {
  positionId: string;
  supervisorId?: string | null;
  validFrom: string;
}

/** An employee of the viewer's region, by the type's rule; null for a stranger and for nobody alike. */
export async function findEmployee(ctx: ReadContext, id: string): Promise<EmployeeRow | null> {
  const row = await ownItem(ctx, EmployeeItem, id);
  return row && (await canSee(ctx, 'Employee', { region: row.region, employeeId: id })) ? row : null;
}

/**
 * The same where their superior is asked for as well: who was it the last time is read beside them, and is so or is not by what is read. Only where
 * nothing has to be found out before, so that whoever may not see a person is told nothing by it.
 */
export async function findEmployeeLed(ctx: ReadContext, id: string): Promise<EmployeeRow | null> {
  const isOpen = canSeeAtOnce(ctx, 'Employee', { region: ctx.viewer.region ?? '', employeeId: id });
  const [row] = await Promise.all([findEmployee(ctx, id), isOpen && foreseeSuperior(ctx, id)]);
  return row;
}

export const findOptional = async (ctx: ReadContext, id: string | null | undefined): Promise<EmployeeRow | null> =>
  id ? findEmployee(ctx, id) : null;

/** The person a record names: it cannot be missing, since nobody is removed. */
export async function employeeOf(ctx: ReadContext, id: string): Promise<EmployeeRow> {
  return (await findEmployee(ctx, id)) ?? fail('NOT_FOUND');
}

/** The superior of an assignment now, as the viewer may see them. */
export async function superiorFor(ctx: ReadContext, { employeeId, assignment }: AssignmentCard): Promise<EmployeeRow | null> {
  return findOptional(ctx, (await superiorToRead(ctx, employeeId, assignment))?.employeeId);
}

export const cardFor = (employee: Employee, assignment: Assignment, today: string): AssignmentCard => ({
  employeeId: employee.id,
  employeeName: nameOn(employee, today),
  assignment,
});

/** The employee to be changed by the present operation. */
export async function employeeToChange(
  ctx: ReadContext,
  { employeeId, expectedVersion }: { employeeId: string; expectedVersion: number },
): Promise<Permitted<EmployeeRow>> {
  const row = await itemToChange(ctx, EmployeeItem, [employeeId], ['employeeId']);
  const permit = await authorise(ctx, 'Employee', { region: row.region, employeeId }, ['employeeId']);
  // Whatever office somebody holds: the own post, superior or number is another officer's to change.
  if (employeeId === ctx.viewer.employeeId && !ctx.rule?.to.includes('SELF')) fail('OWN_CASE', { field: ['employeeId'] });
  expectVersion(row, expectedVersion);
  return { permit, row };
}

/** The post, its unit and the units above. */
async function postOf(ctx: ReadContext, positionId: string): Promise<Pick<Placement, 'position' | 'unit' | 'line'>> {
  const field = ['assignment', 'positionId'];
  const position = await itemToChange(ctx, PositionItem, [positionId], field);
  if (position.body.withdrawn) fail('NOT_FOUND', { field });
  const unit = await itemToChange(ctx, UnitItem, [position.body.unitId], field);
  return { position: position.body, unit: unit.body, line: await lineOf(ctx, unit.body) };
}

/** Loads what an assignment needs: its post, the unit, and who is named as superior. */
export async function placementOf(
  ctx: MutationContext,
  employeeId: string,
  input: AssignmentInput,
  { holding, validTo }: Pick<Assignment, 'holding' | 'validTo'>,
): Promise<Placement> {
  const [post, superior] = await Promise.all([
    postOf(ctx, input.positionId),
    namedAs(ctx, input.supervisorId, input.validFrom, ['assignment', 'supervisorId']),
  ]);
  return { id: ctx.newId('asg', employeeId), holding, ...post, superior, validFrom: input.validFrom, validTo };
}

/** A definitive post without an end. */
export const FROM_NOW_ON = { holding: 'DEFINITIVE', validTo: null } as const;

export interface EmployeeCreateInput extends Newcomer {
  idempotencyKey: string;
  assignment: AssignmentInput;
}

export async function employeeCreate(ctx: MutationContext, input: EmployeeCreateInput): Promise<Result> {
  const { permit, region } = authoriseRegion(ctx);
  const id = ctx.newId('emp');
  const placement = await placementOf(ctx, id, input.assignment, FROM_NOW_ON);
  return writeNumbers(ctx, permit, { ...(await hiring(ctx, { id, region }, input, placement)), result: { id } });
}

export interface AssignmentStartInput {
  idempotencyKey: string;
  employeeId: string;
  expectedVersion: number;
  holding: HoldingKind;
  assignment: AssignmentInput;
  validTo?: string | null;
}

export async function assignmentStart(ctx: MutationContext, input: AssignmentStartInput): Promise<Result> {
  const { permit, row: before } = await employeeToChange(ctx, input);
  if (input.holding === 'DEFINITIVE') fail('REHIRE_INSTEAD', { field: ['holding'] });
  const placement = await placementOf(ctx, before.body.id, input.assignment, { holding: input.holding, validTo: input.validTo ?? null });
  const employee = startAssignment(before.body, placement);
  const detail = { assignmentId: placement.id, holding: input.holding, validFrom: placement.validFrom };
  const spans = filledSpan(employee, placement);
  const { effects, ...writes } = await moveWrites(ctx, before, employee, { detail, field: ['assignment'], spans });
  return write(ctx, permit, { ...writes, result: { id: employee.id, effects } });
}

export interface AssignmentEndInput {
  idempotencyKey: string;
  employeeId: string;
  expectedVersion: number;
  assignmentId: string;
  validTo: string;
  notes?: string | null;
}

/** What the end of an assignment changes, its plans included, in the same transaction. Nothing is written here. */
export async function leaving(
  ctx: ReadContext,
  before: EmployeeRow,
  { assignmentId, validTo, notes }: { assignmentId: string; validTo: string; notes: string | null },
): Promise<MoveWrites> {
  const after = endAssignment(before.body, assignmentId, validTo);
  return moveWrites(ctx, before, after, { detail: { assignmentId, validTo }, field: [], notes });
}

export async function assignmentEnd(ctx: MutationContext, input: AssignmentEndInput): Promise<Result> {
  const { permit, row: before } = await employeeToChange(ctx, input);
  const { effects, ...writes } = await leaving(ctx, before, { ...input, notes: input.notes ?? null });
  return write(ctx, permit, { ...writes, result: { id: before.body.id, effects } });
}

export interface SupervisorChangeInput {
  idempotencyKey: string;
  employeeId: string;
  expectedVersion: number;
  assignmentId: string;
  /** Null = by the post again. */
  supervisorId?: string | null;
  validFrom: string;
}

/** An administrator chooses nobody who stands above themself: the staffing agency does. @throws RuleError OWN_CASE. */
async function refuseOwnLine(ctx: ReadContext, employeeId: string): Promise<void> {
  const me = ctx.viewer.employeeId;
  if (me === null || isAny(ctx.viewer, 'HR_OFFICER')) return;
  if ((await lineAbove(ctx, me)).flat().includes(employeeId)) fail('OWN_CASE', { field: ['employeeId'] });
}

export async function supervisorChange(ctx: MutationContext, input: SupervisorChangeInput): Promise<Result> {
  const { permit, row: before } = await employeeToChange(ctx, input);
  await refuseOwnLine(ctx, input.employeeId);
  const superior = await namedAs(ctx, input.supervisorId, input.validFrom, ['supervisorId']);
  const employee = changeSupervisor(before.body, input.assignmentId, superior, input.validFrom);
  const detail = { assignmentId: input.assignmentId, supervisorId: superior?.person.id ?? null, validFrom: input.validFrom };
  const { effects, ...writes } = await moveWrites(ctx, before, employee, { detail, field: [] });
  return write(ctx, permit, { ...writes, result: { id: employee.id, effects } });
}
