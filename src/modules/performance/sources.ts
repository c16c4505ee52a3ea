// Whether there is anything from which a plan can begin: another own plan, or a published template for its post.
import type { Context } from '../../context.ts';
import * as keys from '../../data/keys.ts';
import type { PublishedRow } from '../../data/performance-templates.ts';
import type { Employee, Position } from '../../domain/organisation/types.ts';
import { copiedFrom } from '../../domain/performance/copy.ts';
import type { Sources } from '../../domain/performance/readiness.ts';
import { yearsCopied } from '../../domain/performance/segments.ts';
import { anyFits, fitsOf, type Published } from '../../domain/performance/template.ts';
import type { PlanHead } from '../../domain/performance/types.ts';
import { loadOwn } from '../access.ts';

/** Plans of the person are found by their ids: of every post on record and every year in which it was held. */
async function hasOwnPlan(ctx: Context, { assignments }: Employee, head: PlanHead): Promise<boolean> {
  const ids = assignments.flatMap((post) =>
    yearsCopied(post, head.year).map((year) => keys.planId(post.id, keys.cycleId(head.region, year))),
  );
  const rows = await Promise.all(ids.map((id) => loadOwn<PlanHead>(ctx, 'Plan', id)));
  return rows.some((row) => row && copiedFrom(row.body, head));
}

const publishedIn = async (ctx: Context, head: PlanHead, rootUnitId: string | null): Promise<Published> => {
  const row = (await ctx.rows.loadKey(keys.publishedTemplates(head.region, rootUnitId))) as PublishedRow | null;
  return row?.body ?? {};
};

/** Of its agency or of the city, by the title or the level of its post. */
async function hasTemplate(ctx: Context, { assignments }: Employee, head: PlanHead): Promise<boolean> {
  const post = assignments.find(({ id }) => id === head.assignmentId);
  const [agency, city, position] = await Promise.all([
    publishedIn(ctx, head, head.rootUnitId),
    publishedIn(ctx, head, null),
    post && !head.isHead ? loadOwn<Position>(ctx, 'Position', post.positionId) : null,
  ]);
  const fits = fitsOf(head, position?.body.level ?? null);
  return [agency, city].some((all) => anyFits(all, head.isHead, fits));
}

/** The person, whom whoever shows an own plan has read; then all else in one batch. */
export async function sourcesFor(ctx: Context, head: PlanHead): Promise<Sources> {
  const person = await loadOwn<Employee>(ctx, 'Employee', head.employeeId);
  if (!person) return { plan: false, template: false };
  const [plan, template] = await Promise.all([hasOwnPlan(ctx, person.body, head), hasTemplate(ctx, person.body, head)]);
  return { plan, template };
}
