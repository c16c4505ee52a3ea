// Who is in service, and who stands directly above or below whom: nobody decides on what concerns their own superior or report.

import type { ReadContext } from '../../platform/context.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import { currentAssignments } from '../organisation/rules/types.ts';
import { employeeById, superiorsOf } from '../organisation/superiors.ts';

export async function inService(ctx: ReadContext, employeeId: string): Promise<boolean> {
  const person = await employeeById(ctx, employeeId);
  return person !== null && currentAssignments(person, legalDay(ctx.now)).length > 0;
}

/** Direct superiors in all present posts. */
async function superiorsNow(ctx: ReadContext, employeeId: string): Promise<string[]> {
  const person = await employeeById(ctx, employeeId);
  return person ? superiorsOf(ctx, person) : [];
}

/** Whether one of two is the other's superior, or they are one person. A login without an employee stands in nobody's line. */
export async function inOneLine(ctx: ReadContext, one: string | null, other: string): Promise<boolean> {
  if (one === null) return false;
  const [above, below] = await Promise.all([superiorsNow(ctx, one), superiorsNow(ctx, other)]);
  return one === other || above.includes(other) || below.includes(one);
}

/** Whether somebody stands in one line with any of some people. */
export async function inLineWith(ctx: ReadContext, one: string | null, people: readonly string[]): Promise<boolean> {
  return (await Promise.all(people.map((other) => inOneLine(ctx, one, other)))).includes(true);
}

/** Whether somebody reports to one of some people. */
export const reportsTo = async (ctx: ReadContext, one: string, people: readonly string[]): Promise<boolean> =>
  (await superiorsNow(ctx, one)).some((superior) => people.includes(superior));
