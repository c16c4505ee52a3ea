// What the operations of proposed changes of a campaign's rules cost.

import { published } from '../support/registration.ts';
import { proposedChange } from '../support/scenarios/recruitment-rule-changes.ts';
import type { Budgets } from './budget.ts';

export const ruleChanges: Budgets = {
  prepare: async (city) => {
    const { rina, campaign } = await published(city);
    await proposedChange(rina, campaign);
    return { ruledCampaign: campaign.id };
  },
  queries: {
    'the change of rules that waits, with what can be done': {
      as: { sub: 'pansel-wakil', roles: ['RECRUITMENT_APPROVER'] },
      query: `query($ruledCampaign: ID!) { campaign(id: $ruledCampaign) { allowedActions ruleChange { status changes { path } allowedActions } } }`,
      reads: 3,
      units: 9,
    },
  },
  mutations: { campaignRuleChange: [4, 1, 40], campaignRuleChangeRelease: [3, 1, 60], campaignRuleChangeWithdraw: [1, 1, 40] },
};
