// What can be done with a session or an enrolment now, and what stands in the way. Pure.
import type { Trial } from '../../../platform/rules/blockers.ts';
import { isPast } from '../../../platform/rules/calendar.ts';
import type { Problem } from '../../../platform/rules/errors.ts';
import { resultProblems } from './attendance.ts';
import { type OwnEnrolmentAction, stateProblems } from './enrolment.ts';
import { feedbackProblems, feedbackUntil, publishProblems } from './feedback.ts';
import { nextStep, type TrainingLine } from './line.ts';
import { beginOf, endOf, sessionProblems } from './session.ts';
import type { AttendanceSheet, TrainingEnrolment, TrainingSession } from './types.ts';

type EnrolmentAction = OwnEnrolmentAction | 'trainingResultRecord' | 'trainingResultTakeBack' | 'trainingFeedbackGive';

export interface EnrolmentSide {
  self: boolean;
  superior: boolean;
  /** Whoever runs it, with the attendance as it stands; null for all others. */
  officer: { sheets: readonly AttendanceSheet[] } | null;
  /** The person themself, while feedback can be given. */
  feedback: { sheets: readonly AttendanceSheet[]; given: boolean } | null;
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
  const ending = stateProblems('trainingEnrolmentEnd', enrolment, session, now);
  return [
    ...(refused(ending) ? [] : [{ action: 'trainingEnrolmentEnd' as const, problems: self ? own : ending, until: beginOf(session) }]),
    ...(refused(problems) ? [] : [{ action: 'trainingResultRecord' as const, problems: self ? own : problems, until: null }]),
  ];
}

/** From its last hour until feedback ends: only then it is asked whether the person was there. */
export const asksFeedback = (session: TrainingSession, now: string): boolean =>
  session.cancelled === null && session.feedbackAt === null && isPast(endOf(session), now) && !isPast(feedbackUntil(session), now);

/** Whoever has given it is not asked again. */
function feedbackTrials(
  enrolment: TrainingEnrolment,
  session: TrainingSession,
  { feedback }: EnrolmentSide,
  now: string,
): Trial<EnrolmentAction>[] {
  if (!feedback || feedback.given) return [];
  const problems = feedbackProblems(enrolment, session, { ...feedback, now });
  return refused(problems) ? [] : [{ action: 'trainingFeedbackGive', problems, until: feedbackUntil(session) }];
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
  return [...own, ...officersTrials(enrolment, session, side, now), ...feedbackTrials(enrolment, session, side, now)];
}

type SessionAction =
  | 'trainingSessionChange'
  | 'trainingSessionCancel'
  | 'trainingSeatsPass'
  | 'trainingAttendanceRecord'
  | 'trainingFeedbackPublish';

/** What can be done with a session, by who runs it; seats are passed on while there is anything to pass. */
export function sessionTrials(session: TrainingSession, line: TrainingLine, now: string): Trial<SessionAction>[] {
  const problems = sessionProblems(session, now);
  if (refused(problems)) return [];
  const opensAt = beginOf(session);
  const passing = { action: 'trainingSeatsPass', problems: [], until: opensAt } as const;
  const unpublished = publishProblems(session, now);
  const early: Problem[] = isPast(opensAt, now) ? [] : [{ code: 'NOT_OPEN_YET', field: ['day'], params: { opensAt } }];
  return [
    { action: 'trainingSessionChange', problems, until: opensAt },
    { action: 'trainingSessionCancel', problems, until: opensAt },
    ...(nextStep(line, session, now) ? [passing] : []),
    { action: 'trainingAttendanceRecord', problems: early, until: null },
    ...(refused(unpublished) || !isPast(endOf(session), now)
      ? []
      : [{ action: 'trainingFeedbackPublish' as const, problems: unpublished, until: null }]),
  ];
}
