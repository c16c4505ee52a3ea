// The directory as people in service use it: a colleague by name and post, the chart, holders and vacancies of posts, the years.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Agency, done, startAgency } from '../support/people.ts';
import { openCycle } from '../support/season.ts';

let city: Agency;
beforeAll(async () => {
  city = await startAgency();
  await openCycle(city);
});
afterAll(() => city.stop());

const LOOK_UP = `query($text: String!, $first: Int!, $after: String) {
  directory(text: $text, first: $first, after: $after) { edges { node { employeeId name positionTitle isHead unit { name } } } pageInfo { hasNextPage endCursor } }
}`;
const find = async (text: string, by = city.people.staff.ask) =>
  (await by(LOOK_UP, { text, first: 20 })).data.directory.edges.map(({ node }: { node: { employeeId: string } }) => node.employeeId);

/** Another person in the unit of staff. */
async function newcomer(name: string, validFrom = '2026-01-05') {
  const { units, people } = city;
  const position = await done(
    city.setup,
    'positionCreate',
    { unitId: units.aptika, title: `Pos ${name}`, kind: 'IMPLEMENTING' },
    'position { id }',
  );
  const assignment = { positionId: position.position.id, supervisorId: people.superior.employeeId, validFrom };
  const input = { name, kind: 'NON_ASN', birthDate: '1990-05-17', sex: 'FEMALE', assignment };
  const { employee } = await done(city.setup, 'employeeCreate', input, 'employee { id version assignments { id } }');
  return { id: employee.id as string, positionId: position.position.id as string, assignmentId: employee.assignments[0]?.id as string };
}

