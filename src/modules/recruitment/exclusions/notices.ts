// What exclusions tell people.

import { noticeSource } from '../../../platform/stream/notice-source.ts';
import { ExclusionItem } from './items.ts';
import { exclusionNotices } from './rules/notices.ts';

export const exclusionsTold = [noticeSource(ExclusionItem, exclusionNotices)] as const;
