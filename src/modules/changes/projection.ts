// Tells devices what has changed, a moment later: of each object to everybody who sees it, and to who does no more.

import type { ReadContext } from '../../platform/context.ts';
import { dayStart, legalDay } from '../../platform/rules/calendar.ts';
import type { Tally } from '../../platform/store/commit.ts';
import type { Key, Row } from '../../platform/store/table.ts';
import type { Change } from '../../platform/stream/change.ts';
import { type ProjectedWrites, projectedTogether } from '../../platform/stream/projected.ts';
import type { Projection } from '../../platform/stream/projector.ts';
import { throughAll } from '../../platform/stream/rebuild.ts';
import { standingDays } from '../organisation/standing-days.ts';
import { entryAhead, entryOf, FeedItem, ToldItem, type ToldRow, toldBeside } from './items.ts';
import { movedBy } from './moves.ts';
import { isIdle, news, type ReadersOnDay, type Strand, type TellingMade, telling, UNTOLD } from './rules/telling.ts';
import { FOLLOWED, type Noticed, noticed, OBJECT_TYPES, objectOf, type Seen, standingIn } from './sources.ts';

/** One object with all that is said of it at once. */
interface ToTell {
  id: string;
  place: string;
  strands: Strand[];
}

interface Told extends ToTell {
  row: ToldRow | null;
  forgets: boolean;
  telling: TellingMade;
}

const nobody: Seen = { personId: null, readers: async () => [] };

/** Who sees it today, and on each day to come on which that may change. */
async function readersOf(ctx: ReadContext, { personId, readers }: Seen): Promise<ReadersOnDay[]> {
  const today = legalDay(ctx.now);
  const days = personId === null ? [] : await standingDays(ctx, personId);
  const later = days.map((day) => ({ day, as: { ...ctx, now: dayStart(day) } }));
  return Promise.all([{ day: today, as: ctx }, ...later].map(async ({ day, as }) => ({ day, mailboxes: await readers(as) })));
}

/** Null where all of it has been told. */
async function toldOf(ctx: ReadContext, one: ToTell, found: Row | null): Promise<Told | null> {
  const row = ToldItem.is(found) ? found : null;
  const told = row?.body ?? UNTOLD;
  const strands = news(told, one.strands);
  if (strands.length === 0) return null;
  const seen = await objectOf(ctx, one.id);
  const days = await readersOf(ctx, seen ?? nobody);
  const made = telling(told, strands, days);
  const forgets = isApplicants([...told.mailboxes, ...made.now]) && days[0]?.mailboxes.length === 0;
  return isIdle(told, made) ? null : { ...one, row, forgets, telling: made };
}

/** Of an applicant: what leads to them no more leaves nothing here that does. */
const isApplicants = (mailboxes: readonly string[]): boolean => mailboxes.some((mailbox) => mailbox.startsWith('apl_'));

/** All entries that a telling touches. */
const keysOf = ({ id, telling: { now, ahead, recalled } }: Told): Key[] => [
  ...now.map((mailbox) => FeedItem.key(mailbox, id, null)),
  ...[...ahead, ...recalled].map(({ day, mailbox }) => FeedItem.key(mailbox, id, day)),
];

const named = ({ pk, sk }: Key): string => `${pk}\n${sk}`;

function writesOf(
  region: string,
  at: string,
  one: Told,
  rows: ReadonlyMap<string, Row>,
): Required<Pick<ProjectedWrites, 'tallies' | 'drops'>> {
  const { id, place, row, forgets } = one;
  const { now, ahead, recalled, told } = one.telling;
  const rowAt = (mailbox: string, day: string | null) => rows.get(named(FeedItem.key(mailbox, id, day))) ?? null;
  const over = recalled.flatMap(({ day, mailbox }) => rowAt(mailbox, day) ?? []);
  if (forgets) return { tallies: [], drops: [...over, ...now.flatMap((mailbox) => rowAt(mailbox, null) ?? []), ...(row ? [row] : [])] };
  const entries = now.map((mailbox): Tally => {
    const before = rowAt(mailbox, null);
    return { before, after: entryOf(mailbox, id, region, at, FeedItem.is(before) ? before : null) };
  });
  const foreseen = ahead.map(({ day, mailbox }): Tally => ({ before: rowAt(mailbox, day), after: entryAhead(mailbox, id, region, day) }));
  return { tallies: [...entries, ...foreseen, { before: row, after: ToldItem.putAt([place, id], region, { id, ...told }) }], drops: over };
}

async function writesFor(ctx: ReadContext, region: string, some: readonly ToTell[]): Promise<ProjectedWrites | null> {
  const rows = await ctx.table.batchGet(some.map(({ place, id }) => ToldItem.key(place, id)));
  const all = await Promise.all(some.map((one, i) => toldOf(ctx, one, rows[i] ?? null)));
  const told = all.filter((one) => one !== null);
  if (told.length === 0) return null;
  const entries = await ctx.table.batchGet(told.flatMap(keysOf));
  const known = new Map(entries.filter((row) => row !== null).map((row) => [named(row), row]));
  const writes = told.map((one) => writesOf(region, ctx.now, one, known));
  return { tallies: writes.flatMap(({ tallies }) => tallies), drops: writes.flatMap(({ drops }) => drops) };
}

/** Objects of one transaction to begin with; each is told to a few. */
const AT_ONCE = 15;

/** Everything about people who may have other superiors than before. */
async function movedObjects(ctx: ReadContext, changes: readonly Change[]): Promise<Noticed[]> {
  const moved = await Promise.all(changes.map((change) => movedBy(ctx, change)));
  const beside = await Promise.all([...new Set(moved.flat())].map(async (id) => ({ id, rows: await toldBeside(ctx.table, id) })));
  return beside.flatMap(({ id, rows }) => rows.map(({ sk }): Noticed => ({ id: sk, place: id, strand: { kind: 'READERS' } })));
}

function byObject(all: readonly Noticed[]): ToTell[] {
  const objects = new Map<string, ToTell>();
  for (const { id, place, strand } of all) {
    const known = objects.get(id) ?? { id, place, strands: [] };
    known.strands.push(strand);
    objects.set(id, known);
  }
  return [...objects.values()];
}

async function tellAll(ctx: ReadContext, region: string, all: readonly Noticed[]): Promise<void> {
  const objects = byObject(all);
  for (let from = 0; from < objects.length; from += AT_ONCE)
    await projectedTogether(ctx, objects.slice(from, from + AT_ONCE), (some) => writesFor(ctx, region, some));
}

/**
 * Notes who sees what stood before anything was followed, so that a move is told of all of it. Beside live traffic, and again: what is noted stays.
 * @returns how many objects were looked at
 */
export async function noteStanding(contextFor: (region: string) => ReadContext, segments: number): Promise<number> {
  let looked = 0;
  const take = async (rows: Row[]): Promise<void> => {
    for (const [region, some] of Map.groupBy(rows, (row) => row.region))
      await tellAll(contextFor(region), region, some.flatMap(standingIn));
    looked += rows.length;
  };
  await throughAll(() => contextFor('').table, segments, OBJECT_TYPES, take);
  return looked;
}

export const changesProjection: Projection = {
  name: 'changes',
  follows: FOLLOWED,
  apply: async (ctx, changes) => {
    const region = changes[0]?.region ?? '';
    const direct = (await Promise.all(changes.map((change) => noticed(ctx, change)))).flat();
    await tellAll(ctx, region, [...direct, ...(await movedObjects(ctx, changes))]);
  },
};
