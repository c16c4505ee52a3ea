// Employees and their assignments: found, registered, changed.
import type { Context } from '../../context.ts';
import type { Result } from '../../data/commit.ts';
import { type EmployeeRow, type EmployeeWrites, layEmployee } from '../../data/organisation.ts';
import { legalDay } from '../../domain/calendar.ts';
import { fail } from '../../domain/errors.ts';
import type { ParsedIdentifier, Sex } from '../../domain/identifiers.ts';
import { changeSupervisor, checkLine, endAssignment, type Placement, startAssignment } from '../../domain/organisation/careers.ts';
import {
  type Assignment,
  type AssignmentCard,
  type Delegation,
  type Employee,
  type HoldingKind,
  nameOn,
  type Position,
  type Unit,
} from '../../domain/organisation/types.ts';
import { authorise, authoriseRegion, expectVersion, lineAbove, loadOwn, loadToChange, sees } from '../access.ts';
import { write } from '../once.ts';
import { planClosing } from '../performance/segments.ts';
import { hiring, type Newcomer, writeNumbers } from './hiring.ts';

/** A delegation as its fields are resolved: with whose authority it is. */
export type LentAuthority = Delegation & { fromEmployeeId: string };

export interface AssignmentInput {
  positionId: string;
  supervisorId?: string | null;
  validFrom: string;
}

/** An employee of the viewer's region, by the type's rule; null for a stranger and for nobody alike. */
export async function findEmployee(ctx: Context, id: string): Promise<EmployeeRow | null> {
  const row = await loadOwn<Employee>(ctx, 'Employee', id);
  return row && (await sees(ctx, 'Employee', { region: row.region, employeeId: id })) ? row : null;
}

export const findOptional = async (ctx: Context, id: string | null | undefined): Promise<EmployeeRow | null> =>
  id ? findEmployee(ctx, id) : null;

/** The person a record names: it cannot be missing, since nobody is removed. */
export async function employeeOf(ctx: Context, id: string): Promise<EmployeeRow> {
  return (await findEmployee(ctx, id)) ?? fail('NOT_FOUND');
}

export const cardFor = (employee: Employee, assignment: Assignment, today: string): AssignmentCard => ({
  employeeId: employee.id,
  employeeName: nameOn(employee, today),
  assignment,
});

/** What the digits of a number on record say; only valid ones come on record. */
export function explain({ parts }: ParsedIdentifier<'NIP' | 'NI_PPPK'>): { birthDate: string; appointed: string; sex: Sex } {
  if (!parts) throw new Error('A number on record is not valid.');
  return { birthDate: parts.birthDate, sex: parts.sex, appointed: 'appointedIn' in parts ? parts.appointedIn : String(parts.firstYear) };
}

/** The employee to be changed by the present operation. */
export async function employeeToChange(
  ctx: Context,
  { employeeId, expectedVersion }: { employeeId: string; expectedVersion: number },
): Promise<EmployeeRow> {
  const row = await loadToChange<Employee>(ctx, 'Employee', employeeId, ['employeeId']);
  await authorise(ctx, 'Employee', { region: row.region, employeeId }, ['employeeId']);
  // Whatever office somebody holds: the own post, superior or number is another officer's to change.
  if (employeeId === ctx.viewer.employeeId && !ctx.rule?.to.includes('SELF')) fail('OWN_CASE', { field: ['employeeId'] });
  expectVersion(row, expectedVersion);
  return row;
}

/** The superior named and everybody above, so that no line runs in a circle. */
async function lineFrom(ctx: Context, supervisorId: string, field: readonly string[]): Promise<string[]> {
  await loadToChange<Employee>(ctx, 'Employee', supervisorId, field);
  return [supervisorId, ...(await lineAbove(ctx, supervisorId)).flat()];
}

/** The post and its unit. */
async function postOf(ctx: Context, positionId: string): Promise<{ position: Position; unit: Unit }> {
  const field = ['assignment', 'positionId'];
  const position = await loadToChange<Position>(ctx, 'Position', positionId, field);
  const unit = await loadToChange<Unit>(ctx, 'Unit', position.body.unitId, field);
  return { position: position.body, unit: unit.body };
}

