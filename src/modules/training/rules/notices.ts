// What training tells: to the superior that somebody asks, to the person what became of it and what must be confirmed. Pure.

import type { Awaited, NoticeRules, Told } from '../../../platform/rules/notice.ts';
import type { NoticeEvent } from '../../../platform/rules/texts/notices/index.ts';
import type { EnrolmentStatus, TrainingEnrolment } from './types.ts';

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

/** Whoever has confirmed or withdrawn knows it. */
function told(before: TrainingEnrolment | null, is: TrainingEnrolment): Told[] {
  const event = before?.status === is.status ? undefined : SAID[is.status];
  const own = event && !(before?.status === 'OFFERED' && is.status === 'SEATED') ? [toSelf(is, event)] : [];
  const moved = before && before.moves < is.moves && before.round === is.round ? [toSelf(is, 'TRAINING_MOVED')] : [];
  return [...own, ...moved];
}

function awaited(enrolment: TrainingEnrolment): Awaited[] {
  const { id, employeeId, status, round, beginsAt, confirmUntil } = enrolment;
  if (status === 'REQUESTED') {
    const of = { event: 'TRAINING_REQUESTED', subjectId: id, aboutId: employeeId, facts: {}, notTo: employeeId } as const;
    return [{ ...of, to: [{ kind: 'SUPERIORS', employeeId, assignmentId: null }], occasion: String(round), dueAt: beginsAt, lapses: true }];
  }
  if (status !== 'OFFERED') return [];
  return [{ ...toSelf(enrolment, 'TRAINING_SEAT_OFFERED'), occasion: `${round}#${confirmUntil}`, dueAt: confirmUntil, lapses: true }];
}

export const enrolmentNotices: NoticeRules<TrainingEnrolment> = { told, awaited };
