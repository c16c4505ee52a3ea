// What training tells people.

import { noticeSource } from '../../platform/stream/notice-source.ts';
import { ReportItem } from './elsewhere-items.ts';
import { EnrolmentItem } from './items.ts';
import { enrolmentNotices, reportNotices } from './rules/notices.ts';

export const trainingTold = [noticeSource(EnrolmentItem, enrolmentNotices), noticeSource(ReportItem, reportNotices)] as const;
