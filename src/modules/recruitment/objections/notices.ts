// What objections of applicants tell people.

import { noticeSource } from '../../../platform/stream/notice-source.ts';
import { SelectionObjectionItem } from './items.ts';
import { selectionObjectionNotices } from './rules/notices.ts';

export const objectionsTold = [noticeSource(SelectionObjectionItem, selectionObjectionNotices)] as const;
