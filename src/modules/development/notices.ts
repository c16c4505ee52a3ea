// What development plans tell people.

import { noticeSource } from '../../platform/stream/notice-source.ts';
import { DevelopmentPlanItem } from './items.ts';
import { developmentNotices } from './rules/notices.ts';

export const developmentTold = [noticeSource(DevelopmentPlanItem, developmentNotices)] as const;
