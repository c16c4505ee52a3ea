// What a development plan tells: that help is offered, whose word is awaited, who coaches. Nothing of the rating it was proposed after. Pure.

import { dayEnd } from '../../../platform/rules/calendar.ts';
import type { Awaited, NoticeRules, Told } from '../../../platform/rules/notice.ts';
import type { NoticeEvent } from '../../../platform/rules/texts/notices/index.ts';
import type { PersonLevels } from './competence-types.ts';
import { hasSpoken, isRunning, presentReview } from './lifecycle.ts';
import type { DevelopmentPlan } from './types.ts';
import { awaitsAgreementOf } from './views.ts';

/** The definitive post of the person today. */
type Post = string;

const toEmployee = (employeeId: string) => [{ kind: 'EMPLOYEE' as const, employeeId }];
/** Of the definitive post: who leads them in another has no part in it. */
const toSuperiors = (employeeId: string, assignmentId: Post) => [{ kind: 'SUPERIORS' as const, employeeId, assignmentId }];

const own = ({ id, employeeId }: DevelopmentPlan, event: NoticeEvent) => ({
  ...{ event, subjectId: id, aboutId: null, facts: {} },
  to: toEmployee(employeeId),
});

const about = ({ id, employeeId }: DevelopmentPlan, event: NoticeEvent, post: Post) => ({
  ...{ event, subjectId: id, aboutId: employeeId, facts: {} },
  to: toSuperiors(employeeId, post),
});

/** Nobody has proposed anything yet: both are asked to begin, but for who has begun it. */
function beginning(plan: DevelopmentPlan, post: Post): Awaited[] {
  if (plan.status !== 'PROPOSED' || plan.steps.length > 0) return [];
  const when = { occasion: String(plan.turns), dueAt: null };
  const by = plan.openedById === null ? {} : { notTo: plan.openedById };
  return [
    { ...own(plan, 'DEVELOPMENT_OFFERED'), ...when, ...by },
    { ...about(plan, 'DEVELOPMENT_PROPOSED', post), ...when, ...by },
  ];
}

function agreeing(plan: DevelopmentPlan, post: Post): Awaited[] {
  const when = { occasion: String(plan.turns), dueAt: null };
  return awaitsAgreementOf(plan).map((side) =>
    side === 'EMPLOYEE' ? { ...own(plan, 'OWN_DEVELOPMENT_WAITS'), ...when } : { ...about(plan, 'DEVELOPMENT_WAITS', post), ...when },
  );
}

function coaching({ coach, ...plan }: DevelopmentPlan): Awaited[] {
  if (!coach || coach.acceptedAt !== null) return [];
  const of = { event: 'DEVELOPMENT_COACH_ASKED', subjectId: plan.id, aboutId: plan.employeeId, facts: {} } as const;
  return [{ ...of, to: toEmployee(coach.employeeId), occasion: coach.namedAt, dueAt: null }];
}

function reviewing(plan: DevelopmentPlan, post: Post): Awaited[] {
  const review = presentReview(plan);
  if (plan.status !== 'ACTIVE' || !review) return [];
  const when = { occasion: String(review.number), dueAt: review.due.on && dayEnd(review.due.on) };
  return [
    ...(hasSpoken(review, 'EMPLOYEE') ? [] : [{ ...own(plan, 'OWN_DEVELOPMENT_REVIEW'), ...when }]),
    ...(hasSpoken(review, 'SUPERIOR') ? [] : [{ ...about(plan, 'DEVELOPMENT_REVIEW', post), ...when }]),
  ];
}

const awaited = (plan: DevelopmentPlan, post: Post): Awaited[] =>
  isRunning(plan) ? [...beginning(plan, post), ...agreeing(plan, post), ...coaching(plan), ...reviewing(plan, post)] : [];

