// What a recipient makes of a feedback: a development step, or an entry of progress written by performance's own rules.

import { write } from '../../platform/access/idempotent.ts';
import type { MutationContext } from '../../platform/context.ts';
import { RuleError } from '../../platform/rules/errors.ts';
import type { Result } from '../../platform/store/commit.ts';
import { type EntryInput, progressEntry } from '../performance/entries.ts';
import { changeOf, feedbackToChange, type OfFeedback } from './documents.ts';
import { assertFollowUpAllowed, finishStep, followUpNote, type StepInput, withEntry, withStep } from './rules/followup.ts';

export interface FeedbackFollowUpInput extends OfFeedback {
  step?: StepInput | null;
  progress?: Pick<EntryInput, 'planId' | 'targetId' | 'indicatorId' | 'day' | 'value' | 'text'> | null;
}

/** Problems of a part of the input, with their path from the top. */
async function beneath<T>(part: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    throw new RuleError(...error.problems.map((problem) => ({ ...problem, field: [part, ...(problem.field ?? [])] })));
  }
}

export async function feedbackFollowUp(ctx: MutationContext, input: FeedbackFollowUpInput): Promise<Result> {
  const { permit, row, actor } = await feedbackToChange(ctx, input);
  assertFollowUpAllowed(row.body, input, actor);
  const result = { id: row.body.id };
  if (input.step) {
    const feedback = withStep(row.body, input.step, ctx.newId('dvs'));
    return write(ctx, permit, { subjects: [changeOf(row, feedback, { stepId: feedback.step?.id })], result });
  }
  const wanted = { ...input.progress, note: followUpNote(row.body) } as EntryInput;
  const {
    row: { entry, subjects, ...beside },
  } = await beneath('progress', progressEntry(ctx, wanted));
  const followed = { planId: wanted.planId, entryId: entry.id };
  return write(ctx, permit, { subjects: [changeOf(row, withEntry(row.body, followed), followed), ...subjects], ...beside, result });
}

export async function developmentStepDone(ctx: MutationContext, input: OfFeedback): Promise<Result> {
  const { permit, row, actor } = await feedbackToChange(ctx, input);
  const feedback = finishStep(row.body, actor);
  return write(ctx, permit, { subjects: [changeOf(row, feedback, { stepId: feedback.step?.id })], result: { id: feedback.id } });
}
