// What feedback tells: to its recipient that it is there, to whom it is asked of that it is awaited, to the staffing agency that one is reported. Pure.

import { dayEnd } from '../../../platform/rules/calendar.ts';
import type { Awaited, NoticeRules, Told } from '../../../platform/rules/notice.ts';
import type { AbuseReport, Feedback, FeedbackRequest } from './types.ts';

const toEmployee = (employeeId: string) => [{ kind: 'EMPLOYEE' as const, employeeId }];

/** Once, when it is given; a thread is read by who opens it. */
function feedbackTold(before: Feedback | null, { id, aboutId, authorId, relation, visibility, audience }: Feedback): Told[] {
  if (before || visibility === 'PRIVATE' || relation === 'SELF') return [];
  const of = { subjectId: id, aboutId: null, to: toEmployee(aboutId), notTo: authorId };
  if (visibility === 'COUNTED' && audience.year !== null) return [{ ...of, event: 'FEEDBACK_COUNTED', facts: { year: audience.year } }];
  return [{ ...of, event: 'FEEDBACK_RECEIVED', facts: {} }];
}

export const feedbackNotices: NoticeRules<Feedback> = { told: feedbackTold, awaited: () => [] };

/** Nobody is bound to answer: it lapses by the clock. */
function requestAwaited({ id, requesterId, askedId, status, askedAt, expiresAt }: FeedbackRequest): Awaited[] {
  if (status !== 'OPEN') return [];
  const of = { event: 'FEEDBACK_REQUESTED', subjectId: id, aboutId: requesterId, facts: {} } as const;
  return [{ ...of, to: toEmployee(askedId), occasion: askedAt, dueAt: expiresAt, lapses: true }];
}

/** An answer tells of itself, as a feedback that was received. */
function requestTold(before: FeedbackRequest | null, { id, requesterId, askedId, status }: FeedbackRequest): Told[] {
  if (status !== 'DECLINED' || before?.status === 'DECLINED') return [];
  return [{ event: 'FEEDBACK_DECLINED', subjectId: id, aboutId: askedId, facts: {}, to: toEmployee(requesterId) }];
}

export const feedbackRequestNotices: NoticeRules<FeedbackRequest> = { told: requestTold, awaited: requestAwaited };

/** That there is one, and no more: neither about whom nor when within the day. */
function reportAwaited({ id, status, filedOn, due }: AbuseReport): Awaited[] {
  if (status !== 'OPEN') return [];
  const of = { event: 'ABUSE_REPORTED', subjectId: id, aboutId: null, facts: {}, dayOnly: true } as const;
  return [{ ...of, to: [{ kind: 'OFFICE', office: 'HR_OFFICER' }], occasion: filedOn, dueAt: due.on && dayEnd(due.on) }];
}

export const abuseReportNotices: NoticeRules<AbuseReport> = { told: () => [], awaited: reportAwaited };
