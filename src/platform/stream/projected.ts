// How projections write, under the conditions of versions: rows that are no facts, without a record or a marker; and what opens by itself.

import type { ReadContext } from '../context.ts';
import { Unavailable } from '../rules/errors.ts';
import { ConcurrentChange, commit, type Operation, type Writes, waitToRetry } from '../store/commit.ts';

const RUNS = 8;

/** Tried again it may go well; all else is wrong with what was given. */
export const isPassing = (error: unknown): boolean => error instanceof Unavailable || error instanceof ConcurrentChange;

/** Who has done it, in records of what nobody asked for. */
export const PROJECTOR = 'projector';

const operationAt = (now: string, name: string): Operation => ({ viewer: PROJECTOR, name, key: '', inputHash: null, requestId: '', now });

export type ProjectedWrites = Pick<Writes, 'tallies' | 'drops' | 'checks' | 'absent'>;

/** Items of one transaction, at most (DynamoDB), with some to spare. */
export const MOST_ITEMS = 95;

const itemsIn = ({ tallies = [], drops = [], checks = [], absent = [] }: ProjectedWrites): number =>
  tallies.length + drops.length + checks.length + absent.length;

/** What is written as a change of subjects, each with its record. */
export type RecordedWrites = Omit<Writes, 'traceless' | 'result'>;

/**
 * Writes what `decide` makes of what it reads, and decides anew where somebody was faster.
 * @param name as records of subjects call what was done
 * @param decide null: nothing is left to be done
 * @throws ConcurrentChange where that goes on: whoever gave the change gives it again
 */
export async function recorded(ctx: ReadContext, name: string, decide: () => Promise<RecordedWrites | null>): Promise<void> {
  for (let run = 1; ; run += 1) {
    const writes = await decide();
    if (!writes) return;
    try {
      await commit(ctx.table, operationAt(ctx.now, name), { ...writes, traceless: true, result: { id: 'projected' } });
      return;
    } catch (error) {
      if (!(error instanceof ConcurrentChange) || run === RUNS) throw error;
      await waitToRetry(run);
    } finally {
      ctx.loader.forget();
    }
  }
}

/** The same of rows that are no facts: nobody asks who has changed them. */
export const projected = (ctx: ReadContext, decide: () => Promise<ProjectedWrites | null>): Promise<void> =>
  recorded(ctx, 'project', async () => {
    const writes = await decide();
    return writes && itemsIn(writes) > 0 ? { subjects: [], ...writes } : null;
  });

/**
 * The same of several at once: where together they are more than one transaction holds, by halves.
 * @returns how many rows were written
 */
export async function projectedTogether<T>(
  ctx: ReadContext,
  some: readonly T[],
  decide: (some: readonly T[]) => Promise<ProjectedWrites | null>,
): Promise<number> {
  let tooMany = false;
  let written = 0;
  await projected(ctx, async () => {
    const writes = await decide(some);
    tooMany = writes !== null && itemsIn(writes) > MOST_ITEMS && some.length > 1;
    written = writes?.tallies?.length ?? 0;
    return tooMany ? null : writes;
  });
  if (!tooMany) return written;
  const half = Math.ceil(some.length / 2);
  return (await projectedTogether(ctx, some.slice(0, half), decide)) + (await projectedTogether(ctx, some.slice(half), decide));
}

/** Says that something could not be borne: an alarm stands on it. */
export type TellPoison<T> = (one: T, error: unknown) => void;

/**
 * The same; what cannot be borne is found by halves and told, and the rest goes on.
 * @throws what passes by itself
 */
export async function projectedApart<T>(
  ctx: ReadContext,
  some: readonly T[],
  decide: (some: readonly T[]) => Promise<ProjectedWrites | null>,
  tell: TellPoison<T>,
): Promise<number> {
  try {
    return await projectedTogether(ctx, some, decide);
  } catch (error) {
    if (isPassing(error)) throw error;
    ctx.loader.forget();
    const [only] = some;
    if (only === undefined || some.length === 1) {
      if (only !== undefined) tell(only, error);
      return 0;
    }
  }
  const half = Math.ceil(some.length / 2);
  return (await projectedApart(ctx, some.slice(0, half), decide, tell)) + (await projectedApart(ctx, some.slice(half), decide, tell));
}
