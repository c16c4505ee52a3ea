// What training tells people.

import { noticeSource } from '../../platform/stream/notice-source.ts';
import { EnrolmentItem } from './items.ts';
import { enrolmentNotices } from './rules/notices.ts';

export const trainingTold = [noticeSource(EnrolmentItem, enrolmentNotices)] as const;
