// What offers that are overdue, corrections of results and editions after the final list cost.
import type { Ask, Login } from '../support/city.ts';
import { listed, make, type OfferView, ranked, step } from '../support/offers.ts';
import type { Budgets } from './budget.ts';

const recruiter: Login = { sub: 'pansel', roles: ['RECRUITMENT_OFFICER'] };

export const outcomes: Budgets = {
  prepare: async (city) => {
    const of = await listed(city, [{ quota: 3, people: ranked(4) }]);
    const { offers } = await make(of.rina, of, of.formationIds[0] ?? '');
    await step(of.people[0]?.[0]?.ask as Ask, 'offerAccept', offers[0] as OfferView);
    return { overdueCampaign: of.campaignId };
  },
  queries: {
    'offers of a campaign that are overdue': {
      as: recruiter,
      query: `query($overdueCampaign: ID!) { offersOverdue(campaignId: $overdueCampaign, first: 50) {
        edges { node { status registrationNumber rank endedAt deadlineAt } } } }`,
      reads: 2,
      units: 5,
    },
  },
  mutations: {
    selectionObjectionRefusalPropose: [2, 1, 30],
    selectionObjectionRefusalWithdraw: [2, 1, 30],
    selectionObjectionRefusalConfirm: [2, 1, 30],
  },
};
