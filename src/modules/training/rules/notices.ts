// What training tells: to the superior that somebody asks, to the person what became of it and what must be confirmed. Pure.

import type { Awaited, NoticeRules, Told } from '../../../platform/rules/notice.ts';
import type { NoticeEvent } from '../../../platform/rules/texts/notices/index.ts';
import type { TrainingReport } from './elsewhere.ts';
import { publishBy } from './feedback.ts';
import type { EnrolmentStatus, TrainingEnrolment, TrainingSession } from './types.ts';

const SAID: Partial<Record<EnrolmentStatus, NoticeEvent>> = {
  DECLINED: 'TRAINING_DECLINED',
  SEATED: 'TRAINING_SEATED',
  WAITING: 'TRAINING_WAITING',
  LAPSED: 'TRAINING_SEAT_LAPSED',
  CANCELLED: 'TRAINING_CANCELLED',
};

const toSelf = ({ id, employeeId }: TrainingEnrolment, event: NoticeEvent, facts: Told['facts'] = {}): Told => ({
  event,
  subjectId: id,
  aboutId: null,
  facts,
  to: [{ kind: 'EMPLOYEE', employeeId }],
});

/** Whoever has confirmed or withdrawn knows it, and of who has a seat again since a result was taken back that is told. */
const isKnown = (before: TrainingEnrolment | null, is: TrainingEnrolment): boolean =>
  is.status === 'SEATED' && (before?.status === 'OFFERED' || (before?.result ?? null) !== null);

function told(before: TrainingEnrolment | null, is: TrainingEnrolment): Told[] {
  const event = before?.status === is.status ? undefined : SAID[is.status];
  const own = event && !isKnown(before, is) ? [toSelf(is, event)] : [];
  const moved = before && before.moves < is.moves && before.round === is.round ? [toSelf(is, 'TRAINING_MOVED')] : [];
  const over = before && before.endReason === null && is.endReason !== null ? [toSelf(is, 'TRAINING_ENDED')] : [];
  const result = !before?.result && is.result ? [toSelf(is, 'TRAINING_RESULT')] : [];
  const back = before?.result && !is.result ? [toSelf(is, 'TRAINING_RESULT_TAKEN_BACK')] : [];
  return [...own, ...moved, ...over, ...result, ...back];
}

/** @param post the definitive one of the person today, whose superior decides; null where nobody is asked */
function awaited(enrolment: TrainingEnrolment, post: string | null): Awaited[] {
  const { id, employeeId, status, round, beginsAt, confirmUntil } = enrolment;
  if (status === 'REQUESTED' && post !== null) {
    const of = { event: 'TRAINING_REQUESTED', subjectId: id, aboutId: employeeId, facts: {}, notTo: employeeId } as const;
    return [{ ...of, to: [{ kind: 'SUPERIORS', employeeId, assignmentId: post }], occasion: String(round), dueAt: beginsAt, lapses: true }];
  }
  if (status !== 'OFFERED') return [];
  return [{ ...toSelf(enrolment, 'TRAINING_SEAT_OFFERED'), occasion: `${round}#${confirmUntil}`, dueAt: confirmUntil, lapses: true }];
}

export const enrolmentNotices: NoticeRules<TrainingEnrolment, string | null> = { told, awaited };

const reportTo = ({ id, employeeId }: TrainingReport, event: NoticeEvent): Told => ({
  event,
  subjectId: id,
  aboutId: null,
  facts: {},
  to: [{ kind: 'EMPLOYEE', employeeId }],
});

function reportTold(before: TrainingReport | null, is: TrainingReport): Told[] {
  if (before?.status === is.status) return [];
  if (is.status === 'VERIFIED') return [reportTo(is, 'TRAINING_REPORT_VERIFIED')];
  return is.status === 'RETURNED' ? [reportTo(is, 'TRAINING_REPORT_RETURNED')] : [];
}

/** Whose it is does not verify it, though they be of the agency. */
function reportAwaited({ id, employeeId, status, submittedAt }: TrainingReport): Awaited[] {
  if (status !== 'WAITING') return [];
  const of = { event: 'TRAINING_REPORT_WAITS', subjectId: id, aboutId: employeeId, facts: {}, notTo: employeeId } as const;
  return [{ ...of, to: [{ kind: 'OFFICE', office: 'HR_OFFICER' }], occasion: submittedAt ?? '', dueAt: null }];
}

export const reportNotices: NoticeRules<TrainingReport> = { told: reportTold, awaited: reportAwaited };

const toAgency = ({ id }: TrainingSession, event: NoticeEvent): Told => ({
  event,
  subjectId: id,
  aboutId: null,
  facts: {},
  to: [{ kind: 'OFFICE', office: 'HR_OFFICER' }],
});

const lapsed = (before: TrainingSession | null, is: TrainingSession): Told[] =>
  before && before.feedbackLapsedAt === undefined && is.feedbackLapsedAt !== undefined ? [toAgency(is, 'TRAINING_FEEDBACK_LAPSED')] : [];

/** Of how many there is something to publish nobody is told. */
function publicationAwaited(session: TrainingSession): Awaited[] {
  const dueAt = publishBy(session);
  return dueAt === null ? [] : [{ ...toAgency(session, 'TRAINING_FEEDBACK_WAITS'), occasion: 'PUBLISH', dueAt }];
}

export const sessionNotices: NoticeRules<TrainingSession> = { told: lapsed, awaited: publicationAwaited };
