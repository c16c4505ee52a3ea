// Lists of evaluations: a person's, a plan's, a unit's.

import { permitted } from '../../platform/access/access.ts';
import { onlyWhatMayBeSeen } from '../../platform/access/permit.ts';
import type { ReadContext } from '../../platform/context.ts';
import type { Page, Slice } from '../../platform/store/table.ts';
import { isWholeCity } from '../organisation/rules/units.ts';
import { employeeById } from '../organisation/superiors.ts';
import { unitById, unitTree } from '../organisation/tree.ts';
import { cycleOfYear, yearOf } from '../performance/documents.ts';
import { cycleIdOf, planIdOf } from '../performance/ids.ts';
import { ownYear } from '../performance/own-plan.ts';
import { segmentOf } from '../performance/rules/segments.ts';
import type { Cycle, PlanHead } from '../performance/rules/types.ts';
import { type EvaluationView, findEvaluation, findEvaluations } from './documents.ts';
import { evaluationId, yearEvaluationId } from './ids.ts';
import { type EvaluationCardRow, type EvaluationScope, evaluationsIn } from './items.ts';
import type { EvaluationCard } from './rules/types.ts';
import { cardShownTo } from './rules/views.ts';

/** Ids of all evaluations that a plan can have: its periods, then its year. */
export function idsOf(plan: Pick<PlanHead, 'id' | 'employeeId' | 'holding'>, cycle: Cycle): string[] {
  const year = plan.holding === 'DEFINITIVE' ? yearEvaluationId(plan.employeeId, cycle.id) : evaluationId(plan.id, null);
  return [...cycle.periods.map(({ number }) => evaluationId(plan.id, number)), year];
}

export async function evaluationsOfPlan(ctx: ReadContext, plan: PlanHead): Promise<EvaluationView[]> {
  const cycle = await cycleOfYear(ctx, plan.region, plan.year);
  return cycle ? findEvaluations(ctx, idsOf(plan, cycle.body)) : [];
}

/** The viewer's own, of all posts of the year: one batch for the person and the cycle, one for all evaluations; in the season of another year its plan between. */
export async function ownEvaluations(ctx: ReadContext, year: number | null | undefined): Promise<EvaluationView[]> {
  const { employeeId, region } = ctx.viewer;
  if (!employeeId || !region) return [];
  const of = await ownYear(ctx, year);
  const [me, cycle] = await Promise.all([employeeById(ctx, employeeId), cycleOfYear(ctx, region, of)]);
  if (!me || !cycle) return [];
  const posts = me.assignments.filter((post) => segmentOf(post, cycle.body.year) !== null);
  const ids = posts.flatMap(({ id, holding }) => idsOf({ id: planIdOf(id, cycle.body.id), employeeId, holding }, cycle.body));
  const found = await findEvaluations(ctx, [...new Set(ids)]);
  return [...found.filter(({ body }) => body.period !== null), ...found.filter(({ body }) => body.period === null)];
}

/** The year's evaluation of somebody's definitive post. */
export const yearEvaluation = (ctx: ReadContext, employeeId: string, year: number | null | undefined): Promise<EvaluationView | null> =>
  findEvaluation(ctx, yearEvaluationId(employeeId, cycleIdOf(ctx.viewer.region ?? '', yearOf(ctx, year))));

export interface EvaluationsOf {
  unitId: string;
  year: number;
  period?: number | null | undefined;
}

/** Where a unit's evaluations stand in the lists; null where the root field is not for the viewer, or there is no such unit. */
export async function scopeOf(ctx: ReadContext, { unitId, year, period }: EvaluationsOf): Promise<EvaluationScope | null> {
  onlyWhatMayBeSeen(ctx);
  const unit = await unitById(ctx, unitId);
  const region = ctx.viewer.region ?? '';
  if (!unit || !(await permitted(ctx, { region, employeeId: '', unitId }))) return null;
  const of = { rootUnitId: unit.rootId, cycleId: cycleIdOf(region, year), period: period ?? null };
  if (!isWholeCity(unit)) return { ...of, path: unit.path };
  const agencies = ((await unitTree(ctx)).children.get('') ?? []).map(({ id }) => id);
  return { ...of, path: '', agencies };
}

/** The own ratings speak, as in the unit's distribution; whoever else may see one before the hand-over finds it in the evaluation itself. */
export async function unitEvaluations(ctx: ReadContext, scope: EvaluationScope, slice: Slice): Promise<Page<EvaluationCardRow>> {
  const page = await evaluationsIn(ctx.table, scope, slice);
  return { ...page, rows: page.rows.map((row) => (row.card ? { ...row, card: cardShownTo(row.card, isOwnRating(ctx, row.card)) } : row)) };
}

/** Never of oneself. */
const isOwnRating = ({ viewer }: ReadContext, { employeeId, ratedBy }: EvaluationCard): boolean =>
  viewer.employeeId !== null && ratedBy === viewer.employeeId && employeeId !== viewer.employeeId;

/** The node of a list row. */
export const summaryOf = ({ card }: EvaluationCardRow): EvaluationCard => {
  if (!card) throw new Error('A list row has no card.');
  return card;
};
