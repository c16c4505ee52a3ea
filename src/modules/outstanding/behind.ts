// Whose step of a year is not taken, as whoever reminds them goes through them: everybody of a region, a page at a time.

import type { ReadContext } from '../../platform/context.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import { fillRanges } from '../../platform/store/ranges.ts';
import type { PagePosition, Row, Slice } from '../../platform/store/table.ts';
import { rosterRanges, rosterRowOf } from './items.ts';
import { isOutstanding } from './rules/rows.ts';
import type { WorkflowStep } from './rules/types.ts';

/** A post, and who holds it. */
export interface PostBehind {
  employeeId: string;
  assignmentId: string;
}

/** AP-194. The list follows a moment later: the facts themselves say who is still behind. */
export async function postsBehind(
  ctx: ReadContext,
  { step, year }: { step: WorkflowStep; year: number },
  slice: Slice,
): Promise<{ posts: PostBehind[]; next: PagePosition | undefined }> {
  const filter = { step, year };
  const today = legalDay(ctx.now);
  const keep = (row: Row): row is Row => {
    const card = rosterRowOf(row)?.card;
    return card !== undefined && isOutstanding(card, filter, today);
  };
  const page = await fillRanges(ctx.table, rosterRanges({ region: ctx.viewer.region ?? '' }, filter), slice, keep, slice.limit * 2);
  const posts = page.rows.flatMap((row) => rosterRowOf(row)?.card ?? []);
  return { posts: posts.map(({ employeeId, assignmentId }) => ({ employeeId, assignmentId })), next: page.next };
}
