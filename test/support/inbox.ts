// Mailboxes as people open them: the own one, an office's, that of all who compete.
import { AwaitedItem, InboxNoticeItem } from '../../src/modules/notices/items.ts';
import type { InboxNotice } from '../../src/modules/notices/rules/types.ts';
import { type Ask, everyRow, type RunningCity } from './city.ts';

export interface NoticeTold {
  id: string;
  event: string;
  text: string;
  at: string;
  dueAt: string | null;
  state: 'TOLD' | 'AWAITED' | 'DONE';
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

/** Newest first. */
export async function inboxOf(ask: Ask, of: { office?: string; campaignId?: string } = {}): Promise<Inbox> {
  const { data, errors } = await ask(INBOX, of);
  if (errors) throw new Error(JSON.stringify(errors));
  const { edges, ...page } = data.notices;
  return { ...page, notices: edges.map(({ node }: { node: NoticeTold }) => node) };
}

/** `EVENT STATE`, newest first. */
export const eventsIn = async (ask: Ask, of: { office?: string; campaignId?: string } = {}): Promise<string[]> =>
  (await inboxOf(ask, of)).notices.map(({ event, state }) => `${event} ${state}`);

/** All that the table holds of notices, whosoever they are. */
export const everyNotice = async (city: RunningCity): Promise<InboxNotice[]> =>
  (await everyRow(city)).filter(InboxNoticeItem.is).map(({ body }) => body);

export const everyAwaited = async (city: RunningCity) => (await everyRow(city)).filter(AwaitedItem.is);
