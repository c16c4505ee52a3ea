// What somebody can do with an onboarding now, and what stands in the way. Pure.
import { type Trial, trialsBy, type WhoHelps } from '../../../platform/rules/blockers.ts';
import type { WorkCalendar } from '../../../platform/rules/calendar.ts';
import { fail } from '../../../platform/rules/errors.ts';
import { checkPointOpen } from './check-points.ts';
import {
  doesTask,
  expectOpen,
  expectTheirs,
  isTheirs,
  mayHand,
  mayUndo,
  ONBOARDING_FIELD,
  type OnboardingAction,
  type OnboardingActor,
} from './parts.ts';
import { confirmOpen, endOpen, extendOpen, withdrawOpen } from './probation.ts';
import type { Onboarding } from './types.ts';

const ALL: readonly OnboardingAction[] = [
  'onboardingTaskDone',
  'onboardingTaskUndo',
  'onboardingTaskWaive',
  'onboardingTaskReplaceOwner',
  'onboardingReplan',
  'onboardingCancel',
  'onboardingMentorName',
  'onboardingMentorAnswer',
  'onboardingCheckPointWrite',
  'onboardingExtend',
  'onboardingConfirm',
  'onboardingEnd',
  'onboardingOutcomeWithdraw',
];

const refused = (): never => fail('TRANSITION_REFUSED', { data: { allowed: [] } });

interface Asking extends OnboardingActor {
  calendar: WorkCalendar;
  /** In service beyond the day of a decision that ended it. */
  serves: boolean;
}

function ask(action: OnboardingAction, onboarding: Onboarding, actor: Asking): void {
  const { tasks } = onboarding;
  const decisions: Partial<Record<OnboardingAction, () => unknown>> = {
    onboardingExtend: () => extendOpen(onboarding, actor),
    onboardingConfirm: () => confirmOpen(onboarding, actor),
    onboardingEnd: () => endOpen(onboarding, actor),
    onboardingOutcomeWithdraw: () => {
      withdrawOpen(onboarding, actor);
      if (!actor.serves) fail('ASSIGNMENT_ENDED', { field: ONBOARDING_FIELD });
    },
  };
  const decision = decisions[action];
  if (decision) return void decision();
  expectTheirs(action, onboarding, actor);
  const isUndo = action === 'onboardingTaskUndo';
  if (!(isUndo && onboarding.status === 'COMPLETED')) expectOpen(onboarding);
  if (action === 'onboardingTaskDone' && !tasks.some((task) => task.status === 'OPEN' && doesTask(task, actor))) refused();
  if (isUndo && !tasks.some((task) => task.status !== 'OPEN' && mayUndo(task, actor))) refused();
  if (action === 'onboardingTaskWaive' && !tasks.some(({ status }) => status === 'OPEN')) refused();
  if (action === 'onboardingTaskReplaceOwner' && !tasks.some((task) => task.status === 'OPEN' && mayHand(task, actor))) refused();
  if (action === 'onboardingCheckPointWrite') checkPointOpen(onboarding, actor);
}

export const onboardingTrials = (onboarding: Onboarding, actor: Asking): Trial<OnboardingAction>[] =>
  trialsBy(
    ALL.filter((action) => isTheirs(action, onboarding, actor)),
    null,
    (action) => ask(action, onboarding, actor),
  );

export const ONBOARDING_HELP: WhoHelps = { HEARING_OPEN: 'EMPLOYEE', INVALID: 'SUPERIOR' };
