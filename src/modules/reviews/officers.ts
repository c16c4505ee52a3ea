// Which officer of the staffing agency may hold what raters from outside answer with: one who neither judges nor is judged here.

import type { ReadContext } from '../../platform/context.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import { employeeInRegion } from '../organisation/read.ts';
import { delegatesOn } from '../organisation/rules/types.ts';
import { lineAbove } from '../organisation/superiors.ts';
import type { ReviewSubject } from './rules/types.ts';

/** Whether there are raters from outside whose link nobody has handed out. */
export const waitsForLinks = ({ approval }: ReviewSubject): boolean => approval?.externals.some(({ handed }) => !handed) ?? false;

/** The person, all superiors of then and now, and who has approved or was asked to rate. */
async function partiesOf(ctx: ReadContext, { employeeId, snapshot, approval }: ReviewSubject): Promise<Set<string>> {
  const line = (await lineAbove(ctx, employeeId)).flat();
  const asked = (approval?.raters ?? []).map((rater) => rater.employeeId);
  return new Set([employeeId, snapshot.superiorId, ...(approval ? [approval.by] : []), ...line, ...asked]);
}

/** Neither a party nor somebody to whom a party has lent authority. Of a login that names nobody in service it cannot be said. */
export async function isOutside(ctx: ReadContext, subject: ReviewSubject): Promise<boolean> {
  const me = ctx.viewer.employeeId;
  if (me === null) return false;
  const parties = await partiesOf(ctx, subject);
  if (parties.has(me)) return false;
  const people = await Promise.all([...parties].map((id) => employeeInRegion(ctx, id)));
  return !people.some((row) => row && delegatesOn(row.body, legalDay(ctx.now)).includes(me));
}
