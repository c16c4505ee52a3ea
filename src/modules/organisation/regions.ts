// Regions: the tenants. Their names are reference data of the ministry, not records of a city.

import { canSeeType } from '../../platform/access/access.ts';
import { onlyWhatMayBeSeen } from '../../platform/access/permit.ts';
import type { ReadContext } from '../../platform/context.ts';

export interface RegionView {
  code: string;
  name: string;
}

/** Regions this deployment serves (Kepmendagri 100.1.1-6117/2022). */
const REGIONS: ReadonlyMap<string, string> = new Map([
  ['33.74', 'Kota Semarang'],
  ['33.22', 'Kabupaten Semarang'],
]);

/** All of them, for what goes by the clock. */
export const regionCodes = (): string[] => [...REGIONS.keys()];

/** Whether records of a region, or its numbers, are the viewer's to see: the own one, and to a province all of its own. */
export const inReach = ({ viewer: { region, roles } }: ReadContext, wanted: string): boolean =>
  region !== null && (wanted === region || (roles.has('PROVINCE_VIEWER') && wanted.startsWith(`${region}.`)));

/** The viewer's own region; for a province viewer any region of the province. Absent code: the own one. */
export function findRegion(ctx: ReadContext, code: string | null | undefined): RegionView | null {
  const wanted = code ?? ctx.viewer.region;
  onlyWhatMayBeSeen(ctx);
  if (!wanted || !canSeeType(ctx, 'Region')) return null;
  const name = REGIONS.get(wanted);
  return inReach(ctx, wanted) && name ? { code: wanted, name } : null;
}
