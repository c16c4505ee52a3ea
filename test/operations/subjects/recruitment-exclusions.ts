// What the questions of exclusions are asked about.
import { OTHER_REGION, REGION } from '../../support/city.ts';
import { proposed } from '../../support/scenarios/recruitment-exclusions.ts';
import { testedCampaign } from '../../support/scenarios/recruitment-scores.ts';
import { PLANNING_DAY } from '../../support/season.ts';
import type { OrganisationIds } from './organisation.ts';
import type { PerformanceIds } from './performance.ts';
import type { RecruitmentIds } from './recruitment.ts';
import type { Subjects } from './subjects.ts';

export type ExclusionsIds = Record<'exclusionCampaign' | 'exclusionNumber' | 'exclusionApplication' | 'exclusion', string>;
export type ExclusionsVersions = Record<'exclusion', number>;

export const exclusionsSubjects: Subjects<ExclusionsIds, ExclusionsVersions, OrganisationIds & PerformanceIds & RecruitmentIds> = {
  never: {
    exclusionCampaign: 'cmp_000000000000000000000009',
    exclusionNumber: '2026-3374-22222222',
    exclusionApplication: 'apn_000000000000000000000009',
    exclusion: 'exc_000000000000000000000000',
  },
  stale: { exclusion: 999 },
  subjects: async (city, { who, hr, unit }) => {
    const place = { region: who === 'staff' ? REGION : OTHER_REGION, hr, unitId: unit };
    const of = await testedCampaign(city, [1], place);
    const [person] = of.people.flat();
    const { id } = await proposed(of.rina, of.campaignId, person ?? { number: '' }, { note: 'Berita acara 3' });
    city.setNow(PLANNING_DAY);
    return {
      ids: {
        exclusionCampaign: of.campaignId,
        exclusionNumber: person?.number ?? '',
        exclusionApplication: person?.applicationId ?? '',
        exclusion: id,
      },
      versions: { exclusion: 1 },
    };
  },
};