/** Both hear who coaches; whoever did it or is to coach knows already. */
function coachTold(before: DevelopmentPlan, after: DevelopmentPlan, post: Post): Told[] {
  const { coach, formerCoaches } = after;
  const both = (event: NoticeEvent, coachId: string, notTo = coachId): Told[] => {
    const of = { event, subjectId: after.id, aboutId: coachId, facts: {}, notTo };
    return [{ ...of, to: [...toEmployee(after.employeeId), ...toSuperiors(after.employeeId, post)] }];
  };
  const left = formerCoaches.length > before.formerCoaches.length ? formerCoaches.at(-1) : null;
  const over = (employeeId: string): Told[] => {
    const of = { event: 'DEVELOPMENT_COACHING_OVER', subjectId: employeeId, aboutId: after.employeeId, facts: {} } as const;
    return [{ ...of, to: toEmployee(employeeId) }];
  };
  // Of the plan they see nothing any more: what is opened is their own record.
  const isOver = left !== null && left !== undefined && left.endedById !== left.employeeId;
  const endsWith = coach !== null && isRunning(before) && !isRunning(after);
  const accepted = coach !== null && coach.acceptedAt !== null && before.coach?.acceptedAt !== coach.acceptedAt;
  const [wasLast, isLast] = [before.coach?.leavesOn ?? null, coach?.leavesOn ?? null];
  // Whose contract is renewed stays longer: a later day is in the plan, and no news of leaving.
  const leaves = isLast !== null && (wasLast === null || isLast < wasLast);
  return [
    ...(isOver ? over(left.employeeId) : []),
    ...(endsWith ? over(coach.employeeId) : []),
    ...(left && left.ending === 'DECLINED' ? both('DEVELOPMENT_COACH_DECLINED', left.employeeId) : []),
    // Whoever was only asked, and is asked no more, has coached nobody.
    ...(left && left.ending === 'ENDED' && before.coach?.acceptedAt
      ? both('DEVELOPMENT_COACH_ENDED', left.employeeId, left.endedById)
      : []),
    ...(accepted ? both('DEVELOPMENT_COACH_ACCEPTED', coach.employeeId) : []),
    ...(leaves && coach !== null && before.coach?.employeeId === coach.employeeId
      ? both('DEVELOPMENT_COACH_LEAVES', coach.employeeId)
      : []),
  ];
}

function told(before: DevelopmentPlan | null, after: DevelopmentPlan, post: Post): Told[] {
  if (!before) return [];
  const became = (status: DevelopmentPlan['status']): boolean => after.status === status && before.status !== status;
  const withdrawn = after.ground?.withdrawnAt != null && before.ground?.withdrawnAt === null;
  return [
    ...coachTold(before, after, post),
    ...(became('ACTIVE') && before.status === 'PROPOSED' ? [own(after, 'DEVELOPMENT_AGREED')] : []),
    ...(became('ACTIVE') && before.status === 'CLOSED'
      ? [own(after, 'OWN_DEVELOPMENT_RESUMED'), about(after, 'DEVELOPMENT_RESUMED', post)]
      : []),
    // Who has left is told nothing: nobody has said anything of it.
    ...(became('CLOSED') && after.closed?.byId ? [{ ...own(after, 'DEVELOPMENT_CLOSED'), notTo: after.closed.byId }] : []),
    ...(became('WITHDRAWN') ? [own(after, 'DEVELOPMENT_WITHDRAWN')] : []),
    ...(withdrawn && after.status === 'ACTIVE' ? [own(after, 'DEVELOPMENT_UNASKED')] : []),
  ];
}

export const developmentNotices: NoticeRules<DevelopmentPlan, Post> = { told, awaited };

/** That something was entered about them, each time; what it was they read in their record. */
const levelTold = (_: PersonLevels | null, { employeeId }: PersonLevels): Told[] => [
  { event: 'COMPETENCE_RECORDED', subjectId: employeeId, aboutId: null, facts: {}, to: toEmployee(employeeId) },
];

export const levelNotices: NoticeRules<PersonLevels> = { told: levelTold, awaited: () => [] };
