// The viewer's own plan, and which year they mean who name none.

import { ownItem } from '../../platform/access/own.ts';
import type { ReadContext } from '../../platform/context.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import { yearEvaluationId } from '../evaluation/ids.ts';
import { evaluationInRegion } from '../evaluation/read.ts';
import { employeeInRegion } from '../organisation/read.ts';
import { dayWithin } from '../organisation/rules/superior.ts';
import { type Assignment, definitiveOn, type Employee } from '../organisation/rules/types.ts';
import { findCycle, planWith, timingKeys, timingOf, yearOf } from './documents.ts';
import { cycleIdOf, planIdOf } from './ids.ts';
import { PlanItem, type PlanRow } from './items.ts';
import { isEvaluating, isShownBefore, yearBefore } from './rules/season.ts';

interface Own {
  employee: Employee;
  region: string;
}

/** The person, and in the same batch what says until when each step can be taken: whoever shows an own plan asks what can be done. */
async function withTiming(ctx: ReadContext, years: readonly number[]): Promise<Own | null> {
  const { employeeId, region } = ctx.viewer;
  if (!employeeId || !region) return null;
  const timing = years.flatMap((year) => timingKeys(cycleIdOf(region, year), employeeId));
  const [me] = await Promise.all([employeeInRegion(ctx, employeeId), ...timing.map(ctx.loader.loadKey)]);
  return me && { employee: me.body, region };
}

/** Of another year it is the post held on its nearest day: the plan of a post that ends with this year is void in the next. */
const postIn = ({ employee }: Own, year: number, now: string): Assignment | undefined =>
  definitiveOn(employee, dayWithin({ validFrom: `${year}-01-01`, validTo: `${year}-12-31` }, legalDay(now)));

type Read = (ctx: ReadContext, id: string) => Promise<PlanRow | null>;
const headById: Read = (ctx, id) => ownItem(ctx, PlanItem, id);

/** With its content and a first page of so many entries: one Query, where they are asked for. */
export const inFull =
  (entries: number): Read =>
  async (ctx, id) =>
    (await planWith(ctx, id, entries))?.row ?? null;

/** Two reads, also where it is asked what can be done. */
export async function ownPlan(ctx: ReadContext, year: number, read = headById): Promise<PlanRow | null> {
  const me = await withTiming(ctx, [year]);
  const post = me && postIn(me, year, ctx.now);
  return post ? read(ctx, planIdOf(post.id, cycleIdOf(me.region, year))) : null;
}

/** The plan of the year before, where that is what the viewer is about. Its evaluation and both years' days ride in the person's batch. */
async function planBefore(ctx: ReadContext, read = headById): Promise<PlanRow | null> {
  const year = yearBefore(ctx.now);
  const { employeeId, region } = ctx.viewer;
  if (year === null || !employeeId || !region) return null;
  const cycleId = cycleIdOf(region, year);
  const [me, evaluation, cycle] = await Promise.all([
    withTiming(ctx, [year, year + 1]),
    evaluationInRegion(ctx, yearEvaluationId(employeeId, cycleId)),
    findCycle(ctx, cycleId),
  ]);
  if (!me || !cycle || !isEvaluating(await timingOf(ctx, cycleId, employeeId), evaluation?.body ?? null)) return null;
  const plan = await ownPlan(ctx, year, read);
  return plan && isShownBefore(plan.body) ? plan : null;
}

/** Of the year named, else of the one that the viewer is about now. */
export const ownPlanShown = async (ctx: ReadContext, year: number | null | undefined, read = headById): Promise<PlanRow | null> =>
  year ? ownPlan(ctx, year, read) : ((await planBefore(ctx, read)) ?? ownPlan(ctx, yearOf(ctx, null), read));

/** The same year for the own evaluations, so that both speak of one. */
export const ownYear = async (ctx: ReadContext, year: number | null | undefined): Promise<number> =>
  year ?? (await planBefore(ctx))?.body.year ?? yearOf(ctx, null);
