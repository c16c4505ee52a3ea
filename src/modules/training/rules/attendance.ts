// Attendance by day, and the result that follows from it: hours, outcome, certificate, and its taking back. Pure.
import { isPast, legalDay } from '../../../platform/rules/calendar.ts';
import { fail, type Problem, refuse } from '../../../platform/rules/errors.ts';
import { checkText, isBlank } from '../../../platform/rules/text.ts';
import { expectOther } from './enrolment.ts';
import { trainingPolicy } from './policy.ts';
import { endOf } from './session.ts';
import type {
  AttendanceSheet,
  EnrolmentStatus,
  TrainingDay,
  TrainingEnrolment,
  TrainingOutcome,
  TrainingResult,
  TrainingSession,
} from './types.ts';

export const TOOK_PART: ReadonlySet<EnrolmentStatus> = new Set(['SEATED', 'COMPLETED', 'NOT_PASSED', 'ABSENT']);
const limitOf = (now: string): number => trainingPolicy(legalDay(now)).limits.reason;

export const dayOf = ({ beginsAt }: Pick<TrainingDay, 'beginsAt'>): string => legalDay(beginsAt);

export interface DayAttendanceInput {
  day: string;
  present: readonly string[];
  reason?: string | null | undefined;
}

export interface AttendanceFacts {
  session: TrainingSession;
  before: AttendanceSheet | null;
  /** Of whoever is or was named; null where an id names nobody of this session. */
  enrolments: ReadonlyMap<string, TrainingEnrolment | null>;
  by: string;
  now: string;
}

/**
 * Who was there on a day. Whoever has a result already keeps the mark it was made of, until that result is taken back.
 * @throws RuleError NOT_FOUND, NOT_OPEN_YET, INVALID, TRANSITION_REFUSED, OWN_CASE, REQUIRED, TOO_LONG.
 */
export function recordAttendance(input: DayAttendanceInput, { session, before, enrolments, by, now }: AttendanceFacts): AttendanceSheet {
  const { day, present } = input;
  const held = session.days.find((one) => dayOf(one) === day) ?? fail('NOT_FOUND', { field: ['day'] });
  if (session.cancelled) fail('TRANSITION_REFUSED', { field: ['sessionId'], data: { allowed: [] } });
  if (!isPast(held.beginsAt, now)) fail('NOT_OPEN_YET', { field: ['day'], params: { opensAt: held.beginsAt } });
  const was = new Set(before?.present);
  const is = new Set(present);
  const touched = [...was.symmetricDifference(is)].flatMap((id) => enrolments.get(id) ?? []);
  const reason = isBlank(input.reason) ? null : (input.reason ?? '').trim();
  refuse([
    ...(is.size < present.length ? [{ code: 'INVALID' as const, field: ['present'], text: 'ONCE' as const }] : []),
    ...present.flatMap((id, i): Problem[] => {
      const enrolment = enrolments.get(id);
      return enrolment?.sessionId === session.id && TOOK_PART.has(enrolment.status)
        ? []
        : [{ code: 'NOT_FOUND', field: ['present', String(i)] }];
    }),
    ...(touched.some(({ result }) => result) ? [{ code: 'TRANSITION_REFUSED' as const, field: ['present'], data: { allowed: [] } }] : []),
    ...(touched.some(({ employeeId }) => employeeId === by) ? [{ code: 'OWN_CASE' as const, field: ['present'] }] : []),
    ...(before && reason === null ? [{ code: 'REQUIRED' as const, field: ['reason'] }] : []),
    ...(reason === null ? [] : checkText('reason', reason, limitOf(now))),
  ]);
  return { sessionId: session.id, day, present: [...is].toSorted(), at: now, by, reason };
}

/** Missing is never absent: as long as a day is not recorded nobody has attended all of them. */
export const attendedEveryDay = (id: string, { days }: TrainingSession, sheets: readonly AttendanceSheet[]): boolean =>
  days.every((one) => sheets.some(({ day, present }) => day === dayOf(one) && present.includes(id)));

