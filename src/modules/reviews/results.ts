// Results: published person by person, computed once; read by the audience alone.

import { canSee } from '../../platform/access/access.ts';
import { idempotentWithin, keepKey, write } from '../../platform/access/idempotent.ts';
import { ownItem } from '../../platform/access/own.ts';
import { onlyWhatMayBeSeen, rowByRow } from '../../platform/access/permit.ts';
import type { MutationContext, ReadContext } from '../../platform/context.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import { fail } from '../../platform/rules/errors.ts';
import type { Result } from '../../platform/store/commit.ts';
import { ResultItem, responsesOf } from './answer-items.ts';
import { tallyRow } from './answers.ts';
import { RoundItem, reviewIdsOf, reviewsOf, SubjectItem } from './items.ts';
import { formOf } from './rounds.ts';
import { sheetOf } from './rules/anonymity.ts';
import { VALUES } from './rules/answers.ts';
import { checkRows } from './rules/enrolment.ts';
import type { RoundTime } from './rules/lifecycle.ts';
import { reviewsLimits } from './rules/policy.ts';
import { publish, type ReviewResult, resultOf } from './rules/result.ts';
import type { ReviewSubject } from './rules/types.ts';
import { type OfSubject, type SubjectOutcome, type SubjectsResult, subjectToChange } from './subjects.ts';
import { aboutResult } from './superiors.ts';

type PublishRow = OfSubject & { roundId: string };

async function computed(ctx: ReadContext, subject: ReviewSubject, roundTime: RoundTime): Promise<ReviewResult> {
  const [responses, form] = await Promise.all([responsesOf(ctx.table, ctx.keyring, subject.id), formOf(ctx, roundTime.round)]);
  const sheet = sheetOf(responses, {
    threshold: roundTime.round.threshold,
    values: VALUES,
    questions: form.questions,
    order: (question, text) => ctx.keyring.hash('COMMENT', JSON.stringify([subject.id, question, text])),
  });
  return resultOf(subject.id, sheet, form, roundTime);
}

/** The tally is read before the box and must still be the same after: no answer that was taken is left out. */
async function publishRow(ctx: MutationContext, input: PublishRow): Promise<Result> {
  const { permit, row, subject, roundTime } = await subjectToChange(ctx, input);
  if (subject.roundId !== input.roundId) fail('NOT_FOUND', { field: ['subjectId'] });
  const published = publish(subject, roundTime);
  const tally = await tallyRow(ctx, subject.id);
  const result = await computed(ctx, subject, roundTime);
  const { policyVersion, threshold } = result;
  return write(ctx, permit, {
    subjects: [
      { before: row, after: SubjectItem.put(published.region, published), detail: { stage: published.stage } },
      { before: null, after: ResultItem.put(row.region, result), detail: { policyVersion, threshold } },
    ],
    checks: tally ? [tally] : [],
    result: { id: subject.id },
  });
}

interface PublishInput {
  idempotencyKey: string;
  roundId: string;
  subjects: readonly { subjectId: string; expectedVersion: number }[];
}

/** Each row is an operation of its own under a key made from the request's: a repeat goes on where it stopped. */
export async function reviewPublishMany(
  ctx: MutationContext,
  { idempotencyKey, roundId, subjects }: PublishInput,
): Promise<SubjectsResult> {
  const permit = rowByRow(ctx);
  const ids = subjects.map(({ subjectId }) => subjectId);
  checkRows('subjects', ids, reviewsLimits(legalDay(ctx.now)).batch.publish);
  await keepKey(ctx, permit, 'reviewPublishMany', { idempotencyKey, roundId, subjects });
  const rows: SubjectOutcome[] = [];
  for (const subject of subjects) {
    const input = { ...subject, roundId, idempotencyKey: `${idempotencyKey}:${subject.subjectId}` };
    const { result, problems } = await idempotentWithin(ctx, 'reviewPublishMany', input, publishRow);
    rows.push({ id: result?.id ?? null, problems });
  }
  return { id: idempotencyKey, rows };
}

/** To those alone whom raters were told of: no office reads a result, and no later superior. Null before it is published. */
export async function findResult(ctx: ReadContext, subjectId: string): Promise<ReviewResult | null> {
  const [subject, result] = await Promise.all([ownItem(ctx, SubjectItem, subjectId), ResultItem.load(ctx.loader.loadKey, subjectId)]);
  return subject && result && (await canSee(ctx, 'ReviewResult', aboutResult(subject.body))) ? result.body : null;
}

/** By the type's rule, which is the root field's too. */
export async function reviewResult(ctx: ReadContext, subjectId: string): Promise<ReviewResult | null> {
  onlyWhatMayBeSeen(ctx);
  return findResult(ctx, subjectId);
}

/**
 * AP-27: the published results of a year that were announced as input to the rating of behaviour, for the evaluation: input, never a score.
 * To the audience only, as everywhere; those of developmental rounds are not handed on.
 */
export async function resultForEvaluation(ctx: ReadContext, employeeId: string, year: number): Promise<ReviewResult[]> {
  const ofYear = await reviewIdsOf(ctx.table, employeeId, year);
  const subjects = (await Promise.all(ofYear.map((id) => ownItem(ctx, SubjectItem, id)))).filter((row) => row !== null);
  const found = await Promise.all(
    subjects.map(async ({ body }) => {
      const [round, result] = await Promise.all([ownItem(ctx, RoundItem, body.roundId), findResult(ctx, body.id)]);
      return round?.body.purpose === 'EVALUATIVE' ? result : null;
    }),
  );
  return found.filter((result) => result !== null);
}

/** Of the latest rounds somebody had a place in. */
const LOOKED_AT = 5;

/** The result that was published last, to its audience only: what somebody may make of it for themself. */
export async function latestResult(ctx: ReadContext, employeeId: string): Promise<ReviewResult | null> {
  const { rows } = await reviewsOf(ctx.table, employeeId, { limit: LOOKED_AT });
  const found = (await Promise.all(rows.map(({ pk }) => findResult(ctx, pk)))).filter((result) => result !== null);
  return found.toSorted((a, b) => b.publishedOn.localeCompare(a.publishedOn))[0] ?? null;
}
