// The staff of a unit in the list of the roster: rows of definitive posts, which say how far each has come, and the entries of all other posts. Each
// stands where it stands among the staff, so a page of one list goes on in the other.

import type { ItemToWrite, RowOf } from '../../platform/store/item-kind.ts';
import { fillPage } from '../../platform/store/ranges.ts';
import {
  type Key,
  type Page,
  type PagePosition,
  position,
  type Read,
  type Row,
  type Slice,
  type Table,
} from '../../platform/store/table.ts';
import { type AssignmentCardRow, AssignmentItem, ROSTER, STAFF, staffRange, validCard } from './items.ts';
import type { StaffPage } from './lists.ts';
import type { AssignmentView } from './rules/assignment-view.ts';
import type { Employee, Unit } from './rules/types.ts';

/** The list itself, for whoever writes its rows. */
export const OF_AGENCY = ROSTER;

/** A post as lists show it, beside its holder. */
export type PostEntry = RowOf<typeof AssignmentItem>;

export const entryKey = (employeeId: string, assignmentId: string): Key => AssignmentItem.key(employeeId, assignmentId);

/** Of a definitive post: how far plans of others have come stands in no list. */
export function entryIn<Item extends ItemToWrite>(item: Item | null | undefined): (Item & ItemToWrite<PostEntry>) | null {
  const entry = item as (Item & ItemToWrite<PostEntry>) | null | undefined;
  return entry?.type === AssignmentItem.type && entry.card?.assignment.holding === 'DEFINITIVE' ? entry : null;
}

/** The entry with what it says of plans; undefined: nothing, and each plan is asked. */
export function entryTelling({ card, ...entry }: ItemToWrite<PostEntry>, plans: string | undefined): ItemToWrite<PostEntry> {
  return card && plans !== undefined ? { ...entry, card: { ...card, plans } } : { ...entry, card };
}

/** Entries of posts that are held on a day. */
export const entriesOn: (day: string) => (row: Row) => row is AssignmentCardRow = validCard;

/** Behind whichever row stands at the place of one of the staff. */
const behind = ({ pk, ...at }: PagePosition, { rootId }: Unit): PagePosition => {
  const { index, pk: list } = ROSTER.range(rootId);
  return { pk: pk ?? '', sk: '~', [`${index}pk`]: list, [`${index}sk`]: at[`${STAFF.index}sk`] ?? '' };
};

/** AP-403: somebody’s entries that do not stand there where they stand among the staff, with that mended: before decision 0122 none did. */
export async function entriesToMend(read: Read, { id: employeeId, assignments }: Employee): Promise<ItemToWrite[]> {
  const posts = assignments.filter(({ holding }) => holding !== 'DEFINITIVE');
  const rows = await Promise.all(posts.map(({ id }) => AssignmentItem.load(read, employeeId, id)));
  return rows.flatMap((row, i): ItemToWrite[] => {
    const [place, rootUnitId] = [row && STAFF.orderOf(row), posts[i]?.rootUnitId ?? ''];
    if (!row || place === null || place === ROSTER.orderOf(row)) return [];
    return [{ ...row, index: { ...row.index, ...ROSTER.at(place, rootUnitId) } }];
  });
}

/** AP-402: a page of a unit's staff out of the roster, of those whom `keep` shows. */
export function rosterPage<R extends Row>(
  table: Table,
  unit: Unit,
  subtree: boolean,
  { limit, after }: Slice,
  keep: (row: Row) => row is R,
): Promise<Page<R>> {
  const from = after?.[`${STAFF.index}sk`];
  // DynamoDB does not say which comes first of two that have one key: whoever was shown is not shown again.
  const isNew = (row: Row): row is R => keep(row) && ROSTER.orderOf(row) !== from;
  return fillPage(table, { ...staffRange(ROSTER, unit, subtree), limit, after: after && behind(after, unit) }, isNew);
}

/** The same page as `staffOf` has it, cursors and all. @param views of its rows, in their order */
export function asStaff(page: Page, { rootId }: Unit, views: readonly AssignmentView[]): StaffPage {
  const rows = page.rows.map((row, i): Row<unknown, AssignmentView> => {
    const card = views[i] as AssignmentView;
    const { pk, sk } = AssignmentItem.key(card.employeeId, card.assignment.id);
    const index = STAFF.at(ROSTER.orderOf(row) ?? '', rootId);
    return { pk, sk, type: AssignmentItem.type, version: 0, region: '', body: null, card, index };
  });
  const last = rows.at(-1);
  return { rows, index: STAFF.index, ...(page.next && last && { next: position(last, STAFF.index) }) };
}
