// What the questions of offers and appointment are asked about.
import { OTHER_REGION, REGION } from '../../support/city.ts';
import { listed, make, ranked } from '../../support/offers.ts';
import { disqualified } from '../../support/scenarios/recruitment-exclusions.ts';
import { PLANNING_DAY } from '../../support/season.ts';
import type { Applied } from '../../support/selection.ts';
import type { OrganisationIds } from './organisation.ts';
import type { PerformanceIds } from './performance.ts';
import type { RecruitmentIds } from './recruitment.ts';
import type { Subjects } from './subjects.ts';

export type OffersIds = Record<'offersCampaign' | 'offersFormation' | 'offer', string>;
export type OffersVersions = Record<'seats' | 'offer', number>;

export const offersSubjects: Subjects<OffersIds, OffersVersions, OrganisationIds & PerformanceIds & RecruitmentIds> = {
  never: {
    offersCampaign: 'cmp_000000000000000000000007',
    offersFormation: 'frm_000000000000000000000007',
    offer: 'off_000000000000000000000000',
  },
  stale: { seats: 999, offer: 999 },
  subjects: async (city, { who, hr, unit }) => {
    const place = { region: who === 'staff' ? REGION : OTHER_REGION, hr, unitId: unit };
    const of = await listed(
      city,
      [
        { quota: 1, people: ranked(1) },
        { quota: 1, people: ranked(1) },
      ],
      place,
    );
    const [formationId = '', other = ''] = of.formationIds;
    const made = await make(of.rina, of, formationId);
    // Somebody is out who was offered a post.
    await make(of.rina, of, other);
    await disqualified(of, of.people[1]?.[0] as Applied);
    city.setNow(PLANNING_DAY);
    return {
      ids: { offersCampaign: of.campaignId, offersFormation: formationId, offer: made.offers[0]?.id ?? '' },
      versions: { seats: 1, offer: 1 },
    };
  },
};
