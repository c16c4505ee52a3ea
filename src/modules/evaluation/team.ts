// A superior's team at one look: plan, yearly evaluation and 360-degree reviews of each report, in three reads for a usual team.

import { ownItem } from '../../platform/access/own.ts';
import type { ReadContext } from '../../platform/context.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import type { AssignmentCard } from '../organisation/rules/types.ts';
import { teamsOf } from '../organisation/teams.ts';
import { yearOf } from '../performance/documents.ts';
import { cycleIdOf, planIdOf } from '../performance/ids.ts';
import type { PlanRow } from '../performance/items.ts';
import { planInRegion } from '../performance/read.ts';
import type { SubjectRow } from '../reviews/items.ts';
import { launchedRounds, placeIn } from '../reviews/read.ts';
import { type EvaluationView, findEvaluation, viewOf } from './documents.ts';
import { evaluationId, yearEvaluationId } from './ids.ts';
import { EvaluationItem } from './items.ts';
import { ratingDay } from './rules/rater.ts';

/** Rounds that a team's page looks at, the newest first. */
const MOST_ROUNDS = 5;

export interface TeamMember {
  assignment: AssignmentCard;
  /** Whose authority the viewer acts with; null for the own. */
  onBehalfOf: string | null;
  plan: PlanRow | null;
  evaluation: EvaluationView | null;
  reviews: SubjectRow[];
}

/** The viewer is the superior of today: for most nothing more is read. Of another day, and of a lent team, the long road says who rates. */
async function evaluationFor(
  ctx: ReadContext,
  { assignment, employeeId }: AssignmentCard,
  { id, year, isOwn }: { id: string; year: number; isOwn: boolean },
): Promise<EvaluationView | null> {
  const row = await ownItem(ctx, EvaluationItem, id);
  const [me, today] = [ctx.viewer.employeeId ?? '', legalDay(ctx.now)];
  const rates = isOwn && ratingDay(assignment, year, today) === today;
  if (!row || !rates) return row && findEvaluation(ctx, id);
  return viewOf(ctx, row, { region: row.region, employeeId, names: { RATER: [me] } });
}

/** The viewer is the superior, since the team says so: nothing more is asked. */
async function reviewIn(ctx: ReadContext, { assignment, employeeId }: AssignmentCard, roundId: string): Promise<SubjectRow | null> {
  const row = await placeIn(ctx, roundId, employeeId);
  return row?.body.assignmentId === assignment.id ? row : null;
}

async function memberOf(
  ctx: ReadContext,
  { card, onBehalfOf }: { card: AssignmentCard; onBehalfOf: string | null },
  year: number,
  rounds: readonly string[],
): Promise<TeamMember> {
  const { assignment, employeeId } = card;
  const isOwn = onBehalfOf === null;
  const cycleId = cycleIdOf(ctx.viewer.region ?? '', year);
  const planId = planIdOf(assignment.id, cycleId);
  const id = assignment.holding === 'DEFINITIVE' ? yearEvaluationId(employeeId, cycleId) : evaluationId(planId, null);
  const [plan, evaluation, ...reviews] = await Promise.all([
    planInRegion(ctx, planId),
    evaluationFor(ctx, card, { id, year, isOwn }),
    ...(isOwn ? rounds : []).map((roundId) => reviewIn(ctx, card, roundId)),
  ]);
  return { assignment: card, onBehalfOf, plan, evaluation, reviews: reviews.filter((row) => row !== null) };
}

/** Empty for somebody without reports. */
export async function myTeam(ctx: ReadContext, year: number | null | undefined): Promise<TeamMember[]> {
  const { employeeId } = ctx.viewer;
  if (!employeeId) return [];
  const of = yearOf(ctx, year);
  const [teams, rounds] = await Promise.all([teamsOf(ctx, employeeId), launchedRounds(ctx, of, MOST_ROUNDS)]);
  const members = teams.flatMap(({ onBehalfOf, cards }) => cards.map((card) => ({ card, onBehalfOf })));
  return Promise.all(members.map((member) => memberOf(ctx, member, of, rounds)));
}
