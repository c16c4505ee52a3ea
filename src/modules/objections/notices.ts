// What objections tell people.

import { noticeSource } from '../../platform/stream/notice-source.ts';
import { ObjectionItem } from './items.ts';
import { objectionNotices } from './rules/notices.ts';

export const objectionsTold = [noticeSource(ObjectionItem, objectionNotices)] as const;
