// The status of a plan in a list of people, which is read out of rows beside it, is that of the plan itself, whatever has become of plan and post.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { REGION } from '../support/city.ts';
import { done, hire, openUnitAs, type Person } from '../support/people.ts';
import { type Season, startSeason } from '../support/scenarios/stages.ts';
import { counted, type Proposed, propose, step } from '../support/season.ts';

let city: Season;
let unitId: string;
let head: Person;
beforeAll(async () => {
  city = await startSeason();
  city.setNow('2026-01-12T02:00:00.000Z');
  unitId = await openUnitAs(city.setup, 'listed', 'SECTION', city.units.aptika ?? null);
  head = await member('Kepala', true);
});
afterAll(() => city.stop());

let serial = 0;
async function member(name: string, isHead = false): Promise<Person> {
  serial += 1;
  const post = { unit: '', title: `Jabatan ${serial}`, name, supervisor: null, isHead };
  return hire(city, city.setup, unitId, `listed-${serial}`, post, null, REGION);
}

const FIELDS = 'id year assignmentId status';
const ROWS = `edges { node { id employeeName bare: plan { ${FIELDS} } whole: plan { ${FIELDS} counts { targets } } } }`;
const LIST = `query($id: ID!, $first: Int!, $after: String) { unit(id: $id) { staff(first: $first, after: $after, subtree: true) { ${ROWS} pageInfo { endCursor hasNextPage } } } }`;

interface Node {
  id: string;
  employeeName: string;
  bare: { status: string } | null;
  whole: { status: string } | null;
}

async function pages(first: number, id = unitId): Promise<Node[]> {
  const nodes: Node[] = [];
  for (let after: string | null = null; ; ) {
    const { data, errors } = await city.people.hr.ask(LIST, { id, first, after });
    expect(errors).toBeUndefined();
    const { edges, pageInfo } = data.unit.staff;
    nodes.push(...edges.map(({ node }: { node: Node }) => node));
    if (!pageInfo.hasNextPage) return nodes;
    after = pageInfo.endCursor;
  }
}

/** Of everybody in the unit both ways, in pages of all and of one. @returns statuses of a person's posts */
async function statusesOf({ employeeId }: Person, name: string): Promise<(string | null)[]> {
  const all = await pages(50);
  expect(await pages(1)).toEqual(all);
  for (const { bare, whole } of all) expect(whole).toEqual(bare && { ...bare, counts: expect.anything() });
  expect(employeeId).toBeDefined();
  return all.filter(({ employeeName }) => employeeName === name).map(({ bare }) => bare?.status ?? null);
}

const versionOf = async ({ employeeId }: Person): Promise<number> =>
  (await city.setup('query($id: ID!) { employee(id: $id) { version } }', { id: employeeId })).data.employee.version;
const career = async (who: Person) => ({ employeeId: who.employeeId, expectedVersion: await versionOf(who) });

