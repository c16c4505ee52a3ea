// The mutations of test sessions: how to get there, who may, what each costs.
import { COMMITTEE_REASON, type Shown, shownSession } from '../support/actions/inputs.ts';
import { ANNOUNCING } from '../support/lists.ts';
import { done } from '../support/people.ts';
import { type Tested, testedCampaign } from '../support/scenarios/recruitment-scores.ts';
import { wishing } from '../support/scenarios/recruitment-sessions.ts';
import type { Season } from '../support/scenarios/stages.ts';
import {
  ACCOMMODATION,
  madeSession,
  newVenue,
  ofSession,
  opened,
  SCHEDULE,
  SESSION,
  type SessionTold,
  SKD_SESSION,
  scheduleShown,
  seatsAssigned,
} from '../support/sessions.ts';
import type { Operations } from './operation.ts';
import type { Ids, Versions } from './subjects/index.ts';

/** One campaign serves all scenarios of a city: whoever is seated is seated anew by each. */
const campaigns = new WeakMap<object, Promise<Tested>>();

async function sessionsIn(city: Season): Promise<Tested> {
  const known = campaigns.get(city.people) ?? testedCampaign(city, [3]);
  campaigns.set(city.people, known);
  const of = await known;
  city.setNow(ANNOUNCING);
  return of;
}

async function sessionIn(city: Season, more: object = {}): Promise<{ of: Tested; session: SessionTold }> {
  const of = await sessionsIn(city);
  return { of, session: await madeSession(of.rina, of.campaignId, { venue: newVenue(), ...more }) };
}

/** Whoever sat elsewhere is moved. */
async function filledIn(city: Season): Promise<{ of: Tested; session: SessionTold }> {
  const { of, session } = await sessionIn(city);
  const input = { registrationNumbers: of.numbers.flat().slice(0, 2), move: true, reason: 'Penataan ulang.' };
  return { of, session: (await seatsAssigned(of.rina, session, input)).session };
}

/** An application of one's own for each, since a wish has its version. */
async function someone(city: Season) {
  const of = await testedCampaign(city, [1]);
  city.setNow(ANNOUNCING);
  const [person] = of.people.flat();
  if (!person) throw new Error('Nobody has applied.');
  return { of, person };
}

/** What they have said, as an officer opens it. */
async function wished({ ask, applicationId }: Tested['people'][number][number]) {
  const input = wishing(applicationId);
  const { accommodation } = await done(ask, 'testAccommodationRequest', input, ACCOMMODATION);
  return { accommodationId: accommodation.id, expectedVersion: accommodation.version };
}

const givenSession = (ids: Ids, versions: Versions) => ({ sessionId: ids.session, expectedVersion: versions.session });

