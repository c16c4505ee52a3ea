// The queries of proposed changes of a campaign's rules: who may, and what each costs.
import { published } from '../../support/registration.ts';
import { proposedChange } from '../../support/scenarios/recruitment-rule-changes.ts';
import type { QueryModule } from '../operation.ts';

export const ruleChangesQueries = {
  prepare: async (city) => {
    const { rina, campaign } = await published(city);
    await proposedChange(rina, campaign);
    return { ruledCampaign: campaign.id };
  },
  queries: {},
  costs: {
    'the change of rules that waits, with what can be done': {
      as: { sub: 'pansel-wakil', roles: ['RECRUITMENT_APPROVER'] },
      query: `query($ruledCampaign: ID!) { campaign(id: $ruledCampaign) { allowedActions ruleChange { status changes { path } allowedActions } } }`,
      reads: 3,
      units: 9,
    },
  },
} satisfies QueryModule;
