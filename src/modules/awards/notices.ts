// What awards tell people.

import { noticeSource } from '../../platform/stream/notice-source.ts';
import { AwardItem } from './items.ts';
import { awardNotices } from './rules/notices.ts';

export const awardsTold = [noticeSource(AwardItem, awardNotices)] as const;
