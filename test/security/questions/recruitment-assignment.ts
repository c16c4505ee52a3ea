// Every root field of dossiers given to officers, asked with given ids. Their subjects are those of verification.
import type { Module } from './module.ts';
import type { SelectionIds } from './recruitment-selection.ts';

export const assignment: Module<object, object, SelectionIds> = {
  never: {},
  stale: {},
  queries: ({ selectionCampaign }) => ({ verificationLoads: `verificationLoads(campaignId: "${selectionCampaign}") { assigned }` }),
  // None is asked for: whoever may give is told so, and nothing is given.
  inputs: ({ selectionCampaign: campaignId }) => ({
    verificationAssign: { campaignId, officerIds: ['emp_000000000000000000000000'], most: 0 },
    verificationTakeBack: { campaignId, officerId: 'emp_000000000000000000000000', most: 0 },
  }),
  subjects: async () => ({ ids: {}, versions: {} }),
};
