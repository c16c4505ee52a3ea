// Where a device goes on: page by page, on several devices, after repeats of the stream, and with cursors that are none.
import type { DynamoDBStreamEvent } from 'aws-lambda';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Projector } from '../../src/projections.ts';
import { begin, pageSince, since } from '../support/changes.ts';
import { type FollowedSeason, startFollowed } from '../support/changes-city.ts';
import { everyRow } from '../support/city.ts';
import { act, type Given, give } from '../support/feedback.ts';
import { approved } from '../support/scenarios/stages.ts';

let season: FollowedSeason;
const events: DynamoDBStreamEvent[] = [];
let projector: Projector;
beforeAll(async () => {
  season = await startFollowed('2026-01-12T02:00:00.000Z', (given) => {
    projector = given;
    return (event) => {
      events.push(event);
      return given(event);
    };
  });
});
afterAll(() => season.city.stop());

const staff = () => season.city.people.staff;
const gift = (): Promise<Given> => give(season.city.people.colleague.ask, staff().employeeId);
const ids = async (cursor: string, first?: number) => (await since(staff().ask, cursor, first)).nodes.map(({ id }) => id);

/** Some pieces of feedback, each told by itself, a second after the one before. */
async function gifts(count: number, from: string): Promise<Given[]> {
  const all: Given[] = [];
  for (let i = 0; i < count; i += 1) {
    season.later(new Date(Date.parse(from) + i * 1_000).toISOString());
    all.push(await gift());
    await season.stream.drain();
  }
  return all;
}

const code = async (cursor: string | null, first: number, ask = staff().ask) =>
  (await pageSince(ask, cursor, first)).errors?.[0]?.extensions.code;

describe('a device', () => {
  it('that begins is told nothing but where it is: it reads everything by the usual queries', async () => {
    const { data } = await pageSince(staff().ask, null);
    expect(data.changesSince).toMatchObject({ nodes: [], hasMore: false });
  });

  it('reads in the order of telling, each once in a round, whatever the size of its pages', async () => {
    season.later('2026-01-13T02:00:00.000Z');
    const cursor = await begin(staff().ask);
    const given = (await gifts(7, '2026-01-13T03:00:00.000Z')).map(({ id }) => id);
    season.later('2026-01-13T04:00:00.000Z');
    for (const first of [1, 2, 3, 7, 8]) expect(await ids(cursor, first), `pages of ${first}`).toEqual(given);
    expect((await since(staff().ask, cursor, 3)).pages).toBe(3);
  });

  it('is told of what comes while it reads, and of what changed again with its last place', async () => {
    season.later('2026-01-14T02:00:00.000Z');
    const cursor = await begin(staff().ask);
    const [first, second] = await gifts(2, '2026-01-14T03:00:00.000Z');
    season.later('2026-01-14T04:00:00.000Z');
    const page = (await pageSince(staff().ask, cursor, 1)).data.changesSince;
    expect(page.nodes.map(({ id }: Given) => id)).toEqual([first?.id]);
    await act(season.city.people.colleague.ask, 'feedbackWithdraw', first as Given);
    await season.stream.drain();
    const rest = await since(staff().ask, page.cursor, 1);
    expect(rest.nodes.map(({ id, gone }) => [id, gone])).toEqual([
      [second?.id, false],
      [first?.id, true],
    ]);
  });

  it('misses nothing of who wrote late what they had begun before it read', async () => {
    season.later('2026-01-15T02:00:00.000Z');
    const cursor = await begin(staff().ask);
    season.later('2026-01-15T02:04:00.000Z');
    const late = await gift();
    const round = await since(staff().ask, cursor);
    // The projector's clock stood before that of the reading when it wrote.
    season.later('2026-01-15T02:00:30.000Z');
    await season.stream.drain();
    season.later('2026-01-15T02:05:00.000Z');
    expect((await since(staff().ask, round.cursor)).nodes.map(({ id }) => id)).toContain(late.id);
  });

  it('is told again of the last minutes and no more of what is settled; a repeat has the same instant', async () => {
    season.later('2026-01-16T02:00:00.000Z');
    const cursor = await begin(staff().ask);
    const given = await gift();
    await season.stream.drain();
    const first = await since(staff().ask, cursor);
    const again = await since(staff().ask, first.cursor);
    expect(again.nodes).toEqual(first.nodes);
    expect(again.nodes.map(({ id }) => id)).toEqual([given.id]);
    season.later('2026-01-16T02:06:00.000Z');
    const settled = await since(staff().ask, again.cursor);
    season.later('2026-01-16T02:07:00.000Z');
    expect((await since(staff().ask, settled.cursor)).nodes).toEqual([]);
  });

  it('beside another of the same person reads for itself', async () => {
    season.later('2026-01-17T02:00:00.000Z');
    const [phone, tablet] = [await begin(staff().ask), await begin(staff().ask)];
    const given = await gift();
    await season.stream.drain();
    season.later();
    const read = await since(staff().ask, phone);
    const other = await gift();
    await season.stream.drain();
    season.later();
    expect((await since(staff().ask, read.cursor)).nodes.map(({ id }) => id)).toEqual([other.id]);
    expect(await ids(tablet)).toEqual([given.id, other.id]);
  });
});

