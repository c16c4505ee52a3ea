// What is written beside a plan, whose head stays as it is: entries, files, words about them. Neither roster nor extensions are read for it.

import { authorise } from '../../platform/access/access.ts';
import type { ReadContext } from '../../platform/context.ts';
import { aboutPlan, contentToChange, keptCycle, type PlanToChange, sideOf, timingOf, toChange } from './documents.ts';
import { isSurelyInTime, type PlanAction, type Timing } from './rules/lifecycle.ts';
import type { PlanHead } from './rules/types.ts';

/** Where the cycle as it is kept lets in, it is not read, nor is what was extended; whoever is refused by it is asked about anew. */
async function timingFor(ctx: ReadContext, action: PlanAction, head: PlanHead): Promise<Timing> {
  const { now } = ctx;
  // What counts as of an earlier arrival is done in a cycle that may have been closed since.
  const known = ctx.lateAt === null ? await keptCycle(ctx, head.cycleId) : null;
  if (known && isSurelyInTime(action, head, known.body, sideOf(ctx, head), now)) return { cycle: known.body, extensions: {}, now };
  const { cycle, extensions } = await timingOf(ctx, head.cycleId, head.employeeId);
  return { cycle, extensions, now };
}

/** One read for its employee, in time: head and content. */
export async function planToAddTo(ctx: ReadContext, action: PlanAction, planId: string): Promise<PlanToChange> {
  const document = await contentToChange(ctx, planId);
  const head = document.row.body;
  const [timing, permit] = await Promise.all([timingFor(ctx, action, head), authorise(ctx, 'Plan', aboutPlan(head), ['planId'])]);
  return toChange(ctx, document, permit, timing);
}
