// A page of a unit's staff comes out of the list of the staff or out of the roster, whatever is asked of it: the same people in the same order, and a
// cursor of one goes on in the other.
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { employeeWrites } from '../../src/modules/organisation/items.ts';
import { entryIn, entryTelling } from '../../src/modules/organisation/roster-list.ts';
import type { Assignment, Employee } from '../../src/modules/organisation/rules/types.ts';
import { type PackedCard, plansIn } from '../../src/modules/outstanding/card-items.ts';
import { rosterItem } from '../../src/modules/outstanding/items.ts';
import { rosterCard, rosterPosts } from '../../src/modules/outstanding/rules/rows.ts';
import { covers } from '../../src/platform/rules/calendar.ts';
import { sortName } from '../../src/platform/rules/names.ts';
import { encode } from '../../src/platform/store/codec.ts';
import type { Row, Table } from '../../src/platform/store/table.ts';
import { NOBODY } from '../../src/platform/viewer.ts';
import { REGION } from '../support/city.ts';
import { done, openUnitAs } from '../support/people.ts';
import { GROUND } from '../support/scenarios/organisation-records.ts';
import { type Season, startSeason } from '../support/scenarios/stages.ts';

const TODAY = '2026-01-12';
/** When they were written: who has left since stands in the lists still. */
const WRITTEN = '2026-01-09';

let city: Season;
let table: Table;
/** A section and two below it. */
const units: { id: string; unitPath: string }[] = [];
/** As people took them, and as they are called today. */
const positions: { id: string; title: string; shown: string }[] = [];
let rootUnitId: string;
beforeAll(async () => {
  city = await startSeason();
  city.setNow(`${TODAY}T02:00:00.000Z`);
  table = city.app.contextFor({ ...NOBODY, region: REGION }, 'roads').table;
  const section = await openUnitAs(city.setup, 'roads', 'SECTION', city.units.aptika ?? null);
  for (const id of [
    section,
    await openUnitAs(city.setup, 'roads-a', 'SECTION', section),
    await openUnitAs(city.setup, 'roads-b', 'SECTION', section),
  ]) {
    const path = (await table.get({ pk: id, sk: '#' }))?.body as { path: string; rootId: string };
    units.push({ id, unitPath: path.path });
    rootUnitId = path.rootId;
  }
  for (const shown of ['Analis', 'Penata']) {
    const made = { unitId: section, title: 'Analis', kind: 'FUNCTIONAL', level: 'AHLI_MUDA' };
    const { position } = await done(city.setup, 'positionCreate', made, 'position { id }');
    const renamed = { positionId: position.id, expectedVersion: 1, title: shown, validFrom: TODAY, ...GROUND };
    if (shown !== made.title) await done(city.setup, 'positionRename', renamed, 'position { id }');
    positions.push({ id: position.id, title: made.title, shown });
  }
});
afterAll(() => city.stop());

const NAMES = ['Ali', 'Ali Baba', 'Ali Baba Can', 'Al', 'Ali, S.E.', 'Ali-Baba', 'Alia', '#', 'Dr. Ali', 'Éli'];
/** Of a post: it goes on, ends today, ended yesterday, begins today, begins tomorrow. */
const DAYS = [
  ['2025-01-01', null],
  ['2024-07-01', null],
  ['2025-01-01', '2026-01-12'],
  ['2025-01-01', '2026-01-11'],
  ['2026-01-12', null],
  ['2026-01-13', null],
] as const;
const post = fc.record({
  unit: fc.nat(2),
  position: fc.nat(1),
  isHead: fc.boolean(),
  days: fc.constantFrom(...DAYS),
});
const person = fc.record({
  name: fc.constantFrom(...NAMES),
  definitive: fc.option(post, { freq: 8 }),
  beside: fc.option(fc.record({ post, holding: fc.constantFrom('PLT', 'PLH', 'PJ', 'ADDITIONAL') }), { freq: 2 }),
  plans: fc.constantFrom({}, { 2026: 'DRAFT' }, { 2026: 'AGREED', 2025: 'AGREED' }, { 2026: 'VOID' }),
});
type Person = typeof person extends fc.Arbitrary<infer T> ? T : never;

let serial = 0;
const hex = (n: number): string => (n * 7919).toString(16).padStart(24, '0').split('').toReversed().join('');

