// An enrolment: asked for, decided by the superior, seated or waiting, confirmed, withdrawn. Pure.
import { isPast, legalDay } from '../../../platform/rules/calendar.ts';
import { fail, type Problem, refuse } from '../../../platform/rules/errors.ts';
import { checkText, isBlank } from '../../../platform/rules/text.ts';
import type { EmployeeKind } from '../../organisation/rules/record-types.ts';
import { isLapsed, type SeatOrWait } from './line.ts';
import { trainingPolicy } from './policy.ts';
import { beginOf } from './session.ts';
import type { EnrolmentStatus, TrainingEnrolment, TrainingSession } from './types.ts';

const FIELD = ['enrolmentId'];
const limitsAt = (now: string) => trainingPolicy(legalDay(now)).limits;

/** Of these nothing is open any more: the person may ask anew. */
const ENDED: ReadonlySet<EnrolmentStatus> = new Set(['DECLINED', 'LAPSED', 'WITHDRAWN', 'CANCELLED']);

/** A seat that was not confirmed in time has lapsed, also before it has gone on. */
export const enrolmentStatus = ({ status, confirmUntil }: TrainingEnrolment, now: string): EnrolmentStatus =>
  status === 'OFFERED' && isLapsed({ confirmUntil }, now) ? 'LAPSED' : status;

/** Whether the person may ask anew. */
export const isEnded = (enrolment: TrainingEnrolment, now: string): boolean => ENDED.has(enrolmentStatus(enrolment, now));

export interface ToRequest {
  /** By how many hours it leads beyond a ceiling, and whether the person has been told. */
  beyond: number;
  acceptsCeiling: boolean;
  id: string;
  employeeId: string;
  employeeName: string;
  kind: EmployeeKind;
  hasSuperior: boolean;
  now: string;
}

export function requestProblems(session: TrainingSession, before: TrainingEnrolment | null, of: ToRequest): Problem[] {
  const field = ['sessionId'];
  if (session.cancelled) return [{ code: 'TRANSITION_REFUSED', field, data: { allowed: [] } }];
  if (before && !isEnded(before, of.now)) return [{ code: 'ALREADY_EXISTS', field }];
  if (isPast(session.requestUntil, of.now)) return [{ code: 'DEADLINE_PASSED', field, data: { closedAt: session.requestUntil } }];
  const fits = session.audience.length === 0 || session.audience.includes(of.kind);
  return [
    ...(fits ? [] : [{ code: 'NOT_ELIGIBLE' as const, field, text: 'TRAINING_AUDIENCE' as const }]),
    ...(of.hasSuperior ? [] : [{ code: 'NO_SUPERIOR' as const }]),
    ...(of.beyond > 0 && !of.acceptsCeiling
      ? [{ code: 'HOURS_ABOVE_CEILING' as const, field: ['acceptsCeiling'], params: { hours: of.beyond } }]
      : []),
  ];
}

/** The first, or anew after an end. @throws RuleError as `requestProblems`, REQUIRED, TOO_LONG. */
export function requestTraining(
  session: TrainingSession,
  before: TrainingEnrolment | null,
  words: string,
  of: ToRequest,
): TrainingEnrolment {
  refuse(requestProblems(session, before, of));
  refuse(checkText('words', words, limitsAt(of.now).words));
  return {
    id: of.id,
    sessionId: session.id,
    employeeId: of.employeeId,
    employeeName: of.employeeName,
    title: session.title,
    beginsAt: beginOf(session),
    moves: session.moves.length,
    status: 'REQUESTED',
    round: (before?.round ?? 0) + 1,
    requestedAt: of.now,
    words: words.trim(),
    decision: null,
    seat: null,
    confirmUntil: null,
    endedAt: null,
    endReason: null,
    result: null,
    takenBack: before?.takenBack ?? [],
  };
}

const closed = (session: TrainingSession, now: string): Problem[] => {
  if (session.cancelled) return [{ code: 'TRANSITION_REFUSED', field: FIELD, data: { allowed: [] } }];
  const closedAt = beginOf(session);
  return isPast(closedAt, now) ? [{ code: 'DEADLINE_PASSED', field: FIELD, text: 'FOR_GOOD', data: { closedAt } }] : [];
};

/** What the state says to each action, whoever it is. */
export function stateProblems(action: OwnEnrolmentAction, enrolment: TrainingEnrolment, session: TrainingSession, now: string): Problem[] {
  const OPEN: Record<OwnEnrolmentAction, readonly EnrolmentStatus[]> = {
    trainingRequestDecide: ['REQUESTED'],
    trainingSeatConfirm: ['OFFERED'],
    trainingWithdraw: ['REQUESTED', 'WAITING', 'SEATED', 'OFFERED'],
    trainingEnrolmentEnd: ['REQUESTED', 'WAITING', 'SEATED', 'OFFERED'],
  };
  if (!OPEN[action].includes(enrolment.status)) return [{ code: 'TRANSITION_REFUSED', field: FIELD, data: { allowed: [] } }];
  const late = closed(session, now);
  if (late.length > 0 || action !== 'trainingSeatConfirm') return late;
  const { confirmUntil } = enrolment;
  return confirmUntil !== null && isPast(confirmUntil, now)
    ? [{ code: 'DEADLINE_PASSED', field: FIELD, text: 'FOR_GOOD', data: { closedAt: confirmUntil } }]
    : [];
}

/** What the person, their superior and the staffing agency do with it before the session begins. */
export type OwnEnrolmentAction = 'trainingRequestDecide' | 'trainingSeatConfirm' | 'trainingWithdraw' | 'trainingEnrolmentEnd';

