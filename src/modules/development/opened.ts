// What becomes of development plans by itself: proposed when an evaluation becomes final, withdrawn with it; a coach who is about to leave.

import type { ReadContext } from '../../platform/context.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import type { FactKind } from '../../platform/store/item-kind.ts';
import { opening } from '../../platform/stream/opened.ts';
import { recorded } from '../../platform/stream/projected.ts';
import type { Projection } from '../../platform/stream/projector.ts';
import { followUpFacts } from '../evaluation/read.ts';
import type { FollowUpEvent } from '../evaluation/rules/types.ts';
import { employeeFacts, employeeInRegion, whoseLastDayChanged } from '../organisation/read.ts';
import { lastDayOfService } from '../organisation/rules/types.ts';
import { nextPlanId, proposedPlanId } from './ids.ts';
import { allCoachedBy, DevelopmentPlanItem } from './items.ts';
import { coachLeaves } from './rules/company.ts';
import { followGround, opensAnew } from './rules/ground.ts';
import { placed } from './rules/plan.ts';
import { developmentPlanPolicy } from './rules/policy.ts';
import { afterService } from './rules/service.ts';
import type { DevelopmentPlan } from './rules/types.ts';

/** In the unit of the person, where it is counted. */
async function whereTheyAre(ctx: ReadContext, plan: DevelopmentPlan): Promise<DevelopmentPlan> {
  const employee = await employeeInRegion(ctx, plan.employeeId);
  if (!employee) return plan;
  // Who has left meanwhile is offered nothing; it stays on record, and stands where they have not left after all.
  return afterService(placed(plan, employee.body), employee.body, { today: legalDay(ctx.now), now: ctx.now });
}

export const developmentProposals = opening<FollowUpEvent>({
  name: 'developmentPlanPropose',
  events: followUpFacts,
  follow: async (ctx, events, region) => {
    let id = proposedPlanId(events[0]?.evaluationId ?? '');
    let before = await DevelopmentPlanItem.load(ctx.table.get, id);
    while (before?.body.nextId) {
      id = before.body.nextId;
      before = await DevelopmentPlanItem.load(ctx.table.get, id);
    }
    const { version: policyVersion } = developmentPlanPolicy(legalDay(ctx.now));
    const followed = followGround(before?.body ?? null, events, { id, policyVersion });
    if (!followed) return null;
    if (before && opensAnew(before.body, events)) {
      const nextId = nextPlanId(id);
      const next = followGround(null, events, { id: nextId, policyVersion });
      if (!next) return null;
      const anew = await whereTheyAre(ctx, next);
      const closed = DevelopmentPlanItem.put(region, { ...before.body, nextId });
      return {
        subjects: [
          { before, after: closed, detail: { status: before.body.status } },
          { before: null, after: DevelopmentPlanItem.put(region, anew), detail: { status: anew.status } },
        ],
      };
    }
    const plan = before ? followed : await whereTheyAre(ctx, followed);
    return { subjects: [{ before, after: DevelopmentPlanItem.put(region, plan), detail: { status: plan.status } }] };
  },
});

/** As their record has it now: an entry that is taken back leaves no trace, in whatever order changes come. */
async function tellLeaving(ctx: ReadContext, employeeId: string): Promise<void> {
  for (const id of await allCoachedBy(ctx.table, employeeId))
    await recorded(ctx, 'developmentCoachLeaves', async () => {
      const [before, coach] = await Promise.all([DevelopmentPlanItem.load(ctx.table.get, id), employeeInRegion(ctx, employeeId)]);
      const plan = before && coach && coachLeaves(before.body, { employeeId, leavesOn: lastDayOfService(coach.body) });
      return before && plan ? { subjects: [{ before, after: DevelopmentPlanItem.put(before.region, plan) }] } : null;
    });
}

/** Plans whose coach is about to leave say so while there is time to name another. */
export const coachesLeave: Projection = {
  name: 'developmentCoachLeaves',
  follows: new Set([employeeFacts.type]),
  apply: async (ctx, changes) => {
    for (const employeeId of whoseLastDayChanged(changes)) await tellLeaving(ctx, employeeId);
  },
};

/** As what counts them knows them. */
export const developmentFacts: FactKind<DevelopmentPlan> = DevelopmentPlanItem;
