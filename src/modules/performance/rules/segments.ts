// Plans follow the career: what the days of an assignment make of its plan of a year, and what a plan is on a day. Pure.
import { compareDay, dayEnd, legalDay } from '../../../platform/rules/calendar.ts';
import { refuse } from '../../../platform/rules/errors.ts';
import { checkOptionalText } from '../../../platform/rules/text.ts';
import type { Assignment } from '../../organisation/rules/types.ts';
import { PERFORMANCE_SINCE, type PerformancePolicy } from './policy.ts';
import type { DaySpan, LeavingNote, PlanHead, PlanStatus } from './types.ts';

type Days = Pick<Assignment, 'validFrom' | 'validTo'>;

/** The days of a year on which an assignment holds; null where there are none. */
export function segmentOf({ validFrom, validTo }: Days, year: number): DaySpan | null {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  const from = validFrom > first ? validFrom : first;
  const to = validTo !== null && validTo < last ? validTo : last;
  return from <= to ? { from, to } : null;
}

/** The last day of an assignment that ends in the year, its last day included; null where it goes on. */
export const endIn = ({ validTo }: Days, year: number): string | null => (validTo !== null && validTo <= `${year}-12-31` ? validTo : null);

type Placed = Pick<PlanHead, 'status' | 'endsOn' | 'voided' | 'approved'>;

/**
 * What the plan is at an instant. Only the working content's state is stored: that a segment is over follows from its last day and the
 * clock, so a change dated in the future takes effect on its day, by itself. A plan that nobody has approved yet stays what it is:
 * its days were served, and it may still be agreed while its time lasts.
 */
export function statusOn({ status, endsOn, voided, approved }: Placed, now: string): PlanStatus {
  if (voided) return 'VOID';
  return approved.length > 0 && endsOn !== null && endsOn < legalDay(now) ? 'CLOSED' : status;
}

/** Since when the segment is over, or the plan void; null while it goes on. */
export function closedAt(head: PlanHead, now: string): string | null {
  if (head.voided) return head.voided.at;
  return head.endsOn !== null && statusOn(head, now) === 'CLOSED' ? dayEnd(head.endsOn) : null;
}

/** What happened to a plan when a career changed. */
export type PlanMove = 'PLAN_ENDS' | 'PLAN_GOES_ON' | 'PLAN_VOID' | 'PLAN_REVIVED';

export interface Followed {
  kind: PlanMove;
  head: PlanHead;
}

const EVER = '9999-12-31';

/** Fewer days than before, or more. */
function moveOf(head: PlanHead, segment: DaySpan, endsOn: string | null): PlanMove | null {
  if (head.voided) return 'PLAN_REVIVED';
  const end = compareDay(endsOn ?? EVER, head.endsOn ?? EVER);
  const begin = compareDay(segment.from, head.segment.from);
  if (end === 0 && begin === 0) return null;
  return end < 0 || (end === 0 && begin > 0) ? 'PLAN_ENDS' : 'PLAN_GOES_ON';
}

/**
 * The plan as the career wants it; null where it is so already. `assignment`: as it now is, null where its entry was taken back.
 * Without a day in the year the plan is void: closed empty, kept, never evaluated. It revives when days come back.
 */
export function followCareer(head: PlanHead, assignment: Days | null, { now, by }: { now: string; by: string }): Followed | null {
  const segment = assignment && segmentOf(assignment, head.year);
  if (!assignment || !segment) {
    const voided = { at: now, by, cause: assignment ? ('ASSIGNMENT_ENDED' as const) : ('ENTRY_TAKEN_BACK' as const) };
    return head.voided ? null : { kind: 'PLAN_VOID', head: { ...head, voided } };
  }
  const endsOn = endIn(assignment, head.year);
  const kind = moveOf(head, segment, endsOn);
  return kind && { kind, head: { ...head, segment, endsOn, voided: null } };
}

/** An assignment whose days differ between two states of a career; null on the side where it is not on record. */
export interface Shift {
  assignmentId: string;
  before: Assignment | null;
  after: Assignment | null;
}

type Career = { assignments: readonly Assignment[] };

/** The assignments that began, ended, moved, were taken back or came back. */
export function shiftsOf(before: Career, after: Career): Shift[] {
  const ids = new Set([...before.assignments, ...after.assignments].map(({ id }) => id));
  const of = ({ assignments }: Career, id: string) => assignments.find((one) => one.id === id) ?? null;
  return [...ids]
    .map((assignmentId) => ({ assignmentId, before: of(before, assignmentId), after: of(after, assignmentId) }))
    .filter((one) => one.before?.validFrom !== one.after?.validFrom || one.before?.validTo !== one.after?.validTo);
}

/** The years whose plan of an assignment may be copied into one of a year: a day of them was served, or planned when the plan was opened. */
export function yearsCopied(days: Days, year: number): number[] {
  const least = Number(PERFORMANCE_SINCE.slice(0, 4));
  const all = Array.from({ length: Math.max(0, year - least + 1) }, (_, i) => least + i);
  return all.filter((one) => one >= year - 1 || segmentOf(days, one) !== null);
}

const seen = (days: Days | null, year: number): string => {
  const segment = days && segmentOf(days, year);
  return days && segment ? `${segment.from} ${segment.to} ${endIn(days, year)}` : '';
};

/** The years of a range whose days of the assignment differ: only their plans can have to follow. */
export const yearsOf = ({ before, after }: Shift, least: number, most: number): number[] =>
  Array.from({ length: Math.max(0, most - least + 1) }, (_, i) => least + i).filter((year) => seen(before, year) !== seen(after, year));

/**
 * Of the plans of a person those that can be evaluated, in the order of their days: agreed to, not void, and each with no more than the days
 * that its assignment holds. Definitive posts never share a day, so no day is counted twice, and none that was planned is lost.
 */
export function evaluated(heads: readonly PlanHead[], { assignments }: Career): PlanHead[] {
  const within = (head: PlanHead): PlanHead[] => {
    const assignment = assignments.find(({ id }) => id === head.assignmentId);
    const segment = assignment && segmentOf(assignment, head.year);
    return segment && !head.voided && head.approved.length > 0 ? [{ ...head, segment }] : [];
  };
  return heads.flatMap(within).toSorted((a, b) => compareDay(a.segment.from, b.segment.from));
}

/** A leaving rater's notes: one note a writer, whose last word stands. @throws RuleError TOO_LONG, REQUIRED. */
export function withNotes(head: PlanHead, note: LeavingNote, { limits }: Pick<PerformancePolicy, 'limits'>): PlanHead {
  refuse(checkOptionalText('notes', note.text, limits.closingNotes));
  const others = head.leavingNotes.filter(({ by }) => by !== note.by);
  return { ...head, leavingNotes: [...others, { ...note, text: note.text.trim() }] };
}
