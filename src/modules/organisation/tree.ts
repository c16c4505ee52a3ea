// The unit tree of the viewer's region: reference data, read once and kept for a short, stated time.
import type { ReadContext } from '../../platform/context.ts';
import type { UnitTree } from '../../platform/store/reference.ts';
import type { Unit } from './rules/types.ts';

/** @returns the tree of the viewer's region; empty for a viewer without one. */
export const unitTree = (ctx: ReadContext): Promise<UnitTree> => ctx.reference.units(ctx.table, ctx.viewer.region ?? '');

export const unitById = async (ctx: ReadContext, id: string | null): Promise<Unit | null> =>
  id ? ((await unitTree(ctx)).byId.get(id) ?? null) : null;

/** Of a region that the record names: whoever has no login belongs to none. */
export const treeOfRegion = (ctx: ReadContext, region: string): Promise<UnitTree> => ctx.reference.units(ctx.table, region);
