// What an internship tells: the staff that a mentor, an answer or a score is awaited, and its student what was decided. Pure.

import type { Addressee, StaffAddressee, StudentAddressee } from '../../../platform/rules/addressee.ts';
import { addDays, dayEnd, legalDay } from '../../../platform/rules/calendar.ts';
import type { Awaited, NoticeRules, Told } from '../../../platform/rules/notice.ts';
import type { NoticeEvent } from '../../../platform/rules/texts/notices/index.ts';
import { openUntil } from './logbook.ts';
import { policyOf } from './placement.ts';
import {
  type InternLogEntry,
  type InternshipPlacement,
  internMentorOn,
  isLeaveWaiting,
  lastDayOf,
  presentInternMentor,
} from './placement-types.ts';

/** A student is no employee, so no sentence names one. */
const said = ({ id }: InternshipPlacement, event: NoticeEvent, to: StaffAddressee | StudentAddressee) => ({
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
  const due = addDays(legalDay(first.askedAt), policyOf(placement).leaveDays);
  // Who leaves the unit before it is due may not come to it.
  const mentor = internMentorOn(placement, due);
  const to: StaffAddressee = mentor?.answer === 'ACCEPTED' ? { kind: 'EMPLOYEE', employeeId: mentor.employeeId } : headsOf(placement);
  const occasion = waiting.map(({ number }) => number).join('#');
  return [{ ...said(placement, 'INTERNSHIP_LEAVE_ASKED', to), occasion, dueAt: dayEnd(due) }];
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
  // From the last day on alone, when they are there no more: it waits for whoever comes after them.
  if (mentor.leavesOn !== null) return [];
  const dueAt = dayEnd(addDays(last, policyOf(placement).scoreDays));
  return [{ ...said(placement, 'INTERNSHIP_SCORE_AWAITED', to), facts: { day: last }, occasion: `${mentor.namedAt}#${last}`, dueAt }];
}

function awaited(placement: InternshipPlacement): Awaited[] {
  const last = lastDayOf(placement);
  if (last === null || placement.scores.length > 0 || placement.forgottenAt !== null) return [];
  return [...mentorAwaited(placement), ...ofMentor(placement, last), ...leaveAwaited(placement)];
}

const student = ({ studentId }: Pick<InternshipPlacement, 'studentId'>): StudentAddressee => ({ kind: 'STUDENT', studentId });

/** Of leave: what was answered, to the student; that what was granted is taken back, to whoever mentors. */
function leaveTold(before: InternshipPlacement, after: InternshipPlacement): Told[] {
  const was = new Map(before.leaves.map((one) => [one.number, one]));
  return after.leaves.flatMap((one): Told[] => {
    const earlier = was.get(one.number);
    const facts = { from: one.from, until: one.until };
    if (one.answer && !earlier?.answer) {
      const event = one.answer.granted ? 'INTERNSHIP_LEAVE_GRANTED' : 'INTERNSHIP_LEAVE_REFUSED';
      return [{ ...said(after, event, student(after)), facts, once: `${one.number}` }];
    }
    const mentor = one.takenBackAt && internMentorOn(after, legalDay(one.takenBackAt));
    if (!mentor || earlier?.takenBackAt || !one.answer) return [];
    const to: StaffAddressee = { kind: 'EMPLOYEE', employeeId: mentor.employeeId };
    return [{ ...said(after, 'INTERNSHIP_LEAVE_TAKEN_BACK', to), facts, once: `${one.number}` }];
  });
}

/** An early end, to all but whoever has said it; a withdrawal before the first day likewise. */
function endTold(after: InternshipPlacement): Told[] {
  const { ended } = after;
  if (!ended) return [];
  const mentor = internMentorOn(after, legalDay(ended.at));
  const staff: StaffAddressee[] = [...(mentor ? [{ kind: 'EMPLOYEE', employeeId: mentor.employeeId } as const] : []), headsOf(after)];
  const to: Addressee[] = ended.side === 'CITY' ? [student(after), ...staff] : [...staff, { kind: 'OFFICE', office: 'HR_OFFICER' }];
  const of = { ...said(after, 'INTERNSHIP_ENDED', headsOf(after)), to, notTo: ended.by };
  return [ended.on === null ? { ...of, event: 'INTERNSHIP_CALLED_OFF' } : { ...of, facts: { day: ended.on } }];
}

function scoreTold(before: InternshipPlacement, after: InternshipPlacement): Told[] {
  if (after.scores.length === before.scores.length) return [];
  const event = after.scores.length === 1 ? 'INTERNSHIP_SCORED' : 'INTERNSHIP_SCORE_CORRECTED';
  return [{ ...said(after, event, student(after)), once: `${after.scores.length}` }];
}

const told = (before: InternshipPlacement | null, after: InternshipPlacement): Told[] =>
  before === null ? [] : [...leaveTold(before, after), ...(before.ended ? [] : endTold(after)), ...scoreTold(before, after)];

export const placementNotices: NoticeRules<InternshipPlacement> = { told, awaited };

/** What was returned waits for its student until its last day; the internship it is of is beside it. */
export const logEntryNotices: NoticeRules<InternLogEntry, InternshipPlacement | null> = {
  told: () => [],
  awaited: (entry, placement) => {
    const { word, day } = entry;
    if (!placement || !word || word.seen) return [];
    const dueAt = dayEnd(openUntil(policyOf(placement), day, entry));
    const of = said(placement, 'INTERNSHIP_ENTRY_RETURNED', student(placement));
    return [{ ...of, facts: { day }, occasion: `${day}#${word.at}`, dueAt, lapses: true }];
  },
};
