// What internships tell people.

import { noticeSource } from '../../platform/stream/notice-source.ts';
import { PlacementItem } from './placement-items.ts';
import { placementNotices } from './rules/notices.ts';

export const internshipsTold = [noticeSource(PlacementItem, placementNotices)] as const;
