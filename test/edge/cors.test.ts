// Answers for browsers on other hosts.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { eventOf, type RunningCity, startCity } from '../support/city.ts';

let city: RunningCity;
beforeAll(async () => {
  city = await startCity();
});
afterAll(() => city.stop());

const answerTo = async (origin: string) => (await city.app.handler(eventOf('{"query":"{ me { roles } }"}', { Origin: origin }))).headers;

it('an answer names the origin of a frontend of ours, and of nobody else', async () => {
  expect(await answerTo('https://kinerja.test')).toMatchObject({ 'access-control-allow-origin': 'https://kinerja.test', vary: 'origin' });
  for (const stranger of ['https://evil.test', 'https://kinerja.test.evil.test', 'null']) {
    expect(await answerTo(stranger)).not.toHaveProperty('access-control-allow-origin');
  }
});
