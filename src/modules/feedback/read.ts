// Feedback as what follows the stream knows it.
import type { FactKind } from '../../platform/store/item-kind.ts';
import { FeedbackItem, ReportItem, RequestItem } from './items.ts';
import type { AbuseReport, Feedback, FeedbackRequest } from './rules/types.ts';

export const feedbackFacts: FactKind<Feedback> = FeedbackItem;
export const feedbackRequestFacts: FactKind<FeedbackRequest> = RequestItem;
export const abuseReportFacts: FactKind<AbuseReport> = ReportItem;
