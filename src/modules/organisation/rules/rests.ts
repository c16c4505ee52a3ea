// What rests on an entry of a career: looked for in plans, evaluations and reviews made since. Pure.
import { addDays } from '../../../platform/rules/calendar.ts';
import type { Evaluation } from '../../evaluation/rules/types.ts';
import type { DaySpan, PlanHead } from '../../performance/rules/types.ts';
import type { ReviewSubject } from '../../reviews/rules/types.ts';
import type { Before, RecordEntry } from './entries.ts';
import type { Assignment, Employee, SupervisorSpan } from './types.ts';

/** No day is later. */
const NEVER = '9999-12-31';

/** The assignments that an entry made, and those that it changed, with what they go back to. */
export interface Touched {
  made: Assignment[];
  changed: { now: Assignment; back: Assignment }[];
}

export function touchedBy({ keyed }: Before, { assignments }: Employee): Touched {
  const before = keyed.assignments;
  if (!before) return { made: [], changed: [] };
  const back = new Map((before.items as Assignment[]).map((one) => [one.id, one]));
  return {
    made: assignments.filter(({ id }) => !before.order.includes(id)),
    changed: assignments.flatMap((now) => {
      const old = back.get(now.id);
      return old ? [{ now, back: old }] : [];
    }),
  };
}

/** Years of a touched assignment in which something may rest on the entry: from the one before the entry to the one after. */
export function yearsTouched(pieces: readonly Pick<Assignment, 'validFrom' | 'validTo'>[], at: string): number[] {
  const entered = Number(at.slice(0, 4));
  const served = (year: number) => pieces.some((one) => one.validFrom <= `${year}-12-31` && (one.validTo ?? '9999') >= `${year}-01-01`);
  return [entered - 1, entered, entered + 1].filter(served);
}

/** Words, targets or an approval: a plan that only stands open is nothing yet. */
export const planHolds = ({ counts, approved, words }: PlanHead): boolean => counts.targets > 0 || approved.length > 0 || words > 0;

/** Somebody approved it since: under the superior, or for the days, that the entry gave it. */
export const approvedSince = ({ approved }: PlanHead, { at }: RecordEntry): boolean => approved.some(({ approvedAt }) => approvedAt > at);

const spansNotIn = (spans: readonly SupervisorSpan[], others: readonly SupervisorSpan[]): string[] =>
  spans.filter((span) => !others.some((other) => JSON.stringify(other) === JSON.stringify(span))).map(({ validFrom }) => validFrom);

function firstChange({ now, back }: Touched['changed'][number]): string[] {
  const ends = now.validTo === back.validTo ? [] : [now.validTo, back.validTo].flatMap((day) => (day ? [addDays(day, 1)] : []));
  const begins = now.validFrom === back.validFrom ? [] : [now.validFrom, back.validFrom];
  const superiors = [...spansNotIn(now.supervisors, back.supervisors), ...spansNotIn(back.supervisors, now.supervisors)];
  return [...ends, ...begins, ...superiors];
}

/** The first day that is another one with the entry than without it. */
export const firstDayOf = ({ made, changed }: Touched): string =>
  [...made.map(({ validFrom }) => validFrom), ...changed.flatMap(firstChange)].toSorted()[0] ?? NEVER;

/** Ratings touched or handed over since, of days that the entry changed. */
export const ratedSince = ({ ratedAt, versions, span }: Evaluation, { at }: RecordEntry, firstDay: string): boolean =>
  span.to >= firstDay && ((ratedAt !== null && ratedAt > at) || versions.some((version) => version.at > at));

const superiorsIn = ({ supervisors }: Assignment): string[] => supervisors.flatMap(({ employeeId }) => employeeId ?? []);

/** Superiors whom the record would lose with the entry. */
export const superiorsGiven = ({ made, changed }: Touched): Set<string> =>
  new Set([
    ...made.flatMap(superiorsIn),
    ...changed.flatMap(({ now, back }) => superiorsIn(now).filter((id) => !superiorsIn(back).includes(id))),
  ]);

/** Somebody was taken into a round in the post, or under the superior, that the entry gave. */
export const reviewedSince = ({ assignmentId, snapshot }: ReviewSubject, touched: Touched, enteredOn: string): boolean =>
  touched.made.some(({ id }) => id === assignmentId) ||
  (snapshot.superiorId !== null && snapshot.day >= enteredOn && superiorsGiven(touched).has(snapshot.superiorId));

/** Days that the entry gave and that would be nobody's again: work may have been written down for them. */
export function daysLost({ now, back }: Touched['changed'][number]): DaySpan[] {
  const last = now.validTo ?? NEVER;
  const before = { from: now.validFrom, to: [last, addDays(back.validFrom, -1)].toSorted()[0] ?? NEVER };
  const after = back.validTo === null ? [] : [{ from: [now.validFrom, addDays(back.validTo, 1)].toSorted()[1] ?? NEVER, to: last }];
  return [before, ...after].filter(({ from, to }) => from <= to);
}
