// Lists of who has not at the size of an office and of a whole city: how many calls, told in docs/data-model.md.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rosterItem } from '../../src/modules/outstanding/items.ts';
import type { PlanStage, RosterCard } from '../../src/modules/outstanding/rules/types.ts';
import { encode } from '../../src/platform/store/codec.ts';
import { type Ask, REGION, type RunningCity, startCity } from '../support/city.ts';
import { openUnitAs } from '../support/people.ts';
import { PLANNING_DAY } from '../support/season.ts';

const AGENCIES = 53;
/** The figures of a whole city are taken with `ROSTER_PEOPLE=16000`; what holds of a few thousand holds of them. */
const MANY = Number(process.env.ROSTER_PEOPLE ?? 3_000);
/** The largest agency, of teachers, holds a third of the city. */
const sizeOf = (people: number, agency: number): number => {
  const [third, share] = [Math.floor(people / 3), Math.floor((people - Math.floor(people / 3)) / (AGENCIES - 1))];
  return agency === 0 ? third : agency < AGENCIES - 1 ? share : people - third - share * (AGENCIES - 2);
};

/** 37 who are behind, wherever they are; everybody else has an approved plan. */
const stageOf = (n: number, people: number, behind: number): PlanStage => (n % Math.floor(people / behind) === 0 ? 'DRAFT' : 'APPROVED');

const cardOf = (n: number, unitId: string, stage: PlanStage): RosterCard => ({
  employeeId: `emp_${String(n).padStart(24, '0')}`,
  name: `Pegawai Negeri Kota Semarang ${n}, S.Kom.`,
  assignmentId: `asg_${String(n).padStart(24, '0')}`,
  positionId: `pos_${String(n).padStart(24, '0')}`,
  title: 'Analis Sumber Daya Manusia Aparatur Ahli Muda',
  unitId,
  isHead: false,
  validFrom: '2024-01-01',
  validTo: null,
  since: '2024-01-01',
  kinds: [{ validFrom: '', value: n % 4 === 0 ? 'PPPK' : 'PNS' }],
  grades: [{ validFrom: '', value: n % 4 === 0 ? 'IX' : 'III/c' }],
  plans: stage === 'NONE' ? { 2025: 'APPROVED' } : { 2025: 'APPROVED', 2026: stage },
  evaluations: { 2025: 'FINAL' },
});

interface City extends RunningCity {
  hr: Ask;
  units: string[];
  size: number;
}

async function cityOf(people: number, behind: number): Promise<City> {
  const city = await startCity();
  city.setNow(PLANNING_DAY);
  const hr = await city.login({ sub: 'hr', roles: ['HR_OFFICER'] });
  const units: string[] = [];
  for (let i = 0; i < AGENCIES; i += 1) units.push(await openUnitAs(hr, `dinas-${i}`, 'AGENCY', null));
  const { table } = city.app.contextFor({ id: 'test', region: REGION, employeeId: null, roles: new Set() }, 'fill');
  let size = 0;
  const items = units.flatMap((unitId, agency) =>
    Array.from({ length: sizeOf(people, agency) }, () => {
      size += 1;
      const card = cardOf(size, unitId, behind === people ? 'NONE' : stageOf(size, people, behind));
      const assignment = { unitPath: `${unitId}/`, rootUnitId: unitId, isHead: false };
      const row = rosterItem(REGION, card, assignment as Parameters<typeof rosterItem>[2]);
      return { Put: { TableName: table.name, Item: encode({ ...row, version: 1 }) } };
    }),
  );
  for (let i = 0; i < items.length; i += 100) await table.transact(items.slice(i, i + 100));
  return { ...city, hr, units, size };
}

const ROW = 'name kind grade positionTitle planStage unit { name }';

async function asked(city: City, what: string, filter = '', more = 'sort: STAGE') {
  const query = `{ outstanding(filter: { step: PLAN_APPROVAL, year: 2026 ${filter} }, ${more}, first: 50) { ${what} } }`;
  await city.hr('{ region(code: "33.74") { units { id } } }');
  const { data, errors, line } = await city.hr(query);
  if (errors) throw new Error(JSON.stringify(errors));
  // Figures for the docs: `ROSTER_FIGURES=1`.
  if (process.env.ROSTER_FIGURES)
    console.log(city.size, what.slice(0, 12), filter, more, line?.reads, line?.capacityUnits, Math.round(line?.ms ?? 0));
  return { ...data.outstanding, reads: line?.reads };
}

