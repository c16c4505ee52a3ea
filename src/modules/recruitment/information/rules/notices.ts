// What questions and words of a campaign tell: the asker that there is an answer, the committee that somebody has asked or that words wait. Pure.

import { legalDay } from '../../../../platform/rules/calendar.ts';
import type { Awaited, NoticeRules, Told } from '../../../../platform/rules/notice.ts';
import type { ApplicantQuestion } from './asked.ts';
import type { FrequentQuestion } from './frequent.ts';
import type { Wording } from './wording.ts';

const APPROVERS = [{ kind: 'OFFICE' as const, office: 'RECRUITMENT_APPROVER' as const }];
const OFFICERS = [{ kind: 'OFFICE' as const, office: 'RECRUITMENT_OFFICER' as const }];

/** The committee is told once a day that questions wait: they have a queue. */
function toldOfQuestion(before: ApplicantQuestion | null, after: ApplicantQuestion): Told[] {
  const { id, campaignId, applicantId, askedAt, answeredAt } = after;
  const of = { aboutId: null, campaignId, facts: {} };
  if (before === null) {
    const once = legalDay(askedAt);
    return [{ ...of, event: 'QUESTIONS_WAIT', to: OFFICERS, subjectId: campaignId, once }];
  }
  if (answeredAt === null || answeredAt === before.answeredAt) return [];
  return [{ ...of, event: 'QUESTION_ANSWERED', to: [{ kind: 'PROFILE', applicantId }], subjectId: id }];
}

export const questionNotices: NoticeRules<ApplicantQuestion> = { told: toldOfQuestion, awaited: () => [] };

/** Words that are public, or will be, wait for a second person. */
const wordsAwaited = (campaignId: string, pending: { at: string } | null, subjectId = campaignId): Awaited[] =>
  pending === null
    ? []
    : [{ event: 'WORDS_WAIT', to: APPROVERS, subjectId, aboutId: null, campaignId, facts: {}, occasion: pending.at, dueAt: null }];

export const frequentNotices: NoticeRules<FrequentQuestion> = {
  told: () => [],
  awaited: ({ id, campaignId, pending }) => wordsAwaited(campaignId, pending, id),
};

export const wordingNotices: NoticeRules<Wording<unknown> & { campaignId: string }> = {
  told: () => [],
  awaited: ({ campaignId, pending }) => wordsAwaited(campaignId, pending),
};
