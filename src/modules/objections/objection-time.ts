// The time to object: drafts that outlast it, and days given on record to one person.

import { expectVersion } from '../../platform/access/access.ts';
import { idempotentWithin, write } from '../../platform/access/idempotent.ts';
import type { MutationContext, ReadContext } from '../../platform/context.ts';
import { RuleError } from '../../platform/rules/errors.ts';
import type { Result } from '../../platform/store/commit.ts';
import { evaluationWrites } from '../evaluation/changes.ts';
import type { EvaluationView } from '../evaluation/documents.ts';
import { evaluationToChange } from '../evaluation/evaluation-facts.ts';
import { objectionUntil } from '../evaluation/rules/versions.ts';
import { policyNow } from '../unit-achievement/units.ts';
import { DraftItem, type ObjectionDraftRow } from './items.ts';
import { type DraftInput, draftObjection, extendObjection, type ObjectionDraft } from './rules/objection-time.ts';

const draftRow = (ctx: ReadContext, evaluationId: string): Promise<ObjectionDraftRow | null> =>
  DraftItem.load(ctx.loader.loadKey, evaluationId);

/** Without `expectedVersion` whatever was drafted before gives way: what is filed is the later word. */
export type DraftSaveInput = DraftInput & { idempotencyKey: string; evaluationId: string; expectedVersion?: number };

/** The record tells that something was drafted, and no word of it. */
export async function objectionDraftSave(ctx: MutationContext, input: DraftSaveInput): Promise<Result> {
  const [{ permit, row, evaluation, actor }, before] = await Promise.all([
    evaluationToChange(ctx, { evaluationId: input.evaluationId }),
    draftRow(ctx, input.evaluationId),
  ]);
  if (input.expectedVersion !== undefined) expectVersion({ version: before?.version ?? 0 }, input.expectedVersion);
  const draft = draftObjection(evaluation, input, actor, await policyNow(ctx));
  const subjects = [{ before, after: DraftItem.put(row.region, draft), detail: {} }];
  return write(ctx, permit, { subjects, result: { id: evaluation.id } });
}

/** Keeps what came too late, in an operation of its own, since the filing itself is refused. @throws RuleError where it cannot be kept either. */
export async function keepAsDraft(
  ctx: MutationContext,
  { idempotencyKey, evaluationId, grounds, evidenceIds }: DraftSaveInput,
): Promise<void> {
  const input = { idempotencyKey: `${idempotencyKey}:draft`, evaluationId, grounds, evidenceIds };
  const { problems } = await idempotentWithin(ctx, 'objectionDraftSave', input, objectionDraftSave);
  if (problems.length > 0) throw new RuleError(...problems);
}

export interface ObjectionDraftView {
  version: number;
  draft: ObjectionDraft;
}

/** The employee's own, while it can still become an objection against the version it is about. */
export async function objectionDraftOf(ctx: ReadContext, { body, parts }: EvaluationView): Promise<ObjectionDraftView | null> {
  if (!parts.includes('SELF') || objectionUntil(body) === null) return null;
  const row = await draftRow(ctx, body.id);
  return row && row.body.evaluationVersion === body.versions.at(-1)?.number ? { version: row.version, draft: row.body } : null;
}

export type ObjectionExtendInput = { idempotencyKey: string; evaluationId: string; expectedVersion: number; to: string; reason: string };

export async function objectionExtend(ctx: MutationContext, input: ObjectionExtendInput): Promise<Result> {
  const { permit, row, evaluation, actor } = await evaluationToChange(ctx, input);
  const made = extendObjection(evaluation, input, actor, await policyNow(ctx));
  const detail = { objectionUntil: made.evaluation.objectionExtended?.until };
  return write(ctx, permit, { ...evaluationWrites(row, { ...made, detail }), result: { id: evaluation.id } });
}
