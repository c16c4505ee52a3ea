// Development plans end with the service of their person, with a reason on record, and go on where an end is taken back or moved.

import type { ReadContext } from '../../platform/context.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import type { Tally } from '../../platform/store/commit.ts';
import type { Change } from '../../platform/stream/change.ts';
import { projected, recorded } from '../../platform/stream/projected.ts';
import type { Projection } from '../../platform/stream/projector.ts';
import { employeeFacts, employeeInRegion, whoseLastDayChanged } from '../organisation/read.ts';
import { lastDayOfService } from '../organisation/rules/types.ts';
import {
  allPlansOf,
  DevelopmentDeskItem,
  DevelopmentPlanItem,
  type DevelopmentPlanRow,
  LeavingItem,
  leavingItem,
  leftBefore,
} from './items.ts';
import { isRunning } from './rules/lifecycle.ts';
import { afterService } from './rules/service.ts';
import type { DevelopmentPlan } from './rules/types.ts';

const NAME = 'developmentServiceEnd';

/**
 * Without an evaluation there is one at a time, and the desk names the one that was begun last: that alone goes on. One before it does not, whatever
 * has become of the later one: whoever began that has begun anew. The desk is written in the same transaction, so that nobody begins another beside it,
 * whichever of the two comes first.
 */
async function onDesk(ctx: ReadContext, { region, body }: DevelopmentPlanRow): Promise<{ isAnother: boolean; tallies?: Tally[] }> {
  const { id, employeeId, ground } = body;
  if (ground !== null) return { isAnother: false };
  const before = await DevelopmentDeskItem.load(ctx.table.get, employeeId);
  if (before && before.body.planId !== id) return { isAnother: true };
  return { isAnother: false, tallies: [{ before, after: DevelopmentDeskItem.put(region, { employeeId, planId: id }) }] };
}

/** Whether it runs now. */
async function followOne(ctx: ReadContext, id: string, employeeId: string): Promise<boolean> {
  let runs = false;
  await recorded(ctx, NAME, async () => {
    const [before, person] = await Promise.all([DevelopmentPlanItem.load(ctx.table.get, id), employeeInRegion(ctx, employeeId)]);
    if (!before || !person) return null;
    const plan = afterService(before.body, person.body, { today: legalDay(ctx.now), now: ctx.now });
    const goesOn = isRunning(plan) && !isRunning(before.body);
    const { isAnother, ...desk } = goesOn ? await onDesk(ctx, before) : { isAnother: false };
    const stays = plan === before.body || isAnother;
    runs = isRunning(stays ? before.body : plan);
    if (stays) return null;
    return { subjects: [{ before, after: DevelopmentPlanItem.put(before.region, plan), detail: { status: plan.status } }], ...desk };
  });
  return runs;
}

/** By the record as it stands: run twice, late or in another order it ends alike. @param known a plan that its list may not show yet */
async function followService(ctx: ReadContext, employeeId: string, known: readonly string[] = []): Promise<void> {
  let runs = false;
  for (const id of new Set([...known, ...(await allPlansOf(ctx.table, employeeId))])) runs = (await followOne(ctx, id, employeeId)) || runs;
  await projected(ctx, async () => {
    const [before, person] = await Promise.all([LeavingItem.load(ctx.table.get, employeeId), employeeInRegion(ctx, employeeId)]);
    const lastDay = person && runs ? lastDayOfService(person.body) : null;
    if (!person || before?.body.lastDay === (lastDay ?? undefined)) return null;
    if (lastDay === null) return { drops: before ? [before] : [] };
    return { tallies: [{ before, after: leavingItem(person.region, employeeId, lastDay) }] };
  });
}

/** Plans that run by now, and did not before. */
const begun = (changes: readonly Change[]): DevelopmentPlan[] =>
  changes.flatMap(({ before, after }) => {
    const [was, is] = [DevelopmentPlanItem.bodyOf(before), DevelopmentPlanItem.bodyOf(after)];
    return is && isRunning(is) && !(was && isRunning(was)) ? [is] : [];
  });

/** An end that lies ahead is kept, and comes by the clock. */
export const learnersLeave: Projection = {
  name: NAME,
  follows: new Set([employeeFacts.type, DevelopmentPlanItem.type]),
  apply: async (ctx, changes) => {
    const plans = new Map<string, string[]>([...whoseLastDayChanged(changes)].map((employeeId) => [employeeId, []]));
    for (const { id, employeeId } of begun(changes)) plans.set(employeeId, [...(plans.get(employeeId) ?? []), id]);
    for (const [employeeId, known] of plans) await followService(ctx, employeeId, known);
  },
};

/**
 * AP-341: of one region, all with a plan under way whose last day is over. May be run at any time and as often as one likes, also twice at once.
 * @throws AggregateError at the end, of people whose plans could not end: no other waits for them
 */
export async function endDevelopmentPlans(contextFor: () => ReadContext, isOver: () => boolean): Promise<void> {
  const faults: unknown[] = [];
  const first = contextFor();
  for (const employeeId of await leftBefore(first.table, first.viewer.region ?? '', legalDay(first.now))) {
    if (isOver()) break;
    await followService(contextFor(), employeeId).catch((fault: unknown) => faults.push(fault));
  }
  if (faults.length > 0) throw new AggregateError(faults, 'Development plans that could not end.');
}
