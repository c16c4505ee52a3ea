// A person's record changed from a day on, put right, and entries taken back; each on the ground of a letter, never by the person alone.

import { opensByRole } from '../../platform/access/access.ts';
import type { Permit } from '../../platform/access/permit.ts';
import type { MutationContext, ReadContext } from '../../platform/context.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import type { Sex } from '../../platform/rules/identifiers.ts';
import type { Result } from '../../platform/store/commit.ts';
import { personOf } from '../../platform/viewer.ts';
import { lawOf } from '../policy/law.ts';
import { careerWrites } from './careers.ts';
import { employeeToChange } from './employees.ts';
import { numberMoves, writeNumbers } from './hiring.ts';
import type { EmployeeRow } from './items.ts';
import { isWithdrawn, type RecordGround } from './rules/history.ts';
import { organisationPolicy } from './rules/policy.ts';
import type { EmployeeKind, Proof, RecordEvent } from './rules/record-types.ts';
import { changeRecord, correctRecord, withdrawEntry } from './rules/records.ts';
import type { Employee } from './rules/types.ts';

export interface OfRecord {
  idempotencyKey: string;
  employeeId: string;
  expectedVersion: number;
}

export interface Grounded {
  reason: string;
  proof: Proof;
}

export const groundOf = (ctx: MutationContext, reason: string | null, proof: Proof | null): RecordGround => ({
  id: ctx.newId('rec'),
  reason,
  proof,
  by: personOf(ctx.viewer),
  now: ctx.now,
  today: legalDay(ctx.now),
});

export const mostAhead = async (ctx: ReadContext): Promise<number> =>
  organisationPolicy(legalDay(ctx.now), await lawOf(ctx)).recordDaysAhead;

/** Which fields, never what they hold: the audit record is no second place for personal data. */
const told = ({ record = [] }: Employee): Record<string, unknown> => {
  const last = record.at(-1);
  return { entryId: last?.id, fields: last?.changes.map(({ field }) => field), validFrom: last?.validFrom };
};

/** Writes a changed record with its lists, and moves the locks of numbers that came or went. */
export async function saveRecord(
  ctx: MutationContext,
  permit: Permit,
  before: EmployeeRow,
  employee: Employee,
  locks = numberMoves(ctx, before, employee),
): Promise<Result> {
  const writes = await careerWrites(ctx, { region: before.region, before, after: employee, detail: told(employee), field: [] });
  return writeNumbers(ctx, permit, { ...writes, ...locks, result: { id: employee.id } });
}

/** A change of a record as part of another operation's transaction: nothing is written here, and no number comes or goes with it. */
export const recordChanging = (ctx: ReadContext, before: EmployeeRow, after: Employee) =>
  careerWrites(ctx, { region: before.region, before, after, detail: told(after), field: [] });

/** GraphQL knows null where the domain knows only "absent"; of a grade null clears. */
const said = <T>(value: T | null | undefined): value is T => value !== null && value !== undefined;

export interface RecordFacts {
  name?: string | null;
  kind?: EmployeeKind | null;
  grade?: string | null;
}

const datedFacts = ({ name, kind, grade }: RecordFacts) => ({
  ...(said(name) && { name }),
  ...(said(kind) && { kind }),
  ...(grade !== undefined && { grade }),
});

export interface RecordChangeInput extends OfRecord, Grounded, RecordFacts {
  validFrom: string;
  identifier?: string | null;
}

export async function employeeRecordChange(ctx: MutationContext, input: RecordChangeInput): Promise<Result> {
  const { permit, row: before } = await employeeToChange(ctx, input);
  const { validFrom, identifier } = input;
  const change = { ...datedFacts(input), validFrom, ...(said(identifier) && { identifier }) };
  return saveRecord(ctx, permit, before, changeRecord(before.body, change, groundOf(ctx, input.reason, input.proof), await mostAhead(ctx)));
}

export interface RecordCorrectInput extends OfRecord, Grounded, RecordFacts {
  asOf?: string | null;
  birthDate?: string | null;
  sex?: Sex | null;
}

export async function employeeRecordCorrect(ctx: MutationContext, input: RecordCorrectInput): Promise<Result> {
  const { permit, row: before } = await employeeToChange(ctx, input);
  const { birthDate, sex } = input;
  const lifelong = { ...(said(birthDate) && { birthDate }), ...(said(sex) && { sex }) };
  const facts = { ...datedFacts(input), ...lifelong, asOf: input.asOf ?? legalDay(ctx.now) };
  return saveRecord(ctx, permit, before, correctRecord(before.body, facts, groundOf(ctx, input.reason, input.proof)));
}

export async function recordEntryWithdraw(ctx: MutationContext, input: OfRecord & { entryId: string; reason: string }): Promise<Result> {
  const { permit, row: before } = await employeeToChange(ctx, input);
  return saveRecord(ctx, permit, before, withdrawEntry(before.body, input.entryId, groundOf(ctx, input.reason, null)));
}

/** An entry as its fields are resolved. */
export type RecordEntryView = RecordEvent & { withdrawn: boolean };

const NARROWER = new Set(['BIRTH_DATE', 'SEX']);

/** Newest first. Dates of birth and sex are no auditor's to read, here as on the record itself: that they changed is told, not from what. */
export function recordHistory(ctx: ReadContext, { body }: EmployeeRow): RecordEntryView[] {
  const whole = body.id === ctx.viewer.employeeId || opensByRole(ctx, 'Employee.birthDate');
  return (body.record ?? []).toReversed().map((event) => ({
    ...event,
    changes: event.changes.map((one) => (whole || !NARROWER.has(one.field) ? one : { ...one, before: null, after: null })),
    withdrawn: isWithdrawn(body, event.id),
  }));
}
