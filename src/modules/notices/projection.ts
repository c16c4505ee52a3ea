// Makes notices of changes: each change is told of once, with what it leaves awaited, in one transaction with those that came with it.

import type { ReadContext } from '../../platform/context.ts';
import { dayStart, legalDay } from '../../platform/rules/calendar.ts';
import { type Awaited, isKeptFrom, keptInOffice, type Told } from '../../platform/rules/notice.ts';
import type { Tally } from '../../platform/store/commit.ts';
import type { Key } from '../../platform/store/table.ts';
import { isOnlyForgotten } from '../../platform/store/wordless.ts';
import { type Change, isLater } from '../../platform/stream/change.ts';
import type { NoticeSource, ToldOf } from '../../platform/stream/notice-source.ts';
import { type ProjectedWrites, projectedApart, projectedTogether, type TellPoison } from '../../platform/stream/projected.ts';
import type { Projection } from '../../platform/stream/projector.ts';
import { movedBy } from '../changes/moves.ts';
import { employeeFacts } from '../organisation/read.ts';
import { noticeId, reminderId } from './ids.ts';
import { AWAITED_OF, AwaitedItem, type AwaitedRow, awaitedOf, DUE, goneAfter, InboxNoticeItem, NO_CLOCK, NoticedItem } from './items.ts';
import { recipients } from './recipients.ts';
import type { InboxNotice } from './rules/types.ts';

const isSame = (a: Awaited, b: Awaited): boolean => a.event === b.event && a.occasion === b.occasion && a.subjectId === b.subjectId;

interface Said {
  said: Told | Awaited;
  dueAt: string | null;
  occasion: string | null;
  /** What makes it one of its kind, where it is not the change itself. */
  once: string | null;
}

/** What happened, and what has begun to be awaited. */
function saidBy({ told, before, after }: ToldOf): Said[] {
  const begun = after.filter((one) => !before.some((other) => isSame(one, other)));
  return [
    ...told.map((said) => ({ said, dueAt: null, occasion: null, once: said.once ?? null })),
    ...begun.map((said) => ({ said, dueAt: said.dueAt, occasion: said.occasion, once: said.occasion })),
  ];
}

function noticeOf(
  { said, dueAt, occasion, once }: Said,
  mailbox: string,
  { key, order }: Pick<Change, 'key' | 'order'>,
  now: string,
): InboxNotice {
  const { event, subjectId, aboutId, facts, campaignId = null, dayOnly } = said;
  const id = noticeId(mailbox, event, subjectId, once ?? String(order));
  const of = {
    id,
    mailbox,
    event,
    subjectId,
    aboutId,
    campaignId,
    facts,
    at: dayOnly ? dayStart(legalDay(now)) : now,
    ...(dayOnly && { dayOnly }),
    ...keptInOffice(said, mailbox),
  };
  const again = 'again' in said ? said.again : undefined;
  if (again) {
    const { day, ...rest } = again;
    return { ...of, ...rest, id: reminderId(mailbox, event, subjectId, again.occasion, day), remindsOn: day };
  }
  return { ...of, dueAt, occasion, awaitedBy: occasion === null ? null : key };
}

async function noticesOf(ctx: ReadContext, said: ToldOf, change: Pick<Change, 'key' | 'order'>): Promise<InboxNotice[]> {
  const all = await Promise.all(
    saidBy(said).map(async (one) => {
      const found = (await recipients(ctx, one.said.to)).filter((address) => !isKeptFrom(one.said, address));
      return found.map((address) => noticeOf(one, address, change, ctx.now));
    }),
  );
  return [...new Map(all.flat().map((notice) => [notice.id, notice])).values()];
}

/** A change with what it tells. */
interface Telling {
  change: Change;
  said: ToldOf;
}

const nameOf = ({ pk, sk }: Key): string => `${pk}\n${sk}`;

