// Makes notices of changes: each change is told of once, with what it leaves awaited, in one transaction.

import type { ReadContext } from '../../platform/context.ts';
import { mailbox } from '../../platform/rules/addressee.ts';
import { dayStart, legalDay } from '../../platform/rules/calendar.ts';
import type { Awaited, Told } from '../../platform/rules/notice.ts';
import type { Tally } from '../../platform/store/commit.ts';
import type { Key } from '../../platform/store/table.ts';
import { type Change, isLater } from '../../platform/stream/change.ts';
import type { NoticeSource, ToldOf } from '../../platform/stream/notice-source.ts';
import { type ProjectedWrites, projected } from '../../platform/stream/projected.ts';
import type { Projection } from '../../platform/stream/projector.ts';
import { movedBy } from '../changes/moves.ts';
import { employeeFacts } from '../organisation/read.ts';
import { noticeId, reminderId } from './ids.ts';
import { AWAITED_OF, AwaitedItem, type AwaitedRow, awaitedOf, DUE, InboxNoticeItem, NO_CLOCK, NoticedItem } from './items.ts';
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
  const { event, subjectId, aboutId, facts, campaignId = null, onDay } = said;
  const id = noticeId(mailbox, event, subjectId, once ?? String(order));
  const of = {
    id,
    mailbox,
    event,
    subjectId,
    aboutId,
    campaignId,
    facts,
    at: onDay ? dayStart(onDay) : now,
    ...(onDay && { dayOnly: true as const }),
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
      const { to, notTo } = one.said;
      const found = (await recipients(ctx, to)).filter((address) => notTo === undefined || address !== mailbox.employee(notTo));
      return found.map((address) => noticeOf(one, address, change, ctx.now));
    }),
  );
  return [...new Map(all.flat().map((notice) => [notice.id, notice])).values()];
}

/** Listed by when the first clock ends, and by whom it is about. */
function awaitedTally(before: AwaitedRow | null, { before: known, after: awaited }: ToldOf, change: Change): Tally[] {
  if (before && !isLater(change, before.body)) return [];
  if (!before && awaited.length === 0 && known.length === 0) return [];
  const due = awaited.flatMap(({ dueAt }) => dueAt ?? []).toSorted()[0] ?? NO_CLOCK;
  const about = awaited.find(({ aboutId }) => aboutId !== null)?.aboutId;
  const body = { order: change.order, position: change.position, awaited };
  const index = { ...DUE.at(`${due}#${change.key.pk}`, change.region), ...(about && AWAITED_OF.at(change.key.pk, about)) };
  const listed = awaited.length > 0 ? { card: body, index } : {};
  return [{ before, after: AwaitedItem.putAt([change.key], change.region, body, listed) }];
}

/** One that lies there already was made of another change of the same occasion, and stays as it is. */
async function absentOf(ctx: ReadContext, notices: readonly InboxNotice[]): Promise<InboxNotice[]> {
  const rows = await ctx.table.batchGet(notices.map(({ id }) => InboxNoticeItem.key(id)));
  return notices.filter((_, i) => rows[i] === null);
}

async function writesFor(ctx: ReadContext, source: NoticeSource, change: Change): Promise<ProjectedWrites> {
  const [told, stored] = await ctx.table.batchGet([NoticedItem.key(change.key, change.order), AwaitedItem.key(change.key)]);
  const said = await source.of(ctx, change);
  const awaited = awaitedTally(AwaitedItem.is(stored) ? stored : null, said, change);
  const notices = told ? [] : await noticesOf(ctx, said, change);
  if (notices.length === 0) return { tallies: awaited };
  const marker: Tally = { before: null, after: NoticedItem.putAt([change.key, change.order], change.region, { on: legalDay(ctx.now) }) };
  const fresh = await absentOf(ctx, notices);
  return {
    tallies: [marker, ...awaited, ...fresh.map((notice) => ({ before: null, after: InboxNoticeItem.put(change.region, notice) }))],
  };
}

type Sources = ReadonlyMap<string, NoticeSource>;

/**
 * Tells whoever is asked by now and was not told: another superior, head or delegate than when it began. Whoever was told stays told.
 * @returns how many were told
 */
export async function tellAskedNow(ctx: ReadContext, sources: Sources, key: Key): Promise<number> {
  let told = 0;
  await projected(ctx, async () => {
    const row = await ctx.loader.loadKey(key);
    const said = row && (await sources.get(row.type)?.of(ctx, { before: null, after: row }));
    if (!row || !said) return null;
    const asked = await noticesOf(ctx, { told: [], before: [], after: said.after }, { key, order: 0 });
    const fresh = await absentOf(ctx, asked);
    told = fresh.length;
    if (told === 0) return null;
    return { tallies: fresh.map((notice) => ({ before: null, after: InboxNoticeItem.put(row.region, notice) })), checks: [row] };
  });
  return told;
}

/** Who moves, leads, leaves or lends their authority makes others be asked. What begins on a later day, the clock tells. */
async function tellAskedInstead(ctx: ReadContext, sources: Sources, change: Change): Promise<void> {
  for (const employeeId of await movedBy(ctx, change))
    for (const key of await awaitedOf(ctx.table, employeeId)) await tellAskedNow(ctx, sources, key);
}

export const notices = (sources: readonly NoticeSource[]): Projection => {
  const byType = new Map(sources.map((source) => [source.type, source]));
  return {
    name: 'notices',
    follows: new Set([...byType.keys(), employeeFacts.type]),
    apply: async (ctx, changes) => {
      for (const change of changes) {
        const source = byType.get(change.type);
        if (source) await projected(ctx, () => writesFor(ctx, source, change));
        await tellAskedInstead(ctx, byType, change);
      }
    },
  };
};
