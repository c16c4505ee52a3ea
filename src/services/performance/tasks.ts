// What waits for a superior: told from the heads of the reports' plans, two reads for a whole team.
import type { Context } from '../../context.ts';
import * as keys from '../../data/keys.ts';
import { reportsOf } from '../../data/organisation.ts';
import type { PlanRow } from '../../data/performance.ts';
import { legalDay } from '../../domain/calendar.ts';
import type { AssignmentCard } from '../../domain/organisation/types.ts';
import { type Task, tasksOf } from '../../domain/performance/tasks.ts';
import type { PlanHead } from '../../domain/performance/types.ts';
import { loadOwn } from '../access.ts';
import { cycleOfYear, yearOf } from './documents.ts';

/** A span of control beyond this is an error in the data. */
const MOST_REPORTS = 100;

export type TaskView = Omit<Task, 'plan'> & { plan: PlanRow | null };

/** Empty for somebody without reports, before planning opens, and without a cycle. */
export async function myTasks(ctx: Context, year: number | null | undefined): Promise<TaskView[]> {
  const { employeeId, region } = ctx.viewer;
  if (!employeeId || !region) return [];
  const { rows } = await reportsOf(ctx.table, employeeId, legalDay(ctx.now), { limit: MOST_REPORTS });
  const cards = rows.flatMap(({ card }) => card ?? []);
  const cycleId = keys.cycleId(region, yearOf(ctx, year));
  const planOf = ({ assignment }: AssignmentCard) => loadOwn<PlanHead>(ctx, 'Plan', keys.planId(assignment.id, cycleId));
  const [cycle, ...plans] = await Promise.all([cycleOfYear(ctx, region, year), ...cards.map(planOf)]);
  if (!cycle) return [];
  const found = new Map(plans.flatMap((row) => (row ? [[row.body.id, row] as const] : [])));
  const reports = cards.map((card, i) => ({ card, plan: plans[i]?.body ?? null }));
  return tasksOf(reports, cycle.body, ctx.now).map((task) => ({ ...task, plan: (task.plan && found.get(task.plan.id)) ?? null }));
}
