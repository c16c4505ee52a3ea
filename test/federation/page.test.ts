// The page of the province asks what it asks of a real gateway in front of a real city: all of it is answered, within its costs.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Province, startProvince } from '../../examples/provincial-dashboard/gateway/start.ts';
import { type Listening, listen } from '../../examples/provincial-dashboard/listen.ts';
import { type Source, sourceOf } from '../../examples/provincial-dashboard/page/ask.ts';
import { proxyListener } from '../../local/http-events.ts';
import { summariseAll } from '../../src/jobs.ts';
import { beat } from '../../src/platform/stream/progress.ts';
import { contextOfProjector, rebuildAll } from '../../src/projections.ts';
import { REGION } from '../support/city.ts';
import { type Agency, startAgency } from '../support/people.ts';
import { openCycle } from '../support/season.ts';
import { follow } from '../support/stream.ts';

let city: Agency;
let cities: Listening;
let province: Province;
let source: Source;
beforeAll(async () => {
  city = await startAgency();
  await openCycle(city);
  cities = await listen(proxyListener(city.app.handler));
  const router = (await city.routerHeader())['router-authorization'] ?? '';
  province = await startProvince({ citiesUrl: `${cities.url}/graphql`, routerToken: async () => router.replace('Bearer ', '') });
  const viewer = await city.tokenOf({ sub: 'jateng', roles: ['PROVINCE_VIEWER'], region: '33' });
  source = sourceOf({ url: province.url, token: async () => viewer });
});
afterAll(async () => {
  await province?.close();
  await cities?.close();
  await city?.stop();
});

const stateOf = async (code: string, year: number) => (await source.province(year)).regions.find((region) => region.code === code)?.state;

it('tells a region that has joined, and has nothing summed up yet, from one that has not joined', async () => {
  expect(await stateOf(REGION, 2026)).toBe('silent');
  expect(await stateOf('33.01', 2026)).toBe('absent');
  expect((await source.city(REGION, 2026))?.region).toMatchObject({ name: 'Kota Semarang', state: 'silent' });
  expect(await source.city('34.71', 2026)).toBeNull();
});

it('is answered all it asks once the region is summed up: nothing fails, and nothing costs too much', async () => {
  const { parts, drain } = await follow(city);
  await rebuildAll(parts, () => undefined, { segments: 1, settleMs: 0 });
  await beat(contextOfProjector(parts, ''), ['0']);
  await drain();
  expect(Object.values(await summariseAll(parts))).toContain('MADE');
  const { regions, spreads, campaigns, campaignsBefore } = await source.province(2026);
  expect(regions).toHaveLength(35);
  expect([spreads, campaigns, campaignsBefore]).not.toContain(null);
  expect(regions.map(({ state }) => state).filter((state) => state === 'unreadable')).toEqual([]);
  expect(regions.find(({ code }) => code === REGION)).toMatchObject({ name: 'Kota Semarang', state: 'joined', now: { leastCount: 5 } });
  const told = regions.find(({ code }) => code === REGION)?.now;
  expect(told?.growth?.training.asked, 'asked apart, and answered').toMatchObject({ count: expect.any(Number) });
  expect(told?.citizens?.satisfaction).toHaveLength(3);
  const one = await source.city(REGION, 2026);
  expect(one).toMatchObject({
    region: { state: 'joined' },
    campaigns: [],
    campaignsBefore: [],
    neighbours: { previous: { code: '33.73' }, next: { code: '33.75' } },
  });
});