function employeeOf({ name, definitive, beside }: Person): Employee {
  serial += 1;
  const id = `emp_${hex(serial)}`;
  const held = [...(definitive ? [{ post: definitive, holding: 'DEFINITIVE' as const }] : []), ...(beside ? [beside] : [])];
  const assignments = held.map(({ post: { unit, position, isHead, days }, holding }, i): Assignment => {
    const [validFrom, validTo] = days;
    const at = units[unit] as (typeof units)[number];
    const { id: positionId, title: positionTitle } = positions[position] as (typeof positions)[number];
    const supervisors = [{ unitId: null, employeeId: null, validFrom, validTo }];
    const where = { unitId: at.id, unitPath: at.unitPath, rootUnitId, isHead };
    return {
      id: `asg_${hex(serial)}${hex(serial * 31 + i)}`,
      holding,
      positionId,
      positionTitle,
      ...where,
      validFrom,
      validTo,
      supervisors,
    } as Assignment;
  });
  const nothing = { sex: 'FEMALE', birthDate: '1980-05-17', identifiers: [], nikSealed: null, delegations: [] } as const;
  return { id, name, kind: 'PNS', grade: 'III/d', assignments, ...nothing, identifiers: [], delegations: [] };
}

type Write = Omit<Row, 'version'>;

/** What the product writes of somebody. */
function writesOf(one: Person, employee: Employee): Write[] {
  const { subjects, parts } = employeeWrites(REGION, null, employee, WRITTEN, {});
  const stages = { plans: one.plans, evaluations: {} } as Parameters<typeof rosterCard>[2];
  const rows = rosterPosts(employee, WRITTEN).map((held) => rosterItem(REGION, rosterCard(employee, held, stages, WRITTEN), held));
  const plansOf = new Map(rows.map(({ sk, card }) => [sk.replace('ROSTER#', 'ASSIGNMENT#'), plansIn(card as PackedCard)]));
  const entries = parts.map((part) => {
    const entry = entryIn(part);
    return entry ? entryTelling(entry, plansOf.get(entry.sk)) : part;
  });
  return [...subjects.map(({ after }) => after), ...entries, ...rows] as Write[];
}

const put = (rows: readonly Write[]) =>
  table.transact(rows.map((row) => ({ Put: { TableName: table.name, Item: encode({ ...row, version: 1 } as Row) } })));
const remove = (rows: readonly Write[]) =>
  table.transact(rows.map(({ pk, sk }) => ({ Delete: { TableName: table.name, Key: { pk: { S: pk }, sk: { S: sk } } } })));

const SHOWN = 'id employeeName positionTitle holding isHead validFrom validTo unit { id } employee { id }';
const LEAN = `${SHOWN} plan { status }`;
/** What no row of the roster says. */
const FULL = `${LEAN} review(roundId: "rnd_none") { id }`;

interface Node {
  id: string;
  plan?: { status: string } | null;
}

/** @param roads what is asked of each page, in turns */
async function pagesOf(unitId: string, subtree: boolean, first: number, roads: readonly string[]) {
  const nodes: Node[] = [];
  let reads = 0;
  for (let [after, page] = [null as string | null, 0]; ; page += 1) {
    const rows = `pageInfo { hasNextPage endCursor } edges { cursor node { ${roads[page % roads.length]} } }`;
    const query = `query($id: ID!, $first: Int!, $after: String, $subtree: Boolean) { unit(id: $id) { staff(first: $first, after: $after, subtree: $subtree) { ${rows} } } }`;
    const { data, errors, line } = await city.people.hr.ask(query, { id: unitId, first, after, subtree });
    expect(errors).toBeUndefined();
    const { edges, pageInfo } = data.unit.staff;
    nodes.push(...edges.map(({ node: { review: _, ...node } }: { node: Node & { review?: null } }) => node));
    expect(edges.at(-1)?.cursor ?? null).toBe(pageInfo.endCursor);
    reads += line?.reads ?? 0;
    if (!pageInfo.hasNextPage) return { nodes, reads };
    expect(edges).toHaveLength(first);
    after = pageInfo.endCursor;
  }
}

const keyOf = (name: string, { id, unitPath, isHead }: Assignment): string => `${unitPath}#${isHead ? 0 : 1}#${sortName(name)}#${id}`;

