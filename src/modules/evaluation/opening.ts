// Whether the viewer can open an evaluation of a plan now: by the rule of `evaluationOpen` in the schema, and by that of its time.

import { mayDo } from '../../platform/access/access.ts';
import type { ReadContext } from '../../platform/context.ts';
import type { Trial } from '../../platform/rules/blockers.ts';
import { employeeById } from '../organisation/superiors.ts';
import { aboutPlan } from '../performance/documents.ts';
import type { Timing } from '../performance/rules/lifecycle.ts';
import type { PlanHead } from '../performance/rules/types.ts';
import { plansOf } from './evaluation-facts.ts';
import { raterNow } from './rater.ts';
import { type Openers, type OpeningAction, openingTrials, restsOnOthers } from './rules/opening.ts';

const EVERYBODY: Openers = { year: true, periods: true };

/** Roles and relations first; who rates is looked up for whom nothing nearer lets in. */
async function openers(ctx: ReadContext, head: PlanHead): Promise<Openers> {
  const me = ctx.viewer.employeeId;
  if (await mayDo(ctx, 'evaluationOpen', aboutPlan(head))) return EVERYBODY;
  if (me === null) return { year: false, periods: false };
  const [year, periods] = await Promise.all([null, 1].map((period) => raterNow(ctx, { ...head, period })));
  return { year: year === me, periods: periods === me };
}

async function isAgreedElsewhere(ctx: ReadContext, head: PlanHead): Promise<boolean> {
  const person = restsOnOthers(head) ? await employeeById(ctx, head.employeeId) : null;
  return person !== null && (await plansOf(ctx, { ...head, planId: head.id }, person)).length > 0;
}

/** Nobody is asked about before the time has come, and other plans are read only where this one was never agreed. */
export async function openingOf(ctx: ReadContext, head: PlanHead, timing: Timing): Promise<Trial<OpeningAction>[]> {
  if (openingTrials(head, timing, EVERYBODY, false).length === 0) return [];
  const who = await openers(ctx, head);
  const trials = openingTrials(head, timing, who, false);
  return trials.length > 0 && (await isAgreedElsewhere(ctx, head)) ? openingTrials(head, timing, who, true) : trials;
}
