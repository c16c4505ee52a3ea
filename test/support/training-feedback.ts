// Feedback on training in tests: people who attended a session, and what they say of it.
import { whole } from './mutations.ts';
import { done } from './people.ts';
import { newcomer, type Season } from './scenarios/stages.ts';
import { AFTER_IT, attended, enrolled, type Stored, sessionOf } from './training.ts';

/** The session ends on 3 March 2026; feedback on it on the 17th, at midnight in WIB; an hour later it can be published. */
export const FEEDBACK_OVER = '2026-03-17T17:00:00.000Z';
export const PUBLISHABLE = '2026-03-17T18:00:00.000Z';

export const SAID = { content: 3, trainer: 4, use: 2 };
export const GIVEN = 'enrolment { id feedbackGiven allowedActions }';
export const PUBLISHED =
  'session { id version feedbackUntil feedbackPublishedAt feedback { answers content trainer use remarks } allowedActions }';

export interface Attendee {
  person: Awaited<ReturnType<typeof newcomer>>;
  enrolment: Stored;
}

/** A session that is over, with so many who were there on both days. */
export async function heldFor(city: Season, people: number, programmeId?: string): Promise<{ session: Stored; attendees: Attendee[] }> {
  city.setNow('2026-02-02T02:00:00.000Z');
  const session = await sessionOf(city.setup, { seats: people + 1, ...(programmeId && { programmeId }) });
  const attendees: Attendee[] = [];
  for (let i = 0; i < people; i += 1) {
    const person = await newcomer(city);
    attendees.push({ person, enrolment: await enrolled(person.ask, city.people.superior.ask, session) });
  }
  city.setNow(AFTER_IT);
  await attended(
    city.setup,
    session,
    attendees.map(({ enrolment }) => enrolment.id),
  );
  return { session, attendees };
}

export const said = async ({ person, enrolment }: Attendee, more: object = {}) =>
  (await done(person.ask, 'trainingFeedbackGive', whole('trainingFeedbackGive', { enrolmentId: enrolment.id, ...SAID, ...more }), GIVEN))
    .enrolment;
