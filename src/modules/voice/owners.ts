// Who does something about what citizens rated lowest: whether they are of the unit still, which nothing of the follow-up itself tells.

import type { ReadContext } from '../../platform/context.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import { employeeInRegion } from '../organisation/read.ts';
import { currentAssignments, type Employee } from '../organisation/rules/types.ts';
import type { VoiceFollowUp } from './rules/follow-up.ts';
import { unitOfService } from './services.ts';
import { VoiceFollowUpItem } from './summary-items.ts';

/** In a unit, or below it, on a day: also of nobody who has left. */
export const worksUnder = (employee: Employee, unitId: string, day: string): boolean =>
  currentAssignments(employee, day).some(({ unitPath }) => unitPath.split('/').includes(unitId));

/** Of the unit that answers today for the one it was published of. */
export async function ownerWorks(
  ctx: ReadContext,
  { unitId, ownerId }: Pick<VoiceFollowUp, 'unitId' | 'ownerId'>,
  region = ctx.viewer.region ?? '',
): Promise<boolean> {
  const [{ id }, owner] = await Promise.all([unitOfService(ctx, { region, unitId }), employeeInRegion(ctx, ownerId)]);
  return owner !== null && worksUnder(owner.body, id, legalDay(ctx.now));
}

/** Whoever moves is asked no more, though nothing of the follow-up changes by it. */
export async function followUpAskedStill(ctx: ReadContext, { subjectId, dueAt }: { subjectId: string; dueAt: string | null }) {
  const row = await VoiceFollowUpItem.load(ctx.loader.loadKey, ctx.viewer.region ?? '', subjectId);
  return { isAsked: row !== null && (await ownerWorks(ctx, row.body)), dueAt };
}
