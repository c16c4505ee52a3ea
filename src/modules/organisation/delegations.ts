// Authority lent for a time.

import { write } from '../../platform/access/idempotent.ts';
import { itemToChange, ownItem } from '../../platform/access/own.ts';
import type { Permit } from '../../platform/access/permit.ts';
import type { MutationContext, ReadContext } from '../../platform/context.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import { fail } from '../../platform/rules/errors.ts';
import type { Result } from '../../platform/store/commit.ts';
import { lawOf } from '../policy/law.ts';
import { careerWrites } from './careers.ts';
import { employeeToChange } from './employees.ts';
import { EmployeeItem, type EmployeeRow, type LentAuthority } from './items.ts';
import { grantDelegation, revokeDelegation } from './rules/careers.ts';
import { organisationPolicy } from './rules/policy.ts';
import type { Employee } from './rules/types.ts';
import { superiorsOf } from './superiors.ts';

export interface DelegationGrantInput {
  idempotencyKey: string;
  employeeId: string;
  expectedVersion: number;
  toEmployeeId: string;
  validFrom: string;
  validTo: string;
  reason: string;
}

const save = async (
  ctx: MutationContext,
  permit: Permit,
  before: EmployeeRow,
  after: Employee,
  detail: Record<string, unknown>,
): Promise<Result> =>
  write(ctx, permit, {
    ...(await careerWrites(ctx, { region: before.region, before, after, detail, field: [] })),
    result: { id: after.id },
  });

async function isOwnSuperior(ctx: ReadContext, employeeId: string): Promise<boolean> {
  const me = ctx.viewer.employeeId === employeeId ? null : await ownItem(ctx, EmployeeItem, ctx.viewer.employeeId ?? '');
  return me !== null && (await superiorsOf(ctx, me.body)).includes(employeeId);
}

export async function delegationGrant(ctx: MutationContext, input: DelegationGrantInput): Promise<Result> {
  const { permit, row: before } = await employeeToChange(ctx, input);
  // An officer who lends another's authority does not lend it to themself.
  if (input.toEmployeeId === ctx.viewer.employeeId) fail('OWN_CASE', { field: ['toEmployeeId'] });
  // Nor chooses who stands in for the own superior.
  if (await isOwnSuperior(ctx, input.employeeId)) fail('OWN_CASE', { field: ['employeeId'] });
  const { body: delegate } = await itemToChange(ctx, EmployeeItem, [input.toEmployeeId], ['toEmployeeId']);
  const today = legalDay(ctx.now);
  const { toEmployeeId, validFrom, validTo, reason } = input;
  const given = { id: ctx.newId('dlg', input.employeeId), toEmployeeId, validFrom, validTo, reason };
  const lending = { delegate, mostDays: organisationPolicy(today, await lawOf(ctx)).delegationDays, today };
  const employee = grantDelegation(before.body, given, lending);
  const detail = { delegationId: given.id, toEmployeeId, validFrom, validTo };
  return save(ctx, permit, before, employee, detail);
}

export interface DelegationRevokeInput {
  idempotencyKey: string;
  employeeId: string;
  expectedVersion: number;
  delegationId: string;
}

export async function delegationRevoke(ctx: MutationContext, input: DelegationRevokeInput): Promise<Result> {
  const { permit, row: before } = await employeeToChange(ctx, input);
  const today = legalDay(ctx.now);
  const employee = revokeDelegation(before.body, input.delegationId, today);
  return save(ctx, permit, before, employee, { delegationId: input.delegationId });
}

/** Authority that somebody lends, present and future. */
export async function lentBy(ctx: ReadContext, employeeId: string): Promise<LentAuthority[]> {
  const delegations = (await ownItem(ctx, EmployeeItem, employeeId))?.body.delegations ?? [];
  return delegations.filter(({ validTo }) => validTo >= legalDay(ctx.now)).map((one) => ({ ...one, fromEmployeeId: employeeId }));
}
