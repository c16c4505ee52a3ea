// With which of their posts somebody is found by name, from day to day: a move is mostly entered before its day, and on that day nothing is written. Pure.
import { addDays } from '../../../platform/rules/calendar.ts';
import { type Assignment, type AssignmentCard, currentAssignments, type Employee } from './types.ts';

/** From and until a day; without them as long as nothing else is on record. */
export interface Found {
  assignment: Assignment;
  from?: string;
  until?: string;
}

/** What a search by name shows, on the days on which it does. */
export type NameCard = AssignmentCard & Found;

const laterFirst = (a: Assignment, b: Assignment): number =>
  (b.validTo ?? '').localeCompare(a.validTo ?? '') || b.validFrom.localeCompare(a.validFrom);

/** The post held on a day, definitive before others; of who has left the one held last, and of who is to come the first. */
export function foundWith(employee: Employee, day: string): Assignment | undefined {
  const over = employee.assignments.filter(({ validTo }) => validTo !== null && validTo < day).toSorted(laterFirst);
  const toCome = employee.assignments.toSorted((a, b) => a.validFrom.localeCompare(b.validFrom));
  return [...currentAssignments(employee, day), ...over, ...toCome][0];
}

/** Today and on all days to come, each post once for as long as it is the one. */
export function foundFrom(employee: Employee, today: string): Found[] {
  const turns = employee.assignments.flatMap(({ validFrom, validTo }) => [validFrom, ...(validTo === null ? [] : [addDays(validTo, 1)])]);
  const days = [today, ...new Set(turns.filter((day) => day > today))].toSorted();
  const found = days.flatMap((from) => {
    const assignment = foundWith(employee, from);
    return assignment ? [{ assignment, from }] : [];
  });
  const changes = found.filter(({ assignment }, i) => assignment.id !== found[i - 1]?.assignment.id);
  return changes.map(({ assignment, from }, i) => {
    const next = changes[i + 1];
    return { assignment, ...(i > 0 && { from }), ...(next && { until: addDays(next.from, -1) }) };
  });
}
