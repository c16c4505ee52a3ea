// Mails that came back: nothing more is sent to that address, and whoever it belongs to is told in the inbox, and beside the address.

import type { ReadContext } from '../../platform/context.ts';
import type { ReturnedMail } from '../../platform/mail/returned.ts';
import { holderOf } from '../../platform/rules/addressee.ts';
import { noticeSource } from '../../platform/stream/notice-source.ts';
import { projected } from '../../platform/stream/projected.ts';
import { confirmedSince } from '../recruitment/registration/addresses.ts';
import { CodeReturnedItem, MailItem, MailReturnedItem, NoticeAddressItem } from './delivery-items.ts';
import type { MailContent } from './rules/delivery-types.ts';
import { codeReturnedNotices, returnedNotices } from './rules/notices.ts';

/**
 * AP-316: notes what came back, whichever of several is told last.
 * @param contextFor reads consistently
 */
export async function noteReturned(contextFor: (region: string) => ReadContext, returned: ReturnedMail): Promise<void> {
  const mail = await MailItem.load(contextFor('').table.get, returned.id);
  const content = mail?.body.content;
  // The address that is used no more is used no more.
  if (!content || content.kind === 'ADDRESS_CHANGED') return;
  const ctx = contextFor(mail.region);
  await (content.kind === 'CODE' ? noteCode(ctx, content, returned) : noteMail(ctx, content.mailbox, returned));
}

async function noteMail(ctx: ReadContext, mailbox: string, { sentAt, why }: ReturnedMail): Promise<void> {
  await projected(ctx, async () => {
    const before = await MailReturnedItem.load(ctx.table.get, mailbox);
    if (before && before.body.sentAt >= sentAt) return null;
    return { tallies: [{ before, after: MailReturnedItem.put(ctx.viewer.region ?? '', { mailbox, sentAt, why }) }] };
  });
}

/** AP-375: of the address that waits, unless it was proved or replaced meanwhile. It stays unproved; whoever waits for the code may have gone from the page. */
async function noteCode(
  ctx: ReadContext,
  { employeeId, validUntil }: Extract<MailContent, { kind: 'CODE' }>,
  { sentAt, why }: ReturnedMail,
): Promise<void> {
  await projected(ctx, async () => {
    const [address, before] = await Promise.all([
      NoticeAddressItem.load(ctx.table.get, employeeId),
      CodeReturnedItem.load(ctx.table.get, employeeId),
    ]);
    const isWaitedFor = address?.body.pending?.validUntil === validUntil;
    if (!isWaitedFor || before?.body.validUntil === validUntil) return null;
    return { tallies: [{ before, after: CodeReturnedItem.put(ctx.viewer.region ?? '', { employeeId, validUntil, sentAt, why }) }] };
  });
}

/** When the last mail that came back had been sent: to the address of now, unless that was proved since. */
const returnedSince = async (ctx: ReadContext, mailbox: string): Promise<string> =>
  (await MailReturnedItem.load(ctx.loader.loadKey, mailbox))?.body.sentAt ?? '';

/** Whether mails to an address that was proved at an instant come back. Proved anew, it is tried again. */
export const isReturned = async (ctx: ReadContext, mailbox: string, since: string): Promise<boolean> =>
  (await mailReturnedAt(ctx, mailbox, since)) !== null;

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

/** When that mail had been sent, to an address that was proved, or confirmed, at an instant; null where none has come back since. */
export async function mailReturnedAt(ctx: ReadContext, mailbox: string, since: string): Promise<string | null> {
  const sentAt = await returnedSince(ctx, mailbox);
  return sentAt >= since ? sentAt : null;
}

/** The same of the code that holds until an instant. */
export async function codeReturnedAt(ctx: ReadContext, employeeId: string, validUntil: string): Promise<string | null> {
  const returned = (await CodeReturnedItem.load(ctx.loader.loadKey, employeeId))?.body;
  return returned?.validUntil === validUntil ? returned.sentAt : null;
}

export const noticesTold = [noticeSource(MailReturnedItem, returnedNotices), noticeSource(CodeReturnedItem, codeReturnedNotices)] as const;
