// What an onboarding tells: to whoever has tasks, is asked to mentor or to speak at a check-point, and to the staffing agency when a probation ends. Pure.

import type { StaffAddressee } from '../../../platform/rules/addressee.ts';
import { addDays, dayEnd } from '../../../platform/rules/calendar.ts';
import type { Awaited, NoticeRules, Told } from '../../../platform/rules/notice.ts';
import type { NoticeEvent } from '../../../platform/rules/texts/notices/index.ts';
import { presentMentor, presentPoints, wordOf } from './onboarding.ts';
import { onboardingPolicyOf } from './policy.ts';
import type { Onboarding, OnboardingCheckPoint, OnboardingOwner, OnboardingSide, OnboardingTask } from './types.ts';

const toEmployee = (employeeId: string): StaffAddressee => ({ kind: 'EMPLOYEE', employeeId });
const OFFICE: StaffAddressee = { kind: 'OFFICE', office: 'HR_OFFICER' };

const superiorsOf = ({ employeeId, place }: Onboarding): StaffAddressee => ({
  kind: 'SUPERIORS',
  employeeId,
  assignmentId: place.assignmentId,
});

/** The newcomer's own names nobody; all others say about whom. */
const said = (onboarding: Onboarding, event: NoticeEvent, to: StaffAddressee) => ({
  event,
  subjectId: onboarding.id,
  aboutId: to.kind === 'EMPLOYEE' && to.employeeId === onboarding.employeeId ? null : onboarding.employeeId,
  facts: {},
  to: [to],
});

/** What is awaited in the post that it is of. */
const awaitedOf = (onboarding: Onboarding, event: NoticeEvent, to: StaffAddressee) => ({
  ...said(onboarding, event, to),
  post: onboarding.place.assignmentId,
});

/** Administrators of agencies are told by their logins alone: whoever heads the unit is told, and sees that it is done. */
function doerOf(onboarding: Onboarding, { owner, ownerId }: OnboardingTask): { to: StaffAddressee; as: string } | null {
  if (ownerId !== null) return { to: toEmployee(ownerId), as: ownerId };
  const { employeeId, place, itUnitId } = onboarding;
  const mentor = presentMentor(onboarding);
  const to: Record<OnboardingOwner, StaffAddressee | null> = {
    NEWCOMER: toEmployee(employeeId),
    SUPERIOR: superiorsOf(onboarding),
    MENTOR: mentor?.answer === 'ACCEPTED' ? toEmployee(mentor.employeeId) : null,
    UNIT_ADMIN: { kind: 'HEADS', unitId: place.unitId },
    IT: itUnitId === null ? null : { kind: 'LEADERS', unitId: itUnitId, forId: employeeId, elseHeadsOf: place.unitId },
    HR_OFFICER: OFFICE,
  };
  // Where no unit serves IT the administrator of the agency does, and is told once.
  const as = owner === 'IT' && itUnitId === null ? 'UNIT_ADMIN' : owner;
  const found = to[as];
  return found && { to: found, as };
}

const endOf = (day: string | null | undefined): string | null => (day ? dayEnd(day) : null);

/** One for each who has tasks, however many: by the nearest day. */
function tasksAwaited(onboarding: Onboarding): Awaited[] {
  const open = onboarding.tasks.flatMap((task) => {
    const doer = task.status === 'OPEN' ? doerOf(onboarding, task) : null;
    return doer ? [{ ...doer, on: task.due.on }] : [];
  });
  return [...Map.groupBy(open, ({ as }) => as)].flatMap(([occasion, some]) => {
    const [first] = some;
    if (!first) return [];
    const on = some.flatMap((one) => one.on ?? []).toSorted()[0];
    const event = occasion === 'NEWCOMER' ? 'ONBOARDING_TASKS' : 'ONBOARDING_TASKS_OF';
    return [{ ...awaitedOf(onboarding, event, first.to), occasion, dueAt: endOf(on) }];
  });
}

function mentorAwaited(onboarding: Onboarding): Awaited[] {
  const mentor = presentMentor(onboarding);
  if (mentor?.answer === 'ACCEPTED') return [];
  if (mentor)
    return [
      {
        ...awaitedOf(onboarding, 'ONBOARDING_MENTOR_ASKED', toEmployee(mentor.employeeId)),
        occasion: mentor.namedAt,
        dueAt: endOf(mentor.answerDue.on),
      },
    ];
  const waiting = onboarding.tasks.filter(({ owner, status, ownerId }) => owner === 'MENTOR' && status === 'OPEN' && ownerId === null);
  if (waiting.length === 0) return [];
  const dueAt = endOf(waiting.flatMap(({ due }) => due.on ?? []).toSorted()[0]);
  return [
    { ...awaitedOf(onboarding, 'ONBOARDING_NEEDS_MENTOR', superiorsOf(onboarding)), occasion: String(onboarding.mentors.length), dueAt },
  ];
}

/** The end of an extended probation whose first end was spoken at. */
const isAnew = ({ checkPoints }: Onboarding, point: OnboardingCheckPoint): boolean =>
  checkPoints.find(({ kind }) => kind === point.kind) !== point;

/** The next of each side alone: nobody is asked for all of them on the first day. */
function wordAwaited(onboarding: Onboarding, side: OnboardingSide): Awaited[] {
  const next = presentPoints(onboarding).find((point) => wordOf(point, side) === null);
  if (!next) return [];
  const [event, to] =
    side === 'NEWCOMER'
      ? (['ONBOARDING_CHECK_POINT', toEmployee(onboarding.employeeId)] as const)
      : (['ONBOARDING_CHECK_POINT_OF', superiorsOf(onboarding)] as const);
  const dueAt = dayEnd(addDays(next.on, onboardingPolicyOf(onboarding).checkPointDays.after));
  return [{ ...awaitedOf(onboarding, event, to), occasion: isAnew(onboarding, next) ? `${next.kind}#${next.on}` : next.kind, dueAt }];
}

function decisionAwaited(onboarding: Onboarding): Awaited[] {
  const { probation } = onboarding;
  if (!probation || probation.outcome) return [];
  return [{ ...awaitedOf(onboarding, 'ONBOARDING_TO_DECIDE', OFFICE), occasion: probation.endsOn, dueAt: dayEnd(probation.endsOn) }];
}

const awaited = (onboarding: Onboarding): Awaited[] =>
  onboarding.status === 'OPEN'
    ? [
        ...tasksAwaited(onboarding),
        ...mentorAwaited(onboarding),
        ...wordAwaited(onboarding, 'NEWCOMER'),
        ...wordAwaited(onboarding, 'SUPERIOR'),
        ...decisionAwaited(onboarding),
      ]
    : [];

/** What was decided is told to whom it is about, each once. */
function told(before: Onboarding | null, after: Onboarding): Told[] {
  const to = toEmployee(after.employeeId);
  const [was, is] = [before?.probation ?? null, after.probation];
  const tells: Told[] = [];
  if (is?.extension && !was?.extension) tells.push({ ...said(after, 'ONBOARDING_EXTENDED', to), facts: { day: is.endsOn } });
  if (is?.outcome && !was?.outcome)
    tells.push({
      ...said(after, is.outcome.kind === 'CONFIRMED' ? 'ONBOARDING_CONFIRMED' : 'ONBOARDING_NOT_CONFIRMED', to),
      facts: { day: is.outcome.day },
    });
  if (was?.outcome && !is?.outcome) tells.push(said(after, 'ONBOARDING_DECISION_WITHDRAWN', to));
  return tells;
}

export const onboardingNotices: NoticeRules<Onboarding> = { told, awaited };
