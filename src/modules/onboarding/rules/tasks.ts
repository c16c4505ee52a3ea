// Tasks of an onboarding: done and undone, waived, handed to somebody else; and the whole planned anew. Pure.
import { addDays, legalDay, type WorkCalendar } from '../../../platform/rules/calendar.ts';
import { dueAfter } from '../../../platform/rules/due.ts';
import { fail, type Problem, refuse } from '../../../platform/rules/errors.ts';
import { checkOptionalText, checkSpan } from '../../../platform/rules/text.ts';
import { byLaw, hasBegun, probationUntil } from './law.ts';
import { closed, settled, workingDay } from './onboarding.ts';
import { doesTask, expectOpen, expectTheirs, mayHand, mayUndo, type OnboardingActor } from './parts.ts';
import { type OnboardingPolicy, onboardingPolicyOf } from './policy.ts';
import type { Onboarding, OnboardingCheckPoint, OnboardingPlace, OnboardingTask, OnboardingTaskDeed } from './types.ts';

const NUMBER = ['taskNumber'];
/** A reason says something. */
export const LEAST_REASON = 10;

export const reasonProblems = (reason: string, { limits }: OnboardingPolicy, field = 'reason'): Problem[] =>
  checkSpan(field, reason, LEAST_REASON, limits.reason);

const taskOf = ({ tasks }: Onboarding, number: number): OnboardingTask =>
  tasks.find((task) => task.number === number) ?? fail('NOT_FOUND', { field: NUMBER });

function withDeed(onboarding: Onboarding, task: OnboardingTask, deed: OnboardingTaskDeed): Onboarding {
  const { limits } = onboardingPolicyOf(onboarding);
  if (task.deeds.length >= limits.deeds) fail('LIMIT_REACHED', { field: NUMBER, params: { most: limits.deeds } });
  const tasks = onboarding.tasks.map((one) => (one.number === task.number ? { ...task, deeds: [...task.deeds, deed] } : one));
  return settled({ ...onboarding, tasks }, deed.at);
}

function expectTask(task: OnboardingTask, status: OnboardingTask['status']): void {
  if (task.status !== status) fail('TRANSITION_REFUSED', { field: NUMBER, data: { allowed: [] } });
}

export interface OfTask {
  taskNumber: number;
}

/** @throws RuleError FORBIDDEN (another's task), TRANSITION_REFUSED, NOT_FOUND, TOO_LONG, LIMIT_REACHED. */
export function doTask(onboarding: Onboarding, input: OfTask & { note?: string | null }, actor: OnboardingActor): Onboarding {
  expectOpen(onboarding);
  const task = taskOf(onboarding, input.taskNumber);
  if (!doesTask(task, actor)) fail('FORBIDDEN', { field: NUMBER });
  expectTask(task, 'OPEN');
  refuse(checkOptionalText('note', input.note, onboardingPolicyOf(onboarding).limits.note));
  const deed: OnboardingTaskDeed = { what: 'DONE', by: actor.by, at: actor.now, note: input.note?.trim() ?? null };
  return withDeed(onboarding, { ...task, status: 'DONE' }, deed);
}

/** Done or waived by mistake. @throws RuleError as `doTask`; OUT_OF_RANGE, REQUIRED (reason). */
export function undoTask(onboarding: Onboarding, input: OfTask & { reason: string }, actor: OnboardingActor): Onboarding {
  if (onboarding.status !== 'COMPLETED') expectOpen(onboarding);
  const task = taskOf(onboarding, input.taskNumber);
  if (!mayUndo(task, actor)) fail('FORBIDDEN', { field: NUMBER });
  if (task.status === 'OPEN') fail('TRANSITION_REFUSED', { field: NUMBER, data: { allowed: [] } });
  refuse(reasonProblems(input.reason, onboardingPolicyOf(onboarding)));
  const deed: OnboardingTaskDeed = { what: 'UNDONE', by: actor.by, at: actor.now, note: input.reason.trim() };
  return withDeed(onboarding, { ...task, status: 'OPEN' }, deed);
}

/** It is not needed here. @throws RuleError FORBIDDEN, TRANSITION_REFUSED, NOT_FOUND, REQUIRED, OUT_OF_RANGE (reason). */
export function waiveTask(onboarding: Onboarding, input: OfTask & { reason: string }, actor: OnboardingActor): Onboarding {
  expectTheirs('onboardingTaskWaive', onboarding, actor);
  expectOpen(onboarding);
  const task = taskOf(onboarding, input.taskNumber);
  expectTask(task, 'OPEN');
  refuse(reasonProblems(input.reason, onboardingPolicyOf(onboarding)));
  return withDeed(onboarding, { ...task, status: 'WAIVED' }, { what: 'WAIVED', by: actor.by, at: actor.now, note: input.reason.trim() });
}

export interface OwnerInput extends OfTask {
  ownerId?: string | null;
  reason: string;
}

