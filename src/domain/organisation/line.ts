// What a change of a career does to the line of superiors: on which days it must be looked at, and who gains by it. Pure but for the look-ups.
import { covers, validOn } from '../calendar.ts';
import { type Days, type Look, type Superior, superiorOf } from './superior.ts';
import { type Assignment, delegatesOn, type Employee } from './types.ts';

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

const named = ({ assignments }: Employee): string =>
  JSON.stringify(assignments.map(({ id, validFrom, validTo, supervisors }) => [id, validFrom, validTo, supervisors]));

/** By the post a line cannot come round; it can where a superior was named, or where somebody heads a unit. */
export function needsWalk(before: Employee | null, after: Employee): boolean {
  if (before && named(before) === named(after)) return false;
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
  if (before && named(before) === named(after)) return false;
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
