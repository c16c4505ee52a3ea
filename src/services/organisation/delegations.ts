// Authority lent for a time.
import type { Context } from '../../context.ts';
import type { Result } from '../../data/commit.ts';
import { layEmployee } from '../../data/organisation.ts';
import { legalDay } from '../../domain/calendar.ts';
import { grantDelegation, revokeDelegation } from '../../domain/organisation/careers.ts';
import type { Employee } from '../../domain/organisation/types.ts';
import { organisationPolicy } from '../../domain/policy/organisation.ts';
import { loadToChange } from '../access.ts';
import { write } from '../once.ts';
import { employeeToChange } from './employees.ts';

export interface DelegationGrantInput {
  idempotencyKey: string;
  employeeId: string;
  expectedVersion: number;
  toEmployeeId: string;
  validFrom: string;
  validTo: string;
  reason: string;
}

export async function delegationGrant(ctx: Context, input: DelegationGrantInput): Promise<Result> {
  const before = await employeeToChange(ctx, input);
  await loadToChange<Employee>(ctx, 'Employee', input.toEmployeeId, ['toEmployeeId']);
  const today = legalDay(ctx.now);
  const { toEmployeeId, validFrom, validTo, reason } = input;
  const given = { id: ctx.newId('dlg'), toEmployeeId, validFrom, validTo, reason };
  const employee = grantDelegation(before.body, given, organisationPolicy(today).delegationDays, today);
  const detail = { delegationId: given.id, toEmployeeId, validFrom, validTo };
  return write(ctx, { ...layEmployee(before.region, before, employee, today, detail), result: { id: employee.id } });
}

export interface DelegationRevokeInput {
  idempotencyKey: string;
  employeeId: string;
  expectedVersion: number;
  delegationId: string;
}

export async function delegationRevoke(ctx: Context, input: DelegationRevokeInput): Promise<Result> {
  const before = await employeeToChange(ctx, input);
  const today = legalDay(ctx.now);
  const employee = revokeDelegation(before.body, input.delegationId, today);
  return write(ctx, {
    ...layEmployee(before.region, before, employee, today, { delegationId: input.delegationId }),
    result: { id: employee.id },
  });
}
