// The queries of dossiers given to officers: who may, and what each costs.
import type { QueryModule } from '../operation.ts';

export const assignmentQueries = {
  queries: {
    verificationLoads: {
      access: { otherwise: 'role', nobody: 'login', auditor: 'none', recruiter: 'none' },
      question: (ids) => `verificationLoads(campaignId: "${ids.selectionCampaign}") { assigned }`,
      costs: {
        'what officers were given': {
          as: { sub: 'penyelia', roles: ['RECRUITMENT_APPROVER'] },
          query: 'query($selectionCampaign: ID!) { verificationLoads(campaignId: $selectionCampaign) { assigned employee { name } } }',
          reads: 1,
          units: 2,
        },
      },
    },
  },
} satisfies QueryModule;
