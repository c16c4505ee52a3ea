// What was set aside, given again once it is mended: what is borne now is kept apart no longer.

import type { ReadContext } from '../context.ts';
import { type Change, standing } from './change.ts';
import { isPassing } from './projected.ts';
import type { Projection, ProjectorParts } from './projector.ts';
import { dropSetAside, type SetAsideRow, setAsideOf } from './set-aside.ts';

export interface Redriven {
  borne: number;
  /** Still not borne: they stay, for as long as anything set aside does. */
  left: number;
}

/** Of a change too large to be kept only its place was: then what stands there now is given, or that it is gone. */
async function changeIn(ctx: ReadContext, { body: { change } }: SetAsideRow): Promise<Change> {
  if (change.before || change.after) return change;
  const row = await ctx.table.get(change.key);
  return row ? standing(row, ctx.now) : change;
}

/** @returns whether it was borne. @throws what passes by itself */
async function given(parts: ProjectorParts, projection: Projection, row: SetAsideRow): Promise<boolean> {
  const ctx = parts.contextFor(row.body.change.region);
  try {
    await projection.apply(ctx, [await changeIn(ctx, row)]);
  } catch (error) {
    if (isPassing(error)) throw error;
    parts.tell({ projection: projection.name, sequence: row.body.change.sequence, error });
    return false;
  }
  await dropSetAside(ctx, row);
  return true;
}

/** Whatever has come since is not overwritten: each projection knows which of two changes is the later. */
export async function redrive(parts: ProjectorParts): Promise<Redriven> {
  const done: Redriven = { borne: 0, left: 0 };
  for (const projection of parts.projections)
    for (const row of await setAsideOf(parts.contextFor('').table, projection.name))
      done[(await given(parts, projection, row)) ? 'borne' : 'left'] += 1;
  return done;
}
