// Ratings and their hand-over; acknowledged, made final, reopened.

import { idempotentWithin, keepKey, write } from '../../platform/access/idempotent.ts';
import { rowByRow } from '../../platform/access/permit.ts';
import type { MutationContext, ReadContext } from '../../platform/context.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import type { Problem } from '../../platform/rules/errors.ts';
import type { Result } from '../../platform/store/commit.ts';
import { entriesCounted } from '../performance/read.ts';
import { lawOf } from '../policy/law.ts';
import { evaluationWrites } from './changes.ts';
import { currentOf } from './documents.ts';
import { type EvaluationFacts, evaluationFactsOf, evaluationToChange } from './evaluation-facts.ts';
import { raterSnapshot, snapshotOf } from './rater.ts';
import { raterWarningOf } from './rater-level.ts';
import { evaluationPolicy } from './rules/policy.ts';
import { acknowledge, checkBatch, finalise, type RateInput, rateEvaluation, reopen, shareEvaluation } from './rules/rating.ts';
import type { Acknowledgement, VersionDraft } from './rules/types.ts';
import { seal } from './sealing.ts';
import { raterSuperiorSnapshot } from './signatories.ts';

type OfEvaluation = { idempotencyKey: string; evaluationId: string; expectedVersion: number };

export async function evaluationRate(ctx: MutationContext, input: OfEvaluation & RateInput): Promise<Result> {
  const { permit, row, evaluation, actor } = await evaluationToChange(ctx, input);
  const stands = await evaluationFactsOf(ctx, evaluation);
  const [rater, raterWarning] = await Promise.all([raterSnapshot(ctx, stands.post), raterWarningOf(ctx, actor.by)]);
  const rated = rateEvaluation(evaluation, input, rater, { ...stands, raterWarning }, actor);
  return write(ctx, permit, { ...evaluationWrites(row, { evaluation: rated, hidden: true }), result: { id: rated.id } });
}

/** What was on record about each plan, by the version of its last segment: one Query a plan. */
const evidenceOf = (ctx: ReadContext, { segments }: EvaluationFacts): Promise<VersionDraft['evidence']> =>
  Promise.all(
    [...new Map(segments.map(({ planId, planVersion }) => [planId, planVersion]))].map(async ([planId, planVersion]) => {
      const progressEntries = await entriesCounted(ctx, planId);
      return { planId, planVersion, progressEntries };
    }),
  );

export async function evaluationShare(ctx: MutationContext, input: OfEvaluation): Promise<Result> {
  const { permit, row, evaluation, actor } = await evaluationToChange(ctx, input);
  const stands = await evaluationFactsOf(ctx, evaluation);
  const { employee, post, segments, neighbours, absences } = stands;
  const [rater, raterSuperior, rated, evidence, raterWarning] = await Promise.all([
    raterSnapshot(ctx, post),
    raterSuperiorSnapshot(ctx, evaluation.year),
    snapshotOf(ctx, employee, post),
    evidenceOf(ctx, stands),
    raterWarningOf(ctx, actor.by),
  ]);
  const headed = [...stands.headed];
  const frozen = { rater, raterSuperior, rated, segments, neighbours, absences, evidence, headed, raterWarning };
  const shared = shareEvaluation(evaluation, frozen, { ...stands, raterWarning }, actor);
  const version = seal(shared.version);
  const { evaluation: after, events } = shared;
  // Not its hash, which is over reasons in clear and would tell for ever whether somebody guesses them: the record holds the salted state.
  const detail = { version: version.number, cause: version.cause };
  return write(ctx, permit, { ...evaluationWrites(row, { evaluation: after, version, events, detail }), result: { id: after.id } });
}

export async function evaluationAcknowledge(
  ctx: MutationContext,
  input: OfEvaluation & { acknowledgement: Acknowledgement; remark?: string | null },
): Promise<Result> {
  const { permit, row, evaluation, actor } = await evaluationToChange(ctx, input);
  const after = acknowledge(evaluation, input, actor);
  const detail = { acknowledgement: input.acknowledgement, version: after.versions.length };
  return write(ctx, permit, { ...evaluationWrites(row, { evaluation: after, detail }), result: { id: after.id } });
}

/** With it what follows from it opens, in the same transaction (docs/events.md). */
export async function evaluationFinalise(ctx: MutationContext, input: OfEvaluation): Promise<Result> {
  const { permit, row, evaluation, actor } = await evaluationToChange(ctx, input);
  const after = finalise(evaluation, await currentOf(ctx, evaluation), actor);
  const detail = { version: after.evaluation.final?.version };
  return write(ctx, permit, { ...evaluationWrites(row, { ...after, detail }), result: { id: evaluation.id } });
}

export interface FinaliseOutcome {
  id: string | null;
  problems: readonly Problem[];
}

export interface FinaliseManyResult extends Result {
  rows: FinaliseOutcome[];
}

export interface FinaliseRow {
  evaluationId: string;
  expectedVersion: number;
}

/** Each row is an operation of its own under a key made from the request's: a repeat goes on where it stopped. */
export async function evaluationFinaliseMany(
  ctx: MutationContext,
  input: { idempotencyKey: string; evaluations: FinaliseRow[] },
): Promise<FinaliseManyResult> {
  const permit = rowByRow(ctx);
  const ids = input.evaluations.map(({ evaluationId }) => evaluationId);
  checkBatch(ids, evaluationPolicy(legalDay(ctx.now), await lawOf(ctx)));
  await keepKey(ctx, permit, 'evaluationFinaliseMany', input);
  const rows: FinaliseOutcome[] = [];
  for (const row of input.evaluations) {
    const idempotencyKey = `${input.idempotencyKey}:${row.evaluationId}`;
    const { result, problems } = await idempotentWithin(ctx, 'evaluationFinalise', { ...row, idempotencyKey }, evaluationFinalise);
    rows.push({ id: result?.id ?? null, problems });
  }
  return { id: input.idempotencyKey, rows };
}

export async function evaluationReopen(ctx: MutationContext, input: OfEvaluation & { reason: string }): Promise<Result> {
  const { permit, row, evaluation, actor } = await evaluationToChange(ctx, input);
  const after = reopen(evaluation, input, actor);
  return write(ctx, permit, { ...evaluationWrites(row, { evaluation: after, detail: { reopened: true } }), result: { id: after.id } });
}
