// Plans (SKP): opened, framed, submitted, returned, approved, changed in mid-year.

import { authorise } from '../../platform/access/access.ts';
import { idempotentWithin, keepKey, write } from '../../platform/access/idempotent.ts';
import { type Permit, rowByRow } from '../../platform/access/permit.ts';
import type { MutationContext, ReadContext } from '../../platform/context.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import { fail, type Problem, refuse } from '../../platform/rules/errors.ts';
import type { Result } from '../../platform/store/commit.ts';
import { said } from '../../platform/store/said.ts';
import { ledLately } from '../organisation/leaving.ts';
import { requireEmployee } from '../organisation/read.ts';
import { filledBy } from '../organisation/rules/superior.ts';
import { kindOn } from '../organisation/rules/types.ts';
import { foreseeStep } from '../outstanding/follow.ts';
import { lawOf } from '../policy/law.ts';
import { contentToChange, type PlanToChange, planToChange, superiorIn, timingOf, versionContent } from './documents.ts';
import { cycleIdOf, planIdOf } from './ids.ts';
import { type PlanRow, planItems, ReadingItem } from './items.ts';
import { orphansOf } from './orphans.ts';
import { policyOf } from './rules/cycle.ts';
import { type FrameInput, framePlan } from './rules/frame.ts';
import { assertAllowed } from './rules/lifecycle.ts';
import { approvePlan, cancelChange, changePlan, openPlan, returnPlan, submitPlan, withdrawPlan } from './rules/plan.ts';
import { performancePolicy } from './rules/policy.ts';
import { withNotes } from './rules/segments.ts';
import { checkBatch, checkOpened, type PlanReading, wasOpened } from './rules/tasks.ts';
import type { Plan, PlanHead } from './rules/types.ts';

type OfPlan = { idempotencyKey: string; planId: string; expectedVersion: number };

const save = (ctx: MutationContext, permit: Permit, before: PlanRow, plan: Plan, detail: Record<string, unknown> = {}): Promise<Result> =>
  write(ctx, permit, { ...planItems(before, { plan, detail }), result: { id: plan.head.id } });

/** A plan whose status becomes another by this: what lists say of it is read in the batch of all the rest. */
async function planToStep(ctx: MutationContext, input: OfPlan): Promise<PlanToChange> {
  const { row } = await contentToChange(ctx, input.planId);
  const [plan] = await Promise.all([planToChange(ctx, input), foreseeStep(ctx, row.body)]);
  return plan;
}

export interface PlanOpenInput {
  idempotencyKey: string;
  /** Default: the viewer. */
  employeeId?: string | null;
  assignmentId: string;
  year: number;
}

/** One plan an assignment and cycle: its id says both. */
export async function planOpen(ctx: MutationContext, input: PlanOpenInput): Promise<Result> {
  const career = await requireEmployee(ctx, input.employeeId ?? ctx.viewer.employeeId ?? '', ['employeeId']);
  const { body: employee, region } = career;
  const permit = await authorise(ctx, 'Plan', { region, employeeId: employee.id }, ['employeeId']);
  const assignment = employee.assignments.find(({ id }) => id === input.assignmentId) ?? fail('NOT_FOUND', { field: ['assignmentId'] });
  const cycleId = cycleIdOf(region, input.year);
  const id = planIdOf(assignment.id, cycleId);
  const [{ cycle, extensions, now }, known] = await Promise.all([
    timingOf(ctx, cycleId, employee.id),
    ctx.loader.load(id),
    foreseeStep(ctx, { employeeId: employee.id, assignmentId: assignment.id }),
  ]);
  const facts = {
    id,
    region,
    employeeId: employee.id,
    employeeKind: kindOn(employee, legalDay(ctx.now)),
    assignment,
    cycle,
    extensions,
    now,
    taken: known !== null,
  };
  const plan = openPlan(facts);
  // The career is a condition: an end or a move entered meanwhile has looked for plans, and did not see this one.
  const writes = planItems(null, { plan, detail: { assignmentId: assignment.id, year: cycle.year } });
  return write(ctx, permit, { ...writes, checks: [career], result: { id } });
}

export async function planFrame(ctx: MutationContext, input: OfPlan & FrameInput): Promise<Result> {
  const { permit, row, plan, actor } = await planToChange(ctx, input);
  return save(ctx, permit, row, framePlan(plan, input, actor));
}

export async function planSubmit(ctx: MutationContext, input: OfPlan): Promise<Result> {
  const { permit, row, plan, actor } = await planToStep(ctx, input);
  // Without a superior nobody could answer.
  const superior = await superiorIn(ctx, plan.head);
  return save(ctx, permit, row, submitPlan(plan, superior && filledBy(superior), actor));
}

export async function planWithdraw(ctx: MutationContext, input: OfPlan): Promise<Result> {
  const { permit, row, plan, actor } = await planToStep(ctx, input);
  return save(ctx, permit, row, withdrawPlan(plan, actor));
}

