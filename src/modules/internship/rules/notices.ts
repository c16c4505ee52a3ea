// What an internship tells the staff: that it needs a mentor, that somebody is asked to be one, that leave and a final score are awaited. Pure.

import type { StaffAddressee } from '../../../platform/rules/addressee.ts';
import { addDays, dayEnd, legalDay } from '../../../platform/rules/calendar.ts';
import type { Awaited, NoticeRules } from '../../../platform/rules/notice.ts';
import type { NoticeEvent } from '../../../platform/rules/texts/notices/index.ts';
import { policyOf } from './placement.ts';
import { type InternshipPlacement, isLeaveWaiting, lastDayOf, presentInternMentor } from './placement-types.ts';

/** A student is no employee, so no sentence names one. */
const said = ({ id }: InternshipPlacement, event: NoticeEvent, to: StaffAddressee) => ({
  event,
  subjectId: id,
  aboutId: null,
  facts: {},
  to: [to],
});

const headsOf = ({ unitId }: InternshipPlacement): StaffAddressee => ({ kind: 'HEADS', unitId, orSuccessor: true });

/** None is there, or the one who is leaves the unit before it is over. */
function mentorAwaited(placement: InternshipPlacement): Awaited[] {
  const mentor = presentInternMentor(placement);
  if (mentor && mentor.leavesOn === null) return [];
  const occasion = `${placement.mentors.length}#${mentor?.leavesOn ?? ''}`;
  const day = mentor?.leavesOn ?? placement.from;
  const event = mentor ? 'INTERNSHIP_MENTOR_LEAVES' : 'INTERNSHIP_NEEDS_MENTOR';
  return [{ ...said(placement, event, headsOf(placement)), facts: { day }, occasion, dueAt: dayEnd(day) }];
}

function leaveAwaited(placement: InternshipPlacement): Awaited[] {
  const last = lastDayOf(placement) ?? placement.until;
  // Of days after an early end nobody needs leave.
  const waiting = placement.leaves.filter((one) => isLeaveWaiting(one) && one.from <= last);
  const [first] = waiting;
  if (!first) return [];
  const mentor = presentInternMentor(placement);
  const to: StaffAddressee = mentor?.answer === 'ACCEPTED' ? { kind: 'EMPLOYEE', employeeId: mentor.employeeId } : headsOf(placement);
  const occasion = waiting.map(({ number }) => number).join('#');
  const dueAt = dayEnd(addDays(legalDay(first.askedAt), policyOf(placement).leaveDays));
  return [{ ...said(placement, 'INTERNSHIP_LEAVE_ASKED', to), occasion, dueAt }];
}

function ofMentor(placement: InternshipPlacement, last: string): Awaited[] {
  const mentor = presentInternMentor(placement);
  if (!mentor) return [];
  const to: StaffAddressee = { kind: 'EMPLOYEE', employeeId: mentor.employeeId };
  if (mentor.answer === 'ASKED') {
    const named = addDays(legalDay(mentor.namedAt), policyOf(placement).mentorDays);
    const by = named > placement.from ? named : placement.from;
    return [{ ...said(placement, 'INTERNSHIP_MENTOR_ASKED', to), occasion: mentor.namedAt, dueAt: dayEnd(by) }];
  }
  const dueAt = dayEnd(addDays(last, policyOf(placement).scoreDays));
  return [{ ...said(placement, 'INTERNSHIP_SCORE_AWAITED', to), facts: { day: last }, occasion: `${mentor.namedAt}#${last}`, dueAt }];
}

function awaited(placement: InternshipPlacement): Awaited[] {
  const last = lastDayOf(placement);
  if (last === null || placement.scores.length > 0) return [];
  return [...mentorAwaited(placement), ...ofMentor(placement, last), ...leaveAwaited(placement)];
}

export const placementNotices: NoticeRules<InternshipPlacement> = { told: () => [], awaited };
