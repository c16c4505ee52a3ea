// Writes down which notices go out by mail, and when, before anything is sent: follows what is put into mailboxes.

import type { ReadContext } from '../../platform/context.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import { workCalendar } from '../../platform/rules/policy/holidays.ts';
import type { Tally } from '../../platform/store/commit.ts';
import { digest } from '../../platform/store/ids.ts';
import { type ProjectedWrites, projected } from '../../platform/stream/projected.ts';
import type { Projection } from '../../platform/stream/projector.ts';
import { lawOf } from '../policy/law.ts';
import { MailItem, MailNotedItem, type MailRow } from './delivery-items.ts';
import { InboxNoticeItem } from './items.ts';
import { choicesOf } from './preferences.ts';
import { writtenSince } from './returned.ts';
import { type Dispatch, dispatchOf, instantOf, isGathering } from './rules/delivery.ts';
import type { Mail } from './rules/delivery-types.ts';
import { newMail } from './rules/mail.ts';
import { noticesPolicy } from './rules/policy.ts';
import type { InboxNotice } from './rules/types.ts';

async function ruledFor(ctx: ReadContext, at: string) {
  const [day, law] = [legalDay(at), await lawOf(ctx)];
  return { policy: noticesPolicy(day, law), calendar: workCalendar(day, law) };
}

const mailId = (...of: string[]): string => `mal_${digest('mail', ...of)}`;

const tally = (region: string, before: MailRow | null, mail: Mail): Tally => ({ before, after: MailItem.put(region, mail) });

/** With those that are sent at the same time, as long as these wait; what comes late goes by itself. */
async function mailOf(ctx: ReadContext, { id, mailbox, at }: InboxNotice, { sendAt, alone }: Dispatch): Promise<Tally> {
  const region = ctx.viewer.region ?? '';
  const content = { kind: 'NOTICES' as const, mailbox, noticeIds: [id] };
  const gathered = mailId(mailbox, sendAt);
  const before = alone ? null : await MailItem.load(ctx.table.get, gathered);
  if (!alone && !before) return tally(region, null, newMail(gathered, content, sendAt, at));
  if (before && isGathering(before.body) && before.body.content.kind === 'NOTICES')
    return tally(region, before, { ...before.body, content: { ...content, noticeIds: [...before.body.content.noticeIds, id] } });
  return tally(region, null, newMail(mailId(id), content, sendAt, at));
}

/** Decided once. What was told before there was an address is not sent to it. */
async function recordOf(ctx: ReadContext, notice: InboxNotice): Promise<ProjectedWrites | null> {
  const { id, mailbox } = notice;
  const at = instantOf(notice);
  const since = await writtenSince(ctx, mailbox);
  if (since === null || at < since || (await MailNotedItem.load(ctx.table.get, id))) return null;
  const [choices, { policy, calendar }] = await Promise.all([choicesOf(ctx, mailbox), ruledFor(ctx, at)]);
  const dispatch = dispatchOf(notice, choices, policy, calendar);
  const noted: Tally = { before: null, after: MailNotedItem.putAt([id], ctx.viewer.region ?? '', { on: legalDay(ctx.now) }) };
  return { tallies: [noted, ...(dispatch ? [await mailOf(ctx, notice, dispatch)] : [])] };
}

export const mailRecords: Projection = {
  name: 'mails',
  follows: new Set([InboxNoticeItem.type]),
  apply: async (ctx, changes) => {
    for (const { before, after } of changes) {
      const notice = before === null ? InboxNoticeItem.bodyOf(after) : null;
      if (notice) await projected(ctx, () => recordOf(ctx, notice));
    }
  },
};
