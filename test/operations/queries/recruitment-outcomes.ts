// The queries of offers that are overdue, corrections of results and editions after the final list: who may, and what each costs.
import type { Ask, Login } from '../../support/city.ts';
import { listed, make, type OfferView, ranked, step } from '../../support/offers.ts';
import type { QueryModule } from '../operation.ts';

const recruiter: Login = { sub: 'pansel', roles: ['RECRUITMENT_OFFICER'] };

export const outcomesQueries = {
  prepare: async (city) => {
    const of = await listed(city, [{ quota: 3, people: ranked(4) }]);
    const { offers } = await make(of.rina, of, of.formationIds[0] ?? '');
    await step(of.people[0]?.[0]?.ask as Ask, 'offerAccept', offers[0] as OfferView);
    return { overdueCampaign: of.campaignId };
  },
  queries: {
    offersOverdue: {
      access: { otherwise: 'role', nobody: 'login', hr: 'none', auditor: 'none', recruiter: 'none', otherRegion: 'none' },
      question: (ids) => `offersOverdue(campaignId: "${ids.offersCampaign}", first: 5) { edges { node { id registrationNumber } } }`,
      costs: {
        'offers of a campaign that are overdue': {
          as: recruiter,
          query: `query($overdueCampaign: ID!) { offersOverdue(campaignId: $overdueCampaign, first: 50) {
        edges { node { status registrationNumber rank endedAt deadlineAt } } } }`,
          reads: 2,
          units: 5,
        },
      },
    },
  },
  narrower: {
    'AnnouncedRow.findings': { otherwise: '-', auditor: 'yes', recruiter: 'yes' },
  },
} satisfies QueryModule;
