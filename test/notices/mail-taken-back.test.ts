// A mail that waits for the morning is dropped where what it tells was taken back at night: nobody reads by mail what is in no inbox.
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Mail } from '../../src/modules/notices/rules/delivery-types.ts';
import { everyRow } from '../support/city.ts';
import { type Outbox, openOutbox, proved } from '../support/delivery.ts';
import { act, give } from '../support/feedback.ts';
import { type Agency, done, startAgency } from '../support/people.ts';
import { type Followed, follow } from '../support/stream.ts';

let city: Agency;
let stream: Followed;
let box: Outbox;
const EMAIL = 'joko@surat.id';

beforeAll(async () => {
  city = await startAgency();
  box = openOutbox(city);
  stream = await follow(city);
  city.setNow('2026-01-12T02:00:00.000Z');
  const { ask } = city.people.colleague;
  await proved(box, ask, EMAIL);
  await done(ask, 'noticePreferencesSet', { groups: [{ group: 'NEWS', mode: 'AT_ONCE' }] }, 'preferences { language }');
});
afterAll(async () => {
  box.clear();
  await city.stop();
});

const states = async (): Promise<string[]> =>
  (await everyRow(city))
    .filter(({ type }) => type === 'Mail')
    .map(({ body }) => body as Mail)
    .filter(({ content }) => content.kind === 'NOTICES')
    .map(({ state }) => state);

/** In the evening; by the morning it may have been taken back. */
async function inTheMorning(day: string, isTakenBack: boolean): Promise<string[]> {
  const { superior, colleague } = city.people;
  city.setNow(`2026-01-${day}T14:00:00.000Z`);
  const given = await give(superior.ask, colleague.employeeId);
  await stream.drain();
  expect([...(await box.sent()).keys()], 'quiet hours').toEqual([]);
  expect(await states()).toContain('WAITING');
  if (isTakenBack) await act(superior.ask, 'feedbackWithdraw', given);
  await stream.drain();
  city.setNow(`2026-01-${Number(day) + 1}T00:00:00.000Z`);
  return [...(await box.sent()).keys()];
}

it('is sent where it stands', async () => expect(await inTheMorning('12', false)).toEqual([EMAIL]));

it('is dropped where it was taken back', async () => {
  expect(await inTheMorning('13', true)).toEqual([]);
  expect((await states()).toSorted()).toEqual(['DROPPED', 'SENT']);
  expect(stream.faults).toEqual([]);
});
