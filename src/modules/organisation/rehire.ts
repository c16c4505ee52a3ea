// Back into service, or on under a new contract: a definitive post for somebody on record, with kind, grade and number in one transaction.
import type { MutationContext, ReadContext } from '../../platform/context.ts';
import { fail } from '../../platform/rules/errors.ts';
import type { Result, Writes } from '../../platform/store/commit.ts';
import { type AssignmentInput, employeeToChange, placementOf } from './employees.ts';
import { numberMoves, writeNumbers } from './hiring.ts';
import type { EmployeeRow } from './items.ts';
import { filledSpan, moveWrites } from './moves.ts';
import { type Grounded, groundOf, type OfRecord } from './records.ts';
import type { Placement } from './rules/careers.ts';
import type { RecordGround } from './rules/history.ts';
import type { EmployeeKind } from './rules/record-types.ts';
import { leaveFor, type NewService, rehire } from './rules/rehire.ts';

const AT_ASSIGNMENT = ['assignment'];

export interface RehireInput extends OfRecord, Grounded {
  kind: EmployeeKind;
  grade?: string | null;
  identifier?: string | null;
  assignment: AssignmentInput;
  validTo?: string | null;
}

export async function employeeRehire(ctx: MutationContext, input: RehireInput): Promise<Result> {
  const { permit, row: before } = await employeeToChange(ctx, input);
  const placement = await placementOf(ctx, before.body.id, input.assignment, { holding: 'DEFINITIVE', validTo: input.validTo ?? null });
  const { kind, grade = null, identifier } = input;
  const service = { kind, grade, ...(typeof identifier === 'string' && { identifier }) };
  const employee = rehire(before.body, placement, service, groundOf(ctx, input.reason, input.proof));
  const detail = { assignmentId: placement.id, validFrom: placement.validFrom, kind };
  const spans = filledSpan(employee, placement);
  const { effects, ...writes } = await moveWrites(ctx, before, employee, { detail, field: AT_ASSIGNMENT, spans });
  return writeNumbers(ctx, permit, { ...writes, ...numberMoves(ctx, before, employee), result: { id: employee.id, effects } });
}

/** Appointed from a selection while on record: in service or not, it is the same person. Nothing is written here. */
export async function appointing(
  ctx: ReadContext,
  before: EmployeeRow,
  placement: Placement,
  service: NewService,
  ground: RecordGround,
): Promise<Omit<Writes, 'result'>> {
  if (before.body.id === ctx.viewer.employeeId) fail('OWN_CASE', { field: ['offerId'] });
  const employee = rehire(leaveFor(before.body, placement.validFrom), placement, service, ground);
  const detail = { kind: service.kind, validFrom: placement.validFrom };
  const { effects: _, ...writes } = await moveWrites(ctx, before, employee, { detail, field: AT_ASSIGNMENT });
  return { ...writes, ...numberMoves(ctx, before, employee) };
}
