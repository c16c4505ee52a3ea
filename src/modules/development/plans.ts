// Development plans as both sides make them: opened, step by step, agreed, closed.

import { authorise } from '../../platform/access/access.ts';
import { write } from '../../platform/access/idempotent.ts';
import type { MutationContext } from '../../platform/context.ts';
import type { Result } from '../../platform/store/commit.ts';
import { requireEmployee } from '../organisation/read.ts';
import { dueFromToday } from '../policy/law.ts';
import { trainingSessionInRegion } from '../training/read.ts';
import { endOf } from '../training/rules/session.ts';
import { actorOn, type DevelopmentToChange, developmentChange, developmentToChange, type OfDevelopment } from './documents.ts';
import { DevelopmentDeskItem, DevelopmentPlanItem } from './items.ts';
import { isRunning } from './rules/lifecycle.ts';
import {
  addStep,
  agree,
  type ClosingWish,
  changeStep,
  closeDevelopment,
  emptyPlan,
  endStep,
  type NamedSession,
  openDevelopment,
  placed,
  type StepEnd,
  type StepPatch,
  type StepWish,
} from './rules/plan.ts';
import type { DevelopmentPlan } from './rules/types.ts';

export interface DevelopmentPlanOpenInput {
  idempotencyKey: string;
  employeeId: string;
  goal: string;
}

/** That there is one at a time is decided on the version of the person's desk: two at once cannot both be the first. */
export async function developmentPlanOpen(ctx: MutationContext, { employeeId, goal }: DevelopmentPlanOpenInput): Promise<Result> {
  const [{ region, body: employee }, desk] = await Promise.all([
    requireEmployee(ctx, employeeId, ['employeeId']),
    DevelopmentDeskItem.load(ctx.loader.loadKey, employeeId),
  ]);
  const permit = await authorise(ctx, 'Employee', { region, employeeId }, ['employeeId']);
  const earlier = desk && (await DevelopmentPlanItem.load(ctx.loader.loadKey, desk.body.planId));
  const id = ctx.newId('dvp');
  const blank = emptyPlan({ id, employeeId, openedAt: ctx.now, policyVersion: '' }, null, null);
  const actor = await actorOn(ctx, { region, body: blank });
  const plan = placed(openDevelopment({ goal }, { id, employeeId, running: earlier ? isRunning(earlier.body) : false }, actor), employee);
  return write(ctx, permit, {
    subjects: [{ before: null, after: DevelopmentPlanItem.put(region, plan), detail: { by: plan.openedBySide } }],
    tallies: [{ before: desk, after: DevelopmentDeskItem.put(region, { employeeId, planId: id }) }],
    result: { id },
  });
}

const save = (
  ctx: MutationContext,
  { permit, row }: DevelopmentToChange,
  plan: DevelopmentPlan,
  detail: Record<string, unknown> = {},
): Promise<Result> => write(ctx, permit, { subjects: [developmentChange(row, plan, detail)], result: { id: plan.id } });

/** Null where nothing is named, or nothing is there. */
async function namedSession(ctx: MutationContext, id: string | null | undefined): Promise<NamedSession | null> {
  const row = id ? await trainingSessionInRegion(ctx, id) : null;
  return row && { isCancelled: row.body.cancelled !== null, endsAt: endOf(row.body) };
}

export async function developmentPlanStepAdd(ctx: MutationContext, input: OfDevelopment & StepWish): Promise<Result> {
  const found = await developmentToChange(ctx, input);
  const stepId = ctx.newId('dps');
  const session = await namedSession(ctx, input.sessionId);
  return save(ctx, found, addStep(found.row.body, { ...input, session }, stepId, found.actor), { stepId, kind: input.kind });
}

export async function developmentPlanStepChange(ctx: MutationContext, input: OfDevelopment & StepPatch): Promise<Result> {
  const found = await developmentToChange(ctx, input);
  const session = await namedSession(ctx, input.sessionId);
  return save(ctx, found, changeStep(found.row.body, { ...input, session }, found.actor), { stepId: input.stepId });
}

export async function developmentPlanStepEnd(
  ctx: MutationContext,
  input: OfDevelopment & Omit<StepEnd, 'state'> & { ending: StepEnd['state'] },
): Promise<Result> {
  const found = await developmentToChange(ctx, input);
  const { stepId, ending: state, words } = input;
  return save(ctx, found, endStep(found.row.body, { stepId, state, words }, found.actor), { stepId, state });
}

export async function developmentPlanAgree(ctx: MutationContext, input: OfDevelopment): Promise<Result> {
  const found = await developmentToChange(ctx, input);
  const review = await dueFromToday(ctx, found.actor.policy.reviewDays);
  return save(ctx, found, agree(found.row.body, review, found.actor));
}

export async function developmentPlanClose(ctx: MutationContext, input: OfDevelopment & ClosingWish): Promise<Result> {
  const found = await developmentToChange(ctx, input);
  return save(ctx, found, closeDevelopment(found.row.body, input, found.actor), { outcome: input.outcome });
}
