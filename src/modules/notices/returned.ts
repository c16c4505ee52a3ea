// Mails that came back: nothing more is sent to that address, and whoever it belongs to is told in the inbox.

import type { ReadContext } from '../../platform/context.ts';
import type { ReturnedMail } from '../../platform/mail/returned.ts';
import { holderOf } from '../../platform/rules/addressee.ts';
import { noticeSource } from '../../platform/stream/notice-source.ts';
import { projected } from '../../platform/stream/projected.ts';
import { confirmedSince } from '../recruitment/registration/addresses.ts';
import { MailItem, MailReturnedItem, NoticeAddressItem } from './delivery-items.ts';
import { returnedNotices } from './rules/notices.ts';

/**
 * AP-316: notes what came back, whichever of several is told last.
 * @param contextFor reads consistently
 */
export async function noteReturned(contextFor: (region: string) => ReadContext, { id, sentAt, why }: ReturnedMail): Promise<void> {
  const mail = await MailItem.load(contextFor('').table.get, id);
  // A code goes to an address that nobody has proved: it stays unproved. The address that is used no more is used no more.
  if (mail?.body.content.kind !== 'NOTICES') return;
  const { mailbox } = mail.body.content;
  const ctx = contextFor(mail.region);
  await projected(ctx, async () => {
    const before = await MailReturnedItem.load(ctx.table.get, mailbox);
    if (before && before.body.sentAt >= sentAt) return null;
    return { tallies: [{ before, after: MailReturnedItem.put(mail.region, { mailbox, sentAt, why }) }] };
  });
}

/** When the last mail that came back had been sent: to the address of now, unless that was proved since. */
const returnedSince = async (ctx: ReadContext, mailbox: string): Promise<string> =>
  (await MailReturnedItem.load(ctx.loader.loadKey, mailbox))?.body.sentAt ?? '';

/** Whether mails to an address that was proved at an instant come back. Proved anew, it is tried again. */
export const isReturned = async (ctx: ReadContext, mailbox: string, since: string): Promise<boolean> =>
  (await returnedSince(ctx, mailbox)) >= since;

const verifiedSince = async (ctx: ReadContext, employeeId: string): Promise<string | null> =>
  (await NoticeAddressItem.load(ctx.loader.loadKey, employeeId))?.body.verified?.at ?? null;

/** Since when the holder of a mailbox can be written to; null where they cannot. What follows the stream opens no address. */
export async function writtenSince(ctx: ReadContext, mailbox: string): Promise<string | null> {
  const holder = holderOf(mailbox);
  if (!holder) return null;
  const [since, returned] = await Promise.all([
    'employeeId' in holder ? verifiedSince(ctx, holder.employeeId) : confirmedSince(ctx, holder.applicantId),
    returnedSince(ctx, mailbox),
  ]);
  return since !== null && returned < since ? since : null;
}

export const noticesTold = [noticeSource(MailReturnedItem, returnedNotices)] as const;
