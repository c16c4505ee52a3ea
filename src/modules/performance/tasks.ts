// What waits for somebody: of a team, told from the heads of the reports' plans and evaluations; of others' lists only where it is asked for.

import { ownItem } from '../../platform/access/own.ts';
import type { ReadContext } from '../../platform/context.ts';
import { isPast, legalDay } from '../../platform/rules/calendar.ts';
import type { TaskKind } from '../../platform/rules/task-texts.ts';
import { evaluationId, yearEvaluationId } from '../evaluation/ids.ts';
import { evaluationInRegion } from '../evaluation/read.ts';
import { allowedActions } from '../evaluation/rules/lifecycle.ts';
import { ratingDay } from '../evaluation/rules/rater.ts';
import type { Evaluation } from '../evaluation/rules/types.ts';
import type { AssignmentCard } from '../organisation/rules/types.ts';
import { ownTeamOn, type Team, teamsOf } from '../organisation/teams.ts';
import { cycleOfYear } from './documents.ts';
import { planIdOf } from './ids.ts';
import { ExtensionItem, PlanItem, type PlanRow } from './items.ts';
import { listTasks } from './list-tasks.ts';
import { extendedTo, phaseOf } from './rules/cycle.ts';
import { ratedBefore } from './rules/season.ts';
import { tasksOf } from './rules/tasks.ts';
import type { Cycle, Extensions, PhaseKind } from './rules/types.ts';
import type { TaskView } from './task-view.ts';

/** Told from what a team's page reads anyway. */
export const TEAM_KINDS: readonly TaskKind[] = ['APPROVE_PLAN', 'ANSWER_PROPOSAL', 'ASK_FOR_PLAN', 'RATE_EVALUATION', 'SHARE_EVALUATION'];

/** Without `kinds` those of the team: each other kind is a list of its own, and read only for who asks for it. */
export async function myTasks(
  ctx: ReadContext,
  { year, kinds }: { year?: number | null | undefined; kinds?: readonly TaskKind[] | null | undefined },
): Promise<TaskView[]> {
  const { employeeId, region } = ctx.viewer;
  if (!employeeId || !region) return [];
  const wanted = new Set<TaskKind>(kinds ?? TEAM_KINDS);
  const team = TEAM_KINDS.some((kind) => wanted.has(kind)) ? teamTasks(ctx, employeeId, region, year) : [];
  const all = (await Promise.all([team, listTasks(ctx, wanted, year)])).flat();
  return all.filter(({ kind }) => wanted.has(kind));
}

/** Empty for somebody without reports of their own or lent ones, and without a cycle. In January last year is still rated. */
async function teamTasks(ctx: ReadContext, me: string, region: string, year: number | null | undefined): Promise<TaskView[]> {
  const over = ratedBefore(ctx.now, year ?? null);
  const [teams, cycle, last] = await Promise.all([
    teamsOf(ctx, me),
    cycleOfYear(ctx, region, year),
    over === null ? null : cycleOfYear(ctx, region, over),
  ]);
  const before = last ? await ownTeamOn(ctx, `${last.body.year}-12-31`) : [];
  const tasks = await Promise.all([
    ...(cycle ? teams.map((team) => tasksIn(ctx, team, cycle.body, me)) : []),
    ...(last ? before.map((card) => lastRating(ctx, card, last.body, me)) : []),
  ]);
  return tasks.flat();
}

const PHASES = ['PLANNING', 'EXECUTION', 'EVALUATION'] as const;

/** Of phases that are over for everybody else: an extension decides nothing before. */
async function extensionsOf(ctx: ReadContext, cycle: Cycle, employeeId: string, phases: readonly PhaseKind[]): Promise<Extensions> {
  const over = phases.filter((phase) => isPast(phaseOf(cycle, phase).closesAt, ctx.now));
  const rows = await Promise.all(over.map((phase) => ExtensionItem.load(ctx.loader.loadKey, cycle.id, phase, employeeId)));
  const found = over.map((phase, i) => [phase, extendedTo(rows[i]?.body)] as const);
  return Object.fromEntries(found.filter(([, until]) => until !== null));
}

interface Reported {
  card: AssignmentCard;
  row: PlanRow | null;
  extensions: Extensions;
  evaluation: Evaluation | null;
}

/** Plan, extensions and evaluation of each report: one batch for a usual team. */
async function reportedOf(
  ctx: ReadContext,
  card: AssignmentCard,
  cycle: Cycle,
  { rates, phases }: { rates: boolean; phases: readonly PhaseKind[] },
): Promise<Reported> {
  const { employeeId, assignment } = card;
  const planId = planIdOf(assignment.id, cycle.id);
  const id = assignment.holding === 'DEFINITIVE' ? yearEvaluationId(employeeId, cycle.id) : evaluationId(planId, null);
  const [row, extensions, evaluation] = await Promise.all([
    ownItem(ctx, PlanItem, planId),
    extensionsOf(ctx, cycle, employeeId, phases),
    rates ? evaluationInRegion(ctx, id) : null,
  ]);
  return { card, row, extensions, evaluation: evaluation?.body ?? null };
}

/** What the rater can do now with the year's evaluation; of a head, to hand over, once the achievement is there. */
function ratingTask({ card, row, evaluation, extensions }: Reported, cycle: Cycle, me: string, now: string): TaskView[] {
  if (!evaluation) return [];
  const open = allowedActions(evaluation, { by: me, parts: ['RATER'], ownLine: true }, { cycle, extensions, now });
  const share = open.includes('evaluationShare') && (!evaluation.isHead || evaluation.achievement !== null);
  const rate = open.includes('evaluationRate') && evaluation.status === 'OPEN';
  const of = { report: card, plan: row, evaluationId: evaluation.id, count: 1, onBehalfOf: null };
  if (share) return [{ ...of, kind: 'SHARE_EVALUATION', since: evaluation.ratedAt }];
  return rate ? [{ ...of, kind: 'RATE_EVALUATION', since: evaluation.self?.submittedAt ?? evaluation.openedAt }] : [];
}

/** Of a year that is over, whoever was superior on its last day rates, also who has led another unit since. */
async function lastRating(ctx: ReadContext, card: AssignmentCard, cycle: Cycle, me: string): Promise<TaskView[]> {
  const reported = await reportedOf(ctx, card, cycle, { rates: true, phases: ['EVALUATION'] });
  return ratingTask(reported, cycle, me, ctx.now);
}

async function tasksIn(ctx: ReadContext, { onBehalfOf, cards }: Team, cycle: Cycle, me: string): Promise<TaskView[]> {
  const today = legalDay(ctx.now);
  const rates = ({ assignment }: AssignmentCard) => onBehalfOf === null && ratingDay(assignment, cycle.year, today) === today;
  const reported = await Promise.all(cards.map((card) => reportedOf(ctx, card, cycle, { rates: rates(card), phases: PHASES })));
  const found = new Map(reported.map(({ card, row }) => [card.assignment.id, row]));
  const reports = reported.map(({ card, row, extensions }) => ({ card, plan: row?.body ?? null, extensions }));
  const planning = tasksOf(reports, cycle, ctx.now).map((task): TaskView => {
    const plan = (task.plan && found.get(task.report.assignment.id)) ?? null;
    return { ...task, plan, evaluationId: null, onBehalfOf };
  });
  return [...planning, ...reported.flatMap((one) => ratingTask(one, cycle, me, ctx.now))];
}
