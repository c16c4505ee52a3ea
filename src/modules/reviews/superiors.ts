// Who stands above somebody in a review: whom a snapshot takes, who chooses the raters now, who reads the results.

import { onlyIfNamed } from '../../platform/access/leading.ts';
import type { ReadContext } from '../../platform/context.ts';
import type { Subject } from '../../platform/rules/access.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import { employeeOf } from '../organisation/employees.ts';
import type { EmployeeRow } from '../organisation/items.ts';
import { employeeInRegion } from '../organisation/read.ts';
import { type Assignment, currentAssignments } from '../organisation/rules/types.ts';
import { superiorOf } from '../organisation/superiors.ts';
import { readerOf } from './rules/readers.ts';
import type { ReviewSubject } from './rules/types.ts';

/** Who has no present assignment chooses and reads nothing more. */
export async function isInService(ctx: ReadContext, employeeId: string): Promise<boolean> {
  const row = await employeeInRegion(ctx, employeeId);
  return row !== null && currentAssignments(row.body, legalDay(ctx.now)).length > 0;
}

/** Of some people, who is not in service any more: one batch. */
export async function leftOf(ctx: ReadContext, ids: Iterable<string>): Promise<Set<string>> {
  const people = [...new Set(ids)];
  const present = await Promise.all(people.map((id) => isInService(ctx, id)));
  return new Set(people.filter((_, i) => !present[i]));
}

const presentSuperior = async (ctx: ReadContext, employeeId: string, assignment: Assignment): Promise<string | null> =>
  (await superiorOf(ctx, employeeId, assignment))?.employeeId ?? null;

/** The superior of a day while in service, else the present one. */
export async function superiorFor(ctx: ReadContext, employeeId: string, assignment: Assignment, day: string): Promise<string | null> {
  const then = (await superiorOf(ctx, employeeId, assignment, day))?.employeeId ?? null;
  return then && (await isInService(ctx, then)) ? then : presentSuperior(ctx, employeeId, assignment);
}

/** Who chooses the raters now: the superior of the snapshot while in service, also in another post; else the present superior. */
export async function approverOf(ctx: ReadContext, { employeeId, assignmentId, snapshot }: ReviewSubject): Promise<string | null> {
  // A viewer whose service has ended is nobody (presence.ts): who asks is there.
  const isThere = snapshot.superiorId === ctx.viewer.employeeId || (await isInService(ctx, snapshot.superiorId));
  if (isThere) return snapshot.superiorId;
  const employee = await employeeInRegion(ctx, employeeId);
  const assignment = employee?.body.assignments.find(({ id }) => id === assignmentId);
  return assignment ? presentSuperior(ctx, employeeId, assignment) : null;
}

export const approver = async (ctx: ReadContext, subject: ReviewSubject): Promise<EmployeeRow | null> => {
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
export async function aboutReview(ctx: ReadContext, subject: ReviewSubject): Promise<Subject> {
  const isNobodys = ctx.viewer.employeeId === subject.employeeId || (await onlyIfNamed(ctx, 'ReviewSubject'));
  return about(subject, isNobodys ? null : await approverOf(ctx, subject));
}

/** RATER: whom raters were told of, nobody who came later; a viewer whose service has ended is nobody (presence.ts). */
export const aboutResult = (subject: ReviewSubject): Subject => about(subject, readerOf(subject));