/** The superior of somebody who may lead others already must not be below them; nobody stands below a newcomer (`employeeId` null). */
export async function checkSuperior(ctx: Context, employeeId: string | null, supervisorId: string): Promise<void> {
  const field = ['assignment', 'supervisorId'];
  if (employeeId === null) await loadToChange<Employee>(ctx, 'Employee', supervisorId, field);
  else checkLine(employeeId, await lineFrom(ctx, supervisorId, field), field);
}

/** Loads what an assignment needs and checks that its line runs upward. */
export async function placementOf(
  ctx: Context,
  employeeId: string | null,
  input: AssignmentInput,
  holding: HoldingKind,
  validTo: string | null,
): Promise<Placement> {
  const supervisorId = input.supervisorId ?? null;
  const [post] = await Promise.all([postOf(ctx, input.positionId), supervisorId && checkSuperior(ctx, employeeId, supervisorId)]);
  return { id: ctx.newId('asg'), holding, ...post, supervisorId, validFrom: input.validFrom, validTo };
}

export interface EmployeeCreateInput extends Newcomer {
  idempotencyKey: string;
  assignment: AssignmentInput;
}

export async function employeeCreate(ctx: Context, input: EmployeeCreateInput): Promise<Result> {
  const region = authoriseRegion(ctx);
  const id = ctx.newId('emp');
  const placement = await placementOf(ctx, null, input.assignment, 'DEFINITIVE', null);
  return writeNumbers(ctx, { ...hiring(ctx, { id, region }, input, placement), result: { id } });
}

const save = (ctx: Context, before: EmployeeRow, employee: Employee, detail: Record<string, unknown>) => ({
  ...layEmployee(before.region, before, employee, legalDay(ctx.now), detail),
  result: { id: employee.id },
});

export interface AssignmentStartInput {
  idempotencyKey: string;
  employeeId: string;
  expectedVersion: number;
  holding: HoldingKind;
  assignment: AssignmentInput;
  validTo?: string | null;
}

export async function assignmentStart(ctx: Context, input: AssignmentStartInput): Promise<Result> {
  const before = await employeeToChange(ctx, input);
  if (input.holding === 'DEFINITIVE') fail('REHIRE_INSTEAD', { field: ['holding'] });
  const placement = await placementOf(ctx, input.employeeId, input.assignment, input.holding, input.validTo ?? null);
  const employee = startAssignment(before.body, placement);
  return write(ctx, save(ctx, before, employee, { assignmentId: placement.id, holding: input.holding, validFrom: placement.validFrom }));
}

export interface AssignmentEndInput {
  idempotencyKey: string;
  employeeId: string;
  expectedVersion: number;
  assignmentId: string;
  validTo: string;
  notes?: string | null;
}

/** What the end of an assignment changes: the plan of the segment closes with it, in the same transaction. Nothing is written here. */
export async function leaving(
  ctx: Context,
  before: EmployeeRow,
  { assignmentId, validTo, notes }: { assignmentId: string; validTo: string; notes: string | null },
): Promise<EmployeeWrites> {
  const employee = endAssignment(before.body, assignmentId, validTo);
  const writes = layEmployee(before.region, before, employee, legalDay(ctx.now), { assignmentId, validTo });
  const closing = await planClosing(ctx, { assignmentId, lastDay: validTo, notes });
  return { ...writes, subjects: [...writes.subjects, ...closing.subjects], parts: [...writes.parts, ...closing.parts] };
}

export async function assignmentEnd(ctx: Context, input: AssignmentEndInput): Promise<Result> {
  const before = await employeeToChange(ctx, input);
  const writes = await leaving(ctx, before, { ...input, notes: input.notes ?? null });
  return write(ctx, { ...writes, result: { id: before.body.id } });
}

export interface SupervisorChangeInput {
  idempotencyKey: string;
  employeeId: string;
  expectedVersion: number;
  assignmentId: string;
  supervisorId: string;
  validFrom: string;
}

export async function supervisorChange(ctx: Context, input: SupervisorChangeInput): Promise<Result> {
  const before = await employeeToChange(ctx, input);
  checkLine(input.employeeId, await lineFrom(ctx, input.supervisorId, ['supervisorId']), ['supervisorId']);
  const employee = changeSupervisor(before.body, input.assignmentId, input.supervisorId, input.validFrom, legalDay(ctx.now));
  return write(
    ctx,
    save(ctx, before, employee, { assignmentId: input.assignmentId, supervisorId: input.supervisorId, validFrom: input.validFrom }),
  );
}