/** Listed by when the first clock ends, and by whom it is about. Of what is gone it is remembered only as long as it may be given again. */
function awaitedItem({ change, said: { after: awaited } }: Telling, now: string) {
  const due = awaited.flatMap(({ dueAt }) => dueAt ?? []).toSorted()[0] ?? NO_CLOCK;
  const about = awaited.find(({ aboutId }) => aboutId !== null)?.aboutId;
  const body = { order: change.order, position: change.position, awaited };
  const index = { ...DUE.at(`${due}#${change.key.pk}`, change.region), ...(about && AWAITED_OF.at(change.key.pk, about)) };
  return AwaitedItem.putAt(
    [change.key],
    change.region,
    body,
    awaited.length > 0 ? { card: body, index } : change.after === null ? { ttl: goneAfter(now) } : {},
  );
}

/** What the last of the changes of one item leaves awaited; nothing where later ones are known, or nothing ever was. */
function awaitedTally(before: AwaitedRow | null, ofItem: readonly Telling[], now: string): Tally[] {
  let last: Telling | null = null;
  for (const one of ofItem) {
    const known = last?.change ?? before?.body;
    if (known ? isLater(one.change, known) : one.said.after.length > 0 || one.said.before.length > 0) last = one;
  }
  return last ? [{ before, after: awaitedItem(last, now) }] : [];
}

const firstOfEach = <T>(all: readonly T[], name: (one: T) => string): T[] =>
  [...Map.groupBy(all, name).values()].flatMap(([first]) => first ?? []);

/** One that lies there already was made of another change of the same occasion, and stays as it is. */
async function absentOf(ctx: ReadContext, notices: readonly InboxNotice[]): Promise<InboxNotice[]> {
  const rows = await ctx.table.batchGet(notices.map(({ id }) => InboxNoticeItem.key(id)));
  return notices.filter((_, i) => rows[i] === null);
}

/** A notice lies in the region of what it tells of. */
interface Regional {
  region: string;
  notice: InboxNotice;
}

/** Those that are new, each once. */
async function putNew(ctx: ReadContext, all: readonly Regional[]): Promise<Tally[]> {
  const each = firstOfEach(all, ({ notice }) => notice.id);
  const fresh = new Set(
    await absentOf(
      ctx,
      each.map(({ notice }) => notice),
    ),
  );
  return each
    .filter(({ notice }) => fresh.has(notice))
    .map(({ region, notice }) => ({ before: null, after: InboxNoticeItem.put(region, notice) }));
}

type Sources = ReadonlyMap<string, NoticeSource>;

const NOTHING: ToldOf = { told: [], before: [], after: [] };

/** That words were forgotten (0123) is nobody's news, whatever else is told of each change of such an item; what is awaited goes on. */
const quiet = ({ before, after }: Change, said: ToldOf): ToldOf =>
  said.told.length > 0 && before && after && isOnlyForgotten(before, after) ? { ...said, told: [] } : said;

/** Marks, notices and what is awaited of some changes, whichever of them were told before. */
async function writesFor(ctx: ReadContext, sources: Sources, changes: readonly Change[]): Promise<ProjectedWrites | null> {
  const markOf = ({ key, order }: Change): Key => NoticedItem.key(key, order);
  const rows = await ctx.table.batchGet([...changes.map(markOf), ...changes.map(({ key }) => AwaitedItem.key(key))]);
  const tellings = await Promise.all(
    changes.map(
      async (change): Promise<Telling> => ({ change, said: quiet(change, (await sources.get(change.type)?.of(ctx, change)) ?? NOTHING) }),
    ),
  );
  const byItem = Map.groupBy(tellings.keys(), (i) => nameOf(changes[i]?.key ?? { pk: '', sk: '' }));
  const awaited = [...byItem.values()].flatMap(([first = 0, ...others]) => {
    const stored = rows[changes.length + first];
    return awaitedTally(
      AwaitedItem.is(stored) ? stored : null,
      [first, ...others].flatMap((i) => tellings[i] ?? []),
      ctx.now,
    );
  });
  // A change that is given twice at once is told once. What lies beside its subject keeps its version: two changes of it differ by their place alone.
  const untold = firstOfEach(
    tellings.filter((_, i) => !rows[i]),
    ({ change }) => `${nameOf(markOf(change))}\n${change.position}`,
  );
  const found = await Promise.all(untold.map(({ said, change }) => noticesOf(ctx, said, change)));
  const telling = untold.filter((_, i) => (found[i]?.length ?? 0) > 0);
  const marks = firstOfEach(telling, ({ change }) => nameOf(markOf(change))).map(({ change }): Tally => {
    const { key, order, region } = change;
    return { before: null, after: NoticedItem.putAt([key, order], region, { on: legalDay(ctx.now) }) };
  });
  const notices = untold.flatMap(({ change: { region } }, i) => (found[i] ?? []).map((notice) => ({ region, notice })));
  return { tallies: [...marks, ...awaited, ...(await putNew(ctx, notices))] };
}

