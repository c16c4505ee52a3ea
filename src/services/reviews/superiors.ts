// Who stands above somebody in a review: whom a snapshot takes, who chooses the raters now, who reads the results.
import type { Context } from '../../context.ts';
import type { EmployeeRow } from '../../data/organisation.ts';
import type { Subject } from '../../domain/access.ts';
import { legalDay } from '../../domain/calendar.ts';
import { type Assignment, currentAssignments, type Employee, supervisorOn } from '../../domain/organisation/types.ts';
import { readerOf } from '../../domain/reviews/readers.ts';
import type { ReviewSubject } from '../../domain/reviews/types.ts';
import { loadOwn } from '../access.ts';
import { employeeOf } from '../organisation/employees.ts';
import { headOf } from '../organisation/lists.ts';
import { unitTree } from '../organisation/tree.ts';

/** Who has no present assignment chooses and reads nothing more. */
export async function isInService(ctx: Context, employeeId: string): Promise<boolean> {
  const row = await loadOwn<Employee>(ctx, 'Employee', employeeId);
  return row !== null && currentAssignments(row.body, legalDay(ctx.now)).length > 0;
}

/** Of some people, who is not in service any more: one batch. */
export async function leftOf(ctx: Context, ids: Iterable<string>): Promise<Set<string>> {
  const people = [...new Set(ids)];
  const present = await Promise.all(people.map((id) => isInService(ctx, id)));
  return new Set(people.filter((_, i) => !present[i]));
}

/** The head of the unit, or of the next unit above that has one beside the person. */
async function headAbove(ctx: Context, employeeId: string, unitId: string): Promise<string | null> {
  const { byId } = await unitTree(ctx);
  for (let unit = byId.get(unitId); unit; unit = unit.parentId ? byId.get(unit.parentId) : undefined) {
    const head = await headOf(ctx, unit);
    if (head && head.employeeId !== employeeId) return head.employeeId;
  }
  return null;
}

/** The recorded superior of a day while in service, else by the post. Swapped for the organisation's own rule where that says it. */
export async function superiorFor(ctx: Context, employeeId: string, assignment: Assignment, day: string): Promise<string | null> {
  const recorded = supervisorOn(assignment, assignment.validTo !== null && assignment.validTo < day ? assignment.validTo : day);
  return recorded && (await isInService(ctx, recorded)) ? recorded : headAbove(ctx, employeeId, assignment.unitId);
}

/** Who chooses the raters now: the superior of the snapshot while in service, also in another post; else the present superior. */
export async function approverOf(ctx: Context, { employeeId, assignmentId, snapshot }: ReviewSubject): Promise<string | null> {
  if (await isInService(ctx, snapshot.superiorId)) return snapshot.superiorId;
  const employee = await loadOwn<Employee>(ctx, 'Employee', employeeId);
  const assignment = employee?.body.assignments.find(({ id }) => id === assignmentId);
  return assignment ? superiorFor(ctx, employeeId, assignment, legalDay(ctx.now)) : null;
}

export const approver = async (ctx: Context, subject: ReviewSubject): Promise<EmployeeRow | null> => {
  const id = await approverOf(ctx, subject);
  return id ? employeeOf(ctx, id) : null;
};

const about = ({ region, employeeId, assignmentId, unitId }: ReviewSubject, rater: string | null): Subject => ({
  region,
  employeeId,
  assignmentId,
  unitId,
  names: { RATER: rater ? [rater] : [] },
});

/** RATER: who chooses the raters. The person's own view needs no such name. */
export const aboutReview = async (ctx: Context, subject: ReviewSubject): Promise<Subject> =>
  about(subject, ctx.viewer.employeeId === subject.employeeId ? null : await approverOf(ctx, subject));

/** RATER: whom raters were told of, while in service; nobody who came later. */
export async function aboutResult(ctx: Context, subject: ReviewSubject): Promise<Subject> {
  const reader = readerOf(subject);
  return about(subject, reader !== null && reader === ctx.viewer.employeeId && (await isInService(ctx, reader)) ? reader : null);
}