const PAGE = `edges { cursor node { ${ROW} } } pageInfo { hasNextPage endCursor }`;

describe.each([
  [150, 150],
  [150, 37],
  [MANY, MANY],
  [MANY, 37],
])('a city of %i, %i of whom have no approved plan', (people, behind) => {
  let city: City;
  beforeAll(async () => {
    city = await cityOf(people, behind);
    // Titles that were ever changed are reference data: read once in the life of a process.
    await asked(city, PAGE);
  }, 300_000);
  afterAll(() => city.stop());

  it('tells a page in at most two calls, of everybody and of an office', async () => {
    const first = await asked(city, PAGE);
    expect(first.edges).toHaveLength(Math.min(50, behind === people ? city.size : Math.floor(city.size / Math.floor(people / behind))));
    expect(first.reads).toBeLessThanOrEqual(2);
    if (first.pageInfo.hasNextPage)
      expect((await asked(city, PAGE, '', `after: "${first.pageInfo.endCursor}"`)).reads).toBeLessThanOrEqual(2);
    for (const sort of ['STAGE', 'UNIT', 'NAME', 'GRADE'])
      expect((await asked(city, PAGE, `, unitId: "${city.units[7]}"`, `sort: ${sort}`)).reads).toBe(1);
    expect((await asked(city, PAGE, ', kinds: [PPPK]')).reads).toBeLessThanOrEqual(2);
  });

  it('counts them honestly, and everybody, in a call for every twenty-six hundred or so, shared by both counts', async () => {
    const megabytes = Math.ceil(city.size / 2_600);
    const { totalCount, ofCount, reads } = await asked(city, 'totalCount ofCount');
    expect(ofCount).toBe(city.size);
    expect(totalCount).toBe(behind === people ? city.size : Math.floor(city.size / Math.floor(people / behind)));
    expect(reads).toBeLessThanOrEqual(2 + megabytes);
    expect((await asked(city, PAGE, '', 'sort: NAME')).reads).toBeLessThanOrEqual(2 + Math.ceil(totalCount / 2_600));
    expect((await asked(city, 'totalCount', `, unitId: "${city.units[0]}"`)).reads).toBeLessThanOrEqual(
      1 + Math.ceil(city.size / 3 / 2_600),
    );
  });

  it('writes them into a file of parts, each of which reads no more than itself where the farthest behind come first', async () => {
    const { totalCount } = await asked(city, 'totalCount');
    for (const sort of ['STAGE', 'NAME']) {
      const parts = await partsOf(city, sort);
      const rows = parts
        .map(({ text }) => text)
        .join('')
        .split('\r\n')
        .slice(1, -1);
      expect([sort, new Set(rows.map((row) => row.split(';').at(-1))).size, rows.length]).toEqual([sort, totalCount, totalCount]);
      expect(parts.slice(0, -1).map(({ rowCount }) => rowCount)).toEqual(parts.slice(1).map(() => (sort === 'STAGE' ? 2_500 : 8_000)));
      if (sort === 'STAGE') for (const { reads } of parts) expect(reads).toBeLessThanOrEqual(2);
    }
  });
});

interface Part {
  text: string;
  rowCount: number;
  endCursor: string | null;
  reads: number | null | undefined;
}

async function partsOf({ hr, size }: City, sort: string, parts: Part[] = []): Promise<Part[]> {
  const query = `query($after: String) {
    outstandingFile(filter: { step: PLAN_APPROVAL, year: 2026 }, sort: ${sort}, after: $after) { text rowCount endCursor } }`;
  const { data, errors, line } = await hr(query, { after: parts.at(-1)?.endCursor });
  if (errors) throw new Error(JSON.stringify(errors));
  if (process.env.ROSTER_FIGURES) console.log(size, 'file', sort, line?.reads, line?.capacityUnits, Math.round(line?.ms ?? 0));
  const all = [...parts, { ...data.outstandingFile, reads: line?.reads }];
  return data.outstandingFile.endCursor ? partsOf({ hr, size } as City, sort, all) : all;
}
