// Whoever has moved to another agency by an entry made ahead, through the API: from its day on the new one finds them, and the former one does no more.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { queryAll } from '../../src/platform/store/ranges.ts';
import { REGION } from '../support/city.ts';
import { type Agency, done, startAgency } from '../support/people.ts';
import { PLANNING_DAY } from '../support/season.ts';

let city: Agency;
const MOVES_ON = '2026-02-02';
const DAY_BEFORE = '2026-02-01T16:59:59.999Z';
const ON_IT = '2026-02-01T17:00:00.000Z';

beforeAll(async () => {
  city = await startAgency();
  city.setNow(PLANNING_DAY);
  const { people, units, setup } = city;
  await done(people.staff.ask, 'correctionFile', { kind: 'UNIT', text: 'Unit saya salah.' }, 'correction { id }');
  await done(people.colleague.ask, 'correctionFile', { kind: 'UNIT', text: 'Unit saya juga.' }, 'correction { id }');
  const post = { unitId: units.bkpp, title: 'Pranata Komputer BKPP', kind: 'FUNCTIONAL', level: 'AHLI_MUDA', isHead: false };
  const { position } = await done(setup, 'positionCreate', post, 'position { id }');
  await moved(position.id, MOVES_ON);
});
afterAll(() => city.stop());

async function moved(positionId: string, validFrom: string): Promise<void> {
  const { employeeId } = city.people.staff;
  const { version } = (await city.setup('query($id: ID!) { employee(id: $id) { version } }', { id: employeeId })).data.employee;
  await done(
    city.setup,
    'employeeTransfer',
    { employeeId, expectedVersion: version, assignment: { positionId, validFrom } },
    'employee { id }',
  );
}

const found = async (who: 'unitAdmin' | 'unitHead' | 'hrHead' | 'hr', text: string): Promise<string[]> => {
  const query = 'query($text: String!) { employeeSearch(text: $text, first: 10) { edges { node { employeeName } } } }';
  const { data, errors } = await city.people[who].ask(query, { text });
  expect(errors).toBeUndefined();
  return data.employeeSearch.edges.map(({ node }: { node: { employeeName: string } }) => node.employeeName);
};
const queue = async (who: 'unitAdmin' | 'hr', first = 10) => {
  const { data } = await city.people[who].ask(
    `{ correctionQueue(first: ${first}) { totalCount pageInfo { hasNextPage } edges { node { text } } } }`,
  );
  const { totalCount, pageInfo, edges } = data.correctionQueue;
  return { totalCount, more: pageInfo.hasNextPage, texts: edges.map(({ node }: { node: { text: string } }) => node.text).toSorted() };
};

it('the search of the former agency finds them until the day before, and not from that day on; the city always does', async () => {
  city.setNow(DAY_BEFORE);
  for (const who of ['unitAdmin', 'unitHead', 'hr'] as const) expect(await found(who, 'Siti Rahayu'), who).toEqual(['Siti Rahayu']);
  city.setNow(ON_IT);
  for (const who of ['unitAdmin', 'unitHead'] as const) expect(await found(who, 'Siti Rahayu'), who).toEqual([]);
  expect(await found('hr', 'Siti Rahayu')).toEqual(['Siti Rahayu']);
});

it('the new agency finds them from the day on, and so does the directory of all, with the new post', async () => {
  const listed = async () => {
    const query = '{ directory(text: "Siti Rahayu", first: 10) { edges { node { unit { id } } } } }';
    const { data, errors } = await city.people.colleague.ask(query);
    expect(errors).toBeUndefined();
    return data.directory.edges.map(({ node }: { node: { unit: { id: string } } }) => node.unit.id);
  };
  city.setNow(DAY_BEFORE);
  expect(await found('hrHead', 'Siti Rahayu')).toEqual([]);
  expect(await listed()).toEqual([city.units.aptika]);
  city.setNow(ON_IT);
  expect(await found('hrHead', 'Siti Rahayu')).toEqual(['Siti Rahayu']);
  expect(await listed()).toEqual([city.units.bkpp]);
});

it('what they asked to have corrected leaves the queue of the former agency, and its count; the staffing agency answers it', async () => {
  city.setNow(DAY_BEFORE);
  expect(await queue('unitAdmin')).toEqual({ totalCount: 2, more: false, texts: ['Unit saya juga.', 'Unit saya salah.'] });
  city.setNow(ON_IT);
  expect(await queue('unitAdmin')).toEqual({ totalCount: 1, more: false, texts: ['Unit saya juga.'] });
  expect(await queue('unitAdmin', 1)).toEqual({ totalCount: 1, more: false, texts: ['Unit saya juga.'] });
  expect(await queue('hr')).toMatchObject({ totalCount: 2 });
});

it('the next move is the one by which they are found, and nothing is left of what was told ahead', async () => {
  city.setNow('2026-02-10T02:00:00.000Z');
  await moved(city.people.staff.positionId, '2026-02-10');
  for (const who of ['unitAdmin', 'unitHead', 'hr'] as const) expect(await found(who, 'Siti Rahayu'), who).toEqual(['Siti Rahayu']);
  expect(await found('hrHead', 'Siti Rahayu')).toEqual([]);
  const system = city.app.contextFor({ id: 'test', region: REGION, employeeId: null, roles: new Set() }, 'test');
  const words = await queryAll(system.table, { pk: city.people.staff.employeeId, prefix: 'NAME#' });
  expect(words.map(({ sk }) => sk)).toEqual(['NAME#rahayu', 'NAME#siti']);
});
