// Cycles: the staffing agency opens, extends and closes the year.

import { authoriseRegion, expectVersion } from '../../platform/access/access.ts';
import { write } from '../../platform/access/idempotent.ts';
import { itemToChange, ownItem } from '../../platform/access/own.ts';
import type { Permit, Permitted } from '../../platform/access/permit.ts';
import type { MutationContext, ReadContext } from '../../platform/context.ts';
import type { Result } from '../../platform/store/commit.ts';
import { said } from '../../platform/store/said.ts';
import { freshLaw } from '../policy/law.ts';
import { extendFor } from './extensions.ts';
import { cycleIdOf } from './ids.ts';
import { CycleItem, type CycleRow, cycleIdsIn } from './items.ts';
import { type CycleInput, closeCycle, type ExtensionInput, extendForAll, openCycle } from './rules/cycle.ts';
import type { Cycle } from './rules/types.ts';

type Keyed = { idempotencyKey: string };

/** One cycle a region and year: its id says both. */
export async function cycleOpen(ctx: MutationContext, input: CycleInput & Keyed): Promise<Result> {
  const { permit, region } = authoriseRegion(ctx);
  const id = cycleIdOf(region, input.year);
  // Of a day to come, so the cache does not do: read at once with the cycle.
  const [known, law] = await Promise.all([ctx.loader.load(id), freshLaw(ctx, region)]);
  const cycle = openCycle(input, { id, now: ctx.now, taken: known !== null, law });
  return write(ctx, permit, {
    subjects: [{ before: null, after: CycleItem.put(region, cycle), detail: { year: cycle.year } }],
    result: { id },
  });
}

export type OfCycle = { cycleId: string; expectedVersion: number };

export async function cycleToChange(ctx: ReadContext, { cycleId, expectedVersion }: OfCycle): Promise<Permitted<CycleRow>> {
  const { permit } = authoriseRegion(ctx);
  const row = await itemToChange(ctx, CycleItem, [cycleId], ['cycleId']);
  expectVersion(row, expectedVersion);
  return { permit, row };
}

const save = (ctx: MutationContext, permit: Permit, before: CycleRow, cycle: Cycle, detail: Record<string, unknown>): Promise<Result> =>
  write(ctx, permit, { subjects: [{ before, after: CycleItem.put(before.region, cycle), detail }], result: { id: cycle.id } });

export type PhaseExtendInput = ExtensionInput & OfCycle & Keyed & { employeeId?: string | null };

/** For all, or for one person: then it lies beside the cycle, and nobody else's deadline moves. */
export async function cyclePhaseExtend(ctx: MutationContext, input: PhaseExtendInput): Promise<Result> {
  const { permit, row: before } = await cycleToChange(ctx, input);
  const { phase, to, reason, employeeId } = input;
  if (!employeeId)
    return save(ctx, permit, before, extendForAll(before.body, input, ctx.now), {
      phase,
      to,
      reason: said(reason, before.body.id),
      employeeId: null,
    });
  return extendFor(ctx, permit, before, { phase, to, reason, employeeId }, before.body.id);
}

export async function cycleClose(ctx: MutationContext, input: OfCycle & Keyed): Promise<Result> {
  const { permit, row: before } = await cycleToChange(ctx, input);
  return save(ctx, permit, before, closeCycle(before.body, ctx.now), { status: 'CLOSED' });
}

/** The cycles of the viewer's region, the newest year first: the list of years, then all in one batch. */
export async function cyclesOf(ctx: ReadContext): Promise<CycleRow[]> {
  const { region } = ctx.viewer;
  if (!region) return [];
  const ids = await cycleIdsIn(ctx.loader.loadList, region);
  const rows = await Promise.all(ids.toReversed().map((id) => ownItem(ctx, CycleItem, id)));
  return rows.filter((row) => row !== null);
}
