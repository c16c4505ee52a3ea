// Regions: the tenants. Which there are is data of this deployment (decision 0059).

import { canSeeType } from '../../platform/access/access.ts';
import { onlyWhatMayBeSeen } from '../../platform/access/permit.ts';
import type { ReadContext } from '../../platform/context.ts';
import type { ServedRegion } from '../../platform/store/reference.ts';
import type { Viewer } from '../../platform/viewer.ts';

export type RegionView = ServedRegion;

/** Whether records of a region, or its numbers, are the viewer's to see: the own one, and to a province all of its own. */
export const inReach = ({ viewer: { region, roles } }: ReadContext, wanted: string): boolean =>
  region !== null && (wanted === region || (roles.has('PROVINCE_VIEWER') && wanted.startsWith(`${region}.`)));

/** The viewer's own region; for a province viewer any region of the province. Absent code: the own one. Null of one that has not joined. */
export async function findRegion(ctx: ReadContext, code: string | null | undefined): Promise<RegionView | null> {
  const wanted = code ?? ctx.viewer.region;
  onlyWhatMayBeSeen(ctx);
  if (!wanted || !canSeeType(ctx, 'Region') || !inReach(ctx, wanted)) return null;
  return (await ctx.reference.regions(ctx.table)).get(wanted) ?? null;
}

/** All of the viewer's that have joined, in the order of their codes. */
export async function regionsServed(ctx: ReadContext): Promise<RegionView[]> {
  const all = await ctx.reference.regions(ctx.table);
  return [...all.values()].filter(({ code }) => inReach(ctx, code));
}

interface ScopeView {
  provinceCode: string | null;
  regionCode: string | null;
}

/** Codes begin with the province's; null for whoever belongs to no region. */
export const scopeOf = ({ region }: Viewer): ScopeView | null =>
  region === null ? null : { provinceCode: region.split('.')[0] ?? null, regionCode: region.includes('.') ? region : null };
