// What a plan tells: to the superiors that it waits, to its owner what became of it. Pure.

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

/** A void plan awaits nobody. */
function awaited(plan: PlanHead): Awaited[] {
  if (plan.voided) return [];
  if (plan.status === 'SUBMITTED')
    return [{ ...said(plan, 'PLAN_WAITS'), to: toSuperiors(plan), occasion: plan.submittedAt ?? '', dueAt: null }];
  if (plan.status === 'RETURNED')
    return [{ ...said(plan, 'PLAN_RETURNED'), to: toOwner(plan), occasion: plan.returned?.at ?? '', dueAt: null }];
  return [];
}

const told = (before: PlanHead | null, after: PlanHead): Told[] =>
  after.approved.length > (before?.approved.length ?? 0) ? [{ ...said(after, 'PLAN_APPROVED'), to: toOwner(after) }] : [];

export const planNotices: NoticeRules<PlanHead> = { told, awaited };
