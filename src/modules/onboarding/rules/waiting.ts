// For whom an onboarding waits, until when, and who can help: for lists, and for whoever looks at one. Pure.
import type { WorkCalendar } from '../../../platform/rules/calendar.ts';
import { isIt } from './it.ts';
import { answerDueOn, isHeld, presentMentor, presentPoints, taskDueOn, wordOf } from './onboarding.ts';
import type { Onboarding, OnboardingItWaiting, OnboardingOwner, OnboardingSide, OnboardingTask, OnboardingWaiting } from './types.ts';

/** Who stands nearest to whom it waits for, and can do something about it. */
const HELPS: Readonly<Record<OnboardingOwner, OnboardingOwner | null>> = {
  NEWCOMER: 'SUPERIOR',
  MENTOR: 'SUPERIOR',
  SUPERIOR: 'HR_OFFICER',
  UNIT_ADMIN: 'HR_OFFICER',
  IT: 'UNIT_ADMIN',
  HR_OFFICER: null,
};

/** Undefined days last. */
const byDay = (one: string | null, other: string | null): number =>
  (one ?? '~') < (other ?? '~') ? -1 : (one ?? '~') > (other ?? '~') ? 1 : 0;
const nearest = (days: readonly (string | null)[]): string | null => days.toSorted(byDay)[0] ?? null;

type Left = Pick<OnboardingWaiting, 'what' | 'owner' | 'dueOn'> & Partial<Pick<OnboardingWaiting, 'count' | 'doerId'>>;

/** Who leads the newcomer, and the unit that serves IT for them; null: nobody. */
export interface OnboardingLeaders {
  superiorId: string | null;
  itId: string | null;
}

/** Where nobody leads the unit that serves IT, or none is named, the administrator of the newcomer's agency steps in. */
const ownerNow = (owner: OnboardingOwner, itId: string | null): OnboardingOwner => (owner === 'IT' && itId === null ? 'UNIT_ADMIN' : owner);

/** One for each owner, or who was named instead. */
function tasksLeft({ tasks }: Onboarding, calendar: WorkCalendar, itId: string | null): Left[] {
  const open = tasks
    .filter(({ status }) => status === 'OPEN')
    .map((task) => (task.ownerId === null ? { ...task, owner: ownerNow(task.owner, itId) } : task));
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

const left = (onboarding: Onboarding, calendar: WorkCalendar, itId: string | null): Left[] =>
  onboarding.status === 'OPEN'
    ? [
        ...tasksLeft(onboarding, calendar, itId),
        ...answerLeft(onboarding, calendar),
        ...wordsLeft(onboarding),
        ...decisionLeft(onboarding),
      ].toSorted((a, b) => byDay(a.dueOn, b.dueOn))
    : [];

/** The nearest day of what is left to be done, as far as it can be counted. */
export const nextDueOn = (onboarding: Onboarding, calendar: WorkCalendar): string | null =>
  left(onboarding, calendar, null)[0]?.dueOn ?? null;

/** Where nobody leads the newcomer the staffing agency helps. */
export function waitingOf(onboarding: Onboarding, calendar: WorkCalendar, { superiorId, itId }: OnboardingLeaders): OnboardingWaiting[] {
  const mentor = presentMentor(onboarding);
  const holders: Readonly<Record<OnboardingOwner, string | null>> = {
    ...{ NEWCOMER: onboarding.employeeId, SUPERIOR: superiorId, UNIT_ADMIN: null, IT: itId, HR_OFFICER: null },
    MENTOR: mentor?.answer === 'ACCEPTED' ? mentor.employeeId : null,
  };
  return left(onboarding, calendar, itId).map(({ what, owner, dueOn, count = 1, doerId = holders[owner] }) => {
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
  itId: string | null;
  it: OnboardingItWaiting | null;
  waiting: OnboardingWaiting[];
}

/** Tasks of a relation that nobody holds: they wait for somebody to be named. */
function unownedOf(onboarding: Onboarding, superiorId: string | null): OnboardingOwner[] {
  const open = onboarding.tasks.filter(({ status, ownerId }) => status === 'OPEN' && ownerId === null);
  const hasMentor = presentMentor(onboarding)?.answer === 'ACCEPTED';
  const lacks = (owner: OnboardingOwner): boolean => (owner === 'SUPERIOR' && superiorId === null) || (owner === 'MENTOR' && !hasMentor);
  return [...new Set(open.map(({ owner }) => owner).filter(lacks))];
}

/** What nobody was named for, so that whoever leads that unit by then finds it. */
function itLeft({ status, tasks, itUnitId }: Onboarding, calendar: WorkCalendar): OnboardingItWaiting | null {
  const open = tasks.filter((task) => isIt(task) && task.status === 'OPEN' && task.ownerId === null);
  if (status !== 'OPEN' || itUnitId === null || open.length === 0) return null;
  return { unitId: itUnitId, tasks: open.length, dueOn: nearest(open.map((task) => taskDueOn(task, calendar))) };
}

export const listedOf = (onboarding: Onboarding, calendar: WorkCalendar, leaders: OnboardingLeaders): OnboardingListed => ({
  nextDueOn: nextDueOn(onboarding, calendar),
  unowned: onboarding.status === 'OPEN' ? unownedOf(onboarding, leaders.superiorId) : [],
  ...{ superiorId: leaders.superiorId, itId: leaders.itId },
  it: itLeft(onboarding, calendar),
  waiting: waitingOf(onboarding, calendar, leaders),
});
