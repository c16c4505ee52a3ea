// Leave of an internship: asked by the student, answered by the mentor or whoever leads. Pure.
import { addDays, dayStart, legalDay } from '../../../platform/rules/calendar.ts';
import { fail, type Problem, refuse } from '../../../platform/rules/errors.ts';
import { checkOptionalText } from '../../../platform/rules/text.ts';
import { mayTakeBack, type PlacementActor, policyOf, reasonProblems } from './placement.ts';
import { type InternLeave, type InternshipPlacement, isLeaveWaiting, lastDayOf } from './placement-types.ts';

export interface LeaveInput {
  from: string;
  until: string;
  reason: string;
}

/** Who fell ill asks afterwards, as late as a day is logged. */
function dayProblems(placement: InternshipPlacement, { from, until }: LeaveInput, today: string): Problem[] {
  const last = lastDayOf(placement) ?? placement.until;
  const late = addDays(today, -policyOf(placement).lateDays);
  const least = late > placement.from ? late : placement.from;
  const bounds = { least, most: last };
  if (from < least || from > last) return [{ code: 'OUT_OF_RANGE', field: ['from'], params: bounds }];
  if (until < from) return [{ code: 'DATE_ORDER', field: ['until'] }];
  return until > last ? [{ code: 'OUT_OF_RANGE', field: ['until'], params: { ...bounds, least: from } }] : [];
}

const stands = ({ answer, takenBackAt }: InternLeave): boolean => takenBackAt === null && (answer === null || answer.granted);

/** @throws RuleError OUT_OF_RANGE, DATE_ORDER, DATES_OVERLAP (leave that was asked or granted), and as texts are checked. */
export function askLeave(placement: InternshipPlacement, input: LeaveInput, now: string): InternshipPlacement {
  const policy = policyOf(placement);
  const { leaves } = placement;
  const { from, until, reason } = input;
  const isTwice = leaves.some((one) => stands(one) && one.from <= until && from <= one.until);
  refuse([
    ...dayProblems(placement, input, legalDay(now)),
    ...(isTwice ? [{ code: 'DATES_OVERLAP' as const, field: ['from'] }] : []),
    ...reasonProblems(reason, policy),
  ]);
  const asked = { number: leaves.length + 1, from, until, reason: reason.trim(), askedAt: now, answer: null, takenBackAt: null };
  return { ...placement, leaves: [...leaves, asked] };
}

/** @throws RuleError NOT_FOUND (number), TRANSITION_REFUSED (answered already, or taken back), and as texts are checked (reason: asked where it is not granted). */
export function answerLeave(
  placement: InternshipPlacement,
  { number, grants, reason }: { number: number; grants: boolean; reason?: string | null },
  { by, now }: PlacementActor,
): InternshipPlacement {
  const policy = policyOf(placement);
  const leave = placement.leaves.find((one) => one.number === number) ?? fail('NOT_FOUND', { field: ['number'] });
  if (!isLeaveWaiting(leave)) fail('TRANSITION_REFUSED', { field: ['number'], data: { allowed: [] } });
  refuse(grants ? checkOptionalText('reason', reason, policy.limits.reason) : reasonProblems(reason ?? '', policy));
  const answer = { at: now, by, granted: grants, reason: reason?.trim() ?? null };
  return { ...placement, leaves: placement.leaves.map((one) => (one === leave ? { ...one, answer } : one)) };
}

/** Whoever has been away already was. @throws RuleError NOT_FOUND (number), TRANSITION_REFUSED (refused, or taken back), DEADLINE_PASSED (granted, and begun). */
export function takeBackLeave(placement: InternshipPlacement, { number }: { number: number }, now: string): InternshipPlacement {
  const field = ['number'];
  const leave = placement.leaves.find((one) => one.number === number) ?? fail('NOT_FOUND', { field });
  if (!stands(leave)) fail('TRANSITION_REFUSED', { field, data: { allowed: [] } });
  if (!mayTakeBack(leave, now)) fail('DEADLINE_PASSED', { field, text: 'FOR_GOOD', data: { closedAt: dayStart(leave.from) } });
  return { ...placement, leaves: placement.leaves.map((one) => (one === leave ? { ...one, takenBackAt: now } : one)) };
}
