// How a person comes into service: the record, its numbers and the first post, laid out for one transaction. Called by `recruitment` too.

import { write } from '../../platform/access/idempotent.ts';
import type { Permit } from '../../platform/access/permit.ts';
import type { MutationContext, ReadContext } from '../../platform/context.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import { type Problem, RuleError, refuse } from '../../platform/rules/errors.ts';
import { type DatedIdentifier, parseIdentifier, type Sex } from '../../platform/rules/identifiers.ts';
import type { Lock, Result, Writes } from '../../platform/store/commit.ts';
import { lockAt } from '../../platform/store/lock.ts';
import { type CareerWrites, careerWrites } from './careers.ts';
import { type EmployeeRow, numberKey } from './items.ts';
import { type Placement, register, startAssignment } from './rules/careers.ts';
import { holdNumber, numberProblems } from './rules/numbers.ts';
import type { EmployeeKind } from './rules/record-types.ts';
import type { Employee } from './rules/types.ts';

export interface Newcomer {
  name: string;
  kind: EmployeeKind;
  birthDate: string;
  sex: Sex;
  grade?: string | null;
  identifier?: string | null;
  nik?: string | null;
}

export const numberKeyOf = (ctx: ReadContext, kind: string, value: string) => numberKey(kind, ctx.keyring.hash(kind, value));

export const numberLock = (ctx: ReadContext, kind: string, value: string, owner: string, region: string, field: string) => ({
  key: numberKeyOf(ctx, kind, value),
  owner,
  region,
  taken: { code: 'IDENTIFIER_TAKEN', field: [field] } satisfies Problem,
});

const nikPlace = (ctx: ReadContext, employeeId: string) => ({ table: ctx.table.name, key: employeeId, attribute: 'nik' });

/** Locks of the numbers that a record has and another of the same person has not. */
export function numberLocks(ctx: ReadContext, { body, region }: EmployeeRow, other: Employee) {
  const numbers = body.identifiers.filter(({ value }) => !other.identifiers.some((one) => one.value === value));
  const niks = [body, other].map(({ nikSealed }) => nikSealed && ctx.keyring.open(nikSealed, nikPlace(ctx, body.id)));
  return [
    ...numbers.map(({ kind, value }) => numberLock(ctx, kind, value, body.id, region, 'entryId')),
    ...(niks[0] && niks[0] !== niks[1] ? [numberLock(ctx, 'NIK', niks[0], body.id, region, 'entryId')] : []),
  ];
}

export const digits = (text: string): string => text.replaceAll(/\s/g, '');

export function sealNik(ctx: ReadContext, employee: Employee, nik: string): Employee {
  const parsed = parseIdentifier('NIK', nik, legalDay(ctx.now));
  if (!parsed.parts) throw new RuleError(...parsed.problems.map((problem) => ({ ...problem, field: ['nik'] })));
  return { ...employee, nikSealed: ctx.keyring.seal(parsed.value, nikPlace(ctx, employee.id)) };
}

/** To compare and to lock by; it leaves the service nowhere. */
export const nikOnRecord = (ctx: ReadContext, employee: Employee): string | null =>
  employee.nikSealed === null ? null : ctx.keyring.open(employee.nikSealed, nikPlace(ctx, employee.id));

export const nikLock = (ctx: ReadContext, employee: Employee, region: string): Lock =>
  numberLock(ctx, 'NIK', nikOnRecord(ctx, employee) ?? '', employee.id, region, 'nik');

/** Locks of the numbers that came, and keys of those that went: free for whom they belong to. */
export function numberMoves(ctx: ReadContext, { body, region }: EmployeeRow, employee: Employee): Required<Pick<Writes, 'take' | 'free'>> {
  const lockOf = ({ kind, value }: DatedIdentifier) => numberLock(ctx, kind, value, employee.id, region, 'identifier');
  const beyond = (list: readonly DatedIdentifier[], other: readonly DatedIdentifier[]) =>
    list.filter(({ value }) => !other.some((one) => one.value === value)).map(lockOf);
  const gone = beyond(body.identifiers, employee.identifiers);
  return { take: beyond(employee.identifiers, body.identifiers), free: gone.map(({ key }) => key) };
}

/** Who has the number already, where they are of the viewer's region: that record is the next step. */
async function owned(ctx: ReadContext, problem: Problem, take: readonly Lock[]): Promise<Problem> {
  const lock = take.find(({ taken }) => taken === problem);
  const held = lock && (await lockAt(ctx.table.get, lock.key));
  if (!held || held.region !== ctx.viewer.region) return problem;
  return { ...problem, data: { employeeId: held.body.owner } };
}

/** A refused number says whose it is. Only for operations of the staffing agency, which may see every record of its region. */
export async function namingOwner<T>(ctx: ReadContext, { take = [] }: Pick<Writes, 'take'>, perform: () => Promise<T>): Promise<T> {
  try {
    return await perform();
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    throw new RuleError(...(await Promise.all(error.problems.map((problem) => owned(ctx, problem, take)))));
  }
}

export const writeNumbers = (ctx: MutationContext, permit: Permit, writes: Writes): Promise<Result> =>
  namingOwner(ctx, writes, () => write(ctx, permit, writes));

/** The writes that make somebody an employee: nothing is written here. @throws RuleError for each number or date that does not fit. */
export async function hiring(
  ctx: ReadContext,
  { id, region }: { id: string; region: string },
  input: Newcomer,
  placement: Placement,
): Promise<CareerWrites & Pick<Writes, 'take'>> {
  const today = legalDay(ctx.now);
  let employee = register(id, { ...input, grade: input.grade ?? null }, today);
  if (input.kind !== 'NON_ASN' && !input.identifier) throw new RuleError({ code: 'REQUIRED', field: ['identifier'] });
  if (typeof input.identifier === 'string') employee = holdNumber(employee, input.identifier, placement.validFrom, today);
  refuse(numberProblems(employee, placement.validFrom));
  if (typeof input.nik === 'string') employee = sealNik(ctx, employee, input.nik);
  employee = startAssignment(employee, placement);
  const take = [
    ...employee.identifiers.map(({ kind, value }) => numberLock(ctx, kind, value, id, region, 'identifier')),
    ...(input.nik ? [numberLock(ctx, 'NIK', digits(input.nik), id, region, 'nik')] : []),
  ];
  const change = { region, before: null, after: employee, detail: { kind: employee.kind }, field: ['assignment'] };
  return { ...(await careerWrites(ctx, change)), take };
}
