// Later ends of a phase for single people: given to one or to a list, told, taken back.

import { authoriseRegion, expectVersion } from '../../platform/access/access.ts';
import { idempotentWithin, keepKey, type Outcome, write } from '../../platform/access/idempotent.ts';
import { itemToChange } from '../../platform/access/own.ts';
import { onlyWhatMayBeSeen, type Permit } from '../../platform/access/permit.ts';
import type { MutationContext, ReadContext } from '../../platform/context.ts';
import { dayEnd, legalDay } from '../../platform/rules/calendar.ts';
import { fail, type Problem, refuse } from '../../platform/rules/errors.ts';
import type { Result } from '../../platform/store/commit.ts';
import { said } from '../../platform/store/said.ts';
import type { Page, Slice } from '../../platform/store/table.ts';
import { requireEmployee } from '../organisation/read.ts';
import { currentAssignments, type Employee, nameOn } from '../organisation/rules/types.ts';
import { ownScope, scopeWithin } from '../outstanding/reach.ts';
import { rosterPolicy } from '../outstanding/rules/policy.ts';
import { findCycle } from './documents.ts';
import { CycleItem, type CycleRow, ExtensionItem, extensionsOf, type PhaseExtensionRow } from './items.ts';
import { type ExtensionInput, extendedTo, extendForOne, withdrawExtension } from './rules/cycle.ts';
import type { ExtensionGiven, PhaseKind } from './rules/types.ts';

type Granted = ExtensionInput & { employeeId: string };

/** Where somebody serves, or served last. */
function givenOf(ctx: ReadContext, employee: Employee): ExtensionGiven {
  const today = legalDay(ctx.now);
  const post = currentAssignments(employee, today)[0] ?? employee.assignments.at(-1);
  const ofUnit = { unitId: post?.unitId ?? null, unitPath: post?.unitPath ?? '', rootUnitId: post?.rootUnitId ?? '' };
  return { by: ctx.viewer.employeeId ?? ctx.viewer.id, at: ctx.now, employeeName: nameOn(employee, today), ...ofUnit };
}

const extensionOf = (ctx: ReadContext, cycleId: string, phase: PhaseKind, employeeId: string): Promise<PhaseExtensionRow | null> =>
  ExtensionItem.load(ctx.loader.loadKey, cycleId, phase, employeeId);

/** Whoever has that very day already keeps it, and nothing is written. @throws RuleError OWN_CASE, and as `extendForOne`. */
export async function extendFor(
  ctx: MutationContext,
  permit: Permit,
  cycle: CycleRow,
  { employeeId, ...input }: Granted,
  id = employeeId,
): Promise<Result> {
  // The own days are another officer's to move.
  if (employeeId === ctx.viewer.employeeId) fail('OWN_CASE', { field: ['employeeId'] });
  const [{ body: employee }, old] = await Promise.all([
    requireEmployee(ctx, employeeId, ['employeeId']),
    extensionOf(ctx, cycle.body.id, input.phase, employeeId),
  ]);
  const until = extendedTo(old?.body);
  if (until !== null && until === dayEnd(input.to)) return { id };
  const extension = { ...extendForOne(cycle.body, employeeId, input, until, ctx.now), given: givenOf(ctx, employee) };
  const after = ExtensionItem.put(cycle.region, extension);
  const { phase, to, reason } = input;
  return write(ctx, permit, {
    subjects: [{ before: old, after, detail: { phase, to, reason: said(reason, employeeId), employeeId } }],
    checks: [cycle],
    result: { id },
  });
}

interface ExtendManyInput extends ExtensionInput {
  idempotencyKey: string;
  cycleId: string;
  expectedVersion: number;
  employeeIds: readonly string[];
}

interface ExtendedMany extends Result {
  rows: { id: string | null; problems: readonly Problem[] }[];
}

