// Whoever has moved to another agency by an entry made ahead, through the API: the former one is told of them no more, by whichever list.
import { afterAll, beforeAll, expect, it } from 'vitest';
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
  const { employeeId } = people.staff;
  const { version } = (await setup('query($id: ID!) { employee(id: $id) { version } }', { id: employeeId })).data.employee;
  const move = { employeeId, expectedVersion: version, assignment: { positionId: position.id, validFrom: MOVES_ON } };
  await done(setup, 'employeeTransfer', move, 'employee { id }');
});
afterAll(() => city.stop());

const found = async (who: 'unitAdmin' | 'unitHead' | 'hr', text: string): Promise<string[]> => {
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

it('what they asked to have corrected leaves the queue of the former agency, and its count; the staffing agency answers it', async () => {
  city.setNow(DAY_BEFORE);
  expect(await queue('unitAdmin')).toEqual({ totalCount: 2, more: false, texts: ['Unit saya juga.', 'Unit saya salah.'] });
  city.setNow(ON_IT);
  expect(await queue('unitAdmin')).toEqual({ totalCount: 1, more: false, texts: ['Unit saya juga.'] });
  expect(await queue('unitAdmin', 1)).toEqual({ totalCount: 1, more: false, texts: ['Unit saya juga.'] });
  expect(await queue('hr')).toMatchObject({ totalCount: 2 });
});
