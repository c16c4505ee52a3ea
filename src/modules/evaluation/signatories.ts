// Who else is named on the official form: the rater's superior (atasan pejabat penilai), as recorded at the hand-over.

import type { ReadContext } from '../../platform/context.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import { definitiveOn } from '../organisation/rules/types.ts';
import { employeeById } from '../organisation/superiors.ts';
import { raterOf, snapshotOf } from './rater.ts';
import type { PersonSnapshot } from './rules/types.ts';

/** Of the viewer as rater; null where there is nobody above, as above the mayor. */
export async function raterSuperiorSnapshot(ctx: ReadContext, year: number): Promise<PersonSnapshot | null> {
  const me = await employeeById(ctx, ctx.viewer.employeeId ?? '');
  const post = me && definitiveOn(me, legalDay(ctx.now));
  const id = me && post ? await raterOf(ctx, me, post, year) : null;
  const superior = id ? await employeeById(ctx, id) : null;
  const held = superior && definitiveOn(superior, legalDay(ctx.now));
  return superior && snapshotOf(ctx, superior, held ?? undefined);
}