/** Hours of the days that somebody attended. */
export const attendedHours = (id: string, { days }: TrainingSession, sheets: readonly AttendanceSheet[]): number =>
  days
    .filter((one) => sheets.some(({ day, present }) => day === dayOf(one) && present.includes(id)))
    .reduce((all, { hours }) => all + hours, 0);

const STATUS: Record<TrainingOutcome, EnrolmentStatus> = { PASSED: 'COMPLETED', NOT_PASSED: 'NOT_PASSED', ABSENT: 'ABSENT' };
const FIELD = ['enrolmentId'];

/** What stands in the way of a result, whatever it is. */
export function resultProblems(
  enrolment: TrainingEnrolment,
  session: TrainingSession,
  sheets: readonly AttendanceSheet[],
  now: string,
): Problem[] {
  if (enrolment.status !== 'SEATED' || session.cancelled) return [{ code: 'TRANSITION_REFUSED', field: FIELD, data: { allowed: [] } }];
  const opensAt = endOf(session);
  if (!isPast(opensAt, now)) return [{ code: 'NOT_OPEN_YET', field: FIELD, params: { opensAt } }];
  // Missing is never absent: a day that nobody has recorded is recorded first.
  const isMissing = session.days.some((one) => !sheets.some(({ day }) => day === dayOf(one)));
  return isMissing ? [{ code: 'ATTENDANCE_MISSING', field: FIELD }] : [];
}

/** @throws RuleError as `resultProblems`, OWN_CASE, INVALID for a pass of who was never there. */
export function recordResult(
  enrolment: TrainingEnrolment,
  passed: boolean,
  of: { session: TrainingSession; sheets: readonly AttendanceSheet[]; by: string; now: string },
): TrainingEnrolment & { result: TrainingResult } {
  const { session, sheets, by, now } = of;
  expectOther(enrolment.employeeId, by);
  refuse(resultProblems(enrolment, session, sheets, now));
  const hours = attendedHours(enrolment.id, session, sheets);
  if (passed && hours === 0) fail('INVALID', { field: ['passed'], text: 'NOT_ATTENDED' });
  const outcome: TrainingOutcome = hours === 0 ? 'ABSENT' : passed ? 'PASSED' : 'NOT_PASSED';
  const number = (enrolment.result?.number ?? enrolment.takenBack.length) + 1;
  const certificate = outcome === 'PASSED' ? certificateNumber(session, enrolment, number) : null;
  return {
    ...enrolment,
    status: STATUS[outcome],
    result: { number, outcome, hours, on: dayOf(session.days.at(-1) ?? { beginsAt: now }), at: now, by, certificate },
  };
}

/** Year, session, seat; from the second one on which it is: nobody has the same, since a seat is one person's once the session has begun. */
function certificateNumber(session: TrainingSession, { seat }: TrainingEnrolment, number: number): string {
  const sign = session.id.slice(4, 12).toUpperCase();
  const again = number > 1 ? `-${number}` : '';
  return `${legalDay(endOf(session)).slice(0, 4)}/${sign}/${String(seat).padStart(3, '0')}${again}`;
}

/** Hours that count of a result. */
export const countedHours = ({ outcome, hours, on }: Pick<TrainingResult, 'outcome' | 'hours' | 'on'>): number =>
  outcome === 'PASSED' || trainingPolicy(on).countsWithoutPass ? hours : 0;

/** The result holds no more, and stays on record; attendance can be put right and a result recorded anew. @throws RuleError TRANSITION_REFUSED, OWN_CASE, REQUIRED, TOO_LONG. */
export function takeResultBack(enrolment: TrainingEnrolment, reason: string, { by, now }: { by: string; now: string }): TrainingEnrolment {
  expectOther(enrolment.employeeId, by);
  const { result } = enrolment;
  if (!result) return fail('TRANSITION_REFUSED', { field: FIELD, data: { allowed: [] } });
  refuse(checkText('reason', reason, limitOf(now)));
  return {
    ...enrolment,
    status: 'SEATED',
    result: null,
    takenBack: [...enrolment.takenBack, { ...result, endedAt: now, endedBy: by, reason: reason.trim() }],
  };
}
