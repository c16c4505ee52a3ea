// What the questions of published lists are asked about.
import { OTHER_REGION, REGION } from '../../support/city.ts';
import { announced } from '../../support/lists.ts';
import { PLANNING_DAY } from '../../support/season.ts';
import { applied, publishedSelection } from '../../support/selection.ts';
import type { OrganisationIds } from './organisation.ts';
import type { PerformanceIds } from './performance.ts';
import type { RecruitmentIds } from './recruitment.ts';
import type { Subjects } from './subjects.ts';

export type ListsIds = Record<'listedCampaign' | 'listedFormation' | 'list', string>;
export type ListsVersions = Record<'list', number>;

export const listsSubjects: Subjects<ListsIds, ListsVersions, OrganisationIds & PerformanceIds & RecruitmentIds> = {
  never: {
    listedCampaign: 'cmp_000000000000000000000003',
    listedFormation: 'frm_000000000000000000000005',
    list: 'lst_000000000000000000000000',
  },
  stale: { list: 999 },
  subjects: async (city, { who, hr, unit }) => {
    const place = { region: who === 'staff' ? REGION : OTHER_REGION, hr, unitId: unit };
    const selection = await publishedSelection(city, 2, place);
    await applied(city, selection);
    const { listId } = await announced(city, selection);
    city.setNow(PLANNING_DAY);
    return {
      ids: { listedCampaign: selection.campaignId, listedFormation: selection.formationId, list: listId },
      versions: { list: 1 },
    };
  },
};
