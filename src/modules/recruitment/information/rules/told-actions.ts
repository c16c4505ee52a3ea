// What could be done with what a committee tells everybody: the rules themselves, asked without their write. Pure.
import { type Trial, trialsBy } from '../../../../platform/rules/blockers.ts';
import type { Campaign, Formation } from '../../campaigns/rules/types.ts';
import { beginFrequentDecision, beginRevision, type FrequentQuestion } from './frequent.ts';
import { beginJobText, beginNotice, type JobText, type Notice } from './notice.ts';
import { beginWordingDecision } from './wording.ts';

export interface Telling {
  campaign: Campaign;
  by: string;
  now: string;
}

/** Of somebody who may do everything. */
export const noticeTrials = (notice: Notice, { campaign, by, now }: Telling): Trial[] => [
  ...trialsBy(['campaignFileAnnounce', 'campaignNoticeSet'], null, () => beginNotice(campaign, now)),
  ...trialsBy(['campaignNoticeDecide'], null, () => {
    beginNotice(campaign, now);
    beginWordingDecision(notice, { by, field: ['campaignId'] });
  }),
];

export const jobTextTrials = (text: JobText, post: Pick<Formation, 'status'>, { campaign, by }: Telling): Trial[] => [
  ...trialsBy(['jobTextSet'], null, () => beginJobText(post, campaign)),
  ...trialsBy(['jobTextDecide'], null, () => {
    beginJobText(post, campaign);
    beginWordingDecision(text, { by, field: ['formationId'] });
  }),
];

export const frequentTrials = (one: FrequentQuestion, { campaign, by }: Telling): Trial[] => [
  ...trialsBy(['frequentQuestionRevise', 'frequentQuestionWithdraw'], null, () => beginRevision(one, campaign)),
  ...trialsBy(['frequentQuestionDecide'], null, () => beginFrequentDecision(one, campaign, { by, field: ['frequentQuestionId'] })),
];
