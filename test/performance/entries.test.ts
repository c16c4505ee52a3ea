// A plan with many entries: its page costs what that of one with few costs, and every entry stands in it once, in its place.
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entryIdOf } from '../../src/modules/performance/ids.ts';
import { everyRow } from '../support/city.ts';
import { done, type Person, refused } from '../support/people.ts';
import { approved, type Season, startSeason } from '../support/scenarios/stages.ts';
import type { Proposed } from '../support/season.ts';

interface Plan {
  person: Person;
  plan: Proposed;
}

interface Entry {
  id: string;
  day: string;
  at: string;
  value: string;
}

let city: Season;
let few: Plan;
let many: Plan;
const made: Entry[] = [];

const inputOf = ({ plan: { id: planId, targetId, indicatorId } }: Plan, day: string, value: string) => ({
  ...{ planId, targetId, indicatorId, day, value },
});

async function add(of: Plan, day: string, value: string, more: object = {}): Promise<Entry> {
  const input = { ...inputOf(of, day, value), ...more };
  return (await done(of.person.ask, 'progressAdd', input, 'entry { id day at value }')).entry;
}

/** A day of January to October. */
const dayOf = (i: number): string => `2026-${String(1 + (i % 10)).padStart(2, '0')}-${String(1 + (i % 27)).padStart(2, '0')}`;
const minute = (i: number): string => new Date(Date.parse('2026-11-02T02:00:00.000Z') + i * 60_000).toISOString();

beforeAll(async () => {
  city = await startSeason();
  [few, many] = [await approved(city), await approved(city)];
  for (let i = 0; i < 300; i += 1) {
    // Three at the same millisecond now and then.
    city.setNow(minute(i - (i % 50 < 3 ? i % 50 : 0)));
    made.push(await add(many, dayOf(i), String(i)));
    if (i % 15 === 0) await add(few, dayOf(i), String(i));
  }
  city.setNow('2026-11-03T02:00:00.000Z');
}, 300_000);
afterAll(() => city.stop());

const newestFirst = (entries: readonly Entry[]): string[] =>
  entries
    .toSorted((a, b) => (a.day === b.day ? (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? 1 : -1) : a.day < b.day ? 1 : -1))
    .map(({ id }) => id);

const FIELDS = 'edges { cursor node { id } } pageInfo { hasNextPage endCursor }';
const PAGE = `query($id: ID!, $first: Int!, $after: String) { plan(id: $id) { progress(first: $first, after: $after) { ${FIELDS} } } }`;

async function pageOf({ person, plan: { id } }: Plan, first: number, after: string | null = null) {
  const { data, errors, line } = await person.ask(PAGE, { id, first, after });
  expect(errors).toBeUndefined();
  const { edges, pageInfo } = data.plan.progress;
  return { ids: edges.map(({ node }: { node: Entry }) => node.id) as string[], ...pageInfo, line };
}

/** Page after page, as a client that does something in between. */
async function walk(of: Plan, first: number, between: (page: number) => Promise<void> = async () => {}): Promise<string[]> {
  const ids: string[] = [];
  let after: string | null = null;
  for (let page = 0; page < 400; page += 1) {
    const read: Awaited<ReturnType<typeof pageOf>> = await pageOf(of, first, after);
    ids.push(...read.ids);
    if (!read.hasNextPage) return ids;
    after = read.endCursor;
    await between(page);
  }
  return expect.unreachable();
}

const IN_FULL = `id status nextStep { action } allowedActions deadlineAt targets { title indicators { text } } frame { resourceSupport }
  dialogue { kind } versions { number } progress(first: 20) { edges { node { id day value note } } pageInfo { hasNextPage endCursor } }`;

