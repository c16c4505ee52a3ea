// A large answer is written once for its viewer while the board it was made of is shown: to nobody else, for no other question, and by who may ask now.
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { figuresKept } from '../../src/modules/dashboards/kept.ts';
import { cityBoard, NAMES } from '../../src/modules/dashboards/rules/counts.ts';
import { textOfAnswer } from '../../src/platform/edge/kept-answers.ts';
import { CountItem } from '../../src/platform/stream/counts.ts';
import { projected } from '../../src/platform/stream/projected.ts';
import { contextOfProjector } from '../../src/projections.ts';
import { type Ask, REGION, type RunningCity, startCity } from '../support/city.ts';
import { openUnitAs } from '../support/people.ts';
import { type Followed, follow } from '../support/stream.ts';

const LIFE = 200;
let city: RunningCity;
let stream: Followed;
let hr: Ask;
let agency = '';
/** How often an answer was worked out, and not taken. */
let made = 0;
const ENGLISH = { 'accept-language': 'en' };
const QUERY =
  '{ figures(year: 2026) { asOf isStale total { plans { total } } units { unit { name } predicates { final } plans { draft } } } }';

beforeAll(async () => {
  city = await startCity({}, { boardsLife: 60_000 });
  city.setNow('2026-06-01T02:00:00.000Z');
  stream = await follow(city);
  hr = await city.login({ sub: 'hr', roles: ['HR_OFFICER'] });
  agency = await openUnitAs(hr, 'agency', 'AGENCY', null);
  const plans = city.app.schema.getType('UnitFigures') as never as {
    getFields(): Record<string, { resolve: (...of: unknown[]) => unknown }>;
  };
  const field = plans.getFields().plans;
  const { resolve } = field ?? {};
  if (!field || !resolve) throw new Error('There is no such field.');
  field.resolve = (...of) => {
    made += 1;
    return resolve(...of);
  };
});
afterAll(() => city.stop());

/** What an answer is, and how many fields were worked out for it. */
async function counted(ask: Ask, query = QUERY, variables: object = {}, headers: Record<string, string> = {}) {
  const before = made;
  const answer = await ask(query, variables, headers);
  expect(answer.errors).toBeUndefined();
  return { ...answer, made: made - before };
}

it('the same viewer is given the same answer, with its own cost and line, and nothing is worked out', async () => {
  const first = await counted(hr);
  const again = await counted(hr);
  expect([first.made, again.made]).toEqual([2, 0]);
  expect(again.data).toEqual(first.data);
  expect(again.line).toMatchObject({ cost: first.line?.cost, viewerId: first.line?.viewerId, codes: [] });
  expect((await counted(hr, QUERY.replace('draft', 'approved'))).made, 'another question').toBe(2);
  expect((await counted(hr, `query($year: Int) ${QUERY.replace('2026', '$year')}`, { year: 2026 })).made).toBe(2);
  expect((await counted(hr, `query($year: Int) ${QUERY.replace('2026', '$year')}`, { year: 2025 })).made, 'of another year').toBe(2);
});

it('nobody is given what another was told, also with the same roles, another region, fewer roles or another language', async () => {
  await counted(hr);
  const other = await city.login({ sub: 'hr-too', roles: ['HR_OFFICER'] });
  expect((await counted(other)).made).toBe(2);
  const abroad = await city.login({ sub: 'hr', roles: ['HR_OFFICER'], region: '33.22' });
  expect((await counted(abroad)).data.figures.units).toEqual([]);
  const bothRoles = await city.login({ sub: 'hr', roles: ['HR_OFFICER', 'AUDITOR'] });
  expect((await counted(bothRoles)).made, 'with another role beside it').toBe(2);
  const [english, again] = [await counted(hr, QUERY, {}, ENGLISH), await counted(hr, QUERY, {}, ENGLISH)];
  expect([english.made, again.made], 'in another language').toEqual([2, 0]);
  expect((await counted(hr)).made, 'and in the first still').toBe(0);
  expect(await fetchAs({ sub: 'hr', roles: ['EMPLOYEE'] })).toBeNull();
  expect(await fetchAs({ sub: 'hr', roles: ['UNIT_ADMIN'] })).toBeNull();
});

const fetchAs = async (viewer: Parameters<RunningCity['login']>[0]): Promise<unknown> => {
  const ask = await city.login(viewer);
  return (await ask(QUERY)).data?.figures ?? null;
};

it('whoever is not told is refused as before: an error is kept by nobody', async () => {
  const nobody = await city.login({ sub: 'jateng', roles: ['PROVINCE_VIEWER'], region: '33' });
  for (const _ of [1, 2]) expect((await nobody(QUERY)).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
});

it('a unit that is renamed or opened in this process is told at once: the answer hangs on the tree', async () => {
  await counted(hr);
  const second = await openUnitAs(hr, 'second', 'AGENCY', null);
  const { data, made: again } = await counted(hr);
  expect([data.figures.units.length, again, second !== agency]).toEqual([2, 3, true]);
});

it('it ends with the board: what is counted meanwhile is told when the board is read anew', async () => {
  const life = await startCity({}, { boardsLife: LIFE });
  const followed = await follow(life);
  const officer = await life.login({ sub: 'hr', roles: ['HR_OFFICER'] });
  const unit = await openUnitAs(officer, 'agency', 'AGENCY', null);
  const total = async (): Promise<number> =>
    (await officer(`{ figures(year: 2026) { total { plans { total } } } }`)).data.figures.total.plans.total;
  expect([await total(), await total()]).toEqual([0, 0]);
  await projected(contextOfProjector(followed.parts, REGION), async () => ({
    tallies: [{ before: null, after: CountItem.putAt(['1', cityBoard(REGION, 2026), unit], REGION, { [NAMES.plan('DRAFT')]: 7 }) }],
  }));
  await expect.poll(total, { timeout: 60_000 }).toBe(7);
  await life.stop();
});

it('a year that the operation itself names as default stands on the board of that year', async () => {
  const query = `query($year: Int = 2025) ${QUERY.replace('2026', '$year')}`;
  const before = vi.spyOn(figuresKept, 'standing');
  await counted(hr, query);
  expect(before.mock.calls.map(([, args]) => args)).toEqual([{ year: 2025 }]);
  before.mockRestore();
});

it('what leads beyond the boards is never kept: people of a unit, complaints, two questions in one', async () => {
  for (const query of [
    '{ figures(year: 2026) { total { plans { total } } units { unit { head { employee { id } } } } } }',
    '{ figures(year: 2026) { total { plans { total } complaints { received } } } }',
    '{ figures(year: 2026) { total { plans { total } people } } }',
    '{ figures(year: 2026) { total { plans { total } } } me { roles } }',
  ]) {
    await counted(hr, query);
    expect((await counted(hr, query)).made, query).toBeGreaterThan(0);
  }
  expect([...figuresKept.types.keys()]).not.toContain('ComplaintNumbers');
});

it('an answer is written as Apollo writes it, whether it is kept or not', async () => {
  const [first, again] = [await hr(QUERY), await hr(QUERY)];
  expect(JSON.stringify(again.data)).toBe(JSON.stringify(first.data));
  expect(await textOfAnswer({ data: { a: 1 }, extensions: { b: 2 } })).toBe('{"data":{"a":1},"extensions":{"b":2}}\n');
  expect(await textOfAnswer({ errors: [{ message: 'x' }], data: null })).toBe('{"errors":[{"message":"x"}],"data":null}\n');
  expect(stream).toBeDefined();
});