describe('the stream', () => {
  it('given again, in any order, tells nothing anew', async () => {
    await approved(season.city);
    season.later('2026-01-18T02:00:00.000Z');
    await season.stream.drain();
    const feed = async () =>
      (await everyRow(season.city))
        .filter(({ type }) => type === 'ChangeFeed' || type === 'Told')
        .map(({ ttl: _, ...row }) => JSON.stringify(row))
        .toSorted();
    const before = await feed();
    expect(before.length).toBeGreaterThan(10);
    season.later('2026-01-18T03:00:00.000Z');
    const records = events.flatMap(({ Records }) => Records);
    for (const order of [records, records.toReversed()])
      for (let from = 0; from < order.length; from += 50) await projector({ Records: order.slice(from, from + 50) });
    expect(season.stream.faults).toEqual([]);
    expect(await feed()).toEqual(before);
  });
});

describe('a cursor', () => {
  it('opens for nobody else, nor where it was changed', async () => {
    const cursor = await begin(staff().ask);
    expect(await code(cursor, 5)).toBeUndefined();
    expect(await code(cursor, 5, season.city.people.superior.ask)).toBe('BAD_USER_INPUT');
    expect(await code(`${cursor.slice(0, -4)}AAAA`, 5)).toBe('BAD_USER_INPUT');
    expect(await code('', 5)).toBe('BAD_USER_INPUT');
    expect(await code('2026-01-01T00:00:00.000Z', 5)).toBe('BAD_USER_INPUT');
  });

  it('of 90 days is good, of more tells to begin anew in the language of who asks', async () => {
    season.later('2026-02-01T02:05:00.000Z');
    const cursor = await begin(staff().ask);
    season.later('2026-05-02T02:00:00.000Z');
    expect(await code(cursor, 5)).toBeUndefined();
    season.later('2026-05-02T02:00:00.001Z');
    const { errors } = await pageSince(staff().ask, cursor);
    expect(errors?.[0]?.extensions.code).toBe('CURSOR_TOO_OLD');
    expect(errors?.[0]?.message).toContain('Mulai lagi');
  });

  it('of somebody who has gained or lost an office begins anew: they have read too little, or hold too much', async () => {
    const { employeeId } = staff();
    const roles = ['EMPLOYEE', 'HR_OFFICER'] as const;
    const officer = await season.city.login({ sub: 'staff', roles, employeeId });
    const cursor = await begin(staff().ask);
    expect(await code(cursor, 5, officer)).toBe('CURSOR_TOO_OLD');
    const asOfficer = await begin(officer);
    expect(await code(asOfficer, 5, officer)).toBeUndefined();
    expect(await code(asOfficer, 5)).toBe('CURSOR_TOO_OLD');
  });

  it('asks for 1 to 100', async () => {
    const cursor = await begin(staff().ask);
    for (const first of [0, -1, 101]) expect(await code(cursor, first)).toBe('BAD_USER_INPUT');
    expect(await code(cursor, 100)).toBeUndefined();
  });
});
