// What webhooks tell people.

import { noticeSource } from '../../platform/stream/notice-source.ts';
import { DisabledItem } from './items.ts';
import { webhookNotices } from './rules/notices.ts';

export const webhooksTold = [noticeSource(DisabledItem, webhookNotices)] as const;
