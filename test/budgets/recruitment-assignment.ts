// What it costs to give dossiers to officers, and to see who was given how many.
import type { Budgets } from './budget.ts';

export const assignment: Budgets = {
  prepare: async () => ({}),
  queries: {
    'what officers were given': {
      as: { sub: 'penyelia', roles: ['RECRUITMENT_APPROVER'] },
      query: 'query($selectionCampaign: ID!) { verificationLoads(campaignId: $selectionCampaign) { assigned employee { name } } }',
      reads: 1,
      units: 2,
    },
  },
  mutations: { verificationAssign: [6, 1, 60], verificationTakeBack: [2, 1, 40] },
};
