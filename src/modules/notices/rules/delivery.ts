// Whether a notice goes out by mail, when, and with which others. Pure.
import { dayEnd, legalDay, type WorkCalendar } from '../../../platform/rules/calendar.ts';
import { noticeText } from '../../../platform/rules/texts/notices/index.ts';
import type { Mail, MailMode, NoticeChoices, NoticeGroup } from './delivery-types.ts';
import type { NoticesPolicy } from './policy.ts';
import { digestAfter, opensAfter } from './quiet.ts';
import type { InboxNotice } from './types.ts';

export const NO_CHOICES: NoticeChoices = { modes: {}, language: null };

/** What a notice is to whom it was sent. */
export function groupOf({ event, occasion, remindsOn }: Pick<InboxNotice, 'event' | 'occasion' | 'remindsOn'>): NoticeGroup {
  if (noticeText(event).isLate) return 'LATE';
  if (remindsOn !== undefined || noticeText(event).isReminder) return 'REMINDERS';
  return occasion === null ? 'NEWS' : 'TASKS';
}

/** What was owed was told the first time: a reminder of it is a courtesy. */
export const isOwedByLaw = ({ event, remindsOn }: Pick<InboxNotice, 'event' | 'remindsOn'>): boolean =>
  noticeText(event).isLegal === true && remindsOn === undefined;

export const modeOf = (group: NoticeGroup, { modes }: NoticeChoices, policy: Pick<NoticesPolicy, 'modes'>): MailMode =>
  modes[group] ?? policy.modes[group];

/** When it is sent; `alone`: in a mail of its own. */
export interface Dispatch {
  sendAt: string;
  alone: boolean;
}

/** What tells a day alone is sent after that day: when it is sent tells no finer time either. */
export const instantOf = ({ at, dayOnly }: Pick<InboxNotice, 'at' | 'dayOnly'>): string => (dayOnly ? dayEnd(legalDay(at)) : at);

/** Null: not by mail. What is owed by law goes at once, by night too, whatever was chosen. By the notice's own instant: made again it is the same. */
export function dispatchOf(notice: InboxNotice, choices: NoticeChoices, policy: NoticesPolicy, calendar: WorkCalendar): Dispatch | null {
  const at = instantOf(notice);
  if (isOwedByLaw(notice)) return { sendAt: at, alone: true };
  const mode = modeOf(groupOf(notice), choices, policy);
  if (mode === 'NONE') return null;
  if (mode === 'DIGEST') return { sendAt: digestAfter(at, policy, calendar), alone: false };
  const sendAt = opensAfter(at, policy, calendar);
  // What the night has gathered is told in one.
  return { sendAt, alone: sendAt === at && !notice.dayOnly };
}

/** It can still be added to. */
export const isGathering = ({ state, attempts }: Pick<Mail, 'state' | 'attempts'>): boolean => state === 'WAITING' && attempts === 0;
