// Evaluations opened, and the employee's own part in them: the self-assessment.

import { authorise } from '../../platform/access/access.ts';
import { write } from '../../platform/access/idempotent.ts';
import type { Permit } from '../../platform/access/permit.ts';
import type { MutationContext, ReadContext } from '../../platform/context.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import type { Result } from '../../platform/store/commit.ts';
import { employeeById } from '../organisation/superiors.ts';
import { requirePlan } from '../performance/read.ts';
import type { PlanHead } from '../performance/rules/types.ts';
import { lawOf } from '../policy/law.ts';
import { evaluationWrites } from './changes.ts';
import { type EvaluationSubject, evaluationFactsOf, evaluationToChange } from './evaluation-facts.ts';
import { evaluationId, yearEvaluationId } from './ids.ts';
import { EvaluationItem, type EvaluationRow } from './items.ts';
import { raterNow, raterOf } from './rater.ts';
import { evaluationPolicy } from './rules/policy.ts';
import { ratedPost } from './rules/rater.ts';
import { openEvaluation, reconsider } from './rules/rating.ts';
import { type SelfInput, saveSelf, submitSelf, withdrawSelf } from './rules/self.ts';
import type { Evaluation } from './rules/types.ts';

export interface EvaluationOpenInput {
  idempotencyKey: string;
  planId: string;
  period?: number | null;
}

const evaluationKeyOf = ({ id, employeeId, cycleId, year, assignmentId, holding }: PlanHead, period: number | null): EvaluationSubject => ({
  employeeId,
  cycleId,
  year,
  period,
  planId: id,
  assignmentId,
  holding,
});

const idOf = ({ employeeId, cycleId, period, planId, holding }: EvaluationSubject): string =>
  period === null && holding === 'DEFINITIVE' ? yearEvaluationId(employeeId, cycleId) : evaluationId(planId, period);

/** Who stands to the plan as rater, or as the person, or in office, opens its evaluation: asked before anything else is. */
async function authoriseOpening(ctx: ReadContext, { region, unitId }: PlanHead, about: EvaluationSubject): Promise<Permit> {
  const { employeeId, assignmentId, year } = about;
  const employee = await employeeById(ctx, employeeId);
  const post = employee && ratedPost(employee, about, legalDay(ctx.now));
  const rater = employee && post ? await raterOf(ctx, employee, post, year) : null;
  const subject = { region, employeeId, assignmentId, unitId, names: { RATER: rater ? [rater] : [] } };
  return authorise(ctx, 'Evaluation', subject, ['planId']);
}

/** One evaluation a key: its id says which. Opening it again answers it, after a look at absences recorded meanwhile. */
export async function evaluationOpen(ctx: MutationContext, input: EvaluationOpenInput): Promise<Result> {
  const { body: plan, region } = await requirePlan(ctx, input.planId, ['planId']);
  const about = evaluationKeyOf(plan, input.period ?? null);
  const id = idOf(about);
  const permit = await authoriseOpening(ctx, plan, about);
  const [stands, known] = await Promise.all([evaluationFactsOf(ctx, about), EvaluationItem.load(ctx.loader.loadKey, id)]);
  if (known) return reopened(ctx, permit, known, reconsider(known.body, stands));
  const { lastSegment, exempt, headed, timing, segments, plans } = stands;
  const policy = evaluationPolicy(legalDay(ctx.now), await lawOf(ctx));
  const facts = { ...timing, lastSegment, exempt, headed, raterWarning: null, policy, approved: plans.length, segments: segments.length };
  const evaluation = openEvaluation({ ...facts, id, region, employeeId: plan.employeeId, period: about.period });
  return write(ctx, permit, {
    ...evaluationWrites(null, { evaluation, detail: { planId: plan.id, period: about.period } }),
    result: { id },
  });
}

const reopened = async (ctx: MutationContext, permit: Permit, before: EvaluationRow, evaluation: Evaluation | null): Promise<Result> =>
  evaluation ? write(ctx, permit, { ...evaluationWrites(before, { evaluation }), result: { id: evaluation.id } }) : { id: before.body.id };

type OfEvaluation = { idempotencyKey: string; evaluationId: string; expectedVersion: number };

export async function selfAssessmentSave(ctx: MutationContext, input: OfEvaluation & SelfInput): Promise<Result> {
  const { permit, row, evaluation, self, actor } = await evaluationToChange(ctx, input);
  return write(ctx, permit, { ...evaluationWrites(row, saveSelf(evaluation, self, input, actor)), result: { id: evaluation.id } });
}

export async function selfAssessmentSubmit(ctx: MutationContext, input: OfEvaluation): Promise<Result> {
  const { permit, row, evaluation, self, actor } = await evaluationToChange(ctx, input);
  const change = submitSelf(evaluation, self, { ...actor, hasRater: (await raterNow(ctx, evaluation)) !== null });
  return write(ctx, permit, {
    ...evaluationWrites(row, { ...change, detail: { selfAssessment: 'SUBMITTED' } }),
    result: { id: evaluation.id },
  });
}

export async function selfAssessmentWithdraw(ctx: MutationContext, input: OfEvaluation): Promise<Result> {
  const { permit, row, evaluation, self, actor } = await evaluationToChange(ctx, input);
  const change = withdrawSelf(evaluation, self, actor);
  return write(ctx, permit, {
    ...evaluationWrites(row, { ...change, detail: { selfAssessment: 'WITHDRAWN' } }),
    result: { id: evaluation.id },
  });
}
