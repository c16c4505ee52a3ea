// A superior is read beside what says who they are, where the same seat or the same person led to them before: a guess saves a call, and decides nothing.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { REGION } from '../support/city.ts';
import { type Agency, done, hire, type Person, startAgency } from '../support/people.ts';

let city: Agency;
beforeAll(async () => {
  city = await startAgency({ mostGuesses: 1_000 });
});
afterAll(() => city.stop());

const QUERY = 'query($id: ID!) { employee(id: $id) { id version name assignments { id positionTitle supervisor { id name } } } }';

interface Found {
  superior: string | undefined;
  reads: number | null | undefined;
  version: number;
  assignmentId: string;
}

async function superiorOf({ employeeId: id }: Pick<Person, 'employeeId'>): Promise<Found> {
  const { data, line } = await city.people.hr.ask(QUERY, { id });
  const [post] = data.employee.assignments;
  return { superior: post.supervisor?.id, reads: line?.reads, version: data.employee.version, assignmentId: post.id };
}

let hired = 0;
/** By the post: their superior is whoever heads the section. */
function colleague(): Promise<Person> {
  hired += 1;
  const post = { unit: 'aptika', title: `Analis ${hired}`, name: `Orang ${hired}`, supervisor: null };
  return hire(city, city.setup, city.units.aptika, `one-${hired}`, post, null, REGION);
}

it('of each of several people of a section costs two calls once the first was looked for', async () => {
  const people: Person[] = [];
  for (let i = 0; i < 5; i += 1) people.push(await colleague());
  await superiorOf(people[0] as Person);
  const found: Found[] = [];
  for (const one of people) found.push(await superiorOf(one));
  expect(new Set(found.map(({ superior }) => superior)).size).toBe(1);
  expect(found[0]?.superior).toBeDefined();
  expect(found.map(({ reads }) => reads)).toEqual([1, ...people.slice(1).map(() => 2)]);
});

it('of somebody who was asked about before is read with their own record, in one call', async () => {
  const one = await colleague();
  const [first, again] = [await superiorOf(one), await superiorOf(one)];
  expect(again).toEqual({ ...first, reads: 1 });
  expect(first.superior).toBeDefined();
});

it('is who stands on record, also where the seat is somebody else’s by now', async () => {
  const [one, other] = [await colleague(), await colleague()];
  const before = await superiorOf(one);
  const { hr, superior2 } = city.people;
  const input = { employeeId: one.employeeId, expectedVersion: before.version, assignmentId: before.assignmentId };
  const day = new Date().toISOString().slice(0, 10);
  await done(hr.ask, 'supervisorChange', { ...input, supervisorId: superior2.employeeId, validFrom: day }, 'employee { id }');
  // What led to the former one was read in vain, and what leads to the new one after it.
  const now = await superiorOf(one);
  expect([now.superior, now.reads]).toEqual([superior2.employeeId, 2]);
  expect(await superiorOf(one)).toEqual({ ...now, reads: 1 });
  expect((await superiorOf(other)).superior).toBe(before.superior);

  const head = (await superiorOf({ employeeId: before.superior ?? '' })) as Found;
  const ending = { employeeId: before.superior ?? '', expectedVersion: head.version, assignmentId: head.assignmentId, validTo: day };
  await done(hr.ask, 'assignmentEnd', { ...ending, validTo: '2026-01-11' }, 'employee { id }');
  expect((await superiorOf(other)).superior).not.toBe(before.superior);
});
