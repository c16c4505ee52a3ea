// What is stored of the ways to somebody: addresses, choices, mails; and how far a pass of reminders has come.

import { itemKind, listIn, placedKind, type RowOf } from '../../platform/store/item-kind.ts';
import { head } from '../../platform/store/keys.ts';
import type { Page, PagePosition, Slice, Table } from '../../platform/store/table.ts';
import type { CodeReturned, Mail, MailReturned, NoticeAddress, NoticeChoices } from './rules/delivery-types.ts';

const ADDRESSES = listIn('index1', (region: string) => `NOTICEADDRESSES#${region}`);

/** Sealed; beside no record of the person, so that no list of people carries it. */
export const NoticeAddressItem = itemKind<NoticeAddress>()({
  type: 'NoticeAddress',
  key: (employeeId: string) => ({ pk: `NOTICEADDRESS#${employeeId}`, sk: '#' }),
  of: ({ employeeId }) => [employeeId],
  listed: ({ employeeId }, region) => ({ card: null, index: ADDRESSES.at(employeeId, region) }),
});
export type NoticeAddressRow = RowOf<typeof NoticeAddressItem>;

/** By whoever reads: an employee, or a login without one. */
export const NoticeChoicesItem = placedKind<NoticeChoices>()({
  type: 'NoticeChoices',
  key: (reader: string) => ({ pk: `NOTICECHOICES#${reader}`, sk: '#' }),
});

const KEPT_DAYS = 90;
const MAILS = listIn('index1', (region: string) => `MAILS#${region}`);
const FAILED = listIn('index1', (region: string) => `MAILSFAILED#${region}`);

const endsAt = ({ endedAt }: Mail): number | undefined =>
  endedAt === null ? undefined : Math.floor(Date.parse(endedAt) / 1000) + KEPT_DAYS * 86_400;

/** Listed by when it is to be sent, until it is; then by when it was given up, where it was. */
export const MailItem = itemKind<Mail, null>()({
  type: 'Mail',
  key: head,
  of: ({ id }) => [id],
  listed: (mail, region) => {
    const ttl = endsAt(mail);
    const kept = { card: null, ...(ttl && { ttl }) };
    if (mail.state === 'FAILED') return { ...kept, index: FAILED.at(`${mail.endedAt}#${mail.id}`, region) };
    return mail.endedAt === null ? { ...kept, index: MAILS.at(`${mail.nextAt}#${mail.id}`, region) } : kept;
  },
});
export type MailRow = RowOf<typeof MailItem>;

/** As long as a change may be given again. */
const NOTED_DAYS = 30;

/** That it was decided whether a notice goes out by mail, to the day: given again, with other choices by then, it is not decided anew. */
export const MailNotedItem = placedKind<{ on: string }>()({
  type: 'MailNoted',
  key: (noticeId: string) => ({ pk: `MAILNOTED#${noticeId}`, sk: '#' }),
  ttl: ({ on }) => Math.floor(Date.parse(on) / 1000) + NOTED_DAYS * 86_400,
});

/** As long as the table remembers, and an inbox: then one mail more is tried. */
const RETURNED_DAYS = 400;

/** That mails to somebody came back. */
export const MailReturnedItem = itemKind<MailReturned>()({
  type: 'MailReturned',
  key: (mailbox: string) => ({ pk: `MAILRETURNED#${mailbox}`, sk: '#' }),
  of: ({ mailbox }) => [mailbox],
  listed: ({ sentAt }) => ({ card: null, ttl: Math.floor(Date.parse(sentAt) / 1000) + RETURNED_DAYS * 86_400 }),
});

/** The same of a code, as long: the address waits until its owner gives another. */
export const CodeReturnedItem = itemKind<CodeReturned>()({
  type: 'CodeReturned',
  key: (employeeId: string) => ({ pk: `CODERETURNED#${employeeId}`, sk: '#' }),
  of: ({ employeeId }) => [employeeId],
  listed: ({ sentAt }) => ({ card: null, ttl: Math.floor(Date.parse(sentAt) / 1000) + RETURNED_DAYS * 86_400 }),
});

/** AP-192: mails whose time has come, by their time: keys alone, since the list follows a moment later. */
export async function mailsDue(table: Table, region: string, now: string, limit: number): Promise<string[]> {
  const { rows } = await table.query({ ...MAILS.range(region), between: ['0', `${now}~`], limit });
  return rows.map(({ pk }) => pk);
}

/** AP-193: everybody who has given an address, a page. */
export async function addressesIn(
  table: Table,
  region: string,
  slice: Slice,
): Promise<{ employeeIds: string[]; next: PagePosition | undefined }> {
  const { rows, next }: Page = await table.query({ ...ADDRESSES.range(region), ...slice });
  return { employeeIds: rows.flatMap((row) => row.index?.[ADDRESSES.index]?.sk ?? []), next };
}

/** How far the passes of a day have come; each begins anew the next day. */
export interface RemindersDone {
  day: string;
  /** By the name of the pass: where to go on, or that it is done. */
  passes: Readonly<Record<string, PagePosition | 'DONE'>>;
}

export const RemindersItem = placedKind<RemindersDone>()({
  type: 'Reminders',
  key: (region: string) => ({ pk: `REMINDERS#${region}`, sk: '#' }),
});
