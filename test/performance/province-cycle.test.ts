// The years of a province's regions, as its viewer reads them: by region and by id, and of no other province.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Ask, REGION } from '../support/city.ts';
import { type Season, startSeason } from '../support/scenarios/stages.ts';

let city: Season;
beforeAll(async () => {
  city = await startSeason();
});
afterAll(() => city.stop());

const province = (region: string): Promise<Ask> => city.login({ sub: `province-${region}`, roles: ['PROVINCE_VIEWER'], region });

const CYCLE = 'cycle(year: 2026) { id year periodicity phases { kind } }';

it('are read through the region and by their id', async () => {
  const central = await province('33');
  const { data, errors } = await central(`query($code: ID!) { region(code: $code) { ${CYCLE} } }`, { code: REGION });
  expect([errors, data.region.cycle]).toEqual([
    undefined,
    { id: city.cycle.id, year: 2026, periodicity: 'QUARTERLY', phases: ['PLANNING', 'EXECUTION', 'EVALUATION'].map((kind) => ({ kind })) },
  ]);
  const byId = await central('query($id: ID!) { node(id: $id) { id ... on PerformanceCycle { year } } }', { id: city.cycle.id });
  expect(byId.data.node).toEqual({ id: city.cycle.id, year: 2026 });
});

it('are nobody else’s: not another province’s, and a viewer of a city is none of a province', async () => {
  for (const ask of [await province('32'), await province('34')]) {
    expect((await ask(`query($code: ID!) { region(code: $code) { ${CYCLE} } }`, { code: REGION })).data.region).toBeNull();
    expect((await ask('query($id: ID!) { node(id: $id) { id } }', { id: city.cycle.id })).data.node).toBeNull();
  }
});

it('are told to a province where to be asked for: a cycle “of the own region” is a question of a city', async () => {
  const { errors } = await (await province('33'))('{ cycle(year: 2026) { id } }');
  expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});
