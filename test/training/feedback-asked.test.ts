// What was said of a training does not lapse unsaid: the staffing agency is asked to publish it, reminded, and told where it was too late.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { remindAll } from '../../src/clock.ts';
import { eventsTo } from '../support/inbox.ts';
import { done } from '../support/people.ts';
import { type Season, startSeason } from '../support/scenarios/stages.ts';
import { type Followed, follow } from '../support/stream.ts';
import { BEFORE_IT, ofSession, SESSION, sessionOf } from '../support/training.ts';
import { FEEDBACK_OVER, heldFor, PUBLISHABLE, PUBLISHED } from '../support/training-feedback.ts';

let city: Season;
let stream: Followed;
beforeAll(async () => {
  city = await startSeason();
  // Everything twice, and the later before the earlier.
  stream = await follow(city, (projector) => async ({ Records }) => {
    await projector({ Records: Records.toReversed() });
    return projector({ Records });
  });
});
afterAll(() => city.stop());

async function clockAt(now: string): Promise<void> {
  city.setNow(now);
  await Promise.all([remindAll(stream.parts), remindAll(stream.parts)]);
  await stream.drain();
  expect(stream.faults).toEqual([]);
}

const told = (sessionId: string): Promise<string[]> => eventsTo(city.people.hr.ask, sessionId, 'HR_OFFICER');

it('is asked for once, an hour after the last day for it, until it is published', async () => {
  const { session } = await heldFor(city, 1);
  await clockAt(FEEDBACK_OVER);
  expect(await told(session.id)).toEqual([]);
  await clockAt(PUBLISHABLE);
  await clockAt('2026-03-18T02:00:00.000Z');
  expect(await told(session.id)).toEqual(['TRAINING_FEEDBACK_WAITS AWAITED']);
  // Of one who said something, or nobody, the agency learns nothing, and has nothing left to do.
  const { session: published } = await done(city.people.hr.ask, 'trainingFeedbackPublish', { sessionId: session.id }, PUBLISHED);
  expect(published.feedback).toBeNull();
  await stream.drain();
  expect(await told(session.id)).toEqual(['TRAINING_FEEDBACK_WAITS DONE']);
});

it('is reminded of, and said to have lapsed where nobody published it; of a cancelled session nothing is asked', async () => {
  const { session } = await heldFor(city, 1);
  city.setNow(BEFORE_IT);
  const cancelled = await sessionOf(city.setup);
  await done(city.setup, 'trainingSessionCancel', { ...ofSession(cancelled), reason: 'Anggaran dialihkan' }, SESSION);
  await clockAt(PUBLISHABLE);
  await clockAt('2026-04-13T02:00:00.000Z');
  expect((await told(session.id)).length).toBeGreaterThan(1);
  await clockAt('2027-04-09T02:00:00.000Z');
  const events = await told(session.id);
  expect(events.some((one) => one.startsWith('TRAINING_FEEDBACK_LAPSED'))).toBe(true);
  expect(events.filter((one) => one.endsWith('AWAITED'))).toEqual([]);
  expect(await told(cancelled.id)).toEqual([]);
});
