// What can be done with a plan, and what stands in the way: by the rules that decide, from its head; other records are read only where they decide.
import type { ReadContext } from '../../platform/context.ts';
import { type Blocker, possible } from '../../platform/rules/blockers.ts';
import { openingOf } from '../evaluation/opening.ts';
import { type OpeningAction, openingBlockers } from '../evaluation/rules/opening.ts';
import { documentById, sidesOf, superiorOfPlan, timingOf } from './documents.ts';
import { orphansOf } from './orphans.ts';
import { allowedActions, blockers, type PlanAction, type Timing } from './rules/lifecycle.ts';
import { NOTHING_AMISS, type PlanSurroundings } from './rules/readiness.ts';
import type { PlanHead, Side } from './rules/types.ts';
import { sourcesFor } from './sources.ts';

interface PlanFacts {
  sides: Side[];
  timing: Timing;
  around: PlanSurroundings;
}

async function orphansIn(ctx: ReadContext, planId: string): Promise<number> {
  const document = await documentById(ctx, planId);
  return document ? (await orphansOf(ctx, document.content)).size : 0;
}

/** The superior is asked for only by whom a submission is otherwise open to, lost parents only before an approval of linked targets, sources in a draft. */
async function aroundOf(ctx: ReadContext, head: PlanHead, sides: readonly Side[], timing: Timing): Promise<PlanSurroundings> {
  const actions = allowedActions(head, sides, timing);
  const [superior, orphans, sources] = await Promise.all([
    actions.includes('planSubmit') ? superiorOfPlan(ctx, head) : head.employeeId,
    actions.includes('planApprove') && head.counts.linked > 0 ? orphansIn(ctx, head.id) : 0,
    actions.includes('planCopy') ? sourcesFor(ctx, head) : NOTHING_AMISS.sources,
  ]);
  return { hasSuperior: superior !== null, orphans, sources };
}

async function planFactsOf(ctx: ReadContext, head: PlanHead): Promise<PlanFacts> {
  const [sides, timing] = await Promise.all([sidesOf(ctx, head), timingOf(ctx, head.cycleId, head.employeeId)]);
  return { sides, timing, around: sides.length > 0 ? await aroundOf(ctx, head, sides, timing) : NOTHING_AMISS };
}

export async function actionsOnPlan(ctx: ReadContext, head: PlanHead): Promise<(PlanAction | OpeningAction)[]> {
  const { sides, timing, around } = await planFactsOf(ctx, head);
  return [...allowedActions(head, sides, timing, around), ...possible(await openingOf(ctx, head, timing))];
}

export async function blockersOfPlan(ctx: ReadContext, head: PlanHead): Promise<Blocker<PlanAction | OpeningAction>[]> {
  const { sides, timing, around } = await planFactsOf(ctx, head);
  return [...blockers(head, sides, timing, around), ...openingBlockers(head, await openingOf(ctx, head, timing))];
}
