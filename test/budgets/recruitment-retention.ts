// What the operations of retention and numbers cost.
import type { Login } from '../support/city.ts';
import { listed, ranked } from '../support/offers.ts';
import type { Budgets } from './budget.ts';

const recruiter: Login = { sub: 'pansel', roles: ['RECRUITMENT_OFFICER'] };
const FUNNEL =
  'campaignFunnel(campaignId: $funnelOf, by: BY) { total { counts { step count } } rows { counts { step count suppressed } } }';
const funnel = (by: string, reads: number, units: number) => ({
  as: recruiter,
  query: `query($funnelOf: ID!) { ${FUNNEL.replace('BY', by)} }`,
  reads,
  units,
});

export const retention: Budgets = {
  prepare: async (city) => ({ funnelOf: (await listed(city, [{ quota: 1, people: ranked(2) }])).campaignId }),
  queries: {
    'the numbers of a campaign': funnel('NONE', 3, 8),
    'the numbers of a campaign by category': funnel('CATEGORY', 3, 8),
    'the numbers of a campaign by formation': funnel('FORMATION', 3, 8),
    // However many people: the ledger by the megabyte, and each list in one batch.
    'the numbers of a campaign by education': funnel('EDUCATION', 5, 12),
    'the numbers of a campaign by sex': funnel('SEX', 5, 12),
  },
  // Half a unit for each person is what they have asked the committee.
  mutations: { applicationsAnonymise: [9, 1, 86] },
};
