// What a team with the status of each plan costs, whatever makes somebody its superior: the same few calls.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REGION } from '../support/city.ts';
import { done, hire, openUnitAs, type Person } from '../support/people.ts';
import { type Season, startSeason } from '../support/scenarios/stages.ts';

const JANUARY = '2026-01-12T02:00:00.000Z';
let city: Season;
beforeAll(async () => {
  city = await startSeason();
  city.setNow(JANUARY);
});
afterAll(() => city.stop());

let serial = 0;
async function member(name: string, unitId: string, { isHead = false, superior = null as Person | null } = {}): Promise<Person> {
  serial += 1;
  const post = { unit: '', title: isHead ? `Kepala Seksi ${serial}` : `Analis ${serial}`, name, supervisor: null, isHead };
  return hire(city, city.setup, unitId, `teams-${serial}`, post, superior?.employeeId ?? null, REGION);
}

interface Section {
  unitId: string;
  head: Person;
  staff: Person[];
}

/** A section with a head and some staff, who all have a plan. */
async function section(name: string, below: string | null = null): Promise<Section> {
  serial += 1;
  const unitId = await openUnitAs(city.setup, `teams-${serial}`, 'SECTION', below ?? city.units.aptika ?? null);
  const head = await member(`Kepala ${name}`, unitId, { isHead: true });
  const staff = [await member(`A ${name}`, unitId), await member(`B ${name}`, unitId), await member(`C ${name}`, unitId)];
  for (const { ask, assignmentId } of staff) await done(ask, 'planOpen', { assignmentId, year: 2026 }, 'plan { id }');
  return { unitId, head, staff };
}

const versionOf = async ({ employeeId }: Person): Promise<number> =>
  (await city.setup('query($id: ID!) { employee(id: $id) { version } }', { id: employeeId })).data.employee.version;

/** @param holding of the new post beside those held */
const take = async (who: Person, positionId: string, holding: string) =>
  done(
    city.people.hr.ask,
    'assignmentStart',
    {
      employeeId: who.employeeId,
      expectedVersion: await versionOf(who),
      holding,
      validTo: '2026-03-31',
      assignment: { positionId, validFrom: '2026-01-12' },
    },
    'employee { id }',
  );

const leave = async (who: Person) =>
  done(
    city.people.hr.ask,
    'assignmentEnd',
    { employeeId: who.employeeId, expectedVersion: await versionOf(who), assignmentId: who.assignmentId, validTo: '2026-01-11' },
    'employee { id }',
  );

const ROWS = 'reports(first: 20) { edges { node { id employeeName positionTitle plan { status } } } }';

/** The same question twice: what a process keeps of people and units is read by then. */
async function cost(ask: Person['ask'], query: string, variables: Record<string, unknown> = {}) {
  await ask(query, variables);
  const { data, errors, line } = await ask(query, variables);
  expect(errors).toBeUndefined();
  const { edges } = (data.me?.employee ?? data.employee).reports;
  const team = edges.map(({ node }: { node: { employeeName: string; plan: { status: string } | null } }) => [
    node.employeeName,
    node.plan?.status,
  ]);
  return { team, reads: line?.reads, units: line?.capacityUnits };
}
const own = ({ ask }: Person) => cost(ask, `{ me { employee { ${ROWS} } } }`);
const DRAFTS = (name: string) => ['A', 'B', 'C'].map((letter) => [`${letter} ${name}`, 'DRAFT']);

describe('a team with plan status', () => {
  it('of a definitive head', async () => {
    const { head } = await section('Tetap');
    expect(await own(head)).toEqual({ team: DRAFTS('Tetap'), reads: 2, units: 1.5 });
  });

  it('of an acting head', async () => {
    const [led, own_] = [await section('Kosong'), await section('Penjabat')];
    await leave(led.head);
    await take(own_.head, led.head.positionId, 'PLT');
    const { team, ...costs } = await own(own_.head);
    expect(team).toEqual([...DRAFTS('Kosong'), ...DRAFTS('Penjabat')].toSorted());
    expect(costs).toEqual({ reads: 3, units: 2.5 });
  });

  it('that spans an empty unit below', async () => {
    const above = await section('Atas');
    const below = await section('Bawah', above.unitId);
    await leave(below.head);
    const { team, ...costs } = await own(above.head);
    expect(team).toEqual([...DRAFTS('Atas'), ...DRAFTS('Bawah')].toSorted());
    expect(costs).toEqual({ reads: 3, units: 2.5 });
  });

  it('with heads below', async () => {
    const above = await section('Puncak');
    for (const name of ['Satu', 'Dua', 'Tiga']) await section(name, above.unitId);
    const { team, ...costs } = await own(above.head);
    expect(team).toEqual([...DRAFTS('Puncak'), ...['Dua', 'Satu', 'Tiga'].map((name) => [`Kepala ${name}`, undefined])]);
    expect(costs).toEqual({ reads: 2, units: 3 });
  });

  it('of somebody named', async () => {
    const { unitId, staff } = await section('Tim');
    const [named] = staff as [Person];
    const made = await member('Anggota', unitId, { superior: named });
    await done(made.ask, 'planOpen', { assignmentId: made.assignmentId, year: 2026 }, 'plan { id }');
    // Half a unit more while the process believes that they lead nobody: it asks anew (0110).
    expect(await own(named)).toEqual({ team: [['Anggota', 'DRAFT']], reads: 2, units: 1 });
  });

  it('of somebody with two posts', async () => {
    const [one, two] = [await section('Rangkap'), await section('Kedua')];
    const post = await member('Titipan', two.unitId);
    await leave(post);
    await take(one.head, post.positionId, 'ADDITIONAL');
    expect(await own(one.head)).toEqual({ team: DRAFTS('Rangkap'), reads: 3, units: 2 });
  });

  it('to who leads its superior', async () => {
    const { head } = await section('Bawahan');
    const query = `query($id: ID!) { employee(id: $id) { ${ROWS} } }`;
    const found = await cost(city.people.superior.ask, query, { id: head.employeeId });
    expect(found).toEqual({ team: DRAFTS('Bawahan'), reads: 5, units: 2.5 });
  });
});