describe('a colleague', () => {
  it('is found by every word, in any order, whatever the apostrophe, by whoever serves', async () => {
    const nuraini = await newcomer('Nur’aini Sholihah, S.Kom.');
    const tuti = await newcomer('Tuti Rahayuni');
    const siti = await newcomer('Sinta Rahayuni');
    const single = await newcomer('O');
    for (const text of ['Nuraini', "sholihah NUR'AINI", 'nur sho']) expect(await find(text)).toEqual([nuraini.id]);
    expect(await find('Sinta Rahayuni')).toEqual([siti.id]);
    expect((await find('rahayuni')).toSorted()).toEqual([siti.id, tuti.id].toSorted());
    expect(await find('O')).toEqual([single.id]);
    expect(await find('kom')).toEqual([]);
    expect(await find('Sinta Rahayuni', city.people.superior.ask)).toEqual([siti.id]);
  });

  it('is shown with name, post and unit, and the type has nothing else to show', async () => {
    const { data } = await city.people.colleague.ask(LOOK_UP, { text: 'Tuti', first: 1 });
    expect(data.directory.edges[0].node).toEqual({
      employeeId: expect.stringMatching(/^emp_/),
      name: 'Tuti Rahayuni',
      positionTitle: 'Pos Tuti Rahayuni',
      isHead: false,
      unit: { name: expect.any(String) },
    });
    const { data: schema } = await city.people.staff.ask('{ __type(name: "DirectoryEntry") { fields { name } } }');
    const fields = schema.__type.fields.map(({ name }: { name: string }) => name);
    expect(fields).toEqual(['employeeId', 'name', 'positionTitle', 'holding', 'isHead', 'unit']);
  });

  it('is not found by a number, nor before the first day, nor after the last', async () => {
    const { people, setup } = city;
    const { data } = await setup('query($id: ID!) { employee(id: $id) { identifiers { value } } }', { id: people.staff.employeeId });
    expect(await find(data.employee.identifiers[0].value)).toEqual([]);
    const later = await newcomer('Zulaikha Kemudian', '2026-06-01');
    expect(await find('Zulaikha')).toEqual([]);
    expect(await find('Zulaikha', people.hr.ask)).toEqual([]);
    city.setNow('2026-06-02T02:00:00.000Z');
    expect(await find('Zulaikha')).toEqual([later.id]);
    city.setNow('2026-01-12T02:00:00.000Z');
  });

  it('comes page by page, and the cursor of one person is not another’s', async () => {
    const first = (await city.people.staff.ask(LOOK_UP, { text: 'rahayuni', first: 1 })).data.directory;
    expect(first.pageInfo.hasNextPage).toBe(true);
    const rest = (await city.people.staff.ask(LOOK_UP, { text: 'rahayuni', first: 5, after: first.pageInfo.endCursor })).data.directory;
    expect(rest.edges).toHaveLength(1);
    const foreign = await city.people.colleague.ask(LOOK_UP, { text: 'rahayuni', first: 5, after: first.pageInfo.endCursor });
    expect(foreign.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('a post', () => {
  const POSTS = 'query($unit: ID!) { unit(id: $unit) { vacancies { id } positions { id holders { employeeName holding } } } }';
  const posts = async () => (await city.people.staff.ask(POSTS, { unit: city.units.aptika })).data.unit;

  it('is vacant until somebody holds it, and again once that is over', async () => {
    const empty = await done(
      city.setup,
      'positionCreate',
      { unitId: city.units.aptika, title: 'Arsiparis', kind: 'IMPLEMENTING' },
      'position { id }',
    );
    expect((await posts()).vacancies).toContainEqual({ id: empty.position.id });
    const held = await newcomer('Wulan Pemangku');
    const found = (await posts()).positions.find(({ id }: { id: string }) => id === held.positionId);
    expect(found.holders).toEqual([{ employeeName: 'Wulan Pemangku', holding: 'DEFINITIVE' }]);
    expect((await posts()).vacancies).not.toContainEqual({ id: held.positionId });
    const ending = { employeeId: held.id, expectedVersion: 1, assignmentId: held.assignmentId, validTo: '2026-01-31' };
    await done(city.people.hr.ask, 'assignmentEnd', ending, 'employee { id }');
    city.setNow('2026-02-01T02:00:00.000Z');
    expect((await posts()).vacancies).toContainEqual({ id: held.positionId });
    city.setNow('2026-01-12T02:00:00.000Z');
  });
});

describe('the chart', () => {
  const CHART =
    'query($unit: ID) { organisationChart(unitId: $unit) { unit { id parent { id } head { employeeName } } parentId people head { name } } }';
  interface Row {
    unit: { id: string; parent: { id: string } | null; head: { employeeName: string } | null };
    parentId: string | null;
    people: number | null;
    head: { name: string } | null;
  }
  const chart = async (unit?: string): Promise<Row[]> => (await city.people.staff.ask(CHART, { unit })).data.organisationChart;

  it('holds every unit once, each after the one above it, with the head that the unit itself names', async () => {
    const rows = await chart();
    expect(rows.length).toBeGreaterThan(3);
    const seen = new Set<string>();
    for (const { unit, parentId, head, people } of rows) {
      expect([parentId, head?.name, people]).toEqual([unit.parent?.id ?? null, unit.head?.employeeName, null]);
      expect(parentId === null || seen.has(parentId)).toBe(true);
      expect(seen.has(unit.id)).toBe(false);
      seen.add(unit.id);
    }
  });

  it('of a unit begins with it, counts its people, and names the same heads', async () => {
    const whole = new Map((await chart()).map((row) => [row.unit.id, row]));
    const rows = await chart(city.units.aptika);
    expect(rows[0]?.unit.id).toBe(city.units.aptika);
    for (const { unit, head } of rows) expect(head).toEqual(whole.get(unit.id)?.head);
    const staff = await city.people.hr.ask('query($u: ID!) { unit(id: $u) { staff(first: 100) { edges { node { employee { id } } } } } }', {
      u: city.units.aptika,
    });
    const ids = new Set(staff.data.unit.staff.edges.map(({ node }: { node: { employee: { id: string } } }) => node.employee.id));
    expect(rows[0]?.people).toBe(ids.size);
    expect(await chart('unt_000000000000000000000000')).toBeNull();
  });
});

it('the years come newest first, with their phases', async () => {
  const { data } = await city.people.staff.ask('{ cycles { year phases { kind } } cycle(year: 2026) { id } }');
  expect(data.cycles.map(({ year }: { year: number }) => year)).toEqual([2026]);
  expect(data.cycles[0].phases.length).toBeGreaterThan(0);
});
