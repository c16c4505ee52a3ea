// The end of probation, decided by the staffing agency: with the change of the person's record, or the end of their service, in one transaction.

import { write } from '../../platform/access/idempotent.ts';
import type { MutationContext } from '../../platform/context.ts';
import { fail } from '../../platform/rules/errors.ts';
import type { Result, Writes } from '../../platform/store/commit.ts';
import { leaving } from '../organisation/employees.ts';
import type { EmployeeRow } from '../organisation/items.ts';
import { requireEmployee } from '../organisation/read.ts';
import { groundOf, mostAhead, recordChanging } from '../organisation/records.ts';
import { isWithdrawn } from '../organisation/rules/history.ts';
import { changeRecord, withdrawEntry } from '../organisation/rules/records.ts';
import { definitiveOn, type Employee, kindOn } from '../organisation/rules/types.ts';
import { calendarNow } from '../policy/law.ts';
import {
  type OfOnboarding,
  type OnboardingToChange,
  onboardingToChange,
  onboardingWrites,
  saveOnboarding,
  servesBeyond,
} from './onboardings.ts';
import * as rules from './rules/probation.ts';
import type { Onboarding, OnboardingOutcome } from './rules/types.ts';

const FIELD = ['onboardingId'];

export async function onboardingExtend(ctx: MutationContext, input: OfOnboarding & { to: string; reason: string }): Promise<Result> {
  const found = await onboardingToChange(ctx, input);
  const onboarding = rules.extend(found.before.body, input, { ...found.actor, calendar: await calendarNow(ctx) });
  return saveOnboarding(ctx, found, onboarding, { to: input.to });
}

type Beside = Omit<Writes, 'result' | 'traceless' | 'parts'> & Pick<Writes, 'parts'>;

/** The onboarding together with what the decision does to the person's record. */
async function decided(
  ctx: MutationContext,
  { permit, before }: OnboardingToChange,
  onboarding: Onboarding,
  { beside, detail }: { beside: Beside; detail: Record<string, unknown> },
): Promise<Result> {
  const own = await onboardingWrites(ctx, before, onboarding, { detail });
  return write(ctx, permit, { ...beside, subjects: [...own, ...beside.subjects], result: { id: onboarding.id } });
}

/** The record as it will be; as it is where it says so already. */
async function civilServant(ctx: MutationContext, employee: EmployeeRow, input: rules.ConfirmInput) {
  const { validFrom, reason, proof } = input;
  if (kindOn(employee.body, validFrom) === 'PNS') return { after: employee.body, entryId: null };
  const ground = groundOf(ctx, reason, proof);
  const after = changeRecord(employee.body, { kind: 'PNS', validFrom }, ground, await mostAhead(ctx));
  return { after, entryId: ground.id };
}

const beside = async (ctx: MutationContext, before: EmployeeRow, after: Employee): Promise<Beside> =>
  before.body === after ? { subjects: [], checks: [before] } : recordChanging(ctx, before, after);

export async function onboardingConfirm(ctx: MutationContext, input: OfOnboarding & rules.ConfirmInput): Promise<Result> {
  const found = await onboardingToChange(ctx, input);
  const { body } = found.before;
  // What speaks against it at all is told before what the record would say to it.
  rules.confirmOpen(body, found.actor);
  const employee = await requireEmployee(ctx, body.employeeId, FIELD);
  rules.confirm(body, input, { ...found.actor, entryId: null });
  if (!definitiveOn(employee.body, input.validFrom)) fail('NOT_IN_SERVICE', { field: ['validFrom'] });
  const { after, entryId } = await civilServant(ctx, employee, input);
  const onboarding = rules.confirm(body, input, { ...found.actor, entryId });
  return decided(ctx, found, onboarding, {
    beside: await beside(ctx, employee, after),
    detail: { outcome: 'CONFIRMED', validFrom: input.validFrom, entryId },
  });
}

export async function onboardingEnd(ctx: MutationContext, input: OfOnboarding & rules.EndInput): Promise<Result> {
  const found = await onboardingToChange(ctx, input);
  const onboarding = rules.endProbation(found.before.body, input, { ...found.actor, calendar: await calendarNow(ctx) });
  const employee = await requireEmployee(ctx, onboarding.employeeId, FIELD);
  const { lastDay } = input;
  const post = definitiveOn(employee.body, lastDay) ?? fail('NOT_IN_SERVICE', { field: ['lastDay'] });
  const isOver = post.validTo !== null && post.validTo <= lastDay;
  const { effects: _, ...left } = isOver
    ? { effects: [], subjects: [], checks: [employee] }
    : await leaving(ctx, employee, { assignmentId: post.id, validTo: lastDay, notes: null });
  return decided(ctx, found, onboarding, { beside: left, detail: { outcome: 'NOT_CONFIRMED', lastDay } });
}

/** The record without the entry of the decision, where that still stands. */
function takenBack(ctx: MutationContext, { body }: EmployeeRow, { entryId }: OnboardingOutcome, reason: string): Employee {
  if (entryId === null || isWithdrawn(body, entryId)) return body;
  return withdrawEntry(body, entryId, groundOf(ctx, reason, null));
}

export async function onboardingOutcomeWithdraw(ctx: MutationContext, input: OfOnboarding & { reason: string }): Promise<Result> {
  const found = await onboardingToChange(ctx, input);
  const outcome = rules.withdrawOpen(found.before.body, found.actor);
  const employee = await requireEmployee(ctx, found.before.body.employeeId, FIELD);
  const after = takenBack(ctx, employee, outcome, input.reason);
  const facts = { kind: kindOn(after, outcome.day), serves: servesBeyond(after, outcome, ctx.now) };
  const onboarding = rules.withdrawOutcome(found.before.body, input, { ...found.actor, ...facts });
  return decided(ctx, found, onboarding, {
    beside: await beside(ctx, employee, after),
    detail: { withdrawn: outcome.kind, entryId: outcome.entryId },
  });
}
