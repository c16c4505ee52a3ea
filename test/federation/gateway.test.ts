// Through the province's own gateway: one query over two subgraphs, the gateway's credential, headers, and what its viewer may not read.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Listening, listen } from '../../examples/provincial-dashboard/gateway/listen.ts';
import { type Province, startProvince } from '../../examples/provincial-dashboard/gateway/start.ts';
import { proxyListener } from '../../local/http-events.ts';
import { type Answer, OTHER_REGION, REGION } from '../support/city.ts';
import { type Agency, startAgency } from '../support/people.ts';
import { openCycle } from '../support/season.ts';

let city: Agency;
let cities: Listening;
let province: Province;
let viewer: string;
beforeAll(async () => {
  city = await startAgency();
  await openCycle(city);
  cities = await listen(proxyListener(city.app.handler));
  const router = (await city.routerHeader())['router-authorization'] ?? '';
  province = await startProvince({ citiesUrl: `${cities.url}/graphql`, routerToken: async () => router.replace('Bearer ', '') });
  viewer = await city.tokenOf({ sub: 'jateng', roles: ['PROVINCE_VIEWER'], region: '33' });
});
afterAll(async () => {
  await province.close();
  await cities.close();
  await city.stop();
});

async function ask(query: string, { token = viewer, headers = {} }: { token?: string | null; headers?: Record<string, string> } = {}) {
  const answer = await fetch(province.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }), ...headers },
    body: JSON.stringify({ query }),
  });
  return { ...((await answer.json()) as Pick<Answer, 'data' | 'errors'>), status: answer.status };
}

describe('one query over two subgraphs', () => {
  it('shows all regions by the province, and the years of those that have joined', async () => {
    const { data, errors } = await ask('{ regions { code name kind cycle(year: 2026) { year status } } }');
    expect(errors).toBeUndefined();
    expect(data.regions).toHaveLength(35);
    expect(data.regions.map(({ code }: { code: string }) => code)).toEqual(
      data.regions.map(({ code }: { code: string }) => code).toSorted(),
    );
    const byCode = new Map(data.regions.map((one: { code: string }) => [one.code, one]));
    expect(byCode.get(REGION)).toEqual({ code: REGION, name: 'Kota Semarang', kind: 'CITY', cycle: { year: 2026, status: 'OPEN' } });
    expect(byCode.get(OTHER_REGION)).toMatchObject({ name: 'Kabupaten Semarang', cycle: null });
    expect(byCode.get('33.01')).toEqual({ code: '33.01', name: 'Kabupaten Cilacap', kind: 'REGENCY', cycle: null });
  });
});
