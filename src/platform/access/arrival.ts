// When a request first arrived: proved by what we had signed, which came back with it, or remembered in the table before its work (0043).
import type { ReadContext } from '../context.ts';
import { isNearDeadline, stillCounts } from '../rules/arrival.ts';
import type { Operation } from '../store/commit.ts';
import { arrivalOf, rememberArrival } from '../store/received.ts';

/**
 * In the minutes before a deadline; a repeat is known already, and nobody without a login has a key of their own.
 * @param operation made where it is remembered: its input is hashed for that, and again for the work
 */
export async function noteArrival(ctx: ReadContext, operation: () => Operation): Promise<void> {
  if (ctx.viewer.id === 'public' || ctx.provenAt !== null || ctx.lateAt !== null || !isNearDeadline(ctx.now)) return;
  await rememberArrival(ctx.table, operation(), ctx.viewer.region ?? '');
}

/** The first arrival that still counts, or null. */
export async function arrivedAt(ctx: ReadContext, operation: Operation): Promise<string | null> {
  const found = ctx.provenAt ?? (await arrivalOf(ctx.table, operation));
  return found !== null && stillCounts(found, ctx.now) ? found : null;
}
