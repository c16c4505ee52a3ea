// Who does something about what citizens rated lowest: whether they are of the unit still, which nothing of the follow-up itself tells.

import type { ReadContext } from '../../platform/context.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import { employeeInRegion } from '../organisation/read.ts';
import { worksUnder } from '../organisation/rules/types.ts';
import type { VoiceFollowUp } from './rules/follow-up.ts';
import { unitOfService } from './services.ts';

/** Of the unit that answers today for the one it was published of. */
export async function ownerWorks(
  ctx: ReadContext,
  { unitId, ownerId }: Pick<VoiceFollowUp, 'unitId' | 'ownerId'>,
  region = ctx.viewer.region ?? '',
): Promise<boolean> {
  const [{ id }, owner] = await Promise.all([unitOfService(ctx, { region, unitId }), employeeInRegion(ctx, ownerId)]);
  return owner !== null && worksUnder(owner.body, id, legalDay(ctx.now));
}
