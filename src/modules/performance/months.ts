// The months of a plan after a correction: made from all of its entries, apart from the request, so that entries of one plan do not wait for each other.

import type { ReadContext } from '../../platform/context.ts';
import type { Change } from '../../platform/stream/change.ts';
import { projected } from '../../platform/stream/projected.ts';
import type { Projection } from '../../platform/stream/projector.ts';
import { entriesIn, ProgressItem, ProgressMonthsItem } from './items.ts';
import { byEntries, isUnsure } from './rules/progress-months.ts';
import type { ProgressEntry } from './rules/types.ts';

/** Whoever writes an entry while its month is corrected away comes by here as well, and brings it back. */
const corrected = (ctx: ReadContext, planId: string, entries: readonly ProgressEntry[]): Promise<void> =>
  projected(ctx, async () => {
    const known = await ProgressMonthsItem.load(ctx.table.get, planId);
    if (!known || !entries.some((entry) => isUnsure(known.body, entry))) return null;
    const months = byEntries(known.body, await entriesIn(ctx.table, planId));
    return months && { tallies: [{ before: known, after: ProgressMonthsItem.put(known.region, months) }] };
  });

async function apply(ctx: ReadContext, changes: readonly Change[]): Promise<void> {
  const written = new Map<string, ProgressEntry[]>();
  for (const { key, after } of changes) {
    const entry = ProgressItem.bodyOf(after);
    if (entry) written.set(key.pk, [...(written.get(key.pk) ?? []), entry]);
  }
  for (const [planId, entries] of written) await corrected(ctx, planId, entries);
}

export const monthsCorrected: Projection = { name: 'progress-months', follows: new Set([ProgressItem.type]), apply };
