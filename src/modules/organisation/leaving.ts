// Notes that a leaving rater is asked for: about each report, from some weeks before the last day in a post until some days after it.

import { ownItem } from '../../platform/access/own.ts';
import type { ReadContext } from '../../platform/context.ts';
import { addDays, legalDay } from '../../platform/rules/calendar.ts';
import { cycleIdOf, planIdOf } from '../performance/ids.ts';
import type { PlanRow } from '../performance/items.ts';
import { planInRegion } from '../performance/read.ts';
import type { PlanHead } from '../performance/rules/types.ts';
import { lawOf } from '../policy/law.ts';
import { EmployeeItem } from './items.ts';
import { organisationPolicy } from './rules/policy.ts';
import { superiorOf as rule } from './rules/superior.ts';
import type { AssignmentCard, Employee } from './rules/types.ts';
import { lookOf } from './superiors.ts';
import { teamOf } from './teams.ts';

/** Last days in a post, of late and soon. */
async function lastDays(ctx: ReadContext, { assignments }: Employee): Promise<string[]> {
  const today = legalDay(ctx.now);
  const { notesDaysBefore, notesDaysAfter } = organisationPolicy(today, await lawOf(ctx));
  const [least, most] = [addDays(today, -notesDaysAfter), addDays(today, notesDaysBefore)];
  const days = assignments.flatMap(({ validTo }) => (validTo !== null && validTo >= least && validTo <= most ? [validTo] : []));
  return [...new Set(days)];
}

/** Those whose superior somebody is no more on the day after. */
async function leftBehind(ctx: ReadContext, superior: Employee, day: string): Promise<AssignmentCard[]> {
  const team = await teamOf(ctx, superior, day);
  const next = addDays(day, 1);
  const after = await Promise.all(
    team.map(({ employeeId, assignment }) => rule(employeeId, assignment, { day: next, today: next }, lookOf(ctx))),
  );
  return team.filter((_, i) => after[i]?.employeeId !== superior.id);
}

/** Plans of those whom somebody leaves, approved and without a note of theirs. */
export async function notesAwaited(ctx: ReadContext, employeeId: string): Promise<PlanRow[]> {
  const me = await ownItem(ctx, EmployeeItem, employeeId);
  const days = me ? await lastDays(ctx, me.body) : [];
  const plans = await Promise.all(
    days.map(async (day) => {
      const cards = me ? await leftBehind(ctx, me.body, day) : [];
      const cycle = cycleIdOf(ctx.viewer.region ?? '', Number(day.slice(0, 4)));
      return Promise.all(cards.map(({ assignment }) => planInRegion(ctx, planIdOf(assignment.id, cycle))));
    }),
  );
  const waits = ({ approved, voided, leavingNotes }: PlanHead) =>
    approved.length > 0 && !voided && !leavingNotes.some(({ by }) => by === employeeId);
  return plans
    .flat()
    .filter((row) => row !== null)
    .filter(({ body }) => waits(body));
}

/** Own plans on which the viewer is asked for notes; none for who leaves nobody. */
export const notesToLeave = (ctx: ReadContext): Promise<PlanRow[]> =>
  ctx.viewer.employeeId ? notesAwaited(ctx, ctx.viewer.employeeId) : Promise.resolve([]);

/** Whether somebody was superior of a plan's person on a last day of theirs, and may still leave notes. */
export async function ledLately(ctx: ReadContext, { employeeId, assignmentId }: PlanHead): Promise<boolean> {
  const [me, person] = await Promise.all([ctx.viewer.employeeId, employeeId].map((id) => (id ? ownItem(ctx, EmployeeItem, id) : null)));
  const assignment = person?.body.assignments.find(({ id }) => id === assignmentId);
  if (!me || !assignment || me.body.id === employeeId) return false;
  const on = (day: string) => rule(employeeId, assignment, { day, today: day }, lookOf(ctx));
  const superiors = await Promise.all((await lastDays(ctx, me.body)).map(on));
  return superiors.some((superior) => superior?.employeeId === me.body.id);
}
