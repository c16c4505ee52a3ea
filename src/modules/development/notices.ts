// What development plans and competences tell people.

import { noticeSource } from '../../platform/stream/notice-source.ts';
import { PersonLevelsItem } from './competence-items.ts';
import { DevelopmentPlanItem } from './items.ts';
import { developmentNotices, levelNotices } from './rules/notices.ts';

export const developmentTold = [
  noticeSource(DevelopmentPlanItem, developmentNotices),
  noticeSource(PersonLevelsItem, levelNotices),
] as const;
