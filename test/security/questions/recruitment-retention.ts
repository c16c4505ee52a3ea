// Every root field of retention and numbers, asked with given ids.
import { OTHER_REGION, REGION } from '../../support/city.ts';
import { closed } from '../../support/retention.ts';
import { PLANNING_DAY } from '../../support/season.ts';
import { applied, publishedSelection } from '../../support/selection.ts';
import type { Module } from './module.ts';
import type { OrganisationIds } from './organisation.ts';
import type { PerformanceIds } from './performance.ts';
import type { RecruitmentIds } from './recruitment.ts';

export type RetentionIds = Record<'closedCampaign', string>;
export type RetentionVersions = Record<never, number>;

export const retention: Module<RetentionIds, RetentionVersions, OrganisationIds & PerformanceIds & RecruitmentIds> = {
  never: { closedCampaign: 'cmp_000000000000000000000009' },
  stale: {},
  queries: (ids) => ({ campaignFunnel: `campaignFunnel(campaignId: "${ids.closedCampaign}", by: SEX) { total { counts { count } } }` }),
  inputs: (ids) => ({ applicationsAnonymise: { campaignId: ids.closedCampaign } }),
  subjects: async (city, { who, hr, unit }) => {
    const selection = await publishedSelection(city, 2, { region: who === 'staff' ? REGION : OTHER_REGION, hr, unitId: unit });
    await applied(city, selection);
    await closed(city, selection);
    city.setNow(PLANNING_DAY);
    return { ids: { closedCampaign: selection.campaignId }, versions: {} };
  },
};
