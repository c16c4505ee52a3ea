// The status of this year's plan as rows of the roster and entries of posts say it, which are written with the plan; and a page of the roster's.

import type { ReadContext } from '../../platform/context.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import type { Row, Slice } from '../../platform/store/table.ts';
import { cardOf, type StaffPage } from '../organisation/lists.ts';
import { asStaff, entriesOn, rosterPage } from '../organisation/roster-list.ts';
import type { AssignmentView } from '../organisation/rules/assignment-view.ts';
import type { Assignment, AssignmentCard, Unit } from '../organisation/rules/types.ts';
import { titlesOn } from '../organisation/titles.ts';
import type { PlanStatus } from '../performance/rules/types.ts';
import { heldOn, isPacked, markIn, type PackedCard, plansIn, RosterItem, standsAsStaff } from './card-items.ts';
import { PostOnRoster } from './post-on-roster.ts';
import { statusByMark } from './rules/stages.ts';

/** Of a year's plan, as a row of the roster or an entry tells it: null where there is none, undefined where only the plan itself tells. */
export const statusIn = (plans: string, year: number): PlanStatus | null | undefined => statusByMark(markIn(plans, year));

function viewOf(row: Row, titleOf: (post: Assignment) => string): AssignmentView {
  if (!RosterItem.is(row)) {
    const card = cardOf(row as Row<unknown, AssignmentCard>);
    return { ...card, title: titleOf(card.assignment) };
  }
  const card = row.card as PackedCard;
  const assignment = new PostOnRoster(row, card);
  return { employeeId: row.pk, employeeName: card[0], assignment, title: titleOf(assignment), plans: plansIn(card) };
}

/**
 * AP-402: a page of a unit's staff with the status of this year's plan, in one Query: rows say it of definitive posts, entries stand beside them for
 * all others, whose plan is asked. Null where a row among them cannot be read, or stands elsewhere than the staff has it.
 */
export async function staffOnRoster(ctx: ReadContext, unit: Unit, subtree: boolean, slice: Slice): Promise<StaffPage | null> {
  const today = legalDay(ctx.now);
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
    page.rows.map((row) => viewOf(row, titleOf)),
  );
}
