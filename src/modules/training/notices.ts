// What training tells people.

import { noticeSource, noticeSourceWith } from '../../platform/stream/notice-source.ts';
import { definitivePlaceOf } from '../organisation/superiors.ts';
import { ReportItem } from './elsewhere-items.ts';
import { EnrolmentItem, SessionItem } from './items.ts';
import { enrolmentNotices, reportNotices, sessionNotices } from './rules/notices.ts';

export const trainingTold = [
  noticeSourceWith(EnrolmentItem, enrolmentNotices, async (ctx, { status, employeeId }) =>
    status === 'REQUESTED' ? (await definitivePlaceOf(ctx, employeeId)).assignmentId : null,
  ),
  noticeSource(ReportItem, reportNotices),
  noticeSource(SessionItem, sessionNotices),
] as const;
