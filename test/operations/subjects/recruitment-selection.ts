// What the questions of verification, objections, offers and appointment are asked about.
import { OTHER_REGION, REGION } from '../../support/city.ts';
import { objected, queuedIn } from '../../support/scenarios/recruitment-selection.ts';
import { PLANNING_DAY } from '../../support/season.ts';
import { publishedSelection } from '../../support/selection.ts';
import type { OrganisationIds } from './organisation.ts';
import type { PerformanceIds } from './performance.ts';
import type { RecruitmentIds } from './recruitment.ts';
import type { Subjects } from './subjects.ts';

export type SelectionIds = Record<
  'selectionCampaign' | 'selectionFormation' | 'selectionApplication' | 'verification' | 'selectionObjection',
  string
>;
export type SelectionVersions = Record<'verification' | 'selectionObjection', number>;

export const selectionSubjects: Subjects<SelectionIds, SelectionVersions, OrganisationIds & PerformanceIds & RecruitmentIds> = {
  never: {
    selectionCampaign: 'cmp_000000000000000000000003',
    selectionFormation: 'frm_000000000000000000000003',
    selectionApplication: 'apn_000000000000000000000003',
    verification: 'ver_000000000000000000000000',
    selectionObjection: 'sob_000000000000000000000000',
  },
  stale: { verification: 999, selectionObjection: 999 },
  subjects: async (city, { who, hr, unit }) => {
    const place = { region: who === 'staff' ? REGION : OTHER_REGION, hr, unitId: unit };
    const selectionOf = await publishedSelection(city, 2, place);
    const { verificationId } = await queuedIn(city, selectionOf);
    const { objectionId, applicationId } = await objected(city, place);
    city.setNow(PLANNING_DAY);
    return {
      ids: {
        selectionCampaign: selectionOf.campaignId,
        selectionFormation: selectionOf.formationId,
        selectionApplication: applicationId,
        verification: verificationId,
        selectionObjection: objectionId,
      },
      versions: { verification: 0, selectionObjection: 1 },
    };
  },
};