it('at each step of a plan and of a change of it', async () => {
  const who = await member('Siti Langkah');
  const status = () => statusesOf(who, 'Siti Langkah');
  expect(await status()).toEqual([null]);
  const { plan: made } = await done(who.ask, 'planOpen', { assignmentId: who.assignmentId, year: 2026 }, 'plan { id version }');
  expect(await status()).toEqual(['DRAFT']);
  let plan: Proposed = await propose(who.ask, made, false);
  const go = async (...[by, name, more]: [Person, Parameters<typeof step>[1], object?]) => {
    plan = { ...plan, ...(await step(by.ask, name, plan, (more ?? {}) as never)) };
    return (await status())[0];
  };
  await go(head, 'targetLink', { targetId: plan.targetId, parent: { state: 'NONE' } });
  const change = async () => {
    await go(who, 'planChange', { reason: 'Anggaran berubah' });
    const target = { kind: 'MAIN', title: `Layanan ${plan.version}`, indicators: [{ ...counted(false), id: plan.indicatorId }] };
    return go(who, 'targetCounter', { targetId: plan.targetId, target });
  };
  expect(await go(who, 'planSubmit')).toBe('SUBMITTED');
  expect(await go(head, 'planReturn', { reason: 'Lengkapi.' })).toBe('RETURNED');
  expect(await go(who, 'planSubmit')).toBe('SUBMITTED');
  expect(await go(head, 'planApprove')).toBe('APPROVED');
  city.setNow('2026-06-15T02:00:00.000Z');
  expect(await change()).toBe('DRAFT');
  expect(await go(who, 'planSubmit')).toBe('SUBMITTED');
  expect(await go(head, 'planReturn', { reason: 'Belum.' })).toBe('RETURNED');
  expect(await go(who, 'planChangeCancel')).toBe('APPROVED');
  expect(await change()).toBe('DRAFT');
  expect(await go(who, 'planSubmit')).toBe('SUBMITTED');
  expect(await go(head, 'planApprove')).toBe('APPROVED');
  city.setNow('2027-01-04T02:00:00.000Z');
  expect(await status()).toEqual([null]);
  city.setNow('2026-01-12T02:00:00.000Z');
});

it('after a new name, another superior, a post beside and an end that is told ahead and taken back', async () => {
  const [who, twin] = [await member('Budi Pindah'), await member('Budi Pindah')];
  for (const one of [who, twin]) await done(one.ask, 'planOpen', { assignmentId: one.assignmentId, year: 2026 }, 'plan { id }');
  expect(await statusesOf(who, 'Budi Pindah')).toEqual(['DRAFT', 'DRAFT']);
  const other = await member('Andi Luar');
  const beside = { holding: 'ADDITIONAL', validTo: '2026-06-30', assignment: { positionId: other.positionId, validFrom: '2026-01-12' } };
  await done(city.people.hr.ask, 'assignmentStart', { ...(await career(who)), ...beside }, 'employee { id }');
  expect((await statusesOf(who, 'Budi Pindah')).toSorted()).toEqual(['DRAFT', 'DRAFT', null]);
  const end = { assignmentId: twin.assignmentId, validTo: '2026-02-28' };
  await done(city.people.hr.ask, 'assignmentEnd', { ...(await career(twin)), ...end }, 'employee { id }');
  expect((await statusesOf(who, 'Budi Pindah')).toSorted()).toEqual(['DRAFT', 'DRAFT', null]);
  city.setNow('2026-03-01T02:00:00.000Z');
  expect((await statusesOf(who, 'Budi Pindah')).toSorted()).toEqual(['DRAFT', null]);
  city.setNow('2026-01-12T02:00:00.000Z');
});

it('of another year is that year’s', async () => {
  const query = 'query($id: ID!) { unit(id: $id) { staff(first: 50, subtree: true) { edges { node { plan(year: 2025) { status } } } } } }';
  const { data } = await city.people.hr.ask(query, { id: unitId });
  expect(data.unit.staff.edges.every(({ node }: { node: { plan: unknown } }) => node.plan === null)).toBe(true);
});

it('is told by small rows, and to nobody who may not see the plans', async () => {
  const query = 'query($id: ID!) { unit(id: $id) { staff(first: 50, subtree: true) { edges { node { employeeName plan { status } } } } } }';
  await city.people.colleague.ask(query, { id: unitId });
  const { data } = await city.people.colleague.ask(query, { id: unitId });
  expect(data.unit.staff.edges.length).toBeGreaterThan(3);
  expect(data.unit.staff.edges.filter(({ node }: { node: { plan: unknown } }) => node.plan !== null)).toEqual([]);
  const { line } = await city.people.hr.ask(query, { id: unitId });
  // The post beside stands there by its own entry: its plan is asked.
  expect({ reads: line?.reads, few: (line?.capacityUnits ?? 0) < 3 }).toEqual({ reads: 2, few: true });
});
