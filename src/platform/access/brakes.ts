// Brakes on what hurts others when it is done without end (decision 0105). What is written is counted in the same transaction; what is only looked up, mostly in the process.
import type { MutationContext, ReadContext } from '../context.ts';
import { RuleError, Unavailable } from '../rules/errors.ts';
import { BRAKES, type Brake, NUMBERS, NUMBERS_TOGETHER, WRONG_CODES } from '../rules/policy/brakes.ts';
import { fullAt, spendToken } from '../rules/token-bucket.ts';
import { ConcurrentChange, type Tally } from '../store/commit.ts';
import { digest } from '../store/ids.ts';
import { projected } from '../stream/projected.ts';
import { personOf } from '../viewer.ts';
import { type Braked, BrakeItem, type Braking } from './braking.ts';

/** Of a mutation that has a brake; its bucket is read beside what the mutation reads first. Not of the house itself: the seed speaks for many. */
export function brakingOf(ctx: ReadContext, operation: string, input: object): Braking | null {
  const brake = ctx.lookedUp && BRAKES.get(operation);
  if (!brake) return null;
  const person = personOf(ctx.viewer);
  const named = brake.each && (input as Record<string, unknown>)[brake.each.field];
  const row = BrakeItem.load(ctx.loader.loadKey, person, operation);
  // Whoever is refused before never asks for it.
  row.catch(() => undefined);
  return { brake, person, about: typeof named === 'string' ? digest(person, named) : null, row };
}

const NONE: Braked['each'] = {};

/** The buckets as they are left. @throws RuleError LIMIT_REACHED, of whichever is empty. */
export function spendBoth(before: Braked | null, { own, each }: Brake, about: string | null, now: string): Braked {
  const left = spendToken(before?.own ?? null, own, now, []);
  if (!each || about === null) return { own: left, each: NONE };
  const others = Object.entries(before?.each ?? NONE).filter(([, bucket]) => fullAt(bucket, each.size) * 1000 > Date.parse(now));
  return {
    own: left,
    each: { ...Object.fromEntries(others), [about]: spendToken(before?.each[about] ?? null, each.size, now, [each.field]) },
  };
}

/** For the transaction of a braked mutation. @throws RuleError LIMIT_REACHED. */
export async function braked({ now, operation, braking }: MutationContext): Promise<Tally[]> {
  if (!braking) return [];
  const { brake, person, about } = braking;
  const before = await braking.row;
  const left = spendBoth(before?.body ?? null, brake, about, now);
  const ends = [fullAt(left.own, brake.own), ...Object.values(left.each).map((bucket) => fullAt(bucket, brake.each?.size ?? brake.own))];
  return [{ before, after: { ...BrakeItem.putAt([person, operation.name], '', left), ttl: Math.max(...ends) } }];
}

const NUMBER_LOOK_UP = 'numberLookUp';

/** One look-up of a service number. Each lot of them is taken from the table, where all processes take theirs. @throws RuleError LIMIT_REACHED. */
export async function lookUpNumber(ctx: ReadContext): Promise<void> {
  const person = personOf(ctx.viewer);
  if (!ctx.lookedUp || ctx.lookedUp.count(person) % NUMBERS_TOGETHER !== 0) return;
  try {
    await projected(ctx, async () => {
      const before = await BrakeItem.load(ctx.table.get, person, NUMBER_LOOK_UP);
      const own = spendToken(before?.body.own ?? null, NUMBERS, ctx.now, ['text']);
      return {
        tallies: [{ before, after: { ...BrakeItem.putAt([person, NUMBER_LOOK_UP], '', { own, each: NONE }), ttl: fullAt(own, NUMBERS) } }],
      };
    });
  } catch (error) {
    // The next one asks the table again.
    ctx.lookedUp.takeBack(person);
    throw error instanceof ConcurrentChange ? new Unavailable(error) : error;
  }
}

/**
 * What leads through a code or a link, for whoever comes without a login. Refused before anything is read once so many of the same network were
 * wrong: in this process, since a wrong code that wrote anything would cost more than it tries. @throws RuleError LIMIT_REACHED.
 */
export async function byCode<T>(ctx: ReadContext, field: string, read: () => Promise<T | null>): Promise<T | null> {
  const source = ctx.blindSource('CODES');
  if (source === null || !ctx.lookedUp) return read();
  ctx.lookedUp.expect(source, WRONG_CODES, ctx.now, [field]);
  const found = await read();
  if (found === null) ctx.lookedUp.spend(source, WRONG_CODES, ctx.now, [field]);
  return found;
}

/** Whether a problem is that of a brake. */
export const isTooOften = (error: unknown): error is RuleError =>
  error instanceof RuleError && error.problems.every(({ code, text }) => code === 'LIMIT_REACHED' && text === 'TOO_OFTEN');
