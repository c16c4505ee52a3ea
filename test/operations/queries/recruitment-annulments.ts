// The queries of appointments that never began: who may, and what each costs.
import { listed, make, ranked } from '../../support/offers.ts';
import { disqualified } from '../../support/scenarios/recruitment-exclusions.ts';
import type { Applied } from '../../support/selection.ts';
import type { QueryModule } from '../operation.ts';

export const annulmentsQueries = {
  prepare: async (city) => {
    const of = await listed(city, [{ quota: 3, people: ranked(4) }]);
    await make(of.rina, of, of.formationIds[0] ?? '');
    await disqualified(of, of.people[0]?.[0] as Applied);
    return { leftCampaign: of.campaignId };
  },
  queries: {
    offersExcluded: {
      access: { otherwise: 'role', nobody: 'login', hr: 'yes', auditor: 'yes', recruiter: 'yes', otherRegion: 'none' },
      question: (ids) => `offersExcluded(campaignId: "${ids.offersCampaign}", first: 5) { edges { node { id registrationNumber } } }`,
      costs: {
        'offers of who has left the selection, with how': {
          as: { sub: 'pansel', roles: ['RECRUITMENT_OFFICER'] },
          query: `query($leftCampaign: ID!) { offersExcluded(campaignId: $leftCampaign, first: 50) {
        edges { node { status registrationNumber exclusion { kind status decidedAt } } } } }`,
          reads: 2,
          units: 5,
        },
      },
    },
  },
} satisfies QueryModule;
