// The queries of retention and numbers: who may, and what each costs.
import type { Login } from '../../support/city.ts';
import { listed, ranked } from '../../support/offers.ts';
import type { QueryModule } from '../operation.ts';

const recruiter: Login = { sub: 'pansel', roles: ['RECRUITMENT_OFFICER'] };

const FUNNEL =
  'campaignFunnel(campaignId: $funnelOf, by: BY) { total { counts { step count } } rows { counts { step count suppressed } } }';

const funnel = (by: string, reads: number, units: number) => ({
  as: recruiter,
  query: `query($funnelOf: ID!) { ${FUNNEL.replace('BY', by)} }`,
  reads,
  units,
});

export const retentionQueries = {
  prepare: async (city) => ({ funnelOf: (await listed(city, [{ quota: 1, people: ranked(2) }])).campaignId }),
  queries: {
    campaignFunnel: {
      access: { otherwise: 'role', nobody: 'login', hr: 'yes', auditor: 'yes', recruiter: 'yes', province: 'yes', otherRegion: 'none' },
      question: (ids) => `campaignFunnel(campaignId: "${ids.closedCampaign}", by: SEX) { total { counts { count } } }`,
      costs: {
        'the numbers of a campaign': funnel('NONE', 3, 8),
        'the numbers of a campaign by category': funnel('CATEGORY', 3, 8),
        'the numbers of a campaign by formation': funnel('FORMATION', 3, 8),
        // However many people: the ledger by the megabyte, and each list in one batch.
        'the numbers of a campaign by education': funnel('EDUCATION', 5, 12),
        'the numbers of a campaign by sex': funnel('SEX', 5, 12),
      },
    },
  },
} satisfies QueryModule;
