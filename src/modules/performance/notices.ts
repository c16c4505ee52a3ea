// What plans tell people.

import { noticeSource } from '../../platform/stream/notice-source.ts';
import { PlanItem } from './items.ts';
import { planNotices } from './rules/notices.ts';

export const performanceTold = [noticeSource(PlanItem, planNotices)] as const;
