// What calibration sessions tell people.

import { noticeSource, noticeSourceWith } from '../../platform/stream/notice-source.ts';
import { ChangeItem, SessionItem } from './items.ts';
import { sessionBeside } from './read.ts';
import { calibrationChangeNotices, calibrationNotices } from './rules/notices.ts';

export const calibrationTold = [
  noticeSource(SessionItem, calibrationNotices),
  noticeSourceWith(ChangeItem, calibrationChangeNotices, sessionBeside),
] as const;
