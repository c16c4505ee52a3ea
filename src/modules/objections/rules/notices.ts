// What an objection tells: to who decides by when, to the rater that they may answer, to the employee what was decided. Pure.

import { dayEnd } from '../../../platform/rules/calendar.ts';
import type { Awaited, NoticeRules, Told } from '../../../platform/rules/notice.ts';
import type { NoticeEvent } from '../../../platform/rules/texts/notices/index.ts';
import type { Objection } from './types.ts';

const toEmployee = (employeeId: string) => [{ kind: 'EMPLOYEE' as const, employeeId }];

const said = ({ id, employeeId, year, period }: Objection, event: NoticeEvent) => ({
  event,
  subjectId: id,
  aboutId: employeeId,
  facts: { span: period === null ? String(year) : `${year}/${period}` },
});

/** Whoever is named anew is told anew. */
function decisionAwaited(objection: Objection): Awaited {
  const { deciderId, assignment, filedAt, due } = objection;
  const asked = { occasion: assignment?.at ?? filedAt, dueAt: due.on && dayEnd(due.on) };
  if (deciderId !== null) return { ...said(objection, 'OBJECTION_TO_DECIDE'), ...asked, to: toEmployee(deciderId) };
  return { ...said(objection, 'OBJECTION_NEEDS_DECIDER'), ...asked, aboutId: null, to: [{ kind: 'OFFICE', office: 'HR_OFFICER' }] };
}

function answerAwaited(objection: Objection): Awaited[] {
  const { raterId, statements, statementUntil, filedAt } = objection;
  if (statements.some(({ side }) => side === 'RATER')) return [];
  return [{ ...said(objection, 'OBJECTION_TO_ANSWER'), to: toEmployee(raterId), occasion: filedAt, dueAt: statementUntil, lapses: true }];
}

const awaited = (objection: Objection): Awaited[] =>
  objection.status === 'OPEN' ? [decisionAwaited(objection), ...answerAwaited(objection)] : [];

function told(before: Objection | null, after: Objection): Told[] {
  if (after.status !== 'DECIDED' || before?.status === 'DECIDED') return [];
  return [
    { ...said(after, 'OBJECTION_DECIDED'), aboutId: null, to: toEmployee(after.employeeId) },
    { ...said(after, 'OBJECTION_DECIDED_OF_RATED'), to: toEmployee(after.raterId) },
  ];
}

export const objectionNotices: NoticeRules<Objection> = { told, awaited };
