// The queries of retention and numbers: who may, and what each costs.
import type { Login } from '../../support/city.ts';
import { listed, ranked } from '../../support/offers.ts';
import { follow } from '../../support/stream.ts';
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
  prepare: async (city) => {
    const stream = await follow(city);
    const { campaignId } = await listed(city, [{ quota: 1, people: ranked(2) }]);
    await stream.drain();
    return { funnelOf: campaignId };
  },
  queries: {
    campaignFunnel: {
      access: { otherwise: 'role', nobody: 'login', hr: 'yes', auditor: 'yes', recruiter: 'yes', province: 'yes', otherRegion: 'none' },
      question: (ids) => `campaignFunnel(campaignId: "${ids.closedCampaign}", by: SEX) { total { counts { count } } }`,
      costs: {
        // However many people and posts: the campaign, and in one batch its lists and what is kept.
        'the numbers of a campaign': funnel('NONE', 2, 8),
        'the numbers of a campaign by category': funnel('CATEGORY', 2, 8),
        'the numbers of a campaign by formation': funnel('FORMATION', 2, 8),
        'the numbers of a campaign by education': funnel('EDUCATION', 2, 9),
        'the numbers of a campaign by sex': funnel('SEX', 2, 9),
      },
    },
    recruitmentWork: {
      access: { otherwise: 'role', nobody: 'login', hr: 'yes', auditor: 'yes', recruiter: 'yes', otherRegion: 'none' },
      question: (ids) => `recruitmentWork(campaignId: "${ids.offersCampaign}") { verification { first } offers { unanswered } }`,
      costs: {
        'what waits in a campaign': {
          as: recruiter,
          query: `query($funnelOf: ID!) { recruitmentWork(campaignId: $funnelOf) { asOf isStale
        verification { first second claimed oldestDay categories { category first } }
        offers { unanswered lapsed filing filingOverdue appointable } objections { stage open overdue nextAnswerBy } } }`,
          reads: 2,
          units: 8,
        },
      },
    },
  },
} satisfies QueryModule;
