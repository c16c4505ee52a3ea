// What entries of law tell people.

import { noticeSource } from '../../platform/stream/notice-source.ts';
import { PolicyEntryItem } from './items.ts';
import { policyNotices } from './rules/notices.ts';

export const policyTold = [noticeSource(PolicyEntryItem, policyNotices)] as const;
