// What the operations of appointments that never began, and offers of who has left, cost.

import { listed, make, ranked } from '../support/offers.ts';
import { disqualified } from '../support/scenarios/recruitment-exclusions.ts';
import type { Applied } from '../support/selection.ts';
import type { Budgets } from './budget.ts';

export const annulments: Budgets = {
  prepare: async (city) => {
    const of = await listed(city, [{ quota: 3, people: ranked(4) }]);
    await make(of.rina, of, of.formationIds[0] ?? '');
    await disqualified(of, of.people[0]?.[0] as Applied);
    return { leftCampaign: of.campaignId };
  },
  queries: {
    'offers of who has left the selection, with how': {
      as: { sub: 'pansel', roles: ['RECRUITMENT_OFFICER'] },
      query: `query($leftCampaign: ID!) { offersExcluded(campaignId: $leftCampaign, first: 50) {
        edges { node { status registrationNumber exclusion { kind status decidedAt } } } } }`,
      reads: 2,
      units: 5,
    },
  },
  mutations: { appointmentAnnul: [9, 1, 104] },
};
