// The rater as the records of the organisation have it now, and people as they are frozen into a version.

import type { ReadContext } from '../../platform/context.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import { fail } from '../../platform/rules/errors.ts';
import { identifierValidOn } from '../../platform/rules/identifiers.ts';
import { type Assignment, currentAssignments, type Employee, gradeOn, kindOn, nameOn, unitNameOn } from '../organisation/rules/types.ts';
import { employeeById, superiorOf } from '../organisation/superiors.ts';
import { titleOf } from '../organisation/titles.ts';
import { unitById } from '../organisation/tree.ts';
import { ratedPost, ratingDay } from './rules/rater.ts';
import type { Evaluation, PersonSnapshot } from './rules/types.ts';

/** Employee id of who rates the post now; null where there is nobody. */
export async function raterOf(ctx: ReadContext, employee: Employee, post: Assignment, year: number): Promise<string | null> {
  return (await superiorOf(ctx, employee.id, post, ratingDay(post, year, legalDay(ctx.now))))?.employeeId ?? null;
}

/** Of which evaluation the rater is asked: it need not be opened yet. */
export type RatedEvaluation = Pick<Evaluation, 'employeeId' | 'assignmentId' | 'holding' | 'year' | 'period'>;

/** Employee id of who rates this evaluation now. Two reads: the rated person, the superior. */
export async function raterNow(ctx: ReadContext, evaluation: RatedEvaluation): Promise<string | null> {
  const employee = await employeeById(ctx, evaluation.employeeId);
  const post = employee && ratedPost(employee, evaluation, legalDay(ctx.now));
  return employee && post ? raterOf(ctx, employee, post, evaluation.year) : null;
}

/** A person as they are today, in a post; by default the first of the present ones. */
export async function snapshotOf(ctx: ReadContext, employee: Employee, post?: Assignment): Promise<PersonSnapshot> {
  const today = legalDay(ctx.now);
  const held = post ?? currentAssignments(employee, today)[0] ?? employee.assignments.at(-1);
  const unit = await unitById(ctx, held?.unitId ?? null);
  return {
    employeeId: employee.id,
    name: nameOn(employee, today),
    number: identifierValidOn(employee.identifiers, today)?.value ?? null,
    position: held ? await titleOf(ctx, held) : null,
    unit: unit ? unitNameOn(unit, today) : null,
    grade: gradeOn(employee, today),
    status: kindOn(employee, today) === 'NON_ASN' ? 'NON_ASN' : 'ASN',
  };
}

/** The viewer as rater of a post: in the post that heads its unit or one above it, also where that is held acting. */
export async function raterSnapshot(ctx: ReadContext, rated: Assignment): Promise<PersonSnapshot> {
  const me = (await employeeById(ctx, ctx.viewer.employeeId ?? '')) ?? fail('NO_RATER', { field: ['evaluationId'] });
  const heading = currentAssignments(me, legalDay(ctx.now)).filter((one) => one.isHead && rated.unitPath.startsWith(one.unitPath));
  return snapshotOf(ctx, me, heading.toSorted((a, b) => b.unitPath.length - a.unitPath.length)[0]);
}
