// Tasks of an onboarding, and the onboarding planned anew or cancelled.

import { canSeeType } from '../../platform/access/access.ts';
import type { MutationContext, ReadContext } from '../../platform/context.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import type { Result } from '../../platform/store/commit.ts';
import { employeeInRegion, requireEmployee } from '../organisation/read.ts';
import { isServing, kindOn } from '../organisation/rules/types.ts';
import { superiorsOf } from '../organisation/superiors.ts';
import { calendarNow, freshLaw } from '../policy/law.ts';
import { notAskedFor, openSessions } from '../training/read.ts';
import type { OnboardingRow } from './items.ts';
import { itNow, type OfOnboarding, onboardingToChange, recordOf, saveOnboarding } from './onboardings.ts';
import { isTaken } from './rules/appointments.ts';
import { presentMentor, taskDueOn } from './rules/onboarding.ts';
import { placeFrom, placeNow } from './rules/place.ts';
import { onboardingPolicy } from './rules/policy.ts';
import { fitsSession } from './rules/sessions.ts';
import * as rules from './rules/tasks.ts';
import type { Onboarding, OnboardingOwner, OnboardingTask, OnboardingWaiting } from './rules/types.ts';
import { nextDueOn, waitingOf } from './rules/waiting.ts';

type OpenSessions = Awaited<ReturnType<typeof openSessions>>;
type OfTask = OfOnboarding & rules.OfTask;

export async function onboardingTaskDone(ctx: MutationContext, input: OfTask & { note?: string | null }): Promise<Result> {
  const found = await onboardingToChange(ctx, input);
  return saveOnboarding(ctx, found, rules.doTask(found.before.body, input, found.actor), { task: input.taskNumber, what: 'DONE' });
}

export async function onboardingTaskUndo(ctx: MutationContext, input: OfTask & { reason: string }): Promise<Result> {
  const found = await onboardingToChange(ctx, input);
  return saveOnboarding(ctx, found, rules.undoTask(found.before.body, input, found.actor), { task: input.taskNumber, what: 'UNDONE' });
}

export async function onboardingTaskWaive(ctx: MutationContext, input: OfTask & { reason: string }): Promise<Result> {
  const found = await onboardingToChange(ctx, input);
  return saveOnboarding(ctx, found, rules.waiveTask(found.before.body, input, found.actor), { task: input.taskNumber, what: 'WAIVED' });
}

export async function onboardingTaskReplaceOwner(ctx: MutationContext, input: OfOnboarding & rules.OwnerInput): Promise<Result> {
  const found = await onboardingToChange(ctx, input);
  const owner = input.ownerId ? await requireEmployee(ctx, input.ownerId, ['ownerId']) : null;
  const serves = owner !== null && isServing(owner.body, legalDay(ctx.now));
  const onboarding = rules.replaceOwner(found.before.body, input, { ...found.actor, serves });
  const detail = { task: input.taskNumber, what: 'OWNER_REPLACED', ownerId: input.ownerId ?? null };
  return saveOnboarding(ctx, found, onboarding, detail);
}

export async function onboardingReplan(ctx: MutationContext, input: OfOnboarding & rules.ReplanInput): Promise<Result> {
  const [found, law] = await Promise.all([onboardingToChange(ctx, input), freshLaw(ctx, ctx.viewer.region ?? '')]);
  const { body } = found.before;
  const [employee, record] = await Promise.all([requireEmployee(ctx, body.employeeId, ['onboardingId']), recordOf(ctx, body.employeeId)]);
  const place = placeFrom(body, employee.body, input.startsOn);
  const beside = record !== null && isTaken(record.body, body.kind, input.startsOn, body.id);
  const onboarding = rules.replan(body, input, {
    ...found.actor,
    place,
    isTaken: beside,
    law: onboardingPolicy(input.startsOn, law),
    calendar: await calendarNow(ctx),
  });
  return saveOnboarding(ctx, found, onboarding, { from: body.startsOn, to: input.startsOn }, { checks: [employee] });
}

export async function onboardingCancel(ctx: MutationContext, input: OfOnboarding & { reason: string }): Promise<Result> {
  const found = await onboardingToChange(ctx, input);
  return saveOnboarding(ctx, found, rules.cancelOnboarding(found.before.body, input, found.actor));
}

/** A task of an onboarding as its fields are resolved. */
export interface OnboardingTaskView {
  onboarding: OnboardingRow;
  task: OnboardingTask;
  /** Trainings that the newcomer can still ask for: read once for all tasks. */
  openTo: (ctx: ReadContext) => Promise<OpenSessions>;
}

