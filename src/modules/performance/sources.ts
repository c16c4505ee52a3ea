// Whether there is anything from which a plan can begin: another own plan, or a published template for its post.

import { ownItem } from '../../platform/access/own.ts';
import type { ReadContext } from '../../platform/context.ts';
import { employeeInRegion, positionInRegion } from '../organisation/read.ts';
import type { Employee } from '../organisation/rules/types.ts';
import { cycleIdOf, planIdOf } from './ids.ts';
import { PlanItem } from './items.ts';
import { copiedFrom } from './rules/copy.ts';
import type { DraftSources } from './rules/readiness.ts';
import { yearsCopied } from './rules/segments.ts';
import { anyFits, fitsOf, type Published } from './rules/template.ts';
import type { PlanHead } from './rules/types.ts';
import { PublishedItem } from './template-items.ts';

/** Plans of the person are found by their ids: of every post on record and every year in which it was held. */
async function hasOwnPlan(ctx: ReadContext, { assignments }: Employee, head: PlanHead): Promise<boolean> {
  const ids = assignments.flatMap((post) => yearsCopied(post, head.year).map((year) => planIdOf(post.id, cycleIdOf(head.region, year))));
  const rows = await Promise.all(ids.map((id) => ownItem(ctx, PlanItem, id)));
  return rows.some((row) => row && copiedFrom(row.body, head));
}

const publishedIn = async (ctx: ReadContext, head: PlanHead, rootUnitId: string | null): Promise<Published> => {
  const row = await PublishedItem.load(ctx.loader.loadKey, head.region, rootUnitId);
  return row?.body ?? {};
};

/** Of its agency or of the city, by the title or the level of its post. */
async function hasTemplate(ctx: ReadContext, { assignments }: Employee, head: PlanHead): Promise<boolean> {
  const post = assignments.find(({ id }) => id === head.assignmentId);
  const [agency, city, position] = await Promise.all([
    publishedIn(ctx, head, head.rootUnitId),
    publishedIn(ctx, head, null),
    post && !head.isHead ? positionInRegion(ctx, post.positionId) : null,
  ]);
  const fits = fitsOf(head, position?.body.level ?? null);
  return [agency, city].some((all) => anyFits(all, head.isHead, fits));
}

/** The person, whom whoever shows an own plan has read; then all else in one batch. */
export async function sourcesFor(ctx: ReadContext, head: PlanHead): Promise<DraftSources> {
  const person = await employeeInRegion(ctx, head.employeeId);
  if (!person) return { plan: false, template: false };
  const [plan, template] = await Promise.all([hasOwnPlan(ctx, person.body, head), hasTemplate(ctx, person.body, head)]);
  return { plan, template };
}
