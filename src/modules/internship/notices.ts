// What internships tell people.

import { noticeSource, noticeSourceWith } from '../../platform/stream/notice-source.ts';
import { calendarOf, dayOfIn } from './applications.ts';
import { LogEntryItem, PlacementItem } from './placement-items.ts';
import { internApplicationNotices, placeNotices } from './rules/application-notices.ts';
import { logEntryNotices, placementNotices } from './rules/notices.ts';
import { InternshipApplicationItem, PlaceItem } from './student-items.ts';

export const internshipsTold = [
  noticeSourceWith(InternshipApplicationItem, internApplicationNotices, async (ctx, { region }) => dayOfIn(await calendarOf(ctx, region))),
  noticeSource(PlaceItem, placeNotices),
  noticeSource(PlacementItem, placementNotices),
  noticeSourceWith(
    LogEntryItem,
    logEntryNotices,
    async (ctx, { placementId }) => (await PlacementItem.load(ctx.loader.loadKey, placementId))?.body ?? null,
  ),
] as const;
