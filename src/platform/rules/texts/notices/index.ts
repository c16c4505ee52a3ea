// What every notice says, in both languages; an event without a text does not compile.
import { awardNoticeTexts } from './awards.ts';
import { developmentNoticeTexts } from './development.ts';
import { evaluationNotices } from './evaluation.ts';
import { feedbackNotices } from './feedback.ts';
import { internshipNotices } from './internship.ts';
import { noticesNotices } from './notices.ts';
import { onboardingNotices } from './onboarding.ts';
import { organisationNotices } from './organisation.ts';
import { performanceNotices } from './performance.ts';
import { recruitmentNotices } from './recruitment.ts';
import { reminderNotices } from './reminders.ts';
import { reviewsNotices } from './reviews.ts';
import type { NoticeText } from './text.ts';
import { trainingNotices } from './training.ts';
import { voiceNotices } from './voice.ts';
import { webhooksNotices } from './webhooks.ts';

export const NOTICE_TEXTS = {
  ...performanceNotices,
  ...feedbackNotices,
  ...reviewsNotices,
  ...evaluationNotices,
  ...developmentNoticeTexts,
  ...awardNoticeTexts,
  ...organisationNotices,
  ...recruitmentNotices,
  ...trainingNotices,
  ...voiceNotices,
  ...webhooksNotices,
  ...noticesNotices,
  ...onboardingNotices,
  ...internshipNotices,
  ...reminderNotices,
} as const;

/** Something that somebody must do, or should know. */
export type NoticeEvent = keyof typeof NOTICE_TEXTS;

export const noticeText = (event: NoticeEvent): NoticeText => NOTICE_TEXTS[event];