/** Changes of one transaction to begin with; each is some three rows. */
const AT_ONCE = 25;

function* parts<T>(all: readonly T[]): Generator<T[]> {
  for (let from = 0; from < all.length; from += AT_ONCE) yield all.slice(from, from + AT_ONCE);
}

/** Who is asked by now of what some items await, as far as they were not told. */
async function askedAnew(ctx: ReadContext, sources: Sources, keys: readonly Key[]): Promise<ProjectedWrites | null> {
  const rows = await Promise.all(keys.map((key) => ctx.loader.loadKey(key)));
  const asked = await Promise.all(
    rows.map(async (row) => {
      const said = row && (await sources.get(row.type)?.of(ctx, { before: null, after: row }));
      return said ? noticesOf(ctx, { ...NOTHING, after: said.after }, { key: { pk: row.pk, sk: row.sk }, order: 0 }) : [];
    }),
  );
  const tallies = await putNew(
    ctx,
    rows.flatMap((row, i) => (row ? (asked[i] ?? []).map((notice) => ({ region: row.region, notice })) : [])),
  );
  if (tallies.length === 0) return null;
  const isFresh = new Set(tallies.map(({ after }) => after.pk));
  const checks = rows
    .filter((row, i) => row && asked[i]?.some(({ id }) => isFresh.has(InboxNoticeItem.key(id).pk)))
    .filter((row) => row !== null);
  return { tallies, checks };
}

/**
 * Tells whoever is asked by now and was not told: another superior, head or delegate than when it began. Whoever was told stays told.
 * @param keys each once
 * @param tell of an item that cannot be told of: the others are
 * @returns how many were told
 */
export async function tellAskedNow(ctx: ReadContext, sources: Sources, keys: readonly Key[], tell: TellPoison<Key>): Promise<number> {
  let told = 0;
  for (const some of parts(keys)) told += await projectedApart(ctx, some, (part) => askedAnew(ctx, sources, part), tell);
  return told;
}

/** Who moves, leads, leaves or lends their authority makes others be asked. What begins on a later day, the clock tells. */
async function tellAskedInstead(ctx: ReadContext, sources: Sources, changes: readonly Change[]): Promise<void> {
  const people = new Set<string>();
  for (const some of parts(changes.filter(({ type }) => type === employeeFacts.type)))
    for (const moved of await Promise.all(some.map((change) => movedBy(ctx, change)))) for (const id of moved) people.add(id);
  const keys = new Map<string, Key>();
  for (const some of parts([...people]))
    for (const key of (await Promise.all(some.map((id) => awaitedOf(ctx.table, id)))).flat()) keys.set(nameOf(key), key);
  // Here the change itself is set aside, and given again once it is mended.
  const poison: unknown[] = [];
  await tellAskedNow(ctx, sources, [...keys.values()], (_, error) => poison.push(error));
  if (poison.length > 0) throw poison[0];
}

export const notices = (sources: readonly NoticeSource[]): Projection => {
  const byType = new Map(sources.map((source) => [source.type, source]));
  return {
    name: 'notices',
    follows: new Set([...byType.keys(), employeeFacts.type]),
    apply: async (ctx, changes) => {
      const telling = changes.filter(({ type }) => byType.has(type));
      for (const some of parts(telling)) await projectedTogether(ctx, some, (part) => writesFor(ctx, byType, part));
      await tellAskedInstead(ctx, byType, changes);
    },
  };
};
