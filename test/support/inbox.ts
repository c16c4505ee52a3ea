// Mailboxes as they lie in the table, of everybody.
import type { InboxNotice } from '../../src/modules/notices/rules/types.ts';
import type { Row } from '../../src/platform/store/table.ts';
import { REGION, type RunningCity } from './city.ts';

export type InboxRow = InboxNotice;

/** All notices, of all mailboxes, in the order of their ids. */
export async function inboxRows(city: RunningCity): Promise<InboxRow[]> {
  const { table } = city.app.contextFor({ id: 'test', roles: new Set(), region: REGION, employeeId: null }, 'test');
  const rows: Row[] = [];
  for (let after: Parameters<typeof table.scan>[0]['after'], more = true; more; ) {
    const page = await table.scan({ types: ['InboxNotice'], segment: 0, segments: 1, after });
    rows.push(...page.rows);
    after = page.next;
    more = after !== undefined;
  }
  return rows.map(({ body }) => body as InboxNotice).toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