export async function planReturn(ctx: MutationContext, input: OfPlan & { reason: string }): Promise<Result> {
  const { permit, row, plan, actor } = await planToStep(ctx, input);
  return save(ctx, permit, row, returnPlan(plan, input, actor), { reason: said(input.reason, plan.head.employeeId) });
}

const readingOf = (ctx: ReadContext, planId: string) =>
  ReadingItem.load(ctx.loader.loadKey, planId, ctx.viewer.employeeId ?? ctx.viewer.id);

/** The record tells whether the approver had opened the plan at the version approved. */
export async function planApprove(ctx: MutationContext, input: OfPlan): Promise<Result> {
  const { permit, row, plan, actor } = await planToStep(ctx, input);
  const [orphans, reading] = await Promise.all([orphansOf(ctx, plan.content), readingOf(ctx, input.planId)]);
  const { steps, version, ...approved } = approvePlan(plan, { orphans }, actor);
  const opened = wasOpened(reading?.body ?? null, row.version);
  const writes = planItems(row, { plan: approved, steps, version, detail: { approved: version.number, opened } });
  return write(ctx, permit, { ...writes, result: { id: input.planId, opened } });
}

export interface ApproveRow {
  planId: string;
  expectedVersion: number;
}

export interface ApproveOutcome {
  id: string | null;
  opened: boolean;
  problems: readonly Problem[];
}

export interface ApproveManyResult extends Result {
  rows: ApproveOutcome[];
}

async function approveRow(ctx: MutationContext, input: OfPlan): Promise<Result> {
  const { row, actor } = await planToStep(ctx, input);
  checkOpened(wasOpened((await readingOf(ctx, input.planId))?.body ?? null, row.version), policyOf(actor.cycle));
  return planApprove(ctx, input);
}

/** Each row is an operation of its own under a key made from the request's: a repeat goes on where it stopped. */
export async function planApproveMany(
  ctx: MutationContext,
  input: { idempotencyKey: string; plans: ApproveRow[] },
): Promise<ApproveManyResult> {
  const permit = rowByRow(ctx);
  const planIds = input.plans.map(({ planId }) => planId);
  checkBatch(planIds, performancePolicy(legalDay(ctx.now), await lawOf(ctx)));
  await keepKey(ctx, permit, 'planApproveMany', { ...input });
  const rows: ApproveManyResult['rows'] = [];
  for (const plan of input.plans) {
    const idempotencyKey = `${input.idempotencyKey}:${plan.planId}`;
    const { result, problems } = await idempotentWithin(ctx, 'planApprove', { ...plan, idempotencyKey }, approveRow);
    rows.push({ id: result?.id ?? null, opened: result?.opened === true, problems });
  }
  return { id: input.idempotencyKey, rows };
}

/** "Opened at version N", said by the superior's client when the plan is shown: what a batch approval is measured against. */
export async function planMarkRead(ctx: MutationContext, input: OfPlan): Promise<Result> {
  const { permit, row, plan, actor } = await planToChange(ctx, input);
  assertAllowed('planMarkRead', plan.head, actor);
  const before = await readingOf(ctx, input.planId);
  const reading: PlanReading = { planId: plan.head.id, readerId: actor.by, version: row.version, at: ctx.now };
  const after = ReadingItem.put(row.region, reading);
  return write(ctx, permit, {
    subjects: [{ before, after, detail: { version: row.version } }],
    checks: [row],
    result: { id: plan.head.id },
  });
}

/** Who led the person until lately, and moved on since, still has a word for the next one. */
const raterLately = async (ctx: ReadContext, head: PlanHead) => ({
  RATER: (await ledLately(ctx, head)) ? [ctx.viewer.employeeId ?? ''] : [],
});

/** For the next rater; the superior's own note is replaced, another's stays. */
export async function planLeavingNotes(ctx: MutationContext, input: OfPlan & { notes: string }): Promise<Result> {
  const { permit, row, plan, actor } = await planToChange(ctx, input, (head) => raterLately(ctx, head));
  assertAllowed('planLeavingNotes', plan.head, actor);
  const head = withNotes(plan.head, { by: actor.by, at: ctx.now, text: input.notes }, policyOf(actor.cycle));
  return save(ctx, permit, row, { ...plan, head }, { leavingNotes: true });
}

export async function planChange(ctx: MutationContext, input: OfPlan & { reason: string }): Promise<Result> {
  const { permit, row, plan, actor } = await planToStep(ctx, input);
  return save(ctx, permit, row, changePlan(plan, input, actor), { reason: said(input.reason, plan.head.employeeId) });
}

export async function planChangeCancel(ctx: MutationContext, input: OfPlan): Promise<Result> {
  const { permit, row, plan, actor } = await planToStep(ctx, input);
  const frozen = await versionContent(ctx, plan.head.id, plan.head.approved.at(-1)?.number ?? null);
  refuse(frozen ? [] : [{ code: 'TRANSITION_REFUSED', field: ['planId'], data: { allowed: [] } }]);
  return save(ctx, permit, row, cancelChange(plan, frozen ?? plan.content, actor), { cancelled: true });
}