export interface DecisionInput {
  approved: boolean;
  reason?: string | null | undefined;
}

/** @throws RuleError TRANSITION_REFUSED, DEADLINE_PASSED; NOT_IN_SERVICE; REQUIRED where a no gives no reason. */
export function decideRequest(
  enrolment: TrainingEnrolment,
  { approved, reason }: DecisionInput,
  of: { session: TrainingSession; serves: boolean; by: string; now: string },
): TrainingEnrolment {
  refuse(stateProblems('trainingRequestDecide', enrolment, of.session, of.now));
  const given = isBlank(reason) ? null : (reason ?? '').trim();
  refuse([
    ...(of.serves || !approved ? [] : [{ code: 'NOT_IN_SERVICE' as const, field: FIELD }]),
    ...(given === null ? [] : checkText('reason', given, limitsAt(of.now).reason)),
    ...(given === null && !approved ? [{ code: 'REQUIRED' as const, field: ['reason'] }] : []),
  ]);
  const decision = { at: of.now, by: of.by, approved, reason: given };
  return approved ? { ...enrolment, decision } : { ...enrolment, decision, status: 'DECLINED', endedAt: of.now };
}

export const placed = (enrolment: TrainingEnrolment, place: SeatOrWait): TrainingEnrolment =>
  place.kind === 'SEAT'
    ? { ...enrolment, status: 'SEATED', seat: place.number, confirmUntil: null }
    : { ...enrolment, status: 'WAITING', seat: null, confirmUntil: null };

/** A released seat is kept for them. */
export const offered = (enrolment: TrainingEnrolment, seat: number, confirmUntil: string): TrainingEnrolment => ({
  ...enrolment,
  status: 'OFFERED',
  seat,
  confirmUntil,
});

/** @throws RuleError TRANSITION_REFUSED, DEADLINE_PASSED. */
export function confirmSeat(enrolment: TrainingEnrolment, session: TrainingSession, now: string): TrainingEnrolment {
  refuse(stateProblems('trainingSeatConfirm', enrolment, session, now));
  return { ...enrolment, status: 'SEATED', confirmUntil: null };
}

/** @throws RuleError TRANSITION_REFUSED, DEADLINE_PASSED. */
export function withdrawEnrolment(enrolment: TrainingEnrolment, session: TrainingSession, now: string): TrainingEnrolment {
  refuse(stateProblems('trainingWithdraw', enrolment, session, now));
  return ended(enrolment, 'WITHDRAWN', now);
}

/** By who runs the session, for the reason that the person is told. @throws RuleError TRANSITION_REFUSED, DEADLINE_PASSED, OWN_CASE, REQUIRED, TOO_LONG. */
export function endEnrolment(
  enrolment: TrainingEnrolment,
  reason: string,
  { session, by, now }: { session: TrainingSession; by: string; now: string },
): TrainingEnrolment {
  expectOther(enrolment.employeeId, by);
  refuse(stateProblems('trainingEnrolmentEnd', enrolment, session, now));
  refuse(checkText('reason', reason, limitsAt(now).reason));
  return { ...ended(enrolment, 'WITHDRAWN', now), endReason: reason.trim() };
}

export const ended = (enrolment: TrainingEnrolment, status: 'LAPSED' | 'WITHDRAWN' | 'CANCELLED', now: string): TrainingEnrolment => ({
  ...enrolment,
  status,
  seat: null,
  confirmUntil: null,
  endedAt: now,
});

const UNDER_WAY: ReadonlySet<EnrolmentStatus> = new Set(['REQUESTED', 'WAITING', 'SEATED', 'OFFERED']);

/** Whether its hours may still come: a seat without a result, or what is asked for before it begins. */
export const isAhead = (enrolment: TrainingEnrolment, now: string): boolean =>
  enrolment.status === 'SEATED' || (UNDER_WAY.has(enrolmentStatus(enrolment, now)) && !isPast(enrolment.beginsAt, now));

/** Of who leaves at an instant, what begins afterwards; null where nothing changes. What has begun already is never taken back. */
export const leaveEnrolment = (enrolment: TrainingEnrolment, leavesAt: string, now: string): TrainingEnrolment | null => {
  const { status, beginsAt } = enrolment;
  return UNDER_WAY.has(status) && isPast(leavesAt, beginsAt) && !isPast(beginsAt, now) ? ended(enrolment, 'WITHDRAWN', now) : null;
};

/** What a moved or cancelled session makes of an enrolment; null where it was told already, or is at its end. */
export function followSession(enrolment: TrainingEnrolment, session: TrainingSession, now: string): TrainingEnrolment | null {
  if (!UNDER_WAY.has(enrolment.status)) return null;
  if (session.cancelled) return ended(enrolment, 'CANCELLED', now);
  if (enrolment.moves >= session.moves.length) return null;
  const [beginsAt, { confirmUntil }] = [beginOf(session), enrolment];
  // A seat is never kept beyond the beginning, also where that is earlier by now.
  const until = confirmUntil !== null && isPast(beginsAt, confirmUntil) ? beginsAt : confirmUntil;
  return { ...enrolment, beginsAt, confirmUntil: until, moves: session.moves.length };
}

/** @throws RuleError FORBIDDEN: a decision belongs to somebody else than the person. */
export function expectOther(employeeId: string, by: string): void {
  if (employeeId === by) fail('OWN_CASE', { field: FIELD });
}
