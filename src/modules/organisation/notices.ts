// What records of the organisation tell people.

import { legalDay } from '../../platform/rules/calendar.ts';
import { noticeSource, noticeSourceWith } from '../../platform/stream/notice-source.ts';
import { CorrectionItem } from './correction-items.ts';
import { EntryItem } from './entry-items.ts';
import { EmployeeItem } from './items.ts';
import { correctionNotices, employeeNotices, entryNotices } from './rules/notices.ts';

export const organisationTold = [
  noticeSourceWith(EmployeeItem, employeeNotices, async ({ now }) => legalDay(now)),
  noticeSource(EntryItem, entryNotices),
  noticeSource(CorrectionItem, correctionNotices),
] as const;
