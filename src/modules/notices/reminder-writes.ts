// How a reminder is put into a mailbox: once for each person, event, subject and day it is of, under the condition that the fact still stands.

import type { ReadContext } from '../../platform/context.ts';
import { mailbox as mailboxOf } from '../../platform/rules/addressee.ts';
import { legalDay, type WorkCalendar } from '../../platform/rules/calendar.ts';
import type { NoticeFacts } from '../../platform/rules/notice.ts';
import { workCalendar } from '../../platform/rules/policy/holidays.ts';
import type { NoticeEvent } from '../../platform/rules/texts/notices/index.ts';
import { projected } from '../../platform/stream/projected.ts';
import { mailboxes } from '../organisation/addressees.ts';
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
  extends Pick<InboxNotice, 'mailbox' | 'subjectId' | 'aboutId' | 'campaignId' | 'dueAt' | 'occasion' | 'awaitedBy'> {
  event: NoticeEvent;
  /** The day that it is of. */
  day: string;
  /** Counted only where it is written. */
  facts: (ctx: ReadContext) => Promise<NoticeFacts>;
}

const idOf = ({ mailbox, event, subjectId, occasion, day }: DueReminder): string => reminderId(mailbox, event, subjectId, occasion, day);

/** Those that nobody has written yet. */
export async function unwritten(ctx: ReadContext, due: readonly DueReminder[]): Promise<DueReminder[]> {
  const rows = await Promise.all(due.map((one) => ctx.loader.loadKey(InboxNoticeItem.key(idOf(one)))));
  return due.filter((_, i) => rows[i] === null);
}

/**
 * Writes what `decide` says now, and says how many.
 * @param decide what is due, and what it follows from, read again each time
 */
export async function writeReminders(
  ctx: ReadContext,
  decide: () => Promise<{ due: readonly DueReminder[]; fact: OwedStep['fact'] } | null>,
): Promise<number> {
  let written = 0;
  await projected(ctx, async () => {
    const decided = await decide();
    const fresh = decided ? await unwritten(ctx, decided.due) : [];
    written = fresh.length;
    if (!decided || fresh.length === 0) return null;
    const { fact } = decided;
    const notices = await Promise.all(
      fresh.map(async ({ facts, day, ...one }): Promise<InboxNotice> => {
        const id = idOf({ facts, day, ...one });
        return { id, ...one, facts: await facts(ctx), at: ctx.now, remindsOn: day };
      }),
    );
    return {
      tallies: notices.map((notice) => ({ before: null, after: InboxNoticeItem.put(ctx.viewer.region ?? '', notice) })),
      ...('row' in fact ? { checks: [fact.row] } : { absent: [fact.absent] }),
    };
  });
  return written;
}

/** Who can help somebody who is late: their superiors; where they have none, the staffing agency. */
export async function helpersOf(ctx: ReadContext, employeeId: string, assignmentId: string | null): Promise<string[]> {
  const superiors = await mailboxes(ctx, [{ kind: 'SUPERIORS', employeeId, assignmentId }]);
  return superiors.length > 0 ? superiors : [mailboxOf.office('HR_OFFICER', ctx.viewer.region ?? '')];
}
