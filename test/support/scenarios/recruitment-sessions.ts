// Scenarios of the mutations of test sessions: made, changed, filled, announced; and what somebody needs to sit a test.

import { ANNOUNCING } from '../lists.ts';
import { done } from '../people.ts';
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
} from '../sessions.ts';
import { type Tested, testedCampaign } from './recruitment-scores.ts';
import type { Scenario, Season } from './stages.ts';

/** One campaign serves all scenarios of a city: whoever is seated is seated anew by each. */
const campaigns = new WeakMap<object, Promise<Tested>>();
export async function sessionsIn(city: Season): Promise<Tested> {
  const known = campaigns.get(city.people) ?? testedCampaign(city, [3]);
  campaigns.set(city.people, known);
  const of = await known;
  city.setNow(ANNOUNCING);
  return of;
}

export async function sessionIn(city: Season, more: object = {}): Promise<{ of: Tested; session: SessionTold }> {
  const of = await sessionsIn(city);
  return { of, session: await madeSession(of.rina, of.campaignId, { venue: newVenue(), ...more }) };
}

/** Whoever sat elsewhere is moved. */
export async function filledIn(city: Season): Promise<{ of: Tested; session: SessionTold }> {
  const { of, session } = await sessionIn(city);
  const input = { registrationNumbers: of.numbers.flat().slice(0, 2), move: true, reason: 'Penataan ulang.' };
  return { of, session: (await seatsAssigned(of.rina, session, input)).session };
}

export const wishing = (applicationId: string, expectedVersion = 0) => ({
  ...{ applicationId, expectedVersion, needs: ['MORE_TIME', 'SCREEN_READER'], wish: 'Saya tunanetra.' },
});

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
  const { accommodation } = await done(ask, 'testAccommodationRequest', 'TestAccommodationRequestInput', input, ACCOMMODATION);
  return { accommodationId: accommodation.id, expectedVersion: accommodation.version };
}

export const sessions: Record<string, Scenario> = {
  testSessionCreate: async (city) => {
    const of = await sessionsIn(city);
    return { ask: of.rina, input: { campaignId: of.campaignId, ...SKD_SESSION, venue: newVenue() }, selection: SESSION };
  },
  testSessionChange: async (city) => {
    const { of, session } = await sessionIn(city);
    return { ask: of.budi, input: ofSession(session, { room: 'Ruang CAT 3', reason: 'Pindah ruang.' }), selection: SESSION };
  },
  testSessionCancel: async (city) => {
    const { of, session } = await sessionIn(city);
    return { ask: of.budi, input: ofSession(session, { reason: 'Listrik padam.' }), selection: SESSION };
  },
  testSeatsAssign: async (city) => {
    const { of, session } = await sessionIn(city);
    const input = { registrationNumbers: of.numbers.flat().slice(0, 2), move: true, reason: 'Penataan ulang.' };
    return { ask: of.rina, input: ofSession(session, input), selection: `${SESSION} left` };
  },
  testSeatsFree: async (city) => {
    const { of, session } = await filledIn(city);
    const input = ofSession(session, { registrationNumbers: of.numbers.flat().slice(0, 2), reason: 'Sesi ditata ulang.' });
    return { ask: of.rina, input, selection: SESSION };
  },
  testSchedulePublish: async (city) => {
    const { of } = await sessionIn(city);
    const { version } = await scheduleShown(of.approver, of.campaignId);
    return { ask: of.approver, input: { campaignId: of.campaignId, stage: 'SKD', expectedVersion: version }, selection: SCHEDULE };
  },
  testAccommodationRequest: async (city) => {
    const { person } = await someone(city);
    return { ask: person.ask, input: wishing(person.applicationId), selection: ACCOMMODATION };
  },
  testAccommodationOpen: async (city) => {
    const { of, person } = await someone(city);
    return { ask: of.budi, input: await wished(person), selection: ACCOMMODATION };
  },
  testAccommodationDecide: async (city) => {
    const { of, person } = await someone(city);
    await opened(of.budi, await wished(person));
    const decision = { granted: ['MORE_TIME'], extraMinutes: 30, answer: 'Disediakan di Ruang CAT 1.' };
    const input = { campaignId: of.campaignId, registrationNumber: person.number, expectedVersion: 2, ...decision };
    return { ask: of.budi, input, selection: ACCOMMODATION };
  },
};
