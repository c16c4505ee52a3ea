// What questions and words of campaigns tell people.

import { noticeSource } from '../../../platform/stream/notice-source.ts';
import { JobTextItem, NoticeItem } from './items.ts';
import { AskedItem, FrequentItem } from './question-items.ts';
import { frequentNotices, questionNotices, wordingNotices } from './rules/notices.ts';

export const informationTold = [
  noticeSource(AskedItem, questionNotices),
  noticeSource(FrequentItem, frequentNotices),
  noticeSource(NoticeItem, wordingNotices),
  noticeSource(JobTextItem, wordingNotices),
] as const;
