// What a change of a career does to the line of superiors: on which days it must be looked at, and who gains by it. Pure but for the look-ups.
import { addDays, covers, validOn } from '../../../platform/rules/calendar.ts';
import { type Days, dayWithin, type Look, type Superior, seatOn, superiorIn, superiorOf } from './superior.ts';
import { type Assignment, type AssignmentCard, delegatesOn, type Employee } from './types.ts';

/** An assignment on a day on which its line may begin to run otherwise. */
export interface LineDay extends Days {
  assignment: Assignment;
}

/** Today, and each later day on which an assignment or a superior told ahead begins. */
export function lineDays({ assignments }: Employee, today: string): LineDay[] {
  const begins = assignments.flatMap(({ validFrom, supervisors }) => [validFrom, ...supervisors.map((span) => span.validFrom)]);
  const days = [...new Set([today, ...begins.filter((day) => day > today)])];
  return days.flatMap((day) => validOn(assignments, day).map((assignment) => ({ assignment, day, today: day })));
}

/** Days ahead on which a seat changes hands: whoever begins or ends to hold the head's post then. */
const turnsAfter = (today: string, holders: readonly AssignmentCard[]): string[] => {
  const days = holders.flatMap(({ assignment: { validFrom, validTo } }) => [validFrom, ...(validTo === null ? [] : [addDays(validTo, 1)])]);
  return [...new Set(days.filter((day) => day > today))];
};

/** The days ahead on which somebody else comes to lead an assignment, though nothing of it changes. */
export async function turnDays({ assignments }: Employee, today: string, look: Look): Promise<LineDay[]> {
  const seats = assignments.flatMap((one) =>
    [dayWithin(one, today), ...one.supervisors.map(({ validFrom }) => validFrom)].map((day) => seatOn(one, day)),
  );
  const units = [...new Set(seats.flatMap(({ unitId }) => unitId ?? []))];
  const holders = (await Promise.all(units.map((unitId) => look.holders(unitId)))).flat();
  return turnsAfter(today, holders).flatMap((day) => validOn(assignments, day).map((assignment) => ({ assignment, day, today: day })));
}

/** Whether somebody comes to lead a unit, or to act for who does, by a change of who holds its head's post: today or ahead. */
export async function leadGained(
  me: string,
  { unitId, before, after }: { unitId: string; before: readonly AssignmentCard[]; after: readonly AssignmentCard[] },
  today: string,
  look: { before: Look; after: Look },
): Promise<boolean> {
  const seat = { unitId, employeeId: null };
  for (const day of [today, ...turnsAfter(today, [...before, ...after])]) {
    const [then, now] = await Promise.all([superiorIn(seat, '', day, look.before), superiorIn(seat, '', day, look.after)]);
    if ((await leads(me, now, day, look.after)) && !(await leads(me, then, day, look.before))) return true;
  }
  return false;
}

/** Whether the own superior is another by a change, on a day on which one of some posts changes hands. */
export async function ownLineMoved(
  me: Employee,
  holders: readonly AssignmentCard[],
  today: string,
  look: { before: Look; after: Look },
): Promise<boolean> {
  for (const day of [today, ...turnsAfter(today, holders)])
    for (const post of validOn(me.assignments, day)) {
      const of = { day, today: day };
      const [then, now] = await Promise.all([superiorOf(me.id, post, of, look.before), superiorOf(me.id, post, of, look.after)]);
      if (then?.employeeId !== now?.employeeId) return true;
    }
  return false;
}

/** What of a career says where its lines run. */
const lineFacts = ({ assignments }: Employee): string =>
  JSON.stringify(assignments.map(({ id, validFrom, validTo, supervisors }) => [id, validFrom, validTo, supervisors]));

/** Whether posts, their days or superiors differ: a name or a grade moves no line. */
export const isMoved = (before: Employee | null, after: Employee): boolean => before === null || lineFacts(before) !== lineFacts(after);

/** By the post a line cannot come round; it can where a superior was named, or where somebody heads a unit. */
export function needsWalk(before: Employee | null, after: Employee): boolean {
  if (!isMoved(before, after)) return false;
  return after.assignments.some(({ isHead, supervisors }) => isHead || supervisors.some(({ unitId }) => unitId !== null));
}

async function leads(me: string, superior: Superior | null, day: string, look: Look): Promise<boolean> {
  if (!superior || superior.employeeId === me) return superior !== null;
  const person = await look.person(superior.employeeId);
  return person !== null && delegatesOn(person, day).includes(me);
}

/** Whether somebody becomes the superior of a person, or acts for a new one, by a change: on any of the days, and was not before. */
export async function gainedBy(
  me: string,
  before: Employee | null,
  after: Employee,
  days: readonly LineDay[],
  look: { before: Look; after: Look },
): Promise<boolean> {
  if (!isMoved(before, after)) return false;
  for (const { assignment, day } of days) {
    const now = await superiorOf(after.id, assignment, { day, today: day }, look.after);
    if (!(await leads(me, now, day, look.after))) continue;
    const former = (before?.assignments ?? []).filter((one) => covers(one, day));
    const then = await Promise.all(former.map((one) => superiorOf(after.id, one, { day, today: day }, look.before)));
    const led = await Promise.all(then.map((superior) => leads(me, superior, day, look.before)));
    if (!led.includes(true)) return true;
  }
  return false;
}