export const sessions = {
  testSessionCreate: {
    scenario: async (city) => {
      const of = await sessionsIn(city);
      return { ask: of.rina, input: { campaignId: of.campaignId, ...SKD_SESSION, venue: newVenue() }, selection: SESSION };
    },
    access: { otherwise: 'role', nobody: 'login', recruiter: 'yes' },
    cost: { reads: 3, writes: 1, units: 46 },
    ids: (ids) => ({ campaignId: ids.sessionCampaign, ...SKD_SESSION }),
    ownCase: 'OWN_CASE',
  },
  testSessionChange: {
    scenario: async (city) => {
      const { of, session } = await sessionIn(city);
      return { ask: of.budi, input: ofSession(session, { room: 'Ruang CAT 3', reason: 'Pindah ruang.' }), selection: SESSION };
    },
    access: { otherwise: 'role', nobody: 'login', recruiter: 'yes' },
    cost: { reads: 4, writes: 1, units: 46 },
    ids: (ids, versions) => ({ ...givenSession(ids, versions), room: 'Uji' }),
    ownCase: 'OWN_CASE',
    tried: { testSession: (one) => [shownSession(one, { seats: one.seats + 1, reason: COMMITTEE_REASON })] },
  },
  testSessionCancel: {
    scenario: async (city) => {
      const { of, session } = await sessionIn(city);
      return { ask: of.budi, input: ofSession(session, { reason: 'Listrik padam.' }), selection: SESSION };
    },
    access: { otherwise: 'role', nobody: 'login', recruiter: 'yes' },
    cost: { reads: 4, writes: 1, units: 46 },
    ids: (ids, versions) => ({ ...givenSession(ids, versions), reason: 'Uji' }),
    ownCase: 'OWN_CASE',
    tried: { testSession: (one) => [shownSession(one, { reason: COMMITTEE_REASON })] },
  },
  testSeatsAssign: {
    scenario: async (city) => {
      const { of, session } = await sessionIn(city);
      const input = { registrationNumbers: of.numbers.flat().slice(0, 2), move: true, reason: 'Penataan ulang.' };
      return { ask: of.rina, input: ofSession(session, input), selection: `${SESSION} left` };
    },
    access: { otherwise: 'role', nobody: 'login', recruiter: 'yes' },
    cost: { reads: 5, writes: 1, units: 80 },
    ids: (ids, versions) => ({ ...givenSession(ids, versions), registrationNumbers: [ids.sessionNumber] }),
    ownCase: 'OWN_CASE',
    tried: {
      testSession: async (one, _, __, ask) => {
        const query = `query($id: ID!) { announcement(campaignId: $id, stage: ADMINISTRATIVE) { formations { formationId } } }`;
        const { data } = await ask(query, { id: one.campaignId });
        return (data.announcement?.formations ?? []).map(({ formationId }: Shown) => shownSession(one, { formationId }));
      },
    },
  },
  testSeatsFree: {
    scenario: async (city) => {
      const { of, session } = await filledIn(city);
      const input = ofSession(session, { registrationNumbers: of.numbers.flat().slice(0, 2), reason: 'Sesi ditata ulang.' });
      return { ask: of.rina, input, selection: SESSION };
    },
    access: { otherwise: 'role', nobody: 'login', recruiter: 'yes' },
    cost: { reads: 5, writes: 1, units: 60 },
    ids: (ids, versions) => ({ ...givenSession(ids, versions), registrationNumbers: [ids.sessionNumber], reason: 'Uji' }),
    ownCase: 'OWN_CASE',
    tried: {
      testSession: async (one, _, __, ask) => {
        const query = 'query($id: ID!) { testSeats(sessionId: $id, first: 1) { edges { node { registrationNumber } } } }';
        const [seat] = (await ask(query, { id: one.id })).data?.testSeats?.edges ?? [];
        return seat ? [shownSession(one, { registrationNumbers: [seat.node.registrationNumber], reason: COMMITTEE_REASON })] : null;
      },
    },
  },
  testSchedulePublish: {
    scenario: async (city) => {
      const { of } = await sessionIn(city);
      const { version } = await scheduleShown(of.approver, of.campaignId);
      return { ask: of.approver, input: { campaignId: of.campaignId, stage: 'SKD', expectedVersion: version }, selection: SCHEDULE };
    },
    access: { otherwise: 'role', nobody: 'login', recruiter: 'yes' },
    cost: { reads: 1, writes: 1, units: 20 },
    ids: (ids, versions) => ({ campaignId: ids.sessionCampaign, stage: 'SKD', expectedVersion: versions.schedule }),
    ownCase: 'OWN_CASE',
    tried: { testSchedule: ({ campaignId, version }) => [{ campaignId, stage: 'SKD', expectedVersion: version }] },
  },
  testAccommodationRequest: {
    scenario: async (city) => {
      const { person } = await someone(city);
      return { ask: person.ask, input: wishing(person.applicationId), selection: ACCOMMODATION };
    },
    access: { otherwise: 'role', nobody: 'login', applicant: 'none' },
    cost: { reads: 4, writes: 1, units: 40 },
    ids: (ids, versions) => wishing(ids.sessionApplication, versions.accommodation),
    tried: { testAccommodation: ({ applicationId, version }) => [{ applicationId, expectedVersion: version, needs: ['READER'] }] },
  },
  testAccommodationOpen: {
    scenario: async (city) => {
      const { of, person } = await someone(city);
      return { ask: of.budi, input: await wished(person), selection: ACCOMMODATION };
    },
    access: { otherwise: 'role', nobody: 'login', recruiter: 'yes' },
    cost: { reads: 2, writes: 1, units: 20 },
    ids: (ids, versions) => ({ accommodationId: ids.accommodation, expectedVersion: versions.accommodation }),
    ownCase: 'OWN_CASE',
    tried: { testAccommodation: ({ id, version }) => [{ accommodationId: id, expectedVersion: version }] },
  },
  testAccommodationDecide: {
    scenario: async (city) => {
      const { of, person } = await someone(city);
      await opened(of.budi, await wished(person));
      const decision = { granted: ['MORE_TIME'], extraMinutes: 30, answer: 'Disediakan di Ruang CAT 1.' };
      const input = { campaignId: of.campaignId, registrationNumber: person.number, expectedVersion: 2, ...decision };
      return { ask: of.budi, input, selection: ACCOMMODATION };
    },
    access: { otherwise: 'role', nobody: 'login', recruiter: 'yes' },
    cost: { reads: 4, writes: 1, units: 20 },
    ids: (ids, versions) => ({
      campaignId: ids.sessionCampaign,
      registrationNumber: ids.sessionNumber,
      expectedVersion: versions.accommodation,
      granted: ['READER'],
    }),
    ownCase: 'OWN_CASE',
    tried: {
      testAccommodation: ({ campaignId, registrationNumber, version }) => [
        { campaignId, registrationNumber, expectedVersion: version, granted: ['READER'] },
      ],
    },
  },
} satisfies Operations;
