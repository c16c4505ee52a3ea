// A superior's team at one look: plan, yearly evaluation and 360-degree reviews of each report, in three reads for a usual team.
import type { Context } from '../../context.ts';
import type { EvaluationRow } from '../../data/evaluation.ts';
import * as keys from '../../data/keys.ts';
import { reportsOf } from '../../data/organisation.ts';
import type { PlanRow } from '../../data/performance.ts';
import { roundsOf, type SubjectRow } from '../../data/reviews.ts';
import { legalDay } from '../../domain/calendar.ts';
import { ratingDay } from '../../domain/evaluation/rater.ts';
import type { Evaluation } from '../../domain/evaluation/types.ts';
import { type AssignmentCard, supervisorOn } from '../../domain/organisation/types.ts';
import type { PlanHead } from '../../domain/performance/types.ts';
import type { ReviewSubject } from '../../domain/reviews/types.ts';
import { loadOwn } from '../access.ts';
import { yearOf } from '../performance/documents.ts';
import { type EvaluationView, findEvaluation, viewOf } from './documents.ts';

/** A span of control beyond this is an error in the data. */
const MOST_REPORTS = 100;
/** Rounds that a team's page looks at, the newest first. */
const MOST_ROUNDS = 5;

export interface TeamMember {
  assignment: AssignmentCard;
  plan: PlanRow | null;
  evaluation: EvaluationView | null;
  reviews: SubjectRow[];
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

/** The viewer is the superior, since the list of reports says so: nothing more is asked. Round and tally ride in the same batch. */
async function reviewIn(ctx: Context, { assignment, employeeId }: AssignmentCard, roundId: string): Promise<SubjectRow | null> {
  const id = keys.reviewSubjectId(ctx.keyring, roundId, employeeId);
  const [row] = await Promise.all([
    loadOwn<ReviewSubject>(ctx, 'ReviewSubject', id),
    ctx.rows.loadKey(keys.reviewTally(id)),
    ctx.rows.load(roundId),
  ]);
  return row?.body.assignmentId === assignment.id ? row : null;
}

async function memberOf(ctx: Context, card: AssignmentCard, year: number, rounds: readonly string[]): Promise<TeamMember> {
  const { assignment, employeeId } = card;
  const cycleId = keys.cycleId(ctx.viewer.region ?? '', year);
  const planId = keys.planId(assignment.id, cycleId);
  const id = assignment.holding === 'DEFINITIVE' ? keys.yearEvaluationId(employeeId, cycleId) : keys.evaluationId(planId, null);
  const [plan, evaluation, ...reviews] = await Promise.all([
    loadOwn<PlanHead>(ctx, 'Plan', planId),
    evaluationFor(ctx, card, id, year),
    ...rounds.map((roundId) => reviewIn(ctx, card, roundId)),
  ]);
  return { assignment: card, plan, evaluation, reviews: reviews.filter((row) => row !== null) };
}

/** Empty for somebody without reports. */
export async function myTeam(ctx: Context, year: number | null | undefined): Promise<TeamMember[]> {
  const { employeeId } = ctx.viewer;
  if (!employeeId) return [];
  const of = yearOf(ctx, year);
  const [{ rows }, found] = await Promise.all([
    reportsOf(ctx.table, employeeId, legalDay(ctx.now), { limit: MOST_REPORTS }),
    roundsOf(ctx.table, ctx.viewer.region ?? '', of, { limit: MOST_ROUNDS }),
  ]);
  const rounds = found.rows.filter(({ body }) => body.status !== 'DRAFT').map(({ body }) => body.id);
  return Promise.all(rows.flatMap(({ card }) => card ?? []).map((card) => memberOf(ctx, card, of, rounds)));
}
