// What published lists tell people.

import { noticeSource } from '../../../platform/stream/notice-source.ts';
import { ListItem } from './items.ts';
import { listNotices } from './rules/notices.ts';

export const listsTold = [noticeSource(ListItem, listNotices)] as const;
