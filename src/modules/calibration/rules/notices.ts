// What a calibration session tells: to its members that they are, and that a proposed change waits for another of them. Never to whom it is about. Pure.

import type { Awaited, NoticeRules, Told } from '../../../platform/rules/notice.ts';
import type { CalibrationChange, CalibrationSession } from './calibration.ts';

const toMembers = (members: readonly string[]) => members.map((employeeId) => ({ kind: 'EMPLOYEE' as const, employeeId }));
const factsOf = ({ year, period }: CalibrationSession) => ({ span: period === null ? String(year) : `${year}/${period}` });

function sessionTold(before: CalibrationSession | null, after: CalibrationSession): Told[] {
  if (after.status !== 'OPEN' || before?.status === 'OPEN') return [];
  return [{ event: 'CALIBRATION_OPENED', subjectId: after.id, aboutId: null, facts: factsOf(after), to: toMembers(after.members) }];
}

export const calibrationNotices: NoticeRules<CalibrationSession> = { told: sessionTold, awaited: () => [] };

/** Of a session that is over nothing is asked. */
function changeAwaited(change: CalibrationChange, session: CalibrationSession | null): Awaited[] {
  if (change.status !== 'PROPOSED' || session?.status !== 'OPEN') return [];
  const others = session.members.filter((id) => id !== change.proposedBy && id !== change.employeeId);
  const of = { event: 'CALIBRATION_CHANGE_WAITS', subjectId: change.id, aboutId: null, facts: factsOf(session) } as const;
  return [{ ...of, to: toMembers(others), occasion: change.proposedAt, dueAt: null }];
}

export const calibrationChangeNotices: NoticeRules<CalibrationChange, CalibrationSession | null> = {
  told: () => [],
  awaited: changeAwaited,
};
