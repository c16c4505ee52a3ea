// What waits for a superior, and for whoever acts with a superior's authority: told from the heads of the reports' plans.
import type { Context } from '../../context.ts';
import * as keys from '../../data/keys.ts';
import type { PlanRow } from '../../data/performance.ts';
import type { AssignmentCard } from '../../domain/organisation/types.ts';
import { type Task, tasksOf } from '../../domain/performance/tasks.ts';
import type { Cycle, PlanHead } from '../../domain/performance/types.ts';
import { loadOwn } from '../access.ts';
import { type Team, teamsOf } from '../organisation/teams.ts';
import { cycleOfYear } from './documents.ts';

export type TaskView = Omit<Task, 'plan'> & {
  plan: PlanRow | null;
  /** Whose authority the viewer acts with; null for the own. */
  onBehalfOf: string | null;
};

/** Empty for somebody without reports of their own or lent ones, before planning opens, and without a cycle. */
export async function myTasks(ctx: Context, year: number | null | undefined): Promise<TaskView[]> {
  const { employeeId, region } = ctx.viewer;
  if (!employeeId || !region) return [];
  const [teams, cycle] = await Promise.all([teamsOf(ctx, employeeId), cycleOfYear(ctx, region, year)]);
  if (!cycle) return [];
  const tasks = await Promise.all(teams.map((team) => tasksIn(ctx, team, cycle.body)));
  return tasks.flat();
}

async function tasksIn(ctx: Context, { onBehalfOf, cards }: Team, cycle: Cycle): Promise<TaskView[]> {
  const planOf = ({ assignment }: AssignmentCard) => loadOwn<PlanHead>(ctx, 'Plan', keys.planId(assignment.id, cycle.id));
  const plans = await Promise.all(cards.map(planOf));
  const found = new Map(plans.flatMap((row) => (row ? [[row.body.id, row] as const] : [])));
  const reports = cards.map((card, i) => ({ card, plan: plans[i]?.body ?? null }));
  return tasksOf(reports, cycle, ctx.now).map((task) => ({ ...task, plan: (task.plan && found.get(task.plan.id)) ?? null, onBehalfOf }));
}
