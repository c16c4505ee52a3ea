// Regions: the tenants. Their names are reference data of the ministry, not records of a city.
import type { Context } from '../../context.ts';
import { knows } from '../access.ts';

export interface RegionView {
  code: string;
  name: string;
}

/** Regions this deployment serves (Kepmendagri 100.1.1-6117/2022). */
const REGIONS: ReadonlyMap<string, string> = new Map([
  ['33.74', 'Kota Semarang'],
  ['33.22', 'Kabupaten Semarang'],
]);

/** The viewer's own region; for a province viewer any region of the province. Absent code: the own one. */
export function findRegion(ctx: Context, code: string | null | undefined): RegionView | null {
  const { region, roles } = ctx.viewer;
  const wanted = code ?? region;
  if (ctx.rule) ctx.rule.asked = true;
  if (!wanted || !region || !knows(ctx, 'Region')) return null;
  const reached = wanted === region || (roles.has('PROVINCE_VIEWER') && wanted.startsWith(`${region}.`));
  const name = REGIONS.get(wanted);
  return reached && name ? { code: wanted, name } : null;
}
