// A board is read once for all who look at it within some seconds: what is told says itself up to when it is true, and to whom is asked each time.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { keepBoards } from '../../src/platform/store/reference.ts';
import { type RunningCity, startCity } from '../support/city.ts';
import { openUnitAs } from '../support/people.ts';

let city: RunningCity;
beforeAll(async () => {
  city = await startCity({}, { boardsLife: 60_000 });
});
afterAll(() => city.stop());

it('who asks next reads nothing, and is told no more than is theirs', async () => {
  city.setNow('2026-06-01T02:00:00.000Z');
  const hr = await city.login({ sub: 'hr', roles: ['HR_OFFICER'] });
  const unit = await openUnitAs(hr, 'agency', 'AGENCY', null);
  await hr('query($id: ID!) { unit(id: $id) { name } }', { id: unit });
  const query = '{ figures(year: 2026) { asOf isStale total { plans { total } predicates { final } } units { unit { id } } } }';
  const first = await hr(query);
  expect([first.data.figures.units, first.line?.reads]).toEqual([[{ unit: { id: unit } }], 2]);
  const auditor = await city.login({ sub: 'auditor', roles: ['AUDITOR'] });
  const again = await auditor(query);
  expect([again.data, again.line?.reads]).toEqual([first.data, 0]);
  const abroad = await city.login({ sub: 'abroad', roles: ['HR_OFFICER'], region: '33.22' });
  expect((await abroad(query)).data.figures.units).toEqual([]);
  const nobody = await city.login({ sub: 'nobody', roles: ['EMPLOYEE'] });
  expect((await nobody(query)).data.figures).toBeNull();
});

it('a board is kept for its time, a reading that failed is not, and the oldest go first', async () => {
  let now = 0;
  let reads = 0;
  const boards = keepBoards(5, () => now);
  const read = async () => {
    reads += 1;
    return { at: String(reads), rows: [] };
  };
  const at = async (name: string) => (await boards.of(name, read)).at;
  await expect(boards.of('a', () => Promise.reject(new Error('down')))).rejects.toThrow('down');
  expect([await at('a'), await at('a')]).toEqual(['1', '1']);
  now = 5;
  expect(await at('a')).toBe('2');
  for (let i = 0; i < 40; i += 1) await at(`other ${i}`);
  expect(await at('a')).toBe('43');
  expect(await at('other 39')).toBe('42');
});
