// The printing view of a plan: all that the official form shows, in one query.

import { onlyWhatMayBeSeen } from '../../platform/access/permit.ts';
import type { ReadContext } from '../../platform/context.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import { identifierValidOn } from '../../platform/rules/identifiers.ts';
import { type Assignment, definitiveOn, type Employee, gradeOn, nameOn, unitNameOn } from '../organisation/rules/types.ts';
import { employeeById, superiorOf } from '../organisation/superiors.ts';
import { titleOf } from '../organisation/titles.ts';
import { unitById } from '../organisation/tree.ts';
import { documentFor, findPlan, versionContent } from './documents.ts';
import { earlierDay } from './rules/cycle.ts';
import { type FormPerson, planForm as fill, type PlanForm } from './rules/form.ts';
import { lastVersion } from './rules/progress.ts';
import type { PlanHead } from './rules/types.ts';

async function formPerson(ctx: ReadContext, employee: Employee, assignment: Assignment | undefined, day: string): Promise<FormPerson> {
  const unit = await unitById(ctx, assignment?.unitId ?? null);
  const number = identifierValidOn(employee.identifiers, day)?.value ?? null;
  const position = assignment ? await titleOf(ctx, assignment, day) : null;
  const of = { employeeId: employee.id, name: nameOn(employee, day), grade: gradeOn(employee, day) };
  return { ...of, number, position, unit: unit && unitNameOn(unit, day) };
}

async function peopleOf(
  ctx: ReadContext,
  { employeeId, assignmentId, segment }: PlanHead,
): Promise<{ rated: FormPerson; rater: FormPerson | null } | null> {
  const today = legalDay(ctx.now);
  const day = earlierDay(segment.to, today);
  const rated = await employeeById(ctx, employeeId);
  const assignment = rated?.assignments.find(({ id }) => id === assignmentId);
  const superior = assignment && (await superiorOf(ctx, employeeId, assignment, day));
  const rater = await employeeById(ctx, superior?.employeeId ?? null);
  if (!rated) return null;
  return {
    rated: await formPerson(ctx, rated, assignment, day),
    rater: rater && (await formPerson(ctx, rater, definitiveOn(rater, day), day)),
  };
}

/** The last approved version, or the draft where there is none. Null where the plan is not the viewer's to see. */
export async function planForm(ctx: ReadContext, id: string): Promise<PlanForm | null> {
  onlyWhatMayBeSeen(ctx);
  const row = await findPlan(ctx, id);
  if (!row) return null;
  const wanted = lastVersion(row.body);
  const [document, frozen, people] = await Promise.all([documentFor(ctx, id), versionContent(ctx, id, wanted), peopleOf(ctx, row.body)]);
  if (!people || (wanted !== null && !frozen)) return null;
  return fill(row.body, frozen ?? document.content, wanted, people);
}
