// The inbox as somebody asks for it, and mailboxes as they lie in the table, of everybody.
import type { InboxNotice } from '../../src/modules/notices/rules/types.ts';
import type { Row } from '../../src/platform/store/table.ts';
import { type Ask, REGION, type RunningCity } from './city.ts';

const INBOX = `query($office: Office) { notices(first: 100, office: $office) {
  unreadCount edges { node { id event text at dueAt state isRead isLegal subjectId about { id name } } } } }`;

export interface Told {
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

/** Newest first; all of them, or those about one thing. */
export async function toldTo(ask: Ask, subjectId?: string, office?: string): Promise<Told[]> {
  const { data, errors } = await ask(INBOX, office ? { office } : {});
  if (errors) throw new Error(JSON.stringify(errors));
  const told: Told[] = data.notices.edges.map(({ node }: { node: Told }) => node);
  return told.filter((one) => subjectId === undefined || one.subjectId === subjectId);
}

/** `PLAN_WAITS AWAITED`, by name: those of one instant have no order. */
export const eventsTo = async (ask: Ask, subjectId?: string, office?: string): Promise<string[]> =>
  (await toldTo(ask, subjectId, office)).map(({ event, state }) => `${event} ${state}`).toSorted();

const DERIVED = ['InboxNotice', 'Awaited', 'Told'];

/** All that the projection has written, in the order of its keys. */
export async function noticeRows(city: RunningCity): Promise<Row[]> {
  const { table } = city.app.contextFor({ id: 'test', roles: new Set(), region: REGION, employeeId: null }, 'test');
  const rows: Row[] = [];
  for (let page = await table.scan({ types: DERIVED, segment: 0, segments: 1 }); ; ) {
    rows.push(...page.rows);
    if (!page.next) break;
    page = await table.scan({ types: DERIVED, segment: 0, segments: 1, after: page.next });
  }
  return rows.toSorted((a, b) => (`${a.pk}\n${a.sk}` < `${b.pk}\n${b.sk}` ? -1 : 1));
}

export const inboxRows = async (city: RunningCity): Promise<InboxNotice[]> =>
  (await noticeRows(city)).filter(({ type }) => type === 'InboxNotice').map(({ body }) => body as InboxNotice);
