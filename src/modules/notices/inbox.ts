// The inbox: what lies in the viewer's own mailbox or in that of an office they hold, what of it is still awaited, and what they have read.

import { write } from '../../platform/access/idempotent.ts';
import type { Keyed } from '../../platform/access/operation.ts';
import { onlyWhatMayBeSeen, ownAlone } from '../../platform/access/permit.ts';
import type { MutationContext, ReadContext } from '../../platform/context.ts';
import type { Connection } from '../../platform/graphql/connection.ts';
import { mailbox, type Office } from '../../platform/rules/addressee.ts';
import { fail } from '../../platform/rules/errors.ts';
import type { Result } from '../../platform/store/commit.ts';
import { fillSeen } from '../../platform/store/ranges.ts';
import type { Page, Slice } from '../../platform/store/table.ts';
import { deliveryOf } from '../evaluation/rules/notices.ts';
import type { Evaluation } from '../evaluation/rules/types.ts';
import { officesOf } from '../organisation/addressees.ts';
import { findEmployee } from '../organisation/employees.ts';
import type { EmployeeRow } from '../organisation/items.ts';
import { isParty, ownCampaigns } from '../recruitment/campaigns/competing.ts';
import { noticeId } from './ids.ts';
import { AwaitedItem, InboxNoticeItem, type InboxNoticeRow, noticesIn, ReadItem, ReadUpToItem } from './items.ts';
import { askedStill, isAskedOf, stands } from './live.ts';
import { opensMailbox, ownMailbox } from './recipients.ts';
import { awaitedIn, isRead, type ReadSoFar, stateOf } from './rules/inbox.ts';
import type { InboxNotice, InboxState } from './rules/types.ts';

/** A page, and whose mailbox it is of. */
export type InboxNoticeConnectionView = Connection<InboxNoticeRow> & { asked: MailboxAsked };

/** Whose mailbox: an office's, that of all who compete in a campaign, or the own one. */
export interface MailboxAsked {
  office?: Office | null | undefined;
  campaignId?: string | null | undefined;
}

/** Null for one that the viewer does not open. */
async function mailboxOf(ctx: ReadContext, { office, campaignId }: MailboxAsked): Promise<string | null> {
  if (office && campaignId) return null;
  if (office) return opened(ctx, mailbox.office(office, ctx.viewer.region ?? ''));
  return campaignId ? opened(ctx, mailbox.applicants(campaignId)) : ownMailbox(ctx);
}

const opened = async (ctx: ReadContext, asked: string): Promise<string | null> => ((await opensMailbox(ctx, asked)) ? asked : null);

/** Who competes in a selection reads nothing of its committee (0049), in the mailbox of their office either; nor does whom a thing is kept from. */
async function mayRead(ctx: ReadContext, { campaignId, mailbox: of, keptFrom }: InboxNotice): Promise<boolean> {
  if (keptFrom?.includes(ctx.viewer.employeeId ?? '')) return false;
  if (campaignId === null || !officesOf(ctx.viewer).includes(of)) return true;
  return !(await isParty(ctx, { campaignId }));
}

/** Neither what was taken back, nor a reminder of what is done: whoever reminds may not know that, and whoever reads does. */
async function isShown(ctx: ReadContext, row: InboxNoticeRow): Promise<boolean> {
  const { body } = row;
  if (body.keptFrom?.includes(ctx.viewer.employeeId ?? '') || !(await stands(ctx, body))) return false;
  return body.remindsOn === undefined || body.awaitedBy === null || (await inboxState(ctx, row)) !== 'DONE';
}

/** AP-190. Empty for a mailbox that is not the viewer's. */
export async function inbox(ctx: ReadContext, asked: MailboxAsked, slice: Slice): Promise<Page<InboxNoticeRow>> {
  onlyWhatMayBeSeen(ctx);
  const of = await mailboxOf(ctx, asked);
  if (of === null) return { rows: [] };
  const hidden = asked.office ? await ownCampaigns(ctx) : new Set<string>();
  return fillSeen(
    (part) => noticesIn(ctx.table, of, hidden, part),
    (rows) => Promise.all(rows.map(async (row) => ((await isShown(ctx, row)) ? row : null))),
    slice,
  );
}

export async function findNotice(ctx: ReadContext, id: string): Promise<InboxNoticeRow | null> {
  const row = await InboxNoticeItem.load(ctx.loader.loadKey, id);
  if (!row || !(await opensMailbox(ctx, row.body.mailbox)) || !(await mayRead(ctx, row.body))) return null;
  return (await stands(ctx, row.body)) ? row : null;
}

