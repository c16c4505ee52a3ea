// What awards tell people.

import { noticeSource } from '../../platform/stream/notice-source.ts';
import { AwardItem } from './items.ts';
import { ServiceMedalItem } from './medal-items.ts';
import { medalNotices } from './rules/medal-notices.ts';
import { awardNotices } from './rules/notices.ts';

export const awardsTold = [noticeSource(AwardItem, awardNotices), noticeSource(ServiceMedalItem, medalNotices)] as const;