describe('the page of a plan', () => {
  it.each([
    ['its first entries', 'progress(first: 20) { edges { node { day } } }', 1],
    ['its targets and first entries', 'targets { title } progress(first: 20) { edges { node { day } } }', 1],
    ['all that it shows', IN_FULL, 3],
    ['two sizes side by side', 'a: progress(first: 20) { edges { node { day } } } b: progress(first: 5) { edges { node { day } } }', 1],
  ])('with %s costs what it costs with twenty entries', async (_, fields, most) => {
    const cost = async ({ person, plan: { id } }: Plan) => {
      const { errors, line } = await person.ask(`query($id: ID!) { plan(id: $id) { ${fields} } }`, { id });
      expect(errors).toBeUndefined();
      return { reads: line?.reads ?? 0, units: line?.capacityUnits ?? 0 };
    };
    const [small, large] = [await cost(few), await cost(many)];
    expect(large.reads).toBe(small.reads);
    expect(large.reads).toBeLessThanOrEqual(most);
    // The row that tells that more follow.
    expect(large.units - small.units).toBeLessThanOrEqual(0.5);
  });

  it.each([7, 50, 100])('of %i shows every entry once, newest day first, then what was written last', async (first) => {
    expect(await walk(many, first)).toEqual(newestFirst(made));
  });

  it('asks for more than the plan has, and for none', async () => {
    expect((await pageOf(few, 20)).hasNextPage).toBe(false);
    expect((await pageOf(few, 100)).ids).toHaveLength(20);
    expect(await walk(few, 20)).toHaveLength(20);
    expect(await walk(few, 19)).toHaveLength(20);
  });

  it('opens from a cursor by its own list alone', async () => {
    const { endCursor } = await pageOf(many, 5);
    const ask = (plan: Plan, after: string) => plan.person.ask(PAGE, { id: plan.plan.id, first: 5, after });
    for (const [of, after] of [
      [few, endCursor],
      [many, `${endCursor.slice(0, -2)}AA`],
      [many, 'x'],
    ] as const)
      expect((await ask(of, after)).errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    expect((await many.person.ask(PAGE, { id: many.plan.id, first: 101 })).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('counts where it is asked', async () => {
    const query = 'query($id: ID!) { plan(id: $id) { progress(first: 1) { totalCount } } }';
    expect((await many.person.ask(query, { id: many.plan.id })).data.plan.progress.totalCount).toBe(made.length);
    expect((await few.person.ask(query, { id: few.plan.id })).data.plan.progress.totalCount).toBe(20);
  });

  it('suggests by all of them, read once', async () => {
    const query = 'query($id: ID!) { plan(id: $id) { progress(first: 20) { edges { node { id } } } suggestion { value usedEntryIds } } }';
    const { data, line } = await many.person.ask(query, { id: many.plan.id });
    const [first] = data.plan.suggestion;
    expect(first.usedEntryIds).toHaveLength(made.length);
    expect(data.plan.progress.edges[0].node.id).toBe(first.usedEntryIds.at(-1));
    expect(line?.reads).toBeLessThanOrEqual(3);
    const small = await few.person.ask(query, { id: few.plan.id });
    expect(small.data.plan.suggestion[0].usedEntryIds).toHaveLength(20);
    expect(small.line?.reads).toBeLessThanOrEqual(2);
  });
});

describe('an entry among many', () => {
  it('added between two pages is neither lost nor told twice', async () => {
    const before = newestFirst(made);
    const added: Entry[] = [];
    const shown = await walk(many, 60, async (page) => {
      // Later on the first of January lies before the cursor.
      if (page > 2) return;
      city.setNow(minute(2_000 + page));
      added.push(await add(many, '2026-11-01', '1'), await add(many, '2026-01-01', '2'));
    });
    expect(new Set(shown).size).toBe(shown.length);
    expect(shown.filter((id) => before.includes(id))).toEqual(before);
    const older = added.filter(({ day }) => day === '2026-01-01').map(({ id }) => id);
    expect(shown.filter((id) => !before.includes(id)).toSorted()).toEqual(older.toSorted());
    made.push(...added);
    expect(await walk(many, 100)).toEqual(newestFirst(made));
  });

  it('is corrected once, however old, also by two at once, and costs no more than in a plan with few', async () => {
    const [oldest] = newestFirst(made).slice(-1);
    const correct = (value: string) =>
      refused(many.person.ask, 'progressAdd', { ...inputOf(many, '2026-01-02', value), correctsId: oldest });
    expect((await Promise.all([correct('5'), correct('6')])).toSorted()).toEqual([[], ['ALREADY_EXISTS']]);
    expect(await correct('7')).toEqual(['ALREADY_EXISTS']);
    const { data } = await many.person.ask('query($id: ID!) { plan(id: $id) { suggestion { correctedEntryIds } } }', { id: many.plan.id });
    expect(data.plan.suggestion[0].correctedEntryIds).toEqual([oldest]);
    const other = (await pageOf(few, 1)).ids[0];
    expect(await refused(many.person.ask, 'progressAdd', { ...inputOf(many, '2026-01-02', '5'), correctsId: other })).toEqual([
      'NOT_FOUND',
    ]);
    const query = 'mutation($input: ProgressAddInput!) { progressAdd(input: $input) { userErrors { code } } }';
    const cost = async (of: Plan, correctsId: string | undefined) => {
      const input = { ...inputOf(of, '2026-01-02', '6'), correctsId, idempotencyKey: crypto.randomUUID() };
      const { data: answer, line } = await of.person.ask(query, { input });
      expect(answer.progressAdd.userErrors).toEqual([]);
      return [line?.reads, line?.capacityUnits];
    };
    expect(await cost(many, newestFirst(made)[150])).toEqual(await cost(few, other));
    expect((await cost(many, undefined))[1]).toBeLessThanOrEqual(12);
  });

  it('is corrected once by a page that never got its answer and sends it again under a new key', async () => {
    const correctsId = newestFirst(made)[120];
    const first = await add(many, '2026-01-02', '8', { correctsId });
    city.setNow('2026-11-03T02:05:00.000Z');
    expect(await add(many, '2026-01-02', '8', { correctsId })).toEqual(first);
    const other = { ...inputOf(many, '2026-01-02', '9'), correctsId };
    expect(await refused(many.person.ask, 'progressAdd', other)).toEqual(['ALREADY_EXISTS']);
  });

  it('is found by its id, and commented on', async () => {
    const id = newestFirst(made)[200];
    const query = 'query($id: ID!) { node(id: $id) { ... on ProgressEntry { id value comments { text } } } }';
    await done(many.person.ask, 'planComment', { planId: many.plan.id, entryId: id, text: 'Lihat lampiran.' }, 'comment { id }');
    const { data, line } = await many.person.ask(query, { id });
    expect(data.node).toMatchObject({ id, comments: [{ text: 'Lihat lampiran.' }] });
    expect(line?.capacityUnits).toBeLessThanOrEqual(4);
    expect((await few.person.ask(query, { id })).data.node).toBeNull();
    const other = (await pageOf(few, 1)).ids[0];
    expect(await refused(many.person.ask, 'planComment', { planId: many.plan.id, entryId: other, text: 'Apa?' })).toEqual(['NOT_FOUND']);
  });

  it('shows its file to whoever reads the plan, and no file that was only announced', async () => {
    const sha256 = createHash('sha256').update('bukti').digest('hex');
    const announce = async (): Promise<string> => {
      const file = { planId: many.plan.id, fileName: 'laporan.pdf', contentType: 'application/pdf', size: 5, sha256 };
      const { upload } = await done(many.person.ask, 'evidenceUpload', file, 'upload { evidenceId }');
      city.files.set(`evidence/${many.plan.id}/${upload.evidenceId}`, { size: 5, sha256, head: '255044462d' });
      return upload.evidenceId;
    };
    const [attached, loose] = [await announce(), await announce()];
    for (const day of ['2026-02-01', '2026-02-02']) made.push(await add(many, day, '7', { evidenceIds: [attached] }));
    const seen = async (id: string) => {
      const { data, line } = await city.people.superior.ask('query($id: ID!) { node(id: $id) { ... on Evidence { url } } }', { id });
      return { url: data.node?.url, units: line?.capacityUnits ?? 0 };
    };
    expect((await seen(attached)).url).toContain('/evidence/');
    expect((await seen(attached)).units).toBeLessThanOrEqual(6);
    expect((await seen(loose)).url).toBeUndefined();
  });

  it('lies where its id says, and nothing else of the plan among them', async () => {
    const rows = (await everyRow(city)).filter(({ pk, sk }) => pk === many.plan.id && sk <= 'PROGRESS#~');
    expect(
      rows
        .filter(({ type }) => type !== 'Progress')
        .map(({ sk }) => sk)
        .toSorted(),
    ).toEqual(['#', 'ACHIEVED', 'CONTENT']);
    for (const { sk, body } of rows.filter(({ type }) => type === 'Progress')) {
      const { id, day, at } = body as Entry;
      expect(sk).toBe(`PROGRESS#${id.slice(28)}`);
      expect(entryIdOf(id, many.plan.id, day, at).slice(0, 44)).toBe(id.slice(0, 44));
    }
  });
});
