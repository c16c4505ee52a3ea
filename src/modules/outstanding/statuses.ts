// The status of this year's plan of many posts, as rows of the roster say it: they are written with the plan, and lie beside each other in its order.

import type { ReadContext } from '../../platform/context.ts';
import { legalDay, legalYear } from '../../platform/rules/calendar.ts';
import { queryAll } from '../../platform/store/ranges.ts';
import type { AssignmentView } from '../organisation/rules/assignment-view.ts';
import type { PlanStatus } from '../performance/rules/types.ts';
import { isHeldOn, markOf, OF_AGENCY, RosterItem } from './card-items.ts';
import { statusByMark } from './rules/stages.ts';

/**
 * AP-390: by post, of some that stand side by side in the list of their agency and are held today; null where there is no plan. Who is not among
 * them is told by the plan itself: rows are of definitive posts, and older ones leave something open.
 */
export async function planStatuses(ctx: ReadContext, cards: readonly AssignmentView[]): Promise<ReadonlyMap<string, PlanStatus | null>> {
  // Of two names the list has the longer one first, the roster the shorter one: posts follow there, and not here.
  const places = cards.flatMap(({ place }) => place ?? []).toSorted((a, b) => (a < b ? -1 : 1));
  const [first, last] = [places[0], places.at(-1)];
  const statuses = new Map<string, PlanStatus | null>();
  if (first === undefined || last === undefined) return statuses;
  const [year, today] = [legalYear(ctx.now), legalDay(ctx.now)];
  const rows = await queryAll(ctx.table, {
    ...OF_AGENCY.range(cards[0]?.assignment.rootUnitId ?? ''),
    between: [first, last],
    cardsOnly: true,
  });
  for (const row of RosterItem.among(rows)) {
    const status = isHeldOn(row, today) ? statusByMark(markOf(row, year)) : undefined;
    if (status !== undefined) statuses.set(row.sk.slice(RosterItem.key('', '').sk.length), status);
  }
  return statuses;
}
