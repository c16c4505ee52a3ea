// Who headed a unit on the day a case was written, for what is counted: it names no case and nobody whom one was found to concern.

import type { ReadContext } from '../../platform/context.ts';
import { headedOn } from '../organisation/read.ts';
import { treeOfRegion } from '../organisation/tree.ts';
import { ledInto } from './before.ts';
import type { AboutHead } from './rules/board.ts';

/** Of a unit that nobody headed on that day: who headed what it came after. */
export async function headsThen(ctx: ReadContext, region: string, { unitId, day }: AboutHead): Promise<string[]> {
  const own = await headedOn(ctx, { region, unitId }, day);
  if (own.length > 0) return own;
  const { byId } = await treeOfRegion(ctx, region);
  const earlier = await Promise.all(ledInto(byId, unitId).map((id) => headedOn(ctx, { region, unitId: id }, day)));
  return [...new Set(earlier.flat())];
}

/** Of what is counted: those of some heads that the viewer was one of. One batch, and none where nothing is about a head. */
export async function viewersOwn(ctx: ReadContext, heads: readonly AboutHead[]): Promise<(head: AboutHead) => boolean> {
  const { employeeId, region } = ctx.viewer;
  const nameOf = ({ unitId, day }: AboutHead): string => `${unitId} ${day}`;
  if (employeeId === null) return () => false;
  const found = await Promise.all(
    heads.map(async (head) => ((await headsThen(ctx, region ?? '', head)).includes(employeeId) ? [nameOf(head)] : [])),
  );
  const own = new Set(found.flat());
  return (head) => own.has(nameOf(head));
}
