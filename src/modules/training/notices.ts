// What training tells people.

import { noticeSource } from '../../platform/stream/notice-source.ts';
import { ReportItem } from './elsewhere-items.ts';
import { EnrolmentItem, SessionItem } from './items.ts';
import { enrolmentNotices, reportNotices, sessionNotices } from './rules/notices.ts';

export const trainingTold = [
  noticeSource(EnrolmentItem, enrolmentNotices),
  noticeSource(ReportItem, reportNotices),
  noticeSource(SessionItem, sessionNotices),
] as const;
