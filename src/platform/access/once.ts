// Makes a mutation happen once per idempotency key, however often the client repeats it.

import { entriesOf } from '../../modules/organisation/entry-items.ts';
import { besides, rosterWrites } from '../../modules/outstanding/follow.ts';
import type { Context } from '../context.ts';
import { type Problem, RuleError } from '../rules/errors.ts';
import { commit, Raced, type Result, recall, type Writes, waitToRetry } from '../store/commit.ts';
import { createdId, partId } from '../store/keys.ts';
import { arrivedAt, noteArrival } from './arrival.ts';
import { type Keyed, operationOf } from './operation.ts';
import { doneBefore } from './repeated.ts';

export interface Outcome {
  result: Result | null;
  problems: readonly Problem[];
}

/** Rules decide anew after a race, a little later each time; who loses this often on a hot item is answered with a conflict. */
const RUNS = 8;

/**
 * For operations that leave no marker (`traceless`): whether what an earlier attempt under this key wrote stands in the table.
 * @throws RuleError IDEMPOTENCY_KEY_REUSED where it stands there, and says something else.
 */
export type FindDone<I> = (ctx: Context, input: I) => Promise<Result | null>;

function within(ctx: Context, name: string, input: Keyed, isMarked: boolean): Context {
  const { viewer } = ctx;
  const { idempotencyKey } = input;
  let made = 0;
  return {
    ...ctx,
    operation: operationOf(ctx, name, input, isMarked),
    newId: (prefix, whole) => {
      made += 1;
      const own = createdId(prefix, viewer.id, name, idempotencyKey, String(made));
      return whole ? partId(prefix, whole, own) : own;
    },
  };
}

type Perform<I> = (ctx: Context, input: I) => Promise<Result>;

/**
 * Runs `perform` under an operation. Where it is refused, an earlier success under the same key is answered instead, so that a
 * client whose answer was lost learns the truth; the happy path pays no extra read. Where only the time speaks against it and the request
 * had arrived before, the rules are asked once more as of then.
 */
export async function once<I extends Keyed>(
  ctx: Context,
  name: string,
  input: I,
  perform: Perform<I>,
  findDone?: FindDone<I>,
): Promise<Outcome> {
  ctx.table.requireConsistent();
  if (!findDone) await noteArrival(ctx, operationOf(ctx, name, input));
  const outcome = await attempt(ctx, name, input, perform, findDone);
  if (!outcome.problems.some(({ code }) => code === 'DEADLINE_PASSED')) return outcome;
  const now = await arrivedAt(ctx, operationOf(ctx, name, input, !findDone));
  return now ? attempt({ ...ctx, now, lateAt: ctx.now }, name, input, perform, findDone) : outcome;
}

async function attempt<I extends Keyed>(
  ctx: Context,
  name: string,
  input: I,
  perform: Perform<I>,
  findDone?: FindDone<I>,
): Promise<Outcome> {
  for (let run = 1; ; run += 1) {
    const inner = () => within(ctx, name, input, !findDone);
    try {
      return { result: await perform(inner(), input), problems: [] };
    } catch (error) {
      const seen = ctx.rows.seen();
      ctx.rows.forget();
      if (error instanceof Raced && run < RUNS) {
        await waitToRetry(run);
        continue;
      }
      const problems =
        error instanceof RuleError ? error.problems : error instanceof Raced ? [{ code: 'VERSION_CONFLICT' as const }] : null;
      if (!problems) throw error;
      return remembered(inner(), problems, async (again) =>
        findDone ? findDone(again, input) : doneBefore(again, name, input, { problems, seen }),
      );
    }
  }
}

async function remembered(
  ctx: Context,
  problems: readonly Problem[],
  findDone: (ctx: Context) => Promise<Result | null>,
): Promise<Outcome> {
  try {
    const earlier = (ctx.operation && (await recall(ctx.table, ctx.operation))) ?? (await findDone(ctx));
    return earlier ? { result: earlier, problems: [] } : { result: null, problems };
  } catch (error) {
    if (error instanceof RuleError) return { result: null, problems: error.problems };
    throw error;
  }
}

/**
 * For a request whose rows are operations of their own: its key is kept for this input and no other, under a name of its own, so that what
 * refuses the request as a whole is never answered as done. After all that may refuse it. @throws RuleError IDEMPOTENCY_KEY_REUSED.
 */
export async function keepKey(ctx: Context, name: string, input: Keyed & Record<string, unknown>): Promise<void> {
  const operation = operationOf(ctx, `${name}:rows`, input);
  await commit(ctx.table, operation, { subjects: [], result: { id: input.idempotencyKey } });
}

/** Writes what the present operation has decided; afterwards this request reads what it wrote. */
export async function write(ctx: Context, writes: Writes): Promise<Result> {
  if (!ctx.operation) throw new Error('Nothing is written outside an operation.');
  try {
    const parts = [...(writes.parts ?? []), ...entriesOf(ctx.operation, writes.subjects)];
    const followed = besides(writes, await rosterWrites(ctx, writes.subjects));
    const { result, rows } = await commit(ctx.table, ctx.operation, { ...followed, parts });
    // Nothing written now: an earlier attempt had, and what this one has read is older.
    if (rows.length === 0) ctx.rows.forget();
    ctx.rows.remember(rows);
    return result;
  } finally {
    // Also where the outcome is unknown, or was an earlier attempt's: then too the tree, or somebody's service, may have changed.
    forgetReference(ctx, writes);
  }
}

function forgetReference(ctx: Context, { subjects }: Writes): void {
  for (const { after } of subjects) {
    if (after.type === 'Unit') ctx.reference.forgetUnits(ctx.viewer.region ?? '');
    if (after.type === 'Position') ctx.reference.forgetRenamed(ctx.viewer.region ?? '');
    if (after.type === 'PolicyEntry') ctx.reference.forgetLaw(after.region);
    if (after.type === 'Employee') ctx.reference.serviceDates.forget(after.pk);
  }
}
