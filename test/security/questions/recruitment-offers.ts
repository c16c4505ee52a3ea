// Every root field of offers and appointment, asked with given ids.
import { OTHER_REGION, REGION } from '../../support/city.ts';
import { listed, make, newNumber, ranked } from '../../support/offers.ts';
import { disqualified } from '../../support/scenarios/recruitment-exclusions.ts';
import { PLANNING_DAY } from '../../support/season.ts';
import type { Applied } from '../../support/selection.ts';
import type { Module } from './module.ts';
import type { OrganisationIds } from './organisation.ts';
import type { PerformanceIds } from './performance.ts';
import type { RecruitmentIds } from './recruitment.ts';

export type OffersIds = Record<'offersCampaign' | 'offersFormation' | 'offer', string>;
export type OffersVersions = Record<'seats' | 'offer', number>;

export const offers: Module<OffersIds, OffersVersions, OrganisationIds & PerformanceIds & RecruitmentIds> = {
  never: {
    offersCampaign: 'cmp_000000000000000000000007',
    offersFormation: 'frm_000000000000000000000007',
    offer: 'off_000000000000000000000000',
  },
  stale: { seats: 999, offer: 999 },
  queries: (ids) => ({
    offer: `offer(id: "${ids.offer}") { id status registrationNumber candidate { name } allowedActions }`,
    offers: `offers(formationId: "${ids.offersFormation}", first: 5) { edges { node { registrationNumber } } }`,
    offersOverdue: `offersOverdue(campaignId: "${ids.offersCampaign}", first: 5) { edges { node { id registrationNumber } } }`,
    offersExcluded: `offersExcluded(campaignId: "${ids.offersCampaign}", first: 5) { edges { node { id registrationNumber } } }`,
    formationSeats: `formationSeats(campaignId: "${ids.offersCampaign}", first: 5) { edges { node { quota free } } }`,
  }),
  inputs: (ids, versions) => {
    const of = { offerId: ids.offer, expectedVersion: versions.offer };
    const assignment = { positionId: ids.position, supervisorId: ids.colleague, validFrom: '2026-04-01' };
    return {
      offersMake: { campaignId: ids.offersCampaign, formationId: ids.offersFormation, expectedVersion: versions.seats },
      offerAccept: of,
      offerDecline: of,
      offerLapse: of,
      filingRecord: { ...of, received: ['DIPLOMA'] },
      appointmentHire: { ...of, identifier: newNumber(), grade: 'III/a', assignment },
      appointmentResign: { ...of, reason: 'Uji', lastDay: '2026-06-30' },
      appointmentAnnul: { ...of, ground: 'WITHDREW', letter: 'Uji' },
    };
  },
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
