// Notices in the table: what lies in mailboxes, what is still awaited, what has been told of, and what somebody has read.

import type { Awaited } from '../../platform/rules/notice.ts';
import { itemKind, listIn, placedKind, type RowOf } from '../../platform/store/item-kind.ts';
import { head } from '../../platform/store/keys.ts';
import { pageWithout, queryAll } from '../../platform/store/ranges.ts';
import type { Key, Page, PagePosition, Slice, Table } from '../../platform/store/table.ts';
import type { PlacedChange } from '../../platform/stream/change.ts';
import type { InboxNotice } from './rules/types.ts';

/** What was told is of use for a year and its review. */
const KEPT_DAYS = 400;
/** As long as a change may be given again. */
const REMEMBERED_DAYS = 30;

const later = (at: string, days: number): number => Math.floor(Date.parse(at) / 1000) + days * 86_400;

export const MAILBOX = listIn('index1', (mailbox: string) => `NOTICES#${mailbox}`);

export const InboxNoticeItem = itemKind<InboxNotice, InboxNotice>()({
  type: 'InboxNotice',
  key: head,
  of: ({ id }) => [id],
  listed: (notice) => ({
    card: notice,
    index: MAILBOX.at(`${notice.at}#${notice.id}`, notice.mailbox),
    ttl: later(notice.at, KEPT_DAYS),
  }),
});
export type InboxNoticeRow = RowOf<typeof InboxNoticeItem>;

/** When it is no longer remembered that something is gone. */
export const goneAfter = (now: string): number => later(now, REMEMBERED_DAYS);

/** With the change that it follows from: an older one has nothing to say. */
export interface AwaitedBy extends PlacedChange {
  awaited: readonly Awaited[];
}

/** All that is awaited in a region: where a clock runs, by when it ends; the rest after that. */
export const DUE = listIn('index2', (region: string) => `AWAITED#${region}`);
/** After every clock. */
export const NO_CLOCK = '9999';
/** What is awaited about somebody: who is asked may change with who leads them. */
export const AWAITED_OF = listIn('index1', (employeeId: string) => `AWAITED_OF#${employeeId}`);

/** What an item still awaits, beside no item of its module: it follows a moment later. */
export const AwaitedItem = placedKind<AwaitedBy, AwaitedBy>()({
  type: 'Awaited',
  key: ({ pk, sk }: Key) => ({ pk: `AWAITED#${pk}`, sk }),
});
export type AwaitedRow = RowOf<typeof AwaitedItem>;

/** That a change has been told of, to the day: given again, it says nothing. */
export const NoticedItem = placedKind<{ on: string }>()({
  type: 'Noticed',
  key: ({ pk, sk }: Key, order: number) => ({ pk: `NOTICED#${pk}`, sk: `${sk}|${order}` }),
  ttl: ({ on }) => later(on, REMEMBERED_DAYS),
});

const readsOf = (reader: string): string => `NOTICEREAD#${reader}`;

/** That somebody has read a notice; of an office each of its holders for themselves. */
export const ReadItem = placedKind<{ at: string }>()({
  type: 'NoticeRead',
  key: (reader: string, noticeId: string) => ({ pk: readsOf(reader), sk: noticeId }),
  ttl: ({ at }) => later(at, KEPT_DAYS),
});

/** Everything in a mailbox up to an instant, read at once: it goes when the last of it has. */
export const ReadUpToItem = placedKind<{ upTo: string }>()({
  type: 'NoticesReadUpTo',
  key: (reader: string, mailbox: string) => ({ pk: readsOf(reader), sk: `UPTO#${mailbox}` }),
  ttl: ({ upTo }) => later(upTo, KEPT_DAYS),
});

/** AP-190: a mailbox, newest first. */
export async function noticesIn(table: Table, mailbox: string, hidden: ReadonlySet<string>, slice: Slice): Promise<Page<InboxNoticeRow>> {
  return InboxNoticeItem.cards(await pageWithout(table, { ...MAILBOX.range(mailbox), descending: true }, hidden, slice));
}

const factsOf = (rows: Page['rows']): Key[] => AwaitedItem.among(rows).map(({ pk, sk }) => ({ pk: pk.slice('AWAITED#'.length), sk }));

/** AP-235: what is awaited about somebody: the keys of the items that say so. */
export async function awaitedOf(table: Table, employeeId: string): Promise<Key[]> {
  return factsOf(await queryAll(table, AWAITED_OF.range(employeeId)));
}

/** Items whose clocks end before an instant, the first to end first: their keys, since the list follows a moment later. */
export async function awaitedUntil(
  table: Table,
  region: string,
  until: string,
  slice: Slice,
): Promise<{ facts: Key[]; next: PagePosition | undefined }> {
  const { rows, next } = await table.query({ ...DUE.range(region), between: ['0', until], ...slice });
  return { facts: factsOf(rows), next };
}
