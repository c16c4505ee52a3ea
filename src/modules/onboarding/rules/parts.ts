// Who somebody is to an onboarding, and what is theirs to do. Pure.
import { fail } from '../../../platform/rules/errors.ts';
import { isIt } from './it.ts';
import { presentMentor } from './onboarding.ts';
import type { Onboarding, OnboardingOwner, OnboardingTask } from './types.ts';

/** HEAD: of the unit. The newcomer stands there as nothing else. */
export type OnboardingPart = OnboardingOwner | 'HEAD';

export interface OnboardingActor {
  /** Employee id, or the login of somebody without one. */
  by: string;
  parts: readonly OnboardingPart[];
  now: string;
}

export type OnboardingAction =
  | 'onboardingTaskDone'
  | 'onboardingTaskUndo'
  | 'onboardingTaskWaive'
  | 'onboardingTaskReplaceOwner'
  | 'onboardingReplan'
  | 'onboardingCancel'
  | 'onboardingMentorName'
  | 'onboardingMentorAnswer'
  | 'onboardingCheckPointWrite'
  | 'onboardingExtend'
  | 'onboardingConfirm'
  | 'onboardingEnd'
  | 'onboardingOutcomeWithdraw';

export const ONBOARDING_FIELD = ['onboardingId'];

const PLANNERS: readonly OnboardingPart[] = ['SUPERIOR', 'HEAD', 'UNIT_ADMIN', 'HR_OFFICER'];
const ANYBODY: readonly OnboardingPart[] = ['NEWCOMER', 'SUPERIOR', 'MENTOR', 'UNIT_ADMIN', 'IT', 'HR_OFFICER', 'HEAD'];
const OFFICER: readonly OnboardingPart[] = ['HR_OFFICER'];

const PARTS: Readonly<Record<OnboardingAction, readonly OnboardingPart[]>> = {
  onboardingTaskDone: ANYBODY,
  onboardingTaskUndo: ANYBODY,
  onboardingTaskWaive: ['SUPERIOR', 'HEAD', 'HR_OFFICER'],
  onboardingTaskReplaceOwner: PLANNERS,
  onboardingReplan: OFFICER,
  onboardingCancel: OFFICER,
  onboardingMentorName: PLANNERS,
  onboardingMentorAnswer: ['MENTOR'],
  onboardingCheckPointWrite: ['NEWCOMER', 'SUPERIOR'],
  onboardingExtend: OFFICER,
  onboardingConfirm: OFFICER,
  onboardingEnd: OFFICER,
  onboardingOutcomeWithdraw: OFFICER,
};

/** Who was named by name is anybody: what they may do is asked of the task. */
export function isTheirs(action: OnboardingAction, onboarding: Onboarding, { by, parts }: OnboardingActor): boolean {
  if (action === 'onboardingTaskDone') return onboarding.tasks.some((task) => doesTask(task, { by, parts }));
  if (action === 'onboardingTaskUndo') return onboarding.tasks.some((task) => mayUndo(task, { by, parts }));
  if (action === 'onboardingTaskReplaceOwner') return onboarding.tasks.some((task) => mayHand(task, { by, parts }));
  if (action === 'onboardingMentorAnswer') return presentMentor(onboarding)?.employeeId === by;
  return PARTS[action].some((part) => parts.includes(part));
}

/** @throws RuleError FORBIDDEN. */
export function expectTheirs(action: OnboardingAction, onboarding: Onboarding, actor: OnboardingActor): void {
  if (!isTheirs(action, onboarding, actor)) fail('FORBIDDEN', { field: ONBOARDING_FIELD });
}

const ELSEWHERE: readonly OnboardingPart[] = ['SUPERIOR', 'HR_OFFICER'];

/**
 * Whose task it is now: who was named, else who holds that relation or office. Of a training attendance says it; of one that was had
 * elsewhere the superior or the staffing agency, never who was to attend it.
 */
export function doesTask({ owner, ownerId, session }: OnboardingTask, { by, parts }: Pick<OnboardingActor, 'by' | 'parts'>): boolean {
  if (session) return parts.some((part) => ELSEWHERE.includes(part)) || (ownerId === by && !parts.includes('NEWCOMER'));
  return ownerId === null ? parts.includes(owner) : ownerId === by;
}

/** Whoever does it, leads the newcomer or keeps the records; what was waived no newcomer takes up by themself. */
export const mayUndo = (task: OnboardingTask, actor: Pick<OnboardingActor, 'by' | 'parts'>): boolean =>
  actor.parts.some((part) => part === 'SUPERIOR' || part === 'HR_OFFICER') || (task.status !== 'WAIVED' && doesTask(task, actor));

/** Whoever plans; who serves IT hands on their own to somebody of theirs. */
export const mayHand = (task: OnboardingTask, { parts }: Pick<OnboardingActor, 'by' | 'parts'>): boolean =>
  parts.some((part) => PLANNERS.includes(part)) || (isIt(task) && parts.includes('IT'));

/** @throws RuleError TRANSITION_REFUSED. */
export function expectOpen({ status }: Onboarding): void {
  if (status !== 'OPEN') fail('TRANSITION_REFUSED', { field: ONBOARDING_FIELD, data: { allowed: [] } });
}
