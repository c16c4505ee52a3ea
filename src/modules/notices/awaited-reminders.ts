// Reminders of what is awaited with a clock of its own: the item itself says whether it still is, and for whom it waits.

import type { ReadContext } from '../../platform/context.ts';
import type { Addressee } from '../../platform/rules/addressee.ts';
import { holderOf, mailbox as mailboxOf } from '../../platform/rules/addressee.ts';
import { addDays, dayStart, isPast, legalDay } from '../../platform/rules/calendar.ts';
import { type Awaited, isKeptFrom, keptInOffice } from '../../platform/rules/notice.ts';
import { noticeText } from '../../platform/rules/texts/notices/index.ts';
import type { Key, PagePosition } from '../../platform/store/table.ts';
import type { NoticeSource } from '../../platform/stream/notice-source.ts';
import type { TellPoison } from '../../platform/stream/projected.ts';
import { isServing } from '../organisation/rules/types.ts';
import { definitivePlaceOf, employeeById } from '../organisation/superiors.ts';
import { noticeId } from './ids.ts';
import { awaitedUntil, InboxNoticeItem, NO_CLOCK } from './items.ts';
import type { ReminderPage } from './phase-reminders.ts';
import { tellAskedNow } from './projection.ts';
import { recipients } from './recipients.ts';
import { type DueReminder, helpersAbove, helpersOf, type Reminding, remindOf } from './reminder-writes.ts';
import { escalatesOn, isEscalated, reminderDue } from './rules/schedule.ts';

/** Further ahead than any reminder before a deadline. */
const HORIZON_DAYS = 60;

async function isReached(ctx: ReadContext, mailbox: string): Promise<boolean> {
  const holder = holderOf(mailbox);
  if (!holder || !('employeeId' in holder)) return true;
  const employee = await employeeById(ctx, holder.employeeId);
  return employee !== null && isServing(employee, legalDay(ctx.now));
}

/** When somebody was first told of it; null where it waited for somebody else until now. */
async function toldOn(ctx: ReadContext, mailbox: string, { event, subjectId, occasion }: Awaited): Promise<string | null> {
  const told = await InboxNoticeItem.load(ctx.loader.loadKey, noticeId(mailbox, event, subjectId, occasion));
  return told && legalDay(told.body.at);
}

/**
 * The superiors of whom it waits for, or of whom it is about, in the post by which it is awaited; where nobody stands above them, or an
 * office or an applicant is asked, the staffing agency. Who leads somebody in another post is told nothing of it.
 */
async function helpers(ctx: ReadContext, { event, to, aboutId, post }: Awaited): Promise<string[]> {
  const { lateTo } = noticeText(event);
  const office = mailboxOf.office('HR_OFFICER', ctx.viewer.region ?? '');
  if (!lateTo) return [];
  if (lateTo === 'HR_OFFICER') return [office];
  const postOf = async (employeeId: string) => post ?? (await definitivePlaceOf(ctx, employeeId)).assignmentId;
  if (lateTo === 'ABOUT_LINE' && aboutId !== null) return helpersOf(ctx, aboutId, await postOf(aboutId));
  const above = async (one: Addressee): Promise<string[]> => {
    if (one.kind === 'SUPERIORS') return helpersAbove(ctx, one.employeeId, one.assignmentId ?? (await postOf(one.employeeId)));
    if (one.kind !== 'EMPLOYEE') return [office];
    // Of their own it waits for them; of somebody else's, for who leads that person.
    if (aboutId === null || aboutId === one.employeeId) return helpersOf(ctx, one.employeeId, await postOf(one.employeeId));
    return helpersAbove(ctx, aboutId, await postOf(aboutId));
  };
  return [...new Set((await Promise.all(to.map(above))).flat())].toSorted();
}

async function dueOf(ctx: ReadContext, awaited: Awaited, awaitedBy: Key, { today, policy, calendar }: Reminding): Promise<DueReminder[]> {
  const { event, subjectId, aboutId, campaignId = null, facts, occasion, dueAt } = awaited;
  if (dueAt === null || (awaited.lapses && isPast(dueAt, ctx.now))) return [];
  const rules = policy.reminders;
  const waiting = (await recipients(ctx, awaited.to)).filter((mailbox) => !isKeptFrom(awaited, mailbox));
  const due: DueReminder[] = [];
  for (const mailbox of waiting) {
    const day = reminderDue(dueAt, today, await toldOn(ctx, mailbox, awaited), rules, calendar);
    if (day && (await isReached(ctx, mailbox)))
      due.push({
        mailbox,
        event,
        subjectId,
        aboutId,
        campaignId,
        dueAt,
        occasion,
        awaitedBy,
        day,
        facts: async () => facts,
        ...keptInOffice(awaited, mailbox),
      });
  }
  if (!isEscalated(dueAt, today, rules, calendar)) return due;
  const day = escalatesOn(dueAt, rules, calendar);
  const late = {
    event: 'AWAITED_LATE',
    subjectId,
    aboutId,
    campaignId,
    dueAt,
    occasion: null,
    awaitedBy: null,
    day,
    facts: async () => ({}),
  } as const;
  for (const mailbox of await helpers(ctx, awaited))
    if (!waiting.includes(mailbox) && !isKeptFrom(awaited, mailbox)) due.push({ ...late, mailbox, ...keptInOffice(awaited, mailbox) });
  return due;
}

/** AP-195: a page of the clocks of a region, the first to end first. */
export async function remindAwaited(
  ctx: ReadContext,
  sources: readonly NoticeSource[],
  reminding: Reminding,
  slice: { limit: number; after?: PagePosition | undefined },
  tell: TellPoison<string>,
): Promise<ReminderPage> {
  const byType = new Map(sources.map((source) => [source.type, source]));
  const { facts, next } = await awaitedUntil(ctx.table, ctx.viewer.region ?? '', dayStart(addDays(reminding.today, HORIZON_DAYS)), slice);
  /** All that the item still awaits, and the item itself. */
  const dueNow = async (key: Key) => {
    const row = await ctx.loader.loadKey(key);
    const said = row && (await byType.get(row.type)?.of(ctx, { before: null, after: row }));
    const awaited = said?.after ?? [];
    const due = (await Promise.all(awaited.map((one) => dueOf(ctx, one, key, reminding)))).flat();
    return row && { due, fact: { row } };
  };
  return { written: await remindOf(ctx, facts, dueNow, ({ pk }, error) => tell(pk, error)), next };
}

/** All that is awaited in a region, whether a clock runs or not. */
const ALL = `${NO_CLOCK}~`;

/** AP-195, all of it: who is superior, head or delegate from a day on is asked from that day on, although nothing is written then. */
export async function tellWhoIsAsked(
  ctx: ReadContext,
  sources: readonly NoticeSource[],
  slice: { limit: number; after?: PagePosition | undefined },
  tell: TellPoison<string>,
): Promise<ReminderPage> {
  const byType = new Map(sources.map((source) => [source.type, source]));
  const { facts, next } = await awaitedUntil(ctx.table, ctx.viewer.region ?? '', ALL, slice);
  return { written: await tellAskedNow(ctx, byType, facts, ({ pk }, error) => tell(pk, error)), next };
}
