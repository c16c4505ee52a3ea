// What somebody says without a name is written and told without an instant finer than a day: every mutation whose author the log hides, with all that
// follows from it. A log of the door, or who sat at the desk, joins the rest.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { partsApart } from '../../../src/parts.ts';
import type { Row } from '../../../src/platform/store/table.ts';
import { contextOfProjector } from '../../../src/projections.ts';
import { authorlessMutations } from '../../../src/resolvers/index.ts';
import { OPERATIONS } from '../../operations/index.ts';
import { everyRow, REGION } from '../../support/city.ts';
import { done } from '../../support/people.ts';
import { type Season, startSeason } from '../../support/scenarios/stages.ts';
import { type Followed, follow } from '../../support/stream.ts';

let city: Season;
let stream: Followed;
beforeAll(async () => {
  city = await startSeason();
  stream = await follow(city);
});
afterAll(() => city.stop());

/** Where a network is kept from writing without end, by a keyed hash that is another each day and place: forgotten within that day. */
const OF_A_DAY = ['SourceBucket'];

const HOUR_MS = 3_600_000;
const SECOND_MS = 1_000;
/** As instants and as epochs. */
const WRITTEN = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z|(?<![\w.-])\d{10}(?:\d{3})?(?![\w-])/g;

const instantOf = (text: string): number => (text.includes('T') ? Date.parse(text) : Number(text) * (text.length === 10 ? SECOND_MS : 1));

/** Whether one stands at the same second of an hour as another: what is kept for so many hours or days as well. */
const isOf = (at: number, other: number): boolean => Math.abs((at - other) % HOUR_MS) < SECOND_MS;

const nameOf = ({ pk, sk }: Row): string => `${pk}\n${sk}`;
const rowsNow = async (): Promise<Map<string, Row>> => new Map((await everyRow(city)).map((row) => [nameOf(row), row]));

/** What in it tells when: by the held clock at the deed and at what followed, and by the clock of the machine. */
const finer = (row: Row, held: readonly number[], began: number): string[] =>
  [...JSON.stringify(row).matchAll(WRITTEN)].flatMap(([text]) => {
    const at = instantOf(text);
    const isReal = at >= began && at <= Date.now() + SECOND_MS;
    return isReal || held.some((other) => isOf(at, other)) ? [`${row.type} ${text}`] : [];
  });

/** The deed at one odd second, what follows from it at another: what anew stands there and tells one of them. */
async function told(name: string): Promise<{ instants: string[]; written: number }> {
  const { ask, input, selection } = (await OPERATIONS[name]?.scenario(city)) ?? { ask: city.nobody, input: {}, selection: '' };
  await stream.drain();
  const hour = Math.floor(Date.parse(contextOfProjector(partsApart(city.app.parts), REGION).now) / HOUR_MS) * HOUR_MS;
  const [deed, after] = [hour + 17 * 60_000 + 23_137, hour + 48 * 60_000 + 51_411];
  const before = await rowsNow();
  const began = Date.now();
  city.setNow(new Date(deed).toISOString());
  await done(ask, name as 'reviewSubmit', input as never, selection);
  city.setNow(new Date(after).toISOString());
  await stream.drain();
  const changed = [...(await rowsNow())].filter(([key, row]) => JSON.stringify(row) !== JSON.stringify(before.get(key)));
  const tells = changed.filter(([, row]) => !OF_A_DAY.includes(row.type)).flatMap(([, row]) => finer(row, [deed, after], began));
  return { instants: tells, written: changed.length };
}

it.each([...authorlessMutations()])('%s', async (name) => {
  const { instants, written } = await told(name);
  expect(instants).toEqual([]);
  expect(written).toBeGreaterThan(1);
});

it('the search does find the instant of what is said by name', async () => {
  expect((await told('feedbackGive')).instants.length).toBeGreaterThan(2);
});
