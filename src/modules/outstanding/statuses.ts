// The status of this year's plan of many posts, as rows of the roster say it: they are written with the plan, and lie beside each other in its order.

import type { ReadContext } from '../../platform/context.ts';
import { legalDay, legalYear } from '../../platform/rules/calendar.ts';
import { queryAll } from '../../platform/store/ranges.ts';
import type { Row, Slice } from '../../platform/store/table.ts';
import { cardOf, type StaffPage } from '../organisation/lists.ts';
import { asStaff, entriesOn, OF_AGENCY, rosterPage } from '../organisation/roster-list.ts';
import type { AssignmentView } from '../organisation/rules/assignment-view.ts';
import type { Assignment, AssignmentCard, Unit } from '../organisation/rules/types.ts';
import { titlesOn } from '../organisation/titles.ts';
import type { PlanStatus } from '../performance/rules/types.ts';
import { heldOn, isPacked, markOf, type PackedCard, RosterItem, standsAsStaff } from './card-items.ts';
import { PostOnRoster } from './post-on-roster.ts';
import { statusByMark } from './rules/stages.ts';

/**
 * AP-390: by post, of some that stand side by side in the list of their agency and are held today; null where there is no plan. Who is not among
 * them is told by the plan itself: rows are of definitive posts, and older ones leave something open.
 */
export async function planStatuses(ctx: ReadContext, cards: readonly AssignmentView[]): Promise<ReadonlyMap<string, PlanStatus | null>> {
  const places = cards.flatMap(({ place }) => place ?? []);
  const [first, last] = [places[0], places.at(-1)];
  const statuses = new Map<string, PlanStatus | null>();
  if (first === undefined || last === undefined) return statuses;
  const [year, isHeld] = [legalYear(ctx.now), heldOn(legalDay(ctx.now))];
  const rows = await queryAll(ctx.table, {
    ...OF_AGENCY.range(cards[0]?.assignment.rootUnitId ?? ''),
    between: [first, last],
    cardsOnly: true,
  });
  for (const { sk, card } of RosterItem.among(rows)) {
    const status = isPacked(card) && isHeld(card) ? statusByMark(markOf(card, year)) : undefined;
    if (status !== undefined) statuses.set(sk.slice(RosterItem.key('', '').sk.length), status);
  }
  return statuses;
}

function viewOf(row: Row, year: number, titleOf: (post: Assignment) => string): AssignmentView {
  if (!RosterItem.is(row)) {
    const card = cardOf(row as Row<unknown, AssignmentCard>);
    return { ...card, title: titleOf(card.assignment) };
  }
  const card = row.card as PackedCard;
  const assignment = new PostOnRoster(row, card);
  const view: AssignmentView = { employeeId: row.pk, employeeName: card[0], assignment, title: titleOf(assignment) };
  const planStatus = statusByMark(markOf(card, year));
  if (planStatus !== undefined) view.planStatus = planStatus;
  return view;
}

/**
 * AP-402: a page of a unit's staff with the status of this year's plan, in one Query: rows say it of definitive posts, entries stand beside them for
 * all others, whose plan is asked. Null where a row among them cannot be read, or stands elsewhere than the staff has it.
 */
export async function staffOnRoster(ctx: ReadContext, unit: Unit, subtree: boolean, slice: Slice): Promise<StaffPage | null> {
  const [year, today] = [legalYear(ctx.now), legalDay(ctx.now)];
  const [isEntry, isHeld] = [entriesOn(today), heldOn(today)];
  let isTold = true;
  const isShown = (row: Row): row is Row => {
    if (!RosterItem.is(row)) return isEntry(row);
    if (isPacked(row.card) && standsAsStaff(row)) return isHeld(row.card);
    isTold = false;
    return false;
  };
  const [page, titleOf] = await Promise.all([rosterPage(ctx.table, unit, subtree, slice, isShown), titlesOn(ctx)]);
  if (!isTold) return null;
  return asStaff(
    page,
    unit,
    page.rows.map((row) => viewOf(row, year, titleOf)),
  );
}
