// Whoever leaves a selection frees the seats of tests that have not begun.
import type { ReadContext } from '../../../platform/context.ts';
import { isPast } from '../../../platform/rules/calendar.ts';
import type { Writes } from '../../../platform/store/commit.ts';
import type { Row } from '../../../platform/store/table.ts';
import type { ApplicationExclusion } from '../exclusions/rules/types.ts';
import { SCORE_SHEETS } from '../scores/rules/additional-types.ts';
import { seatId } from './ids.ts';
import { asSeat, ClosedSeatItem, SessionItem, type SessionRow } from './items.ts';

type Freed = Required<Pick<Writes, 'subjects' | 'tallies'>>;

interface Place {
  id: string;
  row: Row | null;
  session: SessionRow | null;
}

/** At one test; null where it has begun with them in it. */
async function placeAt(ctx: ReadContext, id: string): Promise<Place | null> {
  const row = await ctx.loader.load(id);
  const seat = asSeat(row);
  const session = seat && (await SessionItem.load(ctx.loader.loadKey, seat.body.sessionId));
  return session && isPast(session.body.startsAt, ctx.now) ? null : { id, row, session };
}

/** Each place is closed by itself, so that people who leave at once do not wait for each other. */
export async function seatsFreed(ctx: ReadContext, region: string, { applicationId }: ApplicationExclusion): Promise<Freed> {
  const found = await Promise.all(SCORE_SHEETS.map((stage) => placeAt(ctx, seatId(applicationId, stage))));
  const places = found.filter((place) => place !== null);
  return {
    subjects: places.flatMap(({ session: before }) =>
      before
        ? [
            {
              before,
              after: SessionItem.put(before.region, { ...before.body, taken: before.body.taken - 1 }),
              detail: { left: [applicationId] },
            },
          ]
        : [],
    ),
    tallies: places.map(({ id, row }) => ({ before: row, after: ClosedSeatItem.putAt([id], region, {}) })),
  };
}
