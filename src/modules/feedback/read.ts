// Feedback as what follows the stream knows it.

import type { ReadContext } from '../../platform/context.ts';
import type { FactKind } from '../../platform/store/item-kind.ts';
import { FeedbackItem, RequestItem, receivedBy } from './items.ts';
import type { Feedback, FeedbackRequest } from './rules/types.ts';

export const feedbackFacts: FactKind<Feedback> = FeedbackItem;
export const requestFacts: FactKind<FeedbackRequest> = RequestItem;

/** Whether what was given stands: taken back, it opens to its recipient no more. What was removed still says so to them. */
export async function feedbackStands(ctx: ReadContext, feedbackId: string): Promise<boolean> {
  const feedback = (await FeedbackItem.load(ctx.loader.loadKey, feedbackId))?.body;
  return feedback !== undefined && feedback.status !== 'WITHDRAWN';
}

/** What somebody has resolved to do after feedback and has not done yet. */
export interface OpenStep {
  feedbackId: string;
  text: string;
  dueOn: string;
}

/** Of the last hundred that the person has received: for their own eyes alone. */
const LOOKED_AT = 100;

export async function openStepsOf(ctx: ReadContext, employeeId: string): Promise<OpenStep[]> {
  const { rows } = await receivedBy(ctx.table, employeeId, { limit: LOOKED_AT });
  return rows.flatMap(({ body: { id, status, step } }) =>
    status === 'ACKNOWLEDGED' && step?.status === 'OPEN' ? [{ feedbackId: id, text: step.text, dueOn: step.dueOn }] : [],
  );
}
