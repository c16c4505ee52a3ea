// Test sessions for tests: made, filled and announced through the API as the committee does.

import type { Ask } from './city.ts';
import type { InputOf, MutationName } from './mutations.ts';
import { answered, done } from './people.ts';

export const SESSION = `session { id version status venue address room startsAt endsAt whenInWords seats taken bring changes { at reason changed }
  cancelReason allowedActions blockers { action code } }`;
export const SEATS = `${SESSION} outcomes { registrationNumber seated userErrors { code field } } left`;
export const SCHEDULE = 'schedule { version edition publishedAt pending { id } allowedActions blockers { action code field } }';
export const ACCOMMODATION = `accommodation { id version registrationNumber status needs wish granted extraMinutes answer requestedAt decidedAt
  allowedActions }`;
export const CARD = `stage test status registrationNumber name position venue room startsAt endsAt whenInWords bring changedAt
  changes { at reason changed } accommodation { granted extraMinutes } code page`;

export interface SessionTold {
  id: string;
  version: number;
  taken: number;
  seats: number;
  [field: string]: unknown;
}

export const SKD_SESSION = {
  stage: 'SKD',
  venue: 'UTC Semarang',
  address: 'Jalan Kelud Raya 2, Semarang',
  room: 'Ruang CAT 1',
  startsAt: '2026-02-10T01:00:00.000Z',
  endsAt: '2026-02-10T02:40:00.000Z',
  seats: 2,
  bring: 'KTP asli dan kartu ini',
};

export const sessionStep = async <Name extends MutationName>(ask: Ask, name: Name, input: InputOf<Name>): Promise<SessionTold> =>
  (await answered<{ session: SessionTold }>(done(ask, name, input, SESSION))).session;

/** A house of its own for each campaign of a city: a room has one session at a time, whosever it is. */
export const venueOf = (campaignId: string): string => `UTC Semarang ${campaignId.slice(-6)}`;

let houses = 0;
/** One where nothing takes place yet. */
export function newVenue(): string {
  houses += 1;
  return `Gedung ${houses}`;
}

export const madeSession = (ask: Ask, campaignId: string, more: object = {}): Promise<SessionTold> =>
  sessionStep(ask, 'testSessionCreate', { campaignId, ...SKD_SESSION, venue: venueOf(campaignId), ...more });

/** What somebody needs, opened by an officer on record. */
export const opened = async (ask: Ask, input: InputOf<'testAccommodationOpen'>) =>
  (await done(ask, 'testAccommodationOpen', input, ACCOMMODATION)).accommodation;

export const ofSession = <More extends object>({ id, version }: SessionTold, more: More = {} as More) => ({
  sessionId: id,
  expectedVersion: version,
  ...more,
});

export const seatsAssigned = (ask: Ask, session: SessionTold, more: object) =>
  done(ask, 'testSeatsAssign', ofSession(session, more), SEATS);

export async function scheduleShown(ask: Ask, campaignId: string, stage = 'SKD') {
  const query = `query($id: ID!, $stage: TestStageKind!) { ${SCHEDULE.replace('schedule', 'testSchedule(campaignId: $id, stage: $stage)')} }`;
  return (await ask(query, { id: campaignId, stage })).data.testSchedule;
}

export async function schedulePublished(ask: Ask, campaignId: string, stage = 'SKD') {
  const { version } = await scheduleShown(ask, campaignId, stage);
  const input = { campaignId, stage, expectedVersion: version };
  return (await done(ask, 'testSchedulePublish', input, SCHEDULE)).schedule;
}

export async function cardsOf(ask: Ask, campaignId: string, fields = CARD) {
  const { data, errors } = await ask(`query($id: ID!) { testCards(campaignId: $id) { ${fields} } }`, { id: campaignId });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.testCards;
}
