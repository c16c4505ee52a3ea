// Seats go on without anybody asking: those that were kept and not confirmed by the clock, free and added ones as soon as the stream tells of them.

import type { ReadContext } from '../../platform/context.ts';
import { addDays, dayStart, legalDay } from '../../platform/rules/calendar.ts';
import type { Change } from '../../platform/stream/change.ts';
import { recorded } from '../../platform/stream/projected.ts';
import type { Projection } from '../../platform/stream/projector.ts';
import { lapsedIn, SeatItem, SessionItem, WaitItem } from './items.ts';
import { nextWrites } from './lines.ts';

const NAME = 'trainingSeatsPass';

/** Of a session that has begun seats go on no more; what lapsed so long ago has begun, or stood still with the clock. */
const LOOKED_BACK_DAYS = 30;

/** One session, step by step. */
async function passOne(ctx: ReadContext, sessionId: string): Promise<number> {
  for (let steps = 0; ; steps += 1) {
    let isDone = false;
    ctx.loader.forget();
    await recorded(ctx, NAME, async () => {
      const writes = await nextWrites(ctx, sessionId);
      isDone = writes === null;
      return writes;
    });
    if (isDone) return steps;
  }
}

/**
 * Of one region, sessions of which a kept seat has lapsed. May be run at any time and as often as one likes, also twice at once.
 * @returns how many steps were taken @throws AggregateError at the end, of sessions that could not go on: no other waits for them
 */
export async function passTrainingSeats(contextFor: () => ReadContext, isOver: () => boolean): Promise<number> {
  let steps = 0;
  const faults: unknown[] = [];
  const ctx = contextFor();
  const from = dayStart(addDays(legalDay(ctx.now), -LOOKED_BACK_DAYS));
  for (const sessionId of await lapsedIn(ctx.table, ctx.viewer.region ?? '', [from, ctx.now])) {
    if (isOver()) break;
    steps += await passOne(ctx, sessionId).catch((fault: unknown) => faults.push(fault) && 0);
  }
  if (faults.length > 0) throw new AggregateError(faults, 'Sessions whose seats could not go on.');
  return steps;
}

/** A session got more seats than it had: whoever waits has one, though the request that added them broke off before it passed them on. */
function addedTo({ before, after }: Change): string | null {
  const [was, is] = [SessionItem.bodyOf(before), SessionItem.bodyOf(after)];
  return was && is && is.seats > was.seats ? is.id : null;
}

/** A seat that came free or was added, and a place in the waiting list that was taken: of the two that meet, the later sees both. */
export const trainingSeatsGoOn: Projection = {
  name: NAME,
  follows: new Set([SeatItem.type, SessionItem.type, WaitItem.type]),
  apply: async (ctx, changes) => {
    const sessions = changes.flatMap((change) => {
      const { before, after } = change;
      const freed = after === null ? SeatItem.bodyOf(before) : null;
      const waits = before === null ? WaitItem.bodyOf(after) : null;
      return freed?.sessionId ?? waits?.sessionId ?? addedTo(change) ?? [];
    });
    for (const sessionId of new Set(sessions)) await passOne(ctx, sessionId);
  },
};
