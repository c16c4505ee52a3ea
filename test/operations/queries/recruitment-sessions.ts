// The queries of test sessions, cards, and what somebody needs: an own card costs two calls, a session’s list of fifty two.
import type { Login } from '../../support/city.ts';
import { ANNOUNCING } from '../../support/lists.ts';
import { carried } from '../../support/selected.ts';
import { CARD, madeSession, schedulePublished, seatsAssigned } from '../../support/sessions.ts';
import type { QueryModule } from '../operation.ts';

const sitting: Login = { sub: 'peserta-tes', roles: [], pool: 'applicants', region: null };
const recruiter: Login = { sub: 'pansel', roles: ['RECRUITMENT_OFFICER'] };

export const sessionsQueries = {
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
    testSessions: {
      access: { otherwise: 'role', nobody: 'login', auditor: 'yes', recruiter: 'yes' },
      question: (ids) =>
        `testSessions(campaignId: "${ids.sessionCampaign}", stage: SKD, first: 5) { edges { node { venue changes { reason } } } }`,
      costs: {
        'the sessions of a test': {
          as: recruiter,
          query: `query($testsCampaign: ID!) { testSessions(campaignId: $testsCampaign, stage: SKD, first: 50) {
        edges { node { room whenInWords seats taken } } } }`,
          reads: 1,
          units: 2,
        },
      },
    },
    testSeats: {
      access: { otherwise: 'role', nobody: 'login', auditor: 'yes', recruiter: 'yes' },
      question: (ids) =>
        `testSeats(sessionId: "${ids.session}", first: 5) { edges { node { registrationNumber name cardCode accommodation { needs wish } } } }`,
      costs: {
        // Names, codes and needs of all in one batch.
        'who sits in a session': {
          as: recruiter,
          query: `query($testSession: ID!) { testSeats(sessionId: $testSession, first: 50) {
        edges { node { registrationNumber name cardCode accommodation { needs granted } } } } }`,
          reads: 3,
          units: 18,
        },
      },
    },
    testSchedule: {
      access: { otherwise: 'role', nobody: 'login', auditor: 'yes', recruiter: 'yes' },
      question: (ids) => `testSchedule(campaignId: "${ids.sessionCampaign}", stage: SKD) { edition pending { venue } }`,
      costs: {
        'the schedule of a test, with what can be done': {
          as: recruiter,
          query: `query($testsCampaign: ID!) { testSchedule(campaignId: $testsCampaign, stage: SKD) { edition allowedActions blockers { code } } }`,
          reads: 1,
          units: 4,
        },
      },
    },
    testCards: {
      access: { otherwise: 'role', nobody: 'login', applicant: 'none' },
      question: (ids) => `testCards(campaignId: "${ids.sessionCampaign}") { ${CARD} }`,
      costs: {
        // Everything under ids that follow from the login; then session, own rows and posts.
        'the own cards of a campaign': {
          as: sitting,
          query: `query($testsCampaign: ID!) { testCards(campaignId: $testsCampaign) { ${CARD} } }`,
          reads: 2,
          units: 12,
        },
      },
    },
    testAccommodation: {
      access: { otherwise: 'role', nobody: 'login', applicant: 'none' },
      question: (ids) => `testAccommodation(applicationId: "${ids.sessionApplication}") { needs wish granted answer }`,
      costs: {
        'the own wish': {
          as: sitting,
          query: 'query($testApplication: ID!) { testAccommodation(applicationId: $testApplication) { needs } }',
          reads: 1,
          units: 1,
        },
      },
    },
    testAccommodations: {
      access: { otherwise: 'role', nobody: 'login', recruiter: 'yes' },
      question: (ids) =>
        `testAccommodations(campaignId: "${ids.sessionCampaign}", first: 5) { edges { node { registrationNumber needs wish } } }`,
      costs: {
        'wishes that wait': {
          as: recruiter,
          query:
            'query($testsCampaign: ID!) { testAccommodations(campaignId: $testsCampaign, first: 50) { edges { node { needs wish } } } }',
          reads: 1,
          units: 2,
        },
      },
    },
  },
  costs: {
    'what to do next where a session is announced': {
      as: sitting,
      query: 'query($testApplication: ID!) { node(id: $testApplication) { ... on Application { nextStep { code from place } } } }',
      reads: 3,
      units: 20,
    },
  },
} satisfies QueryModule;
