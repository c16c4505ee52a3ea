// What the operations of test sessions cost: an own card two calls, a session's list of fifty two.
import type { Login } from '../support/city.ts';
import { ANNOUNCING } from '../support/lists.ts';
import { carried } from '../support/selected.ts';
import { CARD, madeSession, schedulePublished, seatsAssigned } from '../support/sessions.ts';
import type { Budgets } from './budget.ts';

const recruiter: Login = { sub: 'pansel', roles: ['RECRUITMENT_OFFICER'] };
const sitting: Login = { sub: 'peserta-tes', roles: [], pool: 'applicants', region: null };

export const sessions: Budgets = {
  prepare: async (city) => {
    const me = { skd: null, login: await city.login(sitting) };
    const of = await carried(city, [{ people: [me, { skd: null }, { skd: null }] }]);
    city.setNow(ANNOUNCING);
    const session = await madeSession(of.rina, of.campaignId, { seats: 5 });
    await seatsAssigned(of.rina, session, { formationId: of.formationIds[0] });
    await schedulePublished(of.approver, of.campaignId);
    const [person] = of.people.flat();
    return { testsCampaign: of.campaignId, testSession: session.id, testApplication: person?.applicationId ?? '' };
  },
  queries: {
    // Everything under ids that follow from the login; then session, own rows and posts.
    'the own cards of a campaign': {
      as: sitting,
      query: `query($testsCampaign: ID!) { testCards(campaignId: $testsCampaign) { ${CARD} } }`,
      reads: 2,
      units: 12,
    },
    'what to do next where a session is announced': {
      as: sitting,
      query: 'query($testApplication: ID!) { node(id: $testApplication) { ... on Application { nextStep { code from place } } } }',
      reads: 3,
      units: 20,
    },
    // Names, codes and needs of all in one batch.
    'who sits in a session': {
      as: recruiter,
      query: `query($testSession: ID!) { testSeats(sessionId: $testSession, first: 50) {
        edges { node { registrationNumber name cardCode accommodation { needs granted } } } } }`,
      reads: 3,
      units: 18,
    },
    'the own wish': {
      as: sitting,
      query: 'query($testApplication: ID!) { testAccommodation(applicationId: $testApplication) { needs } }',
      reads: 1,
      units: 1,
    },
    'the sessions of a test': {
      as: recruiter,
      query: `query($testsCampaign: ID!) { testSessions(campaignId: $testsCampaign, stage: SKD, first: 50) {
        edges { node { room whenInWords seats taken } } } }`,
      reads: 1,
      units: 2,
    },
    'the schedule of a test, with what can be done': {
      as: recruiter,
      query: `query($testsCampaign: ID!) { testSchedule(campaignId: $testsCampaign, stage: SKD) { edition allowedActions blockers { code } } }`,
      reads: 1,
      units: 4,
    },
    'wishes that wait': {
      as: recruiter,
      query: 'query($testsCampaign: ID!) { testAccommodations(campaignId: $testsCampaign, first: 50) { edges { node { needs wish } } } }',
      reads: 1,
      units: 2,
    },
  },
  mutations: {
    testSessionCreate: [3, 1, 46],
    testSessionChange: [4, 1, 46],
    testSessionCancel: [4, 1, 46],
    testSeatsAssign: [5, 1, 80],
    testSeatsFree: [5, 1, 60],
    testSchedulePublish: [1, 1, 20],
    testAccommodationRequest: [4, 1, 40],
    testAccommodationOpen: [2, 1, 20],
    testAccommodationDecide: [4, 1, 20],
  },
};