async function openToNewcomer(ctx: ReadContext, { body }: OnboardingRow): Promise<OpenSessions> {
  const person = await employeeInRegion(ctx, body.employeeId);
  if (!person) return [];
  const open = await openSessions(ctx, kindOn(person.body, legalDay(ctx.now)));
  const fitting = open.filter((one) => body.tasks.some(({ session }) => session && fitsSession(session, one.body)));
  return notAskedFor(ctx, fitting, body.employeeId);
}

export function tasksOf(onboarding: OnboardingRow): OnboardingTaskView[] {
  let open: Promise<OpenSessions> | undefined;
  const openTo = (ctx: ReadContext) => {
    open ??= openToNewcomer(ctx, onboarding);
    return open;
  };
  return onboarding.body.tasks.map((task) => ({ onboarding, task, openTo }));
}

async function superiorNow(ctx: ReadContext, { body }: OnboardingRow): Promise<string | null> {
  const employee = await employeeInRegion(ctx, body.employeeId);
  if (!employee) return null;
  const { assignmentId } = placeNow(body, employee.body, legalDay(ctx.now));
  return (await superiorsOf(ctx, employee.body, assignmentId))[0] ?? null;
}

/** Who does it as things are now: who was named, else who holds the relation; null for an office, and where nobody does. */
export async function doerNow(ctx: ReadContext, { onboarding, task }: OnboardingTaskView): Promise<string | null> {
  if (task.ownerId !== null) return task.ownerId;
  if (task.owner === 'NEWCOMER') return onboarding.body.employeeId;
  if (task.owner === 'SUPERIOR') return superiorNow(ctx, onboarding);
  if (task.owner === 'IT') return itNow(ctx, onboarding.body);
  const mentor = presentMentor(onboarding.body);
  return task.owner === 'MENTOR' && mentor?.answer === 'ACCEPTED' ? mentor.employeeId : null;
}

/** An office is always there: of IT the administrator of the agency, who steps in. */
const HAS_OFFICE: ReadonlySet<OnboardingOwner> = new Set(['UNIT_ADMIN', 'IT', 'HR_OFFICER']);

/** Nobody is there to do it: no superior, no mentor who has accepted, or who was named has left. */
export async function lacksDoer(ctx: ReadContext, view: OnboardingTaskView): Promise<boolean> {
  const { task } = view;
  if (task.status !== 'OPEN' || (task.ownerId === null && HAS_OFFICE.has(task.owner))) return false;
  const id = await doerNow(ctx, view);
  const person = id === null ? null : await employeeInRegion(ctx, id);
  return person === null || !isServing(person.body, legalDay(ctx.now));
}

export const dueOnNow = async (ctx: ReadContext, { task }: OnboardingTaskView): Promise<string | null> =>
  taskDueOn(task, await calendarNow(ctx));

const MOST_SESSIONS = 5;

/** What the newcomer can still ask for: of what is left to be attended. */
export async function sessionsFor(ctx: ReadContext, { onboarding, task, openTo }: OnboardingTaskView): Promise<OpenSessions> {
  const { session, status } = task;
  if (!session || status !== 'OPEN' || onboarding.body.status !== 'OPEN' || !canSeeType(ctx, 'TrainingSession')) return [];
  const open = await openTo(ctx);
  return open.filter(({ body }) => fitsSession(session, body)).slice(0, MOST_SESSIONS);
}

const isLate = (ctx: ReadContext, dueOn: string | null): boolean => dueOn !== null && dueOn < legalDay(ctx.now);

export const isLateTask = async (ctx: ReadContext, view: OnboardingTaskView): Promise<boolean> =>
  view.task.status === 'OPEN' && view.onboarding.body.status === 'OPEN' && isLate(ctx, await dueOnNow(ctx, view));

/** For whom it waits as things are now. */
export async function waitingNow(ctx: ReadContext, row: OnboardingRow): Promise<OnboardingWaiting[]> {
  const [calendar, superiorId, itId] = await Promise.all([calendarNow(ctx), superiorNow(ctx, row), itNow(ctx, row.body)]);
  return waitingOf(row.body, calendar, { superiorId, itId });
}

export interface OnboardingProgressView {
  tasks: number;
  done: number;
  late: number;
  nextDueOn: string | null;
}

export async function progressOf(ctx: ReadContext, onboarding: Onboarding): Promise<OnboardingProgressView> {
  const calendar = await calendarNow(ctx);
  const open = onboarding.tasks.filter(({ status }) => status === 'OPEN');
  const running = onboarding.status === 'OPEN' ? open : [];
  return {
    tasks: onboarding.tasks.length,
    done: onboarding.tasks.length - open.length,
    late: running.filter((task) => isLate(ctx, taskDueOn(task, calendar))).length,
    nextDueOn: nextDueOn(onboarding, calendar),
  };
}
