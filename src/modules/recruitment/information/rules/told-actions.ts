// What could be done with what a committee tells everybody: the rules themselves, asked without their write. Pure.
import { trialsBy } from '../../../../platform/rules/blockers.ts';
import type { Campaign, Formation } from '../../campaigns/rules/types.ts';
import { assertFrequentDecisionAllowed, assertRevisionAllowed, type FrequentQuestion } from './frequent.ts';
import { assertJobTextAllowed, assertNoticeAllowed, type JobText, type Notice } from './notice.ts';
import { assertWordingDecisionAllowed } from './wording.ts';

export interface Telling {
  campaign: Campaign;
  by: string;
  now: string;
}

/** Of somebody who may do everything. */
export const noticeTrials = (notice: Notice, { campaign, by, now }: Telling) => [
  ...trialsBy(['campaignFileAnnounce', 'campaignNoticeSet'], null, () => assertNoticeAllowed(campaign, now)),
  ...trialsBy(['campaignNoticeDecide'], null, () => {
    assertNoticeAllowed(campaign, now);
    assertWordingDecisionAllowed(notice, { by, field: ['campaignId'] });
  }),
];

export const jobTextTrials = (text: JobText, post: Pick<Formation, 'status'>, { campaign, by }: Telling) => [
  ...trialsBy(['jobTextSet'], null, () => assertJobTextAllowed(post, campaign)),
  ...trialsBy(['jobTextDecide'], null, () => {
    assertJobTextAllowed(post, campaign);
    assertWordingDecisionAllowed(text, { by, field: ['formationId'] });
  }),
];

export const frequentTrials = (one: FrequentQuestion, { campaign, by }: Telling) => [
  ...trialsBy(['frequentQuestionRevise', 'frequentQuestionWithdraw'], null, () => assertRevisionAllowed(one, campaign)),
  ...trialsBy(['frequentQuestionDecide'], null, () => assertFrequentDecisionAllowed(one, campaign, { by, field: ['frequentQuestionId'] })),
];
