// What a plan tells: to each side that it is their turn, to its owner what became of it. Pure.

import type { Awaited, NoticeRules, Told } from '../../../platform/rules/notice.ts';
import type { NoticeEvent } from '../../../platform/rules/texts/notices/index.ts';
import type { PlanHead } from './types.ts';

const said = (plan: PlanHead, event: NoticeEvent) => ({
  event,
  subjectId: plan.id,
  aboutId: plan.employeeId,
  facts: { year: plan.year },
});

const toOwner = ({ employeeId }: PlanHead) => [{ kind: 'EMPLOYEE' as const, employeeId }];
const toSuperiors = ({ employeeId, assignmentId }: PlanHead) => [{ kind: 'SUPERIORS' as const, employeeId, assignmentId }];

/** Of what is talked about: one notice a turn, however many targets and words follow in it. */
const turns = (plan: PlanHead): Awaited[] => [
  ...(plan.employeeSince ? [{ ...said(plan, 'OWN_TARGETS_WAIT'), to: toOwner(plan), occasion: plan.employeeSince, dueAt: null }] : []),
  ...(plan.superiorSince ? [{ ...said(plan, 'TARGETS_WAIT'), to: toSuperiors(plan), occasion: plan.superiorSince, dueAt: null }] : []),
];

/** A void plan awaits nobody; one that was returned tells so, and not of each target. */
function awaited(plan: PlanHead): Awaited[] {
  if (plan.voided) return [];
  if (plan.status === 'DRAFT') return turns(plan);
  if (plan.status === 'SUBMITTED')
    return [{ ...said(plan, 'PLAN_WAITS'), to: toSuperiors(plan), occasion: plan.submittedAt ?? '', dueAt: null }];
  if (plan.status === 'RETURNED')
    return [{ ...said(plan, 'PLAN_RETURNED'), to: toOwner(plan), occasion: plan.returned?.at ?? '', dueAt: null }];
  return [];
}

/** Whoever left the notes knows them. */
function notesTold(before: PlanHead | null, after: PlanHead): Told[] {
  const [note] = after.leavingNotes.slice(before?.leavingNotes.length ?? 0);
  return note ? [{ ...said(after, 'PLAN_NOTES_LEFT'), to: toSuperiors(after), notTo: note.by }] : [];
}

const told = (before: PlanHead | null, after: PlanHead): Told[] => [
  ...(after.approved.length > (before?.approved.length ?? 0) ? [{ ...said(after, 'PLAN_APPROVED'), to: toOwner(after) }] : []),
  ...(after.voided && !before?.voided ? [{ ...said(after, 'PLAN_VOID'), to: toOwner(after) }] : []),
  ...notesTold(before, after),
];

export const planNotices: NoticeRules<PlanHead> = { told, awaited };
