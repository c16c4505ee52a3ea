// Makes notices of changes: each change is told of once, with what it leaves awaited, in one transaction.

import type { ReadContext } from '../../platform/context.ts';
import { mailbox } from '../../platform/rules/addressee.ts';
import { dayStart, legalDay } from '../../platform/rules/calendar.ts';
import type { Awaited, NoticeRules, Told } from '../../platform/rules/notice.ts';
import type { Tally } from '../../platform/store/commit.ts';
import type { FactKind } from '../../platform/store/item-kind.ts';
import type { Change } from '../../platform/stream/change.ts';
import { type ProjectedWrites, projected } from '../../platform/stream/projected.ts';
import type { Projection } from '../../platform/stream/projector.ts';
import { mailboxes } from '../organisation/addressees.ts';
import { noticeId } from './ids.ts';
import { AwaitedItem, type AwaitedRow, DUE, InboxNoticeItem, ToldItem } from './items.ts';
import type { InboxNotice } from './rules/types.ts';

/** What a change tells, and what was and is awaited. */
interface ToldOf {
  told: readonly Told[];
  before: readonly Awaited[];
  after: readonly Awaited[];
}

/** A kind of item with what it tells. */
export interface NoticeSource {
  type: string;
  of(ctx: ReadContext, change: Pick<Change, 'before' | 'after'>): Promise<ToldOf>;
}

/** @param beside what the rules go by that stands in other items */
export const noticeSourceWith = <Body, Beside>(
  kind: FactKind<Body>,
  rules: NoticeRules<Body, Beside>,
  beside: (ctx: ReadContext, body: Body) => Promise<Beside>,
): NoticeSource => ({
  type: kind.type,
  of: async (ctx, change) => {
    const [was, is] = [kind.bodyOf(change.before), kind.bodyOf(change.after)];
    // Each state for itself: what it goes by may depend on what it is.
    const before = was === null ? [] : rules.awaited(was, await beside(ctx, was));
    if (is === null) return { told: [], before, after: [] };
    const around = await beside(ctx, is);
    return { told: rules.told(was, is, around), before, after: rules.awaited(is, around) };
  },
});

export const noticeSource = <Body>(kind: FactKind<Body>, rules: NoticeRules<Body>): NoticeSource =>
  noticeSourceWith(kind, rules, async () => null);

const isSame = (a: Awaited, b: Awaited): boolean => a.event === b.event && a.occasion === b.occasion && a.subjectId === b.subjectId;

interface Said {
  said: Told | Awaited;
  dueAt: string | null;
  occasion: string | null;
}

/** What happened, and what has begun to be awaited. */
function saidBy({ told, before, after }: ToldOf): Said[] {
  const begun = after.filter((one) => !before.some((other) => isSame(one, other)));
  return [
    ...told.map((said) => ({ said, dueAt: null, occasion: null })),
    ...begun.map((said) => ({ said, dueAt: said.dueAt, occasion: said.occasion })),
  ];
}

function noticeOf({ said, dueAt, occasion }: Said, mailbox: string, { key, order }: Change, now: string): InboxNotice {
  const { event, subjectId, aboutId, facts, onDay } = said;
  const id = noticeId(mailbox, event, subjectId, occasion ?? String(order));
  const of = { id, mailbox, event, subjectId, aboutId, facts, at: onDay ? dayStart(onDay) : now, ...(onDay && { dayOnly: true as const }) };
  return { ...of, dueAt, occasion, awaitedBy: occasion === null ? null : key };
}

async function noticesOf(ctx: ReadContext, said: ToldOf, change: Change): Promise<InboxNotice[]> {
  const all = await Promise.all(
    saidBy(said).map(async (one) => {
      const { to, notTo } = one.said;
      const found = (await mailboxes(ctx, to)).filter((address) => notTo === undefined || address !== mailbox.employee(notTo));
      return found.map((address) => noticeOf(one, address, change, ctx.now));
    }),
  );
  return [...new Map(all.flat().map((notice) => [notice.id, notice])).values()];
}

/** Listed by when the first clock ends. */
function awaitedTally(before: AwaitedRow | null, { before: known, after: awaited }: ToldOf, change: Change): Tally[] {
  if (before && before.body.order >= change.order) return [];
  if (!before && awaited.length === 0 && known.length === 0) return [];
  const due = awaited.flatMap(({ dueAt }) => dueAt ?? []).toSorted()[0];
  const body = { order: change.order, awaited };
  const listed = due ? { card: body, index: DUE.at(`${due}#${change.key.pk}`, change.region) } : {};
  return [{ before, after: AwaitedItem.putAt([change.key], change.region, body, listed) }];
}

/** One that lies there already was made of another change of the same occasion, and stays as it is. */
async function absentOf(ctx: ReadContext, notices: readonly InboxNotice[]): Promise<InboxNotice[]> {
  const rows = await ctx.table.batchGet(notices.map(({ id }) => InboxNoticeItem.key(id)));
  return notices.filter((_, i) => rows[i] === null);
}

async function writesFor(ctx: ReadContext, source: NoticeSource, change: Change): Promise<ProjectedWrites> {
  const [told, stored] = await ctx.table.batchGet([ToldItem.key(change.key, change.order), AwaitedItem.key(change.key)]);
  const said = await source.of(ctx, change);
  const awaited = awaitedTally(AwaitedItem.is(stored) ? stored : null, said, change);
  const notices = told ? [] : await noticesOf(ctx, said, change);
  if (notices.length === 0) return { tallies: awaited };
  const marker: Tally = { before: null, after: ToldItem.putAt([change.key, change.order], change.region, { on: legalDay(ctx.now) }) };
  const fresh = await absentOf(ctx, notices);
  return {
    tallies: [marker, ...awaited, ...fresh.map((notice) => ({ before: null, after: InboxNoticeItem.put(change.region, notice) }))],
  };
}

export const notices = (sources: readonly NoticeSource[]): Projection => {
  const byType = new Map(sources.map((source) => [source.type, source]));
  return {
    name: 'notices',
    follows: new Set(byType.keys()),
    apply: async (ctx, changes) => {
      for (const change of changes) {
        const source = byType.get(change.type);
        if (source) await projected(ctx, () => writesFor(ctx, source, change));
      }
    },
  };
};
