// Every root field of test sessions, asked with given ids.
import { OTHER_REGION, REGION } from '../../support/city.ts';
import { ANNOUNCING } from '../../support/lists.ts';
import { done } from '../../support/people.ts';
import { CONTACT } from '../../support/scenarios/recruitment-receipts.ts';
import { testedCampaign } from '../../support/scenarios/recruitment-scores.ts';
import { wishing } from '../../support/scenarios/recruitment-sessions.ts';
import { PLANNING_DAY } from '../../support/season.ts';
import { ACCOMMODATION, CARD, madeSession, SKD_SESSION, seatsAssigned } from '../../support/sessions.ts';
import type { Module } from './module.ts';
import type { OrganisationIds } from './organisation.ts';
import type { PerformanceIds } from './performance.ts';
import type { RecruitmentIds } from './recruitment.ts';

export type SessionsIds = Record<'sessionCampaign' | 'sessionNumber' | 'sessionApplication' | 'session' | 'accommodation', string>;
export type SessionsVersions = Record<'session' | 'schedule' | 'accommodation', number>;

export const sessions: Module<SessionsIds, SessionsVersions, OrganisationIds & PerformanceIds & RecruitmentIds> = {
  never: {
    sessionCampaign: 'cmp_000000000000000000000011',
    sessionNumber: '2026-3374-23232323',
    sessionApplication: 'apn_000000000000000000000011',
    session: 'tse_000000000000000000000000',
    accommodation: 'acc_000000000000000000000000',
  },
  stale: { session: 999, schedule: 999, accommodation: 999 },
  queries: ({ sessionCampaign: id, sessionApplication, session }) => ({
    testSeats: `testSeats(sessionId: "${session}", first: 5) { edges { node { registrationNumber name cardCode accommodation { needs wish } } } }`,
    testSessions: `testSessions(campaignId: "${id}", stage: SKD, first: 5) { edges { node { venue changes { reason } } } }`,
    testSchedule: `testSchedule(campaignId: "${id}", stage: SKD) { edition pending { venue } }`,
    testCards: `testCards(campaignId: "${id}") { ${CARD} }`,
    testAccommodation: `testAccommodation(applicationId: "${sessionApplication}") { needs wish granted answer }`,
    testAccommodations: `testAccommodations(campaignId: "${id}", first: 5) { edges { node { registrationNumber needs wish } } }`,
  }),
  inputs: (ids, versions) => {
    const of = { sessionId: ids.session, expectedVersion: versions.session };
    const { sessionCampaign: campaignId, sessionNumber: registrationNumber } = ids;
    return {
      campaignContactSet: { campaignId, expectedVersion: 999, ...CONTACT },
      messageAddressSave: { expectedVersion: versions.session, email: 'uji@contoh.id' },
      testSessionCreate: { campaignId, ...SKD_SESSION },
      testSessionChange: { ...of, room: 'Uji' },
      testSessionCancel: { ...of, reason: 'Uji' },
      testSeatsAssign: { ...of, registrationNumbers: [registrationNumber] },
      testSeatsFree: { ...of, registrationNumbers: [registrationNumber], reason: 'Uji' },
      testSchedulePublish: { campaignId, stage: 'SKD', expectedVersion: versions.schedule },
      testAccommodationRequest: wishing(ids.sessionApplication, versions.accommodation),
      testAccommodationOpen: { accommodationId: ids.accommodation, expectedVersion: versions.accommodation },
      testAccommodationDecide: { campaignId, registrationNumber, expectedVersion: versions.accommodation, granted: ['READER'] },
    };
  },
  subjects: async (city, { who, hr, unit }) => {
    const place = { region: who === 'staff' ? REGION : OTHER_REGION, hr, unitId: unit };
    const of = await testedCampaign(city, [1], place);
    const [person] = of.people.flat();
    city.setNow(ANNOUNCING);
    const { id, ...made } = await madeSession(of.rina, of.campaignId);
    await seatsAssigned(of.rina, { id, ...made }, { registrationNumbers: [person?.number] });
    const wish = wishing(person?.applicationId ?? '');
    const input = 'TestAccommodationRequestInput';
    const { accommodation } = await done(person?.ask ?? of.rina, 'testAccommodationRequest', input, wish, ACCOMMODATION);
    city.setNow(PLANNING_DAY);
    return {
      ids: {
        sessionCampaign: of.campaignId,
        sessionNumber: person?.number ?? '',
        sessionApplication: person?.applicationId ?? '',
        session: id,
        accommodation: accommodation.id,
      },
      versions: { session: 2, schedule: 1, accommodation: 1 },
    };
  },
};
