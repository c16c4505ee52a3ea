// Seats that were kept and not confirmed go on by the clock, without anybody asking.

import type { ReadContext } from '../../platform/context.ts';
import type { PagePosition } from '../../platform/store/table.ts';
import { recorded } from '../../platform/stream/projected.ts';
import { sessionsFrom } from './items.ts';
import { nextWrites } from './lines.ts';

const PAGE = 100;

/** One session, step by step. */
async function passOne(ctx: ReadContext, sessionId: string): Promise<number> {
  for (let steps = 0; ; steps += 1) {
    let isDone = false;
    await recorded(ctx, 'trainingSeatsPass', async () => {
      const writes = await nextWrites(ctx, sessionId);
      isDone = writes === null;
      return writes;
    });
    if (isDone) return steps;
  }
}

/**
 * Of one region, all sessions to come. May be run at any time and as often as one likes, also twice at once.
 * @returns how many steps were taken @throws AggregateError at the end, of sessions that could not go on: no other waits for them
 */
export async function passTrainingSeats(contextFor: () => ReadContext, isOver: () => boolean): Promise<number> {
  let [steps, after]: [number, PagePosition | undefined] = [0, undefined];
  const faults: unknown[] = [];
  do {
    const ctx = contextFor();
    const page = await sessionsFrom(ctx.table, ctx.viewer.region ?? '', ctx.now, { limit: PAGE, after });
    for (const { body } of page.rows) {
      if (isOver()) break;
      if (!body.cancelled) steps += await passOne(ctx, body.id).catch((fault: unknown) => faults.push(fault) && 0);
    }
    after = page.next;
  } while (after && !isOver());
  if (faults.length > 0) throw new AggregateError(faults, 'Sessions whose seats could not go on.');
  return steps;
}
