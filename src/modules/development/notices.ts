// What development plans and competences tell people.

import { noticeSource, noticeSourceWith } from '../../platform/stream/notice-source.ts';
import { definitivePostOf } from '../organisation/superiors.ts';
import { PersonLevelsItem } from './competence-items.ts';
import { DevelopmentPlanItem } from './items.ts';
import { developmentNotices, levelNotices } from './rules/notices.ts';

export const developmentTold = [
  noticeSourceWith(DevelopmentPlanItem, developmentNotices, (ctx, { employeeId }) => definitivePostOf(ctx, employeeId)),
  noticeSource(PersonLevelsItem, levelNotices),
] as const;
