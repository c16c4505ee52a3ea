// What the questions of retention and numbers are asked about.
import { OTHER_REGION, REGION } from '../../support/city.ts';
import { closed } from '../../support/retention.ts';
import { PLANNING_DAY } from '../../support/season.ts';
import { applied, publishedSelection } from '../../support/selection.ts';
import type { OrganisationIds } from './organisation.ts';
import type { PerformanceIds } from './performance.ts';
import type { RecruitmentIds } from './recruitment.ts';
import type { Subjects } from './subjects.ts';

export type RetentionIds = Record<'closedCampaign', string>;
export type RetentionVersions = Record<never, number>;

export const retentionSubjects: Subjects<RetentionIds, RetentionVersions, OrganisationIds & PerformanceIds & RecruitmentIds> = {
  never: { closedCampaign: 'cmp_000000000000000000000009' },
  stale: {},
  subjects: async (city, { who, hr, unit }) => {
    const selection = await publishedSelection(city, 2, { region: who === 'staff' ? REGION : OTHER_REGION, hr, unitId: unit });
    await applied(city, selection);
    await closed(city, selection);
    city.setNow(PLANNING_DAY);
    return { ids: { closedCampaign: selection.campaignId }, versions: {} };
  },
};