/** Null gives it back to whom it falls by what they are. @throws RuleError as `waiveTask`; ALREADY_EXISTS, NOT_IN_SERVICE (ownerId). */
export function replaceOwner(onboarding: Onboarding, input: OwnerInput, actor: OnboardingActor & { serves: boolean }): Onboarding {
  expectTheirs('onboardingTaskReplaceOwner', onboarding, actor);
  expectOpen(onboarding);
  const task = taskOf(onboarding, input.taskNumber);
  if (!mayHand(task, actor)) fail('FORBIDDEN', { field: NUMBER });
  expectTask(task, 'OPEN');
  const ownerId = input.ownerId ?? null;
  refuse([
    ...(ownerId === task.ownerId ? [{ code: 'ALREADY_EXISTS' as const, field: ['ownerId'] }] : []),
    ...(ownerId !== null && !actor.serves ? [{ code: 'NOT_IN_SERVICE' as const, field: ['ownerId'] }] : []),
    ...reasonProblems(input.reason, onboardingPolicyOf(onboarding)),
  ]);
  const deed = { what: 'OWNER_REPLACED', by: actor.by, at: actor.now, note: input.reason.trim(), from: task.ownerId, to: ownerId } as const;
  return withDeed(onboarding, { ...task, ownerId }, deed);
}

export interface ReplanInput {
  startsOn: string;
  reason: string;
}

export interface ReplanFacts {
  /** In the post on the new first day; null where the person is in none. */
  place: OnboardingPlace | null;
  /** Another onboarding of this kind begins on that day. */
  isTaken: boolean;
  /** By the law of the new first day. */
  law: OnboardingPolicy;
  calendar: WorkCalendar;
}

/** What nobody has spoken at moves; what was said stays with its day. */
function movedPoint(point: OnboardingCheckPoint, onboarding: Onboarding, startsOn: string, endsOn: string | null, calendar: WorkCalendar) {
  if (point.words.length > 0) return point;
  const policy = onboardingPolicyOf(onboarding);
  const days = policy.checkPoints[onboarding.kind].find(({ kind }) => kind === point.kind)?.days;
  const on = days === undefined ? endsOn : addDays(startsOn, days);
  return on === null ? point : { ...point, on: workingDay(on, calendar) };
}

/** Another first day: what is left moves with it, what was done stays. @throws RuleError FORBIDDEN, TRANSITION_REFUSED, ALREADY_EXISTS, NOT_IN_SERVICE (startsOn), LIMIT_REACHED, REQUIRED, OUT_OF_RANGE (reason). */
export function replan(onboarding: Onboarding, input: ReplanInput, actor: OnboardingActor & ReplanFacts): Onboarding {
  expectTheirs('onboardingReplan', onboarding, actor);
  expectOpen(onboarding);
  const policy = onboardingPolicyOf(onboarding);
  const { startsOn } = input;
  if (onboarding.replans.length >= policy.limits.replans) fail('LIMIT_REACHED', { params: { most: policy.limits.replans } });
  refuse([
    ...(startsOn === onboarding.startsOn || actor.isTaken ? [{ code: 'ALREADY_EXISTS' as const, field: ['startsOn'] }] : []),
    ...(actor.place === null ? [{ code: 'NOT_IN_SERVICE' as const, field: ['startsOn'] }] : []),
    ...reasonProblems(input.reason, policy),
  ]);
  const { probation, tasks, checkPoints } = onboarding;
  const endsOn = probationUntil({ ...onboarding, startsOn }, policy);
  const moved: Onboarding = {
    ...onboarding,
    startsOn,
    place: actor.place ?? onboarding.place,
    tasks: tasks.map((task) => (task.status === 'OPEN' ? { ...task, due: dueAfter(startsOn, task.days, actor.calendar) } : task)),
    checkPoints: checkPoints.map((point) => movedPoint(point, onboarding, startsOn, endsOn, actor.calendar)),
    probation: probation && endsOn !== null ? { ...probation, endsOn } : probation,
    replans: [...onboarding.replans, { from: onboarding.startsOn, to: startsOn, reason: input.reason.trim(), by: actor.by, at: actor.now }],
  };
  return hasBegun(onboarding, legalDay(actor.now)) ? moved : byLaw(moved, actor.law, actor.calendar);
}

/** @throws RuleError FORBIDDEN, TRANSITION_REFUSED, REQUIRED, OUT_OF_RANGE (reason). */
export function cancelOnboarding(onboarding: Onboarding, { reason }: { reason: string }, actor: OnboardingActor): Onboarding {
  expectTheirs('onboardingCancel', onboarding, actor);
  expectOpen(onboarding);
  refuse(reasonProblems(reason, onboardingPolicyOf(onboarding)));
  return closed(onboarding, { status: 'CANCELLED', reason: reason.trim(), by: actor.by, at: actor.now });
}
