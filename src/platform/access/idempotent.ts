// Makes a mutation happen once per idempotency key, however often the client repeats it.

import { entriesOf } from '../../modules/organisation/entry-items.ts';
import { besides, rosterWrites } from '../../modules/outstanding/follow.ts';
import type { MutationContext, ReadContext } from '../context.ts';
import { type Problem, RuleError } from '../rules/errors.ts';
import { ConcurrentChange, commit, type Result, recall, type Writes, waitToRetry } from '../store/commit.ts';
import { createdId, partId } from '../store/ids.ts';
import type { ItemToWrite } from '../store/item-kind.ts';
import { lockToWrite } from '../store/lock.ts';
import { deciding, type Key, type Row } from '../store/table.ts';
import { arrivedAt, noteArrival } from './arrival.ts';
import { braked, brakingOf } from './brakes.ts';
import { type Keyed, operationOf } from './operation.ts';
import { noteAsked, type Permit, type RowByRowPermit } from './permit.ts';
import { doneBefore } from './repeated.ts';
import { wordsBeside } from './words.ts';

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
export type FindDone<I> = (ctx: MutationContext, input: I) => Promise<Result | null>;

function within(ctx: ReadContext, name: string, input: Keyed, isMarked: boolean): MutationContext {
  const { viewer } = ctx;
  const { idempotencyKey } = input;
  let made = 0;
  return {
    ...ctx,
    operation: operationOf(ctx, name, input, isMarked),
    braking: brakingOf(ctx, name, input),
    newId: (prefix, whole) => {
      made += 1;
      const own = createdId(prefix, viewer.id, name, idempotencyKey, String(made));
      return whole ? partId(prefix, whole, own) : own;
    },
  };
}

type Perform<I> = (ctx: MutationContext, input: I) => Promise<Result>;

/**
 * Runs `perform` under an operation. Where it is refused, an earlier success under the same key is answered instead, so that a
 * client whose answer was lost learns the truth; the happy path pays no extra read. Where only the time speaks against it and the request
 * had arrived before, the rules are asked once more as of then.
 */
export async function idempotent<I extends Keyed>(
  ctx: ReadContext,
  name: string,
  input: I,
  perform: Perform<I>,
  findDone?: FindDone<I>,
): Promise<Outcome> {
  ctx.table.requireConsistent();
  return deciding(ctx.meter, async () => {
    if (!findDone) await noteArrival(ctx, () => operationOf(ctx, name, input));
    const outcome = await attempt(ctx, name, input, perform, findDone);
    if (!outcome.problems.some(({ code }) => code === 'DEADLINE_PASSED')) return outcome;
    const now = await arrivedAt(ctx, operationOf(ctx, name, input, !findDone));
    return now ? attempt({ ...ctx, now, lateAt: ctx.now }, name, input, perform, findDone) : outcome;
  });
}

/** A row of a request that is an operation of its own, under a key of its own. */
export const idempotentWithin = <I extends Keyed>(ctx: MutationContext, name: string, input: I, perform: Perform<I>): Promise<Outcome> =>
  idempotent(ctx, name, input, perform);

async function attempt<I extends Keyed>(
  ctx: ReadContext,
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
      const seen = ctx.loader.seen();
      ctx.loader.forget();
      if (error instanceof ConcurrentChange && run < RUNS) {
        await waitToRetry(run);
        continue;
      }
      const problems =
        error instanceof RuleError ? error.problems : error instanceof ConcurrentChange ? [{ code: 'VERSION_CONFLICT' as const }] : null;
      if (!problems) throw error;
      return remembered(inner(), problems, async (again) =>
        findDone ? findDone(again, input) : doneBefore(again, name, input, { problems, seen }),
      );
    }
  }
}

async function remembered(
  ctx: MutationContext,
  problems: readonly Problem[],
  findDone: (ctx: MutationContext) => Promise<Result | null>,
): Promise<Outcome> {
  try {
    const earlier = (await recall(ctx.table, ctx.operation)) ?? (await findDone(ctx));
    // It was asked about when it was done, for the same viewer.
    if (earlier) {
      noteAsked(ctx);
      ctx.meter.stored = true;
    }
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
export async function keepKey(
  ctx: MutationContext,
  _permit: Permit | RowByRowPermit,
  name: string,
  input: Keyed & Record<string, unknown>,
): Promise<void> {
  const operation = operationOf(ctx, `${name}:rows`, input);
  await commit(ctx.table, operation, { subjects: [], result: { id: input.idempotencyKey } });
}

/** Writes what the present operation has decided, of which it was asked who may; afterwards this request reads what it wrote. */
export async function write(ctx: MutationContext, _permit: Permit, writes: Writes): Promise<Result> {
  try {
    const followed = besides(writes, await rosterWrites(ctx, writes));
    const parts = [...(followed.parts ?? []), ...entriesOf(ctx.operation, writes.subjects), ...wordsBeside(ctx, writes.subjects)];
    const tallies = [...(followed.tallies ?? []), ...(await braked(ctx))];
    const { result, rows } = await commit(ctx.table, ctx.operation, { ...followed, parts, tallies });
    // From here on a change has been made, whatever is refused afterwards: not by what is only kept beside one, such as the key of many rows.
    ctx.meter.stored = true;
    // Nothing written now: an earlier attempt had, and what this one has read is older.
    if (rows.length === 0) ctx.loader.forget();
    else ctx.loader.remember([...rows, ...besideOf(followed, parts)], goneOf(followed));
    return result;
  } finally {
    // Also where the outcome is unknown, or was an earlier attempt's: then too the tree, or somebody's service, may have changed.
    forgetReference(ctx, writes);
  }
}

/** What was written without a version of its own: it is new each time. */
const besideOf = ({ take = [] }: Writes, parts: readonly ItemToWrite[]): Row[] =>
  [...parts, ...take.map(lockToWrite)].map((item) => ({ ...item, version: 1 }));

const goneOf = ({ drops = [], free = [] }: Writes): Key[] => [...drops, ...free];

function forgetReference(ctx: ReadContext, { subjects }: Writes): void {
  for (const { after } of subjects) {
    if (after.type === 'Unit') ctx.reference.forgetUnits(ctx.viewer.region ?? '');
    if (after.type === 'Position') ctx.reference.forgetRenamed(ctx.viewer.region ?? '');
    if (after.type === 'PolicyEntry') ctx.reference.forgetLaw(after.region);
    if (after.type === 'TechnicalCompetence') ctx.reference.kept.forget(after.type, after.region);
    if (after.type === 'Cycle') ctx.reference.kept.forget(after.type, after.pk);
    if (after.type === 'Employee') ctx.reference.serviceDates.forget(after.pk);
  }
}
