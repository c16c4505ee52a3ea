// What becomes of awards by itself: proposed when an evaluation of VERY_GOOD becomes final, withdrawn when it is reversed.

import type { ReadContext } from '../../platform/context.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import { opening } from '../../platform/stream/opened.ts';
import { followUpFacts } from '../evaluation/read.ts';
import type { FollowUpEvent } from '../evaluation/rules/types.ts';
import { employeeInRegion } from '../organisation/read.ts';
import { awardOfEvaluation } from './ids.ts';
import { AwardItem, awardLock } from './items.ts';
import { placeHeld } from './places.ts';
import { countedUnit } from './rules/counted.ts';
import { followAwardGround } from './rules/ground.ts';
import type { Award } from './rules/types.ts';

/** In the unit of the person, as they served when it was proposed. */
async function whereTheyServe(ctx: ReadContext, award: Award): Promise<Award> {
  const person = await employeeInRegion(ctx, award.employeeId);
  return person ? { ...award, countedIn: countedUnit(person.body, legalDay(award.proposedAt)) } : award;
}

/** A place that it held, and its name under its rule, are free again in the same transaction. */
export const awardProposals = opening<FollowUpEvent>({
  name: 'awardFollowEvaluation',
  events: followUpFacts,
  follow: async (ctx, events, region) => {
    const id = awardOfEvaluation(events[0]?.evaluationId ?? '');
    const before = await AwardItem.load(ctx.table.get, id);
    const followed = followAwardGround(before?.body ?? null, events, { id, region });
    if (!followed) return null;
    const award = before ? followed : await whereTheyServe(ctx, followed);
    const was = before?.body ?? null;
    const place = was && !award.grant ? await placeHeld(ctx, was) : null;
    return {
      subjects: [{ before, after: AwardItem.put(region, award), detail: { status: award.status } }],
      drops: place ? [place] : [],
      free: was && was.ruleId !== null && award.ruleId === null ? [awardLock(was.ruleId, was.employeeId)] : [],
    };
  },
});
