// Feedback as what follows the stream knows it.

import type { FactKind } from '../../platform/store/item-kind.ts';
import { FeedbackItem, RequestItem } from './items.ts';
import type { Feedback, FeedbackRequest } from './rules/types.ts';

export const feedbackFacts: FactKind<Feedback> = FeedbackItem;
export const requestFacts: FactKind<FeedbackRequest> = RequestItem;
