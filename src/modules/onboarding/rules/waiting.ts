// For whom an onboarding waits, until when, and who can help: for lists, and for whoever looks at one. Pure.
import type { WorkCalendar } from '../../../platform/rules/calendar.ts';
import { answerDueOn, isHeld, presentMentor, presentPoints, taskDueOn, wordOf } from './onboarding.ts';
import type { Onboarding, OnboardingOwner, OnboardingSide, OnboardingTask, OnboardingWaiting } from './types.ts';

/** Who stands nearest to whom it waits for, and can do something about it. */
const HELPS: Readonly<Record<OnboardingOwner, OnboardingOwner | null>> = {
  NEWCOMER: 'SUPERIOR',
  MENTOR: 'SUPERIOR',
  SUPERIOR: 'HR_OFFICER',
  UNIT_ADMIN: 'HR_OFFICER',
  HR_OFFICER: null,
};

/** Undefined days last. */
const byDay = (one: string | null, other: string | null): number =>
  (one ?? '~') < (other ?? '~') ? -1 : (one ?? '~') > (other ?? '~') ? 1 : 0;
const nearest = (days: readonly (string | null)[]): string | null => days.toSorted(byDay)[0] ?? null;

type Left = Pick<OnboardingWaiting, 'what' | 'owner' | 'dueOn'> & Partial<Pick<OnboardingWaiting, 'count' | 'doerId'>>;

/** One for each owner, or who was named instead. */
function tasksLeft({ tasks }: Onboarding, calendar: WorkCalendar): Left[] {
  const open = tasks.filter(({ status }) => status === 'OPEN');
  return [...Map.groupBy(open, ({ owner, ownerId }) => ownerId ?? owner).values()].flatMap((some) => {
    const { owner, ownerId } = some[0] as OnboardingTask;
    const dueOn = nearest(some.map((task) => taskDueOn(task, calendar)));
    return [{ what: 'TASKS', owner, dueOn, count: some.length, ...(ownerId && { doerId: ownerId }) }];
  });
}

/** The next of each side. */
function wordsLeft(onboarding: Onboarding): Left[] {
  const points = presentPoints(onboarding).filter((point) => !isHeld(point));
  return (['NEWCOMER', 'SUPERIOR'] as const satisfies readonly OnboardingSide[]).flatMap((owner) => {
    const next = points.find((point) => wordOf(point, owner) === null);
    return next ? [{ what: 'CHECK_POINT', owner, dueOn: next.on }] : [];
  });
}

function answerLeft(onboarding: Onboarding, calendar: WorkCalendar): Left[] {
  const mentor = presentMentor(onboarding);
  return mentor?.answer === 'ASKED'
    ? [{ what: 'MENTOR_ANSWER', owner: 'MENTOR', dueOn: answerDueOn(mentor, calendar), doerId: mentor.employeeId }]
    : [];
}

const decisionLeft = ({ probation }: Onboarding): Left[] =>
  probation && probation.outcome === null ? [{ what: 'DECISION', owner: 'HR_OFFICER', dueOn: probation.endsOn }] : [];

const left = (onboarding: Onboarding, calendar: WorkCalendar): Left[] =>
  onboarding.status === 'OPEN'
    ? [
        ...tasksLeft(onboarding, calendar),
        ...answerLeft(onboarding, calendar),
        ...wordsLeft(onboarding),
        ...decisionLeft(onboarding),
      ].toSorted((a, b) => byDay(a.dueOn, b.dueOn))
    : [];

/** The nearest day of what is left to be done, as far as it can be counted. */
export const nextDueOn = (onboarding: Onboarding, calendar: WorkCalendar): string | null => left(onboarding, calendar)[0]?.dueOn ?? null;

/** @param superiorId null: nobody leads the newcomer, so the staffing agency helps */
export function waitingOf(onboarding: Onboarding, calendar: WorkCalendar, superiorId: string | null): OnboardingWaiting[] {
  const mentor = presentMentor(onboarding);
  const holders: Readonly<Record<OnboardingOwner, string | null>> = {
    ...{ NEWCOMER: onboarding.employeeId, SUPERIOR: superiorId, UNIT_ADMIN: null, HR_OFFICER: null },
    MENTOR: mentor?.answer === 'ACCEPTED' ? mentor.employeeId : null,
  };
  return left(onboarding, calendar).map(({ what, owner, dueOn, count = 1, doerId = holders[owner] }) => {
    const helps = HELPS[owner];
    const helper = helps === 'SUPERIOR' && (superiorId === null || superiorId === doerId) ? 'HR_OFFICER' : helps;
    return { what, owner, doerId, count, dueOn, helper, helperId: helper && holders[helper] };
  });
}

/** What of it lists go by that other records say. */
export interface OnboardingListed {
  nextDueOn: string | null;
  unowned: OnboardingOwner[];
  superiorId: string | null;
  waiting: OnboardingWaiting[];
}

/** Tasks of a relation that nobody holds: they wait for somebody to be named. */
function unownedOf(onboarding: Onboarding, superiorId: string | null): OnboardingOwner[] {
  const open = onboarding.tasks.filter(({ status, ownerId }) => status === 'OPEN' && ownerId === null);
  const hasMentor = presentMentor(onboarding)?.answer === 'ACCEPTED';
  const lacks = (owner: OnboardingOwner): boolean => (owner === 'SUPERIOR' && superiorId === null) || (owner === 'MENTOR' && !hasMentor);
  return [...new Set(open.map(({ owner }) => owner).filter(lacks))];
}

export const listedOf = (onboarding: Onboarding, calendar: WorkCalendar, superiorId: string | null): OnboardingListed => ({
  nextDueOn: nextDueOn(onboarding, calendar),
  unowned: onboarding.status === 'OPEN' ? unownedOf(onboarding, superiorId) : [],
  superiorId,
  waiting: waitingOf(onboarding, calendar, superiorId),
});
