// Writes down which notices go out by mail, and when, before anything is sent: follows what is put into mailboxes.

import type { ReadContext } from '../../platform/context.ts';
import { holderOf } from '../../platform/rules/addressee.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import { workCalendar } from '../../platform/rules/policy/holidays.ts';
import { digest } from '../../platform/store/ids.ts';
import { type ProjectedWrites, projected } from '../../platform/stream/projected.ts';
import type { Projection } from '../../platform/stream/projector.ts';
import { lawOf } from '../policy/law.ts';
import { confirmedAddress } from '../recruitment/registration/addresses.ts';
import { verifiedAddress } from './addresses.ts';
import { MailItem, type MailRow } from './delivery-items.ts';
import { InboxNoticeItem } from './items.ts';
import { choicesOf } from './preferences.ts';
import { dispatchOf, isGathering } from './rules/delivery.ts';
import { newMail } from './rules/mail.ts';
import { noticesPolicy } from './rules/policy.ts';
import type { InboxNotice } from './rules/types.ts';

/** Where the holder of a mailbox is written to; null where they are not. Applicants by what the issuer of their login has verified. */
export async function addressOfMailbox(ctx: ReadContext, mailbox: string): Promise<string | null> {
  const holder = holderOf(mailbox);
  if (!holder) return null;
  return 'employeeId' in holder ? verifiedAddress(ctx, holder.employeeId) : confirmedAddress(ctx, holder.accountId);
}

async function ruledFor(ctx: ReadContext, at: string) {
  const [day, law] = [legalDay(at), await lawOf(ctx)];
  return { policy: noticesPolicy(day, law), calendar: workCalendar(day, law) };
}

const mailId = (...of: string[]): string => `mal_${digest('mail', ...of)}`;

const put = (region: string, before: MailRow | null, mail: Parameters<typeof MailItem.put>[1]): ProjectedWrites => ({
  tallies: [{ before, after: MailItem.put(region, mail) }],
});

/** By ids that follow from what is told: made again, nothing is told twice. */
async function recordOf(ctx: ReadContext, notice: InboxNotice): Promise<ProjectedWrites | null> {
  const { id, mailbox, at } = notice;
  if (!(await addressOfMailbox(ctx, mailbox))) return null;
  const [choices, { policy, calendar }] = await Promise.all([choicesOf(ctx, mailbox), ruledFor(ctx, at)]);
  const dispatch = dispatchOf(notice, choices, policy, calendar);
  if (!dispatch) return null;
  const { sendAt, alone } = dispatch;
  const content = { kind: 'NOTICES' as const, mailbox, noticeIds: [id] };
  const region = ctx.viewer.region ?? '';
  if (!alone) {
    const gathered = mailId(mailbox, sendAt);
    const before = await MailItem.load(ctx.table.get, gathered);
    if (!before) return put(region, null, newMail(gathered, content, sendAt, at));
    const known = before.body.content.kind === 'NOTICES' ? before.body.content.noticeIds : [];
    if (known.includes(id)) return null;
    if (isGathering(before.body)) return put(region, before, { ...before.body, content: { ...content, noticeIds: [...known, id] } });
    // That one has gone: this came late, and goes by itself.
  }
  const own = mailId(id);
  return (await MailItem.load(ctx.table.get, own)) ? null : put(region, null, newMail(own, content, sendAt, at));
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