/** By the records alone. */
function should(people: readonly { one: Person; employee: Employee }[], at: (typeof units)[number], subtree: boolean) {
  const held = people.flatMap(({ one, employee }) => employee.assignments.map((assignment) => ({ one, employee, assignment })));
  const here = held.filter(
    ({ assignment: { unitPath, ...days } }) =>
      covers(days, TODAY) && (unitPath === at.unitPath || (subtree && unitPath.startsWith(at.unitPath))),
  );
  const sorted = here.toSorted((a, b) => (keyOf(a.employee.name, a.assignment) < keyOf(b.employee.name, b.assignment) ? -1 : 1));
  return sorted.map(({ one, employee, assignment: { id, holding, isHead, validFrom, validTo, unitId, positionId } }) => ({
    ...{ id, employeeName: employee.name, holding, isHead, validFrom, validTo, unit: { id: unitId }, employee: { id: employee.id } },
    positionTitle: positions.find((position) => position.id === positionId)?.shown,
    plan: holding === 'DEFINITIVE' ? statusIn(one.plans) : null,
  }));
}

const statusIn = (plans: Partial<Record<number, string>>) => {
  const mark = plans[2026];
  return mark === undefined ? null : { status: mark === 'AGREED' ? 'APPROVED' : mark };
};

const ROADS = [[LEAN], [LEAN, SHOWN], [SHOWN, LEAN, FULL]];

it('both roads give the same pages, of whatever size, and each goes on where the other has ended', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(person, { minLength: 4, maxLength: 10 }),
      fc.constantFrom(0, 0, 1),
      fc.boolean(),
      async (those, unit, subtree) => {
        const people = those.map((one) => ({ one, employee: employeeOf(one) }));
        const written = people.flatMap(({ one, employee }) => writesOf(one, employee));
        await put(written);
        try {
          const at = units[unit] as (typeof units)[number];
          const all = should(people, at, subtree);
          for (const first of new Set([1, 2, 3, Math.max(1, all.length - 1), all.length + 1]))
            for (const roads of ROADS) {
              const { nodes } = await pagesOf(at.id, subtree, first, roads);
              expect(nodes).toEqual(nodes.map((node, i) => ('plan' in node ? all[i] : { ...all[i], plan: undefined })));
              expect(nodes.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
            }
        } finally {
          await remove(written);
        }
      },
    ),
    { numRuns: 12 },
  );
});

const HELD: Person = {
  name: 'Ali',
  definitive: { unit: 0, position: 1, isHead: false, days: DAYS[0] },
  beside: null,
  plans: { 2026: 'DRAFT' },
};

/** Some rows spoiled, of one page that is asked by somebody. */
async function spoiled(spoil: (row: Write) => Write) {
  const people = ['Ali', 'Ali Baba', 'Alia'].map((name) => ({ ...HELD, name })).map((one) => ({ one, employee: employeeOf(one) }));
  const written = people.flatMap(({ one, employee }) => writesOf(one, employee));
  await put(written.map((row) => (row.type === 'Roster' && row.pk === people[1]?.employee.id ? spoil(row) : row)));
  try {
    const all = should(people, units[0] as (typeof units)[number], true);
    return { ids: all.map(({ id }) => id), ...(await pagesOf(units[0]?.id ?? '', true, 50, ['id plan { status }'])) };
  } finally {
    await remove(written);
  }
}

it('a page of which a row cannot be read, or lies where rows lay before, is that of the staff', async () => {
  const whole = await spoiled((row) => row);
  expect(whole.nodes).toEqual(whole.ids.map((id) => ({ id, plan: { status: 'DRAFT' } })));
  expect(whole.reads).toBe(1);
  const unlike = async (spoil: (row: Write) => Write) => {
    const { nodes, ids, reads } = await spoiled(spoil);
    expect(nodes.map(({ id }) => id)).toEqual(ids);
    expect(reads).toBeGreaterThan(1);
  };
  await unlike((row) => ({ ...row, card: 'spoiled' }));
  await unlike((row) => ({ ...row, card: [...(row.card as unknown[]), 1] }));
  const earlier = ({ pk, sk }: { pk: string; sk: string }) => ({ pk, sk: sk.slice(0, sk.lastIndexOf('#')) });
  await unlike((row) => ({ ...row, index: { ...row.index, index3: earlier(row.index?.index3 ?? { pk: '', sk: '' }) } }));
});
