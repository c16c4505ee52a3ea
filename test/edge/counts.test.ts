// How many there are, of every list that tells it: as many as its pages have, from each page, and no read more than it says.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { evaluationUnitsQueries } from '../operations/queries/evaluation-units.ts';
import { performanceQueries } from '../operations/queries/performance.ts';
import { listsQueries } from '../operations/queries/recruitment-lists.ts';
import { offersQueries } from '../operations/queries/recruitment-offers.ts';
import { panelsQueries } from '../operations/queries/recruitment-panels.ts';
import { scoresQueries } from '../operations/queries/recruitment-scores.ts';
import type { Ask, Login } from '../support/city.ts';
import { done } from '../support/people.ts';
import { type Season, startSeason } from '../support/scenarios/stages.ts';
import { PLANNING_DAY } from '../support/season.ts';

const ids: Record<string, string> = {};
let city: Season;
const asks: Record<string, Ask> = {};
beforeAll(async () => {
  city = await startSeason();
  ids.cycle = city.cycle.id;
  for (const { prepare } of [performanceQueries, evaluationUnitsQueries, listsQueries, offersQueries, panelsQueries, scoresQueries])
    Object.assign(ids, await prepare?.(city));
  const { people, cycle } = city;
  const extended = { cycleId: cycle.id, employeeIds: [people.staff.employeeId, people.colleague.employeeId], phase: 'EXECUTION' };
  city.setNow(PLANNING_DAY);
  for (const text of ['Nama keliru', 'Gelar keliru', 'Pangkat keliru'])
    await done(people.staff.ask, 'correctionFile', { kind: 'PERSONAL_DATA', text }, 'correction { id }');
  const input = { ...extended, expectedVersion: cycle.version, to: '2027-01-15', reason: 'Banjir' };
  await done(people.hr.ask, 'cyclePhaseExtendMany', input, 'outcomes { employee { id } }');
  const recruiter: Login = { sub: 'pansel', roles: ['RECRUITMENT_OFFICER'] };
  asks.recruiter = await city.login(recruiter);
  asks.nobody = city.nobody;
  for (const name of ['hr', 'staff', 'superior', 'superior2'] as const) asks[name] = people[name].ask;
}, 120_000);
afterAll(() => city.stop());

const PAGE = 'totalCount edges { cursor } pageInfo { hasNextPage endCursor }';

/** Who asks, the list, and how many reads a count costs where the page does not tell it. */
const LISTS: [string, as: string, query: (args: string) => string, reads: number][] = [
  ['requests to correct a record', 'hr', (a) => `correctionQueue(${a}) { ${PAGE} }`, 1],
  ['own requests to correct', 'staff', (a) => `me { corrections(${a}) { ${PAGE} } }`, 1],
  ['objections to evaluations', 'hr', (a) => `objectionQueue(${a}) { ${PAGE} }`, 1],
  ['objections that somebody decides', 'superior2', (a) => `me { objectionsToDecide(${a}) { ${PAGE} } }`, 1],
  ['later ends of a phase', 'hr', (a) => `phaseExtensions(cycleId: "${ids.cycle}", phase: EXECUTION, ${a}) { ${PAGE} }`, 1],
  ['somebody’s reports', 'superior', (a) => `me { employee { reports(${a}) { ${PAGE} } } }`, 0],
  ['entries of progress', 'staff', (a) => `plan(id: "${ids.plan}") { progress(${a}) { ${PAGE} } }`, 1],
  ['announced posts', 'nobody', (a) => `openings(campaignId: "${ids.listed}", ${a}) { ${PAGE} }`, 0],
  ['how posts stand', 'recruiter', (a) => `formationSeats(campaignId: "${ids.offersCampaign}", ${a}) { ${PAGE} }`, 0],
  [
    'rows of a list',
    'nobody',
    (a) =>
      `announcement(campaignId: "${ids.listed}", stage: FINAL) { rows(formationId: "${ids.listedPosts}", ${a}) { ${PAGE} } formations { sha256 } }`,
    0,
  ],
  ['what an edition changed', 'nobody', (a) => `announcement(campaignId: "${ids.listed}", stage: FINAL) { changes(${a}) { ${PAGE} } }`, 0],
  ['participants of a panel', 'staff', (a) => `panel(id: "${ids.panel}") { participants(${a}) { ${PAGE} } }`, 0],
  ['issues of an import', 'recruiter', (a) => `scoreImport(id: "${ids.scoreImport}") { issues(${a}) { ${PAGE} } }`, 0],
  ['what an import changes', 'recruiter', (a) => `scoreImport(id: "${ids.scoreImport}") { changes(${a}) { ${PAGE} } }`, 0],
  [
    'rows of a sheet',
    'recruiter',
    (a) => `scoreImport(id: "${ids.scoreImport}") { rows(formationId: "${ids.scoreFormation}", ${a}) { ${PAGE} } }`,
    0,
  ],
  ['who is missing on a sheet', 'recruiter', (a) => `scoreImport(id: "${ids.scoreImport}") { missing(${a}) { ${PAGE} } }`, 0],
];

interface Counted {
  totalCount: number;
  edges: object[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}

/** The connection within an answer, whatever it stands in. */
const connectionIn = (value: object): Counted => ('edges' in value ? (value as Counted) : connectionIn(Object.values(value)[0]));

async function asked(as: string, query: string): Promise<Counted & { reads: number }> {
  const { data, errors, line } = (await asks[as]?.(`{ ${query} }`)) ?? {};
  if (errors) throw new Error(JSON.stringify(errors));
  return { ...connectionIn(data), reads: line?.reads ?? 0 };
}

it.each(LISTS)('%s: the count is what all pages have together, from each page', async (_, as, query, reads) => {
  let [args, found] = ['first: 1', 0];
  const told = new Set<number>();
  for (let more = true; more; ) {
    const { totalCount, edges, pageInfo } = await asked(as, query(args));
    found += edges.length;
    told.add(totalCount);
    more = pageInfo.hasNextPage;
    args = `first: 40, after: "${pageInfo.endCursor}"`;
  }
  expect([...told]).toEqual([found]);
  const silent = async (first: string) => (await asked(as, query(first).replace('totalCount ', ''))).reads;
  expect((await asked(as, query('first: 1'))).reads - (await silent('first: 1'))).toBe(found > 1 ? reads : 0);
  expect((await asked(as, query('first: 100'))).reads - (await silent('first: 100'))).toBe(0);
});

it('of which some have more than one, so that a page and a list differ', async () => {
  const counts = await Promise.all(LISTS.map(async ([, as, query]) => (await asked(as, query('first: 1'))).totalCount));
  expect(counts.filter((count) => count > 1).length).toBeGreaterThan(7);
  expect(counts[0]).toBe(3);
});

it('of a unit’s staff nobody counts, and what somebody may not list is not counted for them either', async () => {
  const staff = await asked('hr', `unit(id: "${city.units.diskominfo}") { staff(first: 1, subtree: true) { ${PAGE} } }`);
  expect(staff.totalCount).toBeNull();
  const { data } = (await asks.staff?.('{ correctionQueue(first: 1) { totalCount } }')) ?? {};
  expect(data?.correctionQueue?.totalCount ?? 0).toBe(0);
});