export async function readSoFar(ctx: ReadContext, { id, mailbox: of }: InboxNotice, reader = ownMailbox(ctx)): Promise<ReadSoFar> {
  const { loadKey } = ctx.loader;
  const [one, all] = await Promise.all([ReadItem.load(loadKey, reader, id), ReadUpToItem.load(loadKey, reader, of)]);
  return { one: one !== null, upTo: all?.body.upTo ?? null };
}

/** Of a page one batch, together with what is still awaited. */
export const isReadBy = async (ctx: ReadContext, { body }: InboxNoticeRow): Promise<boolean> => isRead(body, await readSoFar(ctx, body));

export async function inboxState(ctx: ReadContext, { body }: InboxNoticeRow): Promise<InboxState> {
  const [by, still] = await Promise.all([body.awaitedBy && AwaitedItem.load(ctx.loader.loadKey, body.awaitedBy), askedStill(ctx, body)]);
  const awaited = by?.body.awaited ?? null;
  const state = stateOf(body, { awaited, still, now: ctx.now });
  const found = state === 'AWAITED' ? awaitedIn(awaited, body) : undefined;
  return found && !(await isAskedOf(ctx, found, body.mailbox)) ? 'DONE' : state;
}

/** As it is by now, where that can be told; else as it was told. */
export const dueAtOf = async (ctx: ReadContext, { body }: InboxNoticeRow): Promise<string | null> => {
  const still = await askedStill(ctx, body);
  return still ? still.dueAt : body.dueAt;
};

/** Above this nobody counts: the inbox says so many or more. */
export const MOST_UNREAD = 100;

/** AP-191: unread among the newest hundred. */
export async function unreadCount(ctx: ReadContext, asked: MailboxAsked): Promise<number> {
  onlyWhatMayBeSeen(ctx);
  const { rows } = await inbox(ctx, asked, { limit: MOST_UNREAD });
  const read = await Promise.all(rows.map((row) => isReadBy(ctx, row)));
  return read.filter((one) => !one).length;
}

/** Notices that are somebody else's are passed over as unknown ones are. */
export async function noticesRead(ctx: MutationContext, { ids }: Keyed & { ids: readonly string[] }): Promise<Result> {
  const permit = ownAlone(ctx);
  if (ids.length === 0 || ids.length > MOST_UNREAD) fail('OUT_OF_RANGE', { field: ['ids'], params: { least: 1, most: MOST_UNREAD } });
  const found = (await Promise.all([...new Set(ids)].map((id) => findNotice(ctx, id)))).filter((row) => row !== null);
  if (found.length === 0) fail('NOT_FOUND', { field: ['ids'] });
  const reader = ownMailbox(ctx);
  const parts = found.map(({ region, body }) => ReadItem.putAt([reader, body.id], region, { at: ctx.now }));
  return write(ctx, permit, { subjects: [], parts, result: { id: reader, ids: found.map(({ body }) => body.id) } });
}

/** What came after the instant stays unread: the client has not shown it. */
export async function noticesReadUpTo(ctx: MutationContext, { upTo, ...of }: Keyed & MailboxAsked & { upTo: string }): Promise<Result> {
  const permit = ownAlone(ctx);
  const asked = (await mailboxOf(ctx, of)) ?? fail('NOT_FOUND', { field: [of.office ? 'office' : 'campaignId'] });
  const reader = ownMailbox(ctx);
  const before = await ReadUpToItem.load(ctx.loader.loadKey, reader, asked);
  const latest = [upTo, before?.body.upTo ?? upTo].toSorted().at(-1) ?? upTo;
  const after = ReadUpToItem.putAt([reader, asked], ctx.viewer.region ?? '', { upTo: latest > ctx.now ? ctx.now : latest });
  return write(ctx, permit, { subjects: [], tallies: [{ before, after }], result: { id: reader } });
}

/** When the notice of a hand-over was put into the mailbox of who is rated; null until it is, and where another notice tells of the version. */
export async function handedOverAt(ctx: ReadContext, evaluation: Evaluation): Promise<string | null> {
  const delivery = deliveryOf(evaluation);
  if (!delivery) return null;
  const id = noticeId(mailbox.employee(evaluation.employeeId), delivery.event, evaluation.id, delivery.occasion);
  return (await InboxNoticeItem.load(ctx.loader.loadKey, id))?.body.at ?? null;
}

/** Null where the viewer may not see them (any more), or nobody is named. */
export const aboutOf = async (ctx: ReadContext, { body: { aboutId } }: InboxNoticeRow): Promise<EmployeeRow | null> =>
  aboutId === null ? null : findEmployee(ctx, aboutId);

/** What a payload shows of what was read. */
export const readNow = async (ctx: ReadContext, ids: readonly string[]): Promise<InboxNoticeRow[]> =>
  (await Promise.all(ids.map((id) => findNotice(ctx, id)))).filter((row) => row !== null);