/** The list as a whole. @throws RuleError REQUIRED, LIMIT_REACHED, ALREADY_EXISTS (somebody named twice). */
function checkPeople(ids: readonly string[], most: number): void {
  const field = ['employeeIds'];
  refuse([
    ...(ids.length === 0 ? [{ code: 'REQUIRED' as const, field }] : []),
    ...(ids.length > most ? [{ code: 'LIMIT_REACHED' as const, field, params: { most } }] : []),
    ...ids.flatMap((id, i) => (ids.indexOf(id) < i ? [{ code: 'ALREADY_EXISTS' as const, field: [...field, String(i)] }] : [])),
  ]);
}

const told = ({ result, problems }: Outcome) => ({ id: result?.id ?? null, problems });

/** Each row is an operation of its own under a key made from the request's: a repeat goes on where it stopped. */
export async function cyclePhaseExtendMany(ctx: MutationContext, input: ExtendManyInput): Promise<ExtendedMany> {
  const { permit } = authoriseRegion(ctx);
  const { idempotencyKey, employeeIds, cycleId, expectedVersion, ...extension } = input;
  const cycle = await itemToChange(ctx, CycleItem, [cycleId], ['cycleId']);
  expectVersion(cycle, expectedVersion);
  checkPeople(employeeIds, rosterPolicy(legalDay(ctx.now)).extend);
  await keepKey(ctx, permit, 'cyclePhaseExtendMany', { idempotencyKey, employeeIds, cycleId, ...extension });
  const rows: ExtendedMany['rows'] = [];
  for (const employeeId of employeeIds) {
    const row = { idempotencyKey: `${idempotencyKey}:${employeeId}`, cycleId, ...extension, employeeId };
    rows.push(told(await idempotentWithin(ctx, 'cyclePhaseExtend', row, (inner) => extendFor(inner, permit, cycle, row))));
  }
  return { id: idempotencyKey, rows };
}

interface WithdrawInput {
  idempotencyKey: string;
  cycleId: string;
  phase: PhaseKind;
  employeeId: string;
  expectedVersion: number;
  reason: string;
}

export async function cyclePhaseExtensionWithdraw(ctx: MutationContext, input: WithdrawInput): Promise<Result> {
  const { permit } = authoriseRegion(ctx);
  const { cycleId, phase, employeeId, reason } = input;
  if (employeeId === ctx.viewer.employeeId) fail('OWN_CASE', { field: ['employeeId'] });
  const [cycle, before] = await Promise.all([
    itemToChange(ctx, CycleItem, [cycleId], ['cycleId']),
    extensionOf(ctx, cycleId, phase, employeeId),
  ]);
  if (!before || before.region !== ctx.viewer.region) return fail('NOT_FOUND', { field: ['employeeId'] });
  expectVersion(before, input.expectedVersion);
  const by = ctx.viewer.employeeId ?? ctx.viewer.id;
  const extension = withdrawExtension(cycle.body, before.body, { reason, by, now: ctx.now });
  const detail = { phase, employeeId, withdrawn: said(reason, employeeId) };
  return write(ctx, permit, {
    subjects: [{ before, after: ExtensionItem.put(before.region, extension), detail }],
    result: { id: cycleId },
  });
}

export interface ExtensionsOf {
  cycleId: string;
  phase: PhaseKind;
  unitId?: string | null | undefined;
}

/** Where a list of extensions looks; null where that is not the viewer's, or there is no such cycle. */
export async function extensionScope(ctx: ReadContext, { cycleId, phase, unitId }: ExtensionsOf) {
  onlyWhatMayBeSeen(ctx);
  const [own, cycle] = await Promise.all([ownScope(ctx), findCycle(ctx, cycleId)]);
  const scope = own && cycle && (await scopeWithin(ctx, own, unitId));
  return scope ? { cycleId, phase, path: 'region' in scope ? '' : scope.path } : null;
}

export const phaseExtensions = (
  ctx: ReadContext,
  scope: { cycleId: string; phase: PhaseKind; path: string },
  slice: Slice,
): Promise<Page<PhaseExtensionRow>> => extensionsOf(ctx.table, scope, slice);
