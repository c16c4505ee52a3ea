// What can be done with a session or an enrolment now, and what stands in the way. Pure.
import type { Trial } from '../../../platform/rules/blockers.ts';
import { isPast } from '../../../platform/rules/calendar.ts';
import type { Problem } from '../../../platform/rules/errors.ts';
import { resultProblems } from './attendance.ts';
import { type OwnEnrolmentAction, stateProblems } from './enrolment.ts';
import { nextStep, type TrainingLine } from './line.ts';
import { beginOf, sessionProblems } from './session.ts';
import type { AttendanceSheet, TrainingEnrolment, TrainingSession } from './types.ts';

type EnrolmentAction = OwnEnrolmentAction | 'trainingResultRecord' | 'trainingResultTakeBack';

export interface EnrolmentSide {
  self: boolean;
  superior: boolean;
  /** Whoever runs it, with the attendance as it stands; null for all others. */
  officer: { sheets: readonly AttendanceSheet[] } | null;
}

const refused = (problems: readonly Problem[]): boolean => problems.some(({ code }) => code === 'TRANSITION_REFUSED');

function officersTrials(
  enrolment: TrainingEnrolment,
  session: TrainingSession,
  { self, officer }: EnrolmentSide,
  now: string,
): Trial<EnrolmentAction>[] {
  if (!officer) return [];
  const own: Problem[] = self ? [{ code: 'OWN_CASE', field: ['enrolmentId'] }] : [];
  if (enrolment.result) return [{ action: 'trainingResultTakeBack', problems: own, until: null }];
  const problems = resultProblems(enrolment, session, officer.sheets, now);
  return refused(problems) ? [] : [{ action: 'trainingResultRecord', problems: self ? own : problems, until: null }];
}

/** What is the viewer's to do with an enrolment. */
export function enrolmentTrials(
  enrolment: TrainingEnrolment,
  session: TrainingSession,
  side: EnrolmentSide,
  now: string,
): Trial<EnrolmentAction>[] {
  const theirs: OwnEnrolmentAction[] = [
    ...(side.superior ? (['trainingRequestDecide'] as const) : []),
    ...(side.self ? (['trainingSeatConfirm', 'trainingWithdraw'] as const) : []),
  ];
  const own = theirs.flatMap((action) => {
    const problems = stateProblems(action, enrolment, session, now);
    const until = action === 'trainingSeatConfirm' ? enrolment.confirmUntil : beginOf(session);
    return refused(problems) ? [] : [{ action, problems, until }];
  });
  return [...own, ...officersTrials(enrolment, session, side, now)];
}

type SessionAction = 'trainingSessionChange' | 'trainingSessionCancel' | 'trainingSeatsPass' | 'trainingAttendanceRecord';

/** What can be done with a session, by who runs it; seats are passed on while there is anything to pass. */
export function sessionTrials(session: TrainingSession, line: TrainingLine, now: string): Trial<SessionAction>[] {
  const problems = sessionProblems(session, now);
  if (refused(problems)) return [];
  const opensAt = beginOf(session);
  const passing = { action: 'trainingSeatsPass', problems: [], until: opensAt } as const;
  const early: Problem[] = isPast(opensAt, now) ? [] : [{ code: 'NOT_OPEN_YET', field: ['day'], params: { opensAt } }];
  return [
    { action: 'trainingSessionChange', problems, until: opensAt },
    { action: 'trainingSessionCancel', problems, until: opensAt },
    ...(nextStep(line, session, now) ? [passing] : []),
    { action: 'trainingAttendanceRecord', problems: early, until: null },
  ];
}
