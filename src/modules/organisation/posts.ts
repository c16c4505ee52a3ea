// Posts of a person on a day: what strangers read is today; the career, and what is only planned, follows the rule of `history`.

import { mayRead } from '../../platform/access/narrower.ts';
import type { ReadContext } from '../../platform/context.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import { cardFor } from './employees.ts';
import type { EmployeeRow } from './items.ts';
import { type AssignmentCard, currentAssignments } from './rules/types.ts';

export const mayReadCareer = (ctx: ReadContext, employeeId: string, region: string): Promise<boolean> =>
  mayRead(ctx, 'Employee.history', { region, employeeId });

/** Definitive first. Of another day than today: empty for those who may not see the career, as for somebody without a post. */
export async function postsOn(ctx: ReadContext, { body, region }: EmployeeRow, asOf: string | null | undefined): Promise<AssignmentCard[]> {
  const today = legalDay(ctx.now);
  const day = asOf ?? today;
  if (day !== today && !(await mayReadCareer(ctx, body.id, region))) return [];
  return currentAssignments(body, day).map((assignment) => cardFor(body, assignment, legalDay(ctx.now)));
}

/** The last day, where it is over or the viewer may see the career: the end of a present post tells of a move that is only planned. */
export async function knownEnd(ctx: ReadContext, { employeeId, assignment: { validTo } }: AssignmentCard): Promise<string | null> {
  if (validTo === null || validTo < legalDay(ctx.now)) return validTo;
  return (await mayReadCareer(ctx, employeeId, ctx.viewer.region ?? '')) ? validTo : null;
}
