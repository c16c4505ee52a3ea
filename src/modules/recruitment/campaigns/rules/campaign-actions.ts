// What can be done with a campaign, and what stands in the way: the rules themselves, asked without their write. Pure.
import { trialsBy } from '../../../../platform/rules/blockers.ts';
import { assertContactAllowed } from '../../information/rules/contact.ts';
import { assertFrequentAllowed } from '../../information/rules/frequent.ts';
import { checkRetention } from '../../retention/rules/retention.ts';
import { assertPublicationAllowed, closeCampaign, type Owed, type Publishing, stageOf } from './campaign.ts';
import { checkExtensible } from './extension.ts';
import { assertRequestAllowed } from './formation.ts';
import type { StageKind } from './kinds.ts';
import { assertProposalAllowed, type RuleChange } from './rule-change.ts';
import { assertRuleChangeAllowed } from './rules.ts';
import type { Campaign } from './types.ts';

/** What other records say. */
export interface CampaignAround {
  now: string;
  /** Null where nobody asks who could publish it, and of what is published. */
  publishing: Publishing | null;
  /** Stages whose list is announced. */
  published: readonly StageKind[];
  /** The change of its rules that was proposed last. */
  change: RuleChange | null;
  /** Asked once the last stage is over. */
  owed: Owed;
}

/** Of somebody who may do everything. Any stage that can be extended will do. */
export function campaignTrials(campaign: Campaign, { publishing, change, owed, ...around }: CampaignAround) {
  const { now } = around;
  const retention = { finishedAt: campaign.anonymisedAt ?? null };
  const until = stageOf(campaign, 'REGISTRATION').closesAt;
  return [
    ...trialsBy(['formationRequest'], null, () => assertRequestAllowed(campaign)),
    ...(publishing ? trialsBy(['campaignPublish'], until, () => assertPublicationAllowed(campaign, publishing)) : []),
    ...campaign.stages.flatMap(({ kind }) => trialsBy(['campaignStageExtend'], null, () => checkExtensible(campaign, kind, around))),
    ...trialsBy(['campaignRuleChange'], null, () => {
      assertRuleChangeAllowed(campaign, around);
      assertProposalAllowed(campaign, change);
    }),
    ...trialsBy(['campaignContactSet'], null, () => assertContactAllowed(campaign, now)),
    ...trialsBy(['frequentQuestionPropose'], null, () => assertFrequentAllowed(campaign, now)),
    ...trialsBy(['campaignClose'], null, () => closeCampaign(campaign, now, { retentionYears: 0, owed })),
    ...trialsBy(['applicationsAnonymise'], null, () => checkRetention(campaign, retention, now)),
  ];
}
