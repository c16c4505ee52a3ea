// What feedback tells people.

import { noticeSource } from '../../platform/stream/notice-source.ts';
import { FeedbackItem, ReportItem, RequestItem } from './items.ts';
import { abuseReportNotices, feedbackNotices, feedbackRequestNotices } from './rules/notices.ts';

export const feedbackTold = [
  noticeSource(FeedbackItem, feedbackNotices),
  noticeSource(RequestItem, feedbackRequestNotices),
  noticeSource(ReportItem, abuseReportNotices),
] as const;
