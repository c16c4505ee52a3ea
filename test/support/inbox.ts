// The inbox as somebody asks for it, and mailboxes as they lie in the table, of everybody.
import type { InboxNotice } from '../../src/modules/notices/rules/types.ts';
import type { Row } from '../../src/platform/store/table.ts';
import { throughAll } from '../../src/platform/stream/rebuild.ts';
import { type Ask, REGION, type RunningCity } from './city.ts';

export interface NoticeTold {
  id: string;
  event: string;
  text: string;
  at: string;
  dueAt: string | null;
  state: string;
  isRead: boolean;
  isLegal: boolean;
  subjectId: string;
  about: { id: string; name: string } | null;
}

export interface Inbox {
  unreadCount: number;
  asOf: string | null;
  isStale: boolean;
  notices: NoticeTold[];
}

const INBOX = `query($office: Office, $campaignId: ID) { notices(first: 100, office: $office, campaignId: $campaignId) {
  unreadCount asOf isStale edges { node { id event text at dueAt state isRead isLegal subjectId about { id name } } } } }`;

/** Newest first: the own mailbox, an office's, or that of all who compete. */
export async function inboxOf(ask: Ask, of: { office?: string; campaignId?: string } = {}): Promise<Inbox> {
  const { data, errors } = await ask(INBOX, of);
  if (errors) throw new Error(JSON.stringify(errors));
  const { edges, ...page } = data.notices;
  return { ...page, notices: edges.map(({ node }: { node: NoticeTold }) => node) };
}

/** Newest first; all of them, or those about one thing. */
export async function toldTo(ask: Ask, subjectId?: string, office?: string): Promise<NoticeTold[]> {
  const { notices } = await inboxOf(ask, office ? { office } : {});
  return notices.filter((one) => subjectId === undefined || one.subjectId === subjectId);
}

/** `EVENT STATE`, newest first. */
export const eventsIn = async (ask: Ask, of: { office?: string; campaignId?: string } = {}): Promise<string[]> =>
  (await inboxOf(ask, of)).notices.map(({ event, state }) => `${event} ${state}`);

/** `PLAN_WAITS AWAITED`, by name: those of one instant have no order. */
export const eventsTo = async (ask: Ask, subjectId?: string, office?: string): Promise<string[]> =>
  (await toldTo(ask, subjectId, office)).map(({ event, state }) => `${event} ${state}`).toSorted();

const DERIVED = ['InboxNotice', 'Awaited', 'Noticed'];

/** All that the projection has written, in the order of its keys. */
export async function noticeRows(city: RunningCity): Promise<Row[]> {
  const { table } = city.app.contextFor({ id: 'test', roles: new Set(), region: REGION, employeeId: null }, 'test');
  const rows: Row[] = [];
  await throughAll(
    () => table,
    1,
    DERIVED,
    async (page) => void rows.push(...page),
  );
  return rows.toSorted((a, b) => (`${a.pk}\n${a.sk}` < `${b.pk}\n${b.sk}` ? -1 : 1));
}

export const inboxRows = async (city: RunningCity): Promise<InboxNotice[]> =>
  (await noticeRows(city)).filter(({ type }) => type === 'InboxNotice').map(({ body }) => body as InboxNotice);
