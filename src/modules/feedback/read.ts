// Feedback as what follows the stream knows it.

import type { ReadContext } from '../../platform/context.ts';
import type { FactKind } from '../../platform/store/item-kind.ts';
import { FeedbackItem, RequestItem } from './items.ts';
import type { Feedback, FeedbackRequest } from './rules/types.ts';

export const feedbackFacts: FactKind<Feedback> = FeedbackItem;
export const requestFacts: FactKind<FeedbackRequest> = RequestItem;

/** Whether what was given stands: taken back, it opens to its recipient no more. What was removed still says so to them. */
export async function feedbackStands(ctx: ReadContext, feedbackId: string): Promise<boolean> {
  const feedback = (await FeedbackItem.load(ctx.loader.loadKey, feedbackId))?.body;
  return feedback !== undefined && feedback.status !== 'WITHDRAWN';
}
