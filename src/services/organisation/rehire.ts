// Back into service, or on under a new contract: a definitive post for somebody on record, with kind, grade and number in one transaction.
import type { Context } from '../../context.ts';
import type { Result, Writes } from '../../data/commit.ts';
import type { EmployeeRow } from '../../data/organisation.ts';
import { fail } from '../../domain/errors.ts';
import type { Placement } from '../../domain/organisation/careers.ts';
import type { Ground } from '../../domain/organisation/history.ts';
import { leaveFor, type NewService, rehire } from '../../domain/organisation/rehire.ts';
import type { EmployeeKind } from '../../domain/organisation/types.ts';
import { planClosing } from '../performance/segments.ts';
import { careerWrites } from './careers.ts';
import { type AssignmentInput, employeeToChange, placementOf } from './employees.ts';
import { numberMoves, writeNumbers } from './hiring.ts';
import { type Grounded, groundOf, type OfRecord } from './records.ts';

const AT_ASSIGNMENT = ['assignment'];

export interface RehireInput extends OfRecord, Grounded {
  kind: EmployeeKind;
  grade?: string | null;
  identifier?: string | null;
  assignment: AssignmentInput;
  validTo?: string | null;
}

export async function employeeRehire(ctx: Context, input: RehireInput): Promise<Result> {
  const before = await employeeToChange(ctx, input);
  const placement = await placementOf(ctx, input.assignment, 'DEFINITIVE', input.validTo ?? null);
  const { kind, grade = null, identifier } = input;
  const service = { kind, grade, ...(identifier && { identifier }) };
  const employee = rehire(before.body, placement, service, groundOf(ctx, input.reason, input.proof));
  const detail = { assignmentId: placement.id, validFrom: placement.validFrom, kind };
  const writes = await careerWrites(ctx, { region: before.region, before, after: employee, detail, field: AT_ASSIGNMENT });
  return writeNumbers(ctx, { ...writes, ...numberMoves(ctx, before, employee), result: { id: employee.id } });
}

/** Appointed from a selection while on record: in service or not, it is the same person. Nothing is written here. */
export async function appointing(
  ctx: Context,
  before: EmployeeRow,
  placement: Placement,
  service: NewService,
  ground: Ground,
): Promise<Omit<Writes, 'result'>> {
  if (before.body.id === ctx.viewer.employeeId) fail('OWN_CASE', { field: ['offerId'] });
  const { employee: free, left } = leaveFor(before.body, placement.validFrom);
  const employee = rehire(free, placement, service, ground);
  const detail = { kind: service.kind, validFrom: placement.validFrom };
  const writes = await careerWrites(ctx, { region: before.region, before, after: employee, detail, field: AT_ASSIGNMENT });
  const lastDay = left?.validTo;
  const closing = left && lastDay ? await planClosing(ctx, { assignmentId: left.id, lastDay, notes: null }) : { subjects: [], parts: [] };
  const plans = { subjects: [...writes.subjects, ...closing.subjects], parts: [...writes.parts, ...closing.parts] };
  return { ...writes, ...plans, ...numberMoves(ctx, before, employee) };
}
