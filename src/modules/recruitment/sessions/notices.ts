// What tests tell people.

import { noticeSource } from '../../../platform/stream/notice-source.ts';
import { AccommodationItem, ScheduleItem, SessionItem } from './items.ts';
import { accommodationNotices, scheduleNotices, sessionNotices } from './rules/notices.ts';

export const sessionsTold = [
  noticeSource(ScheduleItem, scheduleNotices),
  noticeSource(SessionItem, sessionNotices),
  noticeSource(AccommodationItem, accommodationNotices),
] as const;
