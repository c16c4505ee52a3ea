// A superior's team at one look: plan and yearly evaluation of each report, in two reads for all of them.
import type { Context } from '../../context.ts';
import type { EvaluationRow } from '../../data/evaluation.ts';
import * as keys from '../../data/keys.ts';
import { reportsOf } from '../../data/organisation.ts';
import type { PlanRow } from '../../data/performance.ts';
import { legalDay } from '../../domain/calendar.ts';
import { ratingDay } from '../../domain/evaluation/rater.ts';
import type { Evaluation } from '../../domain/evaluation/types.ts';
import { type AssignmentCard, supervisorOn } from '../../domain/organisation/types.ts';
import type { PlanHead } from '../../domain/performance/types.ts';
import { loadOwn } from '../access.ts';
import { yearOf } from '../performance/documents.ts';
import { type EvaluationView, findEvaluation, viewOf } from './documents.ts';

/** A span of control beyond this is an error in the data. */
const MOST_REPORTS = 100;

export interface TeamMember {
  assignment: AssignmentCard;
  plan: PlanRow | null;
  evaluation: EvaluationView | null;
}

/** The report's card names the superior of each day: for most nothing more is read. Whom the viewer does not rate goes the long road. */
async function evaluationFor(
  ctx: Context,
  { assignment, employeeId }: AssignmentCard,
  id: string,
  year: number,
): Promise<EvaluationView | null> {
  const row = (await loadOwn<Evaluation>(ctx, 'Evaluation', id)) as EvaluationRow | null;
  const me = ctx.viewer.employeeId ?? '';
  const rates = supervisorOn(assignment, ratingDay(assignment, year, legalDay(ctx.now))) === me;
  if (!row || !rates) return row && findEvaluation(ctx, id);
  return viewOf(ctx, row, { region: row.region, employeeId, names: { RATER: [me] } });
}

async function memberOf(ctx: Context, card: AssignmentCard, year: number): Promise<TeamMember> {
  const { assignment, employeeId } = card;
  const cycleId = keys.cycleId(ctx.viewer.region ?? '', year);
  const planId = keys.planId(assignment.id, cycleId);
  const id = assignment.holding === 'DEFINITIVE' ? keys.yearEvaluationId(employeeId, cycleId) : keys.evaluationId(planId, null);
  const [plan, evaluation] = await Promise.all([loadOwn<PlanHead>(ctx, 'Plan', planId), evaluationFor(ctx, card, id, year)]);
  return { assignment: card, plan, evaluation };
}

/** Empty for somebody without reports. */
export async function myTeam(ctx: Context, year: number | null | undefined): Promise<TeamMember[]> {
  const { employeeId } = ctx.viewer;
  if (!employeeId) return [];
  const { rows } = await reportsOf(ctx.table, employeeId, legalDay(ctx.now), { limit: MOST_REPORTS });
  const cards = rows.flatMap(({ card }) => card ?? []);
  return Promise.all(cards.map((card) => memberOf(ctx, card, yearOf(ctx, year))));
}
