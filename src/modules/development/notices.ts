// What development plans and competences tell people.

import { noticeSource, noticeSourceWith } from '../../platform/stream/notice-source.ts';
import { definitivePlaceOf } from '../organisation/superiors.ts';
import { PersonLevelsItem } from './competence-items.ts';
import { DevelopmentPlanItem } from './items.ts';
import { developmentNotices, levelNotices } from './rules/notices.ts';

export const developmentTold = [
  noticeSourceWith(
    DevelopmentPlanItem,
    developmentNotices,
    async (ctx, { employeeId }) => (await definitivePlaceOf(ctx, employeeId)).assignmentId,
  ),
  noticeSource(PersonLevelsItem, levelNotices),
] as const;
