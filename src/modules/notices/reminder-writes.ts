// How reminders are put into mailboxes: once for each person, event, subject and day it is of, under the condition that the fact still stands.

import type { ReadContext } from '../../platform/context.ts';
import { mailbox as mailboxOf } from '../../platform/rules/addressee.ts';
import { legalDay, type WorkCalendar } from '../../platform/rules/calendar.ts';
import type { NoticeFacts } from '../../platform/rules/notice.ts';
import { workCalendar } from '../../platform/rules/policy/holidays.ts';
import type { NoticeEvent } from '../../platform/rules/texts/notices/index.ts';
import type { Key } from '../../platform/store/table.ts';
import { isPassing, type ProjectedWrites, projectedApart, type TellPoison } from '../../platform/stream/projected.ts';
import { mailboxes } from '../organisation/addressees.ts';
import { leaderIn } from '../organisation/superiors.ts';
import { lawOf } from '../policy/law.ts';
import { reminderId } from './ids.ts';
import { InboxNoticeItem } from './items.ts';
import type { OwedStep } from './owed.ts';
import { type NoticesPolicy, noticesPolicy } from './rules/policy.ts';
import type { InboxNotice } from './rules/types.ts';

/** What reminders are decided by on a day. */
export interface Reminding {
  today: string;
  policy: NoticesPolicy;
  calendar: WorkCalendar;
}

export async function remindingOn(ctx: ReadContext): Promise<Reminding> {
  const [today, law] = [legalDay(ctx.now), await lawOf(ctx)];
  return { today, policy: noticesPolicy(today, law), calendar: workCalendar(today, law) };
}

/** A reminder that is due, unless it was written before. */
export interface DueReminder
  extends Pick<InboxNotice, 'mailbox' | 'subjectId' | 'aboutId' | 'campaignId' | 'dueAt' | 'occasion' | 'awaitedBy' | 'keptFrom'> {
  event: NoticeEvent;
  /** The day that it is of. */
  day: string;
  /** Counted only where it is written. */
  facts: (ctx: ReadContext) => Promise<NoticeFacts>;
}

const idOf = ({ mailbox, event, subjectId, occasion, day }: DueReminder): string => reminderId(mailbox, event, subjectId, occasion, day);

/** Those that nobody has written yet. */
async function unwritten(ctx: ReadContext, due: readonly DueReminder[]): Promise<DueReminder[]> {
  const rows = await Promise.all(due.map((one) => ctx.loader.loadKey(InboxNoticeItem.key(idOf(one)))));
  return due.filter((_, i) => rows[i] === null);
}

/** What is due, and what it follows from. */
export interface Decided {
  due: readonly DueReminder[];
  fact: OwedStep['fact'];
}

const keyOf = (fact: Decided['fact']): Key => ('row' in fact ? fact.row : fact.absent);
const nameOf = ({ pk, sk }: Key): string => `${pk}\n${sk}`;

async function noticeOf(ctx: ReadContext, { facts, day, ...one }: DueReminder): Promise<InboxNotice> {
  return { id: idOf({ facts, day, ...one }), ...one, facts: await facts(ctx), at: ctx.now, remindsOn: day };
}

/** Of two of one id, such as the one superior of several who are late, the first: with it stands the fact that it follows from. */
async function remindersOf(ctx: ReadContext, decided: readonly Decided[]): Promise<ProjectedWrites | null> {
  const facts = new Map<string, Decided['fact']>();
  const due = new Map<string, DueReminder>();
  const fresh = await Promise.all(decided.map((one) => unwritten(ctx, one.due)));
  decided.forEach(({ fact }, i) => {
    for (const one of fresh[i] ?? []) {
      if (due.has(idOf(one))) continue;
      due.set(idOf(one), one);
      facts.set(nameOf(keyOf(fact)), fact);
    }
  });
  if (due.size === 0) return null;
  const notices = await Promise.all([...due.values()].map((one) => noticeOf(ctx, one)));
  const stands = [...facts.values()];
  return {
    tallies: notices.map((notice) => ({ before: null, after: InboxNoticeItem.put(ctx.viewer.region ?? '', notice) })),
    checks: stands.flatMap((fact) => ('row' in fact ? [fact.row] : [])),
    absent: stands.flatMap((fact) => ('row' in fact ? [] : [fact.absent])),
  };
}

/** Reminders of one transaction to begin with: each is a notice and the fact that it follows from, some tell others too. */
const AT_ONCE = 40;

/**
 * Writes what `decide` says now of each, and says how many.
 * @param decide what is due, and what it follows from, read again each time
 * @param tell of what cannot be decided or written: nobody else's reminders wait for it
 */
async function writeReminders<T>(ctx: ReadContext, all: readonly T[], decide: Decide<T>, tell: TellPoison<T>): Promise<number> {
  let written = 0;
  const some = async (of: readonly T[]) => {
    const decided = await Promise.all(of.map(decide));
    return remindersOf(
      ctx,
      decided.filter((one) => one !== null),
    );
  };
  for (let from = 0; from < all.length; from += AT_ONCE) written += await projectedApart(ctx, all.slice(from, from + AT_ONCE), some, tell);
  return written;
}

type Decide<T> = (one: T) => Promise<Decided | null>;

/** Looks for what is due side by side, and writes it, some at once. @returns how many were written. As `writeReminders`. */
export async function remindOf<T>(ctx: ReadContext, all: readonly T[], decide: Decide<T>, tell: TellPoison<T>): Promise<number> {
  const isDue = async (one: T): Promise<boolean> => {
    try {
      return (await unwritten(ctx, (await decide(one))?.due ?? [])).length > 0;
    } catch (error) {
      if (isPassing(error)) throw error;
      tell(one, error);
      return false;
    }
  };
  const due = await Promise.all(all.map(isDue));
  return writeReminders(
    ctx,
    all.filter((_, i) => due[i]),
    decide,
    tell,
  );
}

/** Who can help somebody who is late with what is awaited in a post: their superiors there; where there are none, the staffing agency. */
export async function helpersOf(ctx: ReadContext, employeeId: string, assignmentId: string): Promise<string[]> {
  const superiors = await mailboxes(ctx, [{ kind: 'SUPERIORS', employeeId, assignmentId }]);
  return superiors.length > 0 ? superiors : [mailboxOf.office('HR_OFFICER', ctx.viewer.region ?? '')];
}

/** The same of who leads somebody in a post, and of who acts for them: whoever leads them there, and in no other post of theirs. */
export async function helpersAbove(ctx: ReadContext, employeeId: string, assignmentId: string): Promise<string[]> {
  const leader = await leaderIn(ctx, employeeId, assignmentId);
  return leader ? helpersOf(ctx, leader.employeeId, leader.assignment.id) : [mailboxOf.office('HR_OFFICER', ctx.viewer.region ?? '')];
}
