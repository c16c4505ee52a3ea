// Rooms of test sessions: an item each, written with the session, so that two who take one at once meet in its version.
import type { ReadContext } from '../../../platform/context.ts';
import type { Tally } from '../../../platform/store/commit.ts';
import { type RoomRow, roomItem } from './items.ts';
import * as sessionKeys from './keys.ts';
import { type Booking, booked, released, roomName } from './rules/rooms.ts';
import type { TestSession } from './rules/types.ts';

const roomOf = (ctx: ReadContext, session: TestSession): Promise<RoomRow | null> =>
  ctx.rows.loadKey(sessionKeys.room(session.region, roomName(session))) as Promise<RoomRow | null>;

async function written(ctx: ReadContext, session: TestSession, rule: (bookings: readonly Booking[]) => Booking[]): Promise<Tally> {
  const before = await roomOf(ctx, session);
  return { before, after: roomItem(session.region, roomName(session), rule(before?.body.bookings ?? [])) };
}

export const roomTaken = async (ctx: ReadContext, session: TestSession): Promise<Tally[]> => [
  await written(ctx, session, (bookings) => booked(bookings, session, ctx.now)),
];

export const roomFreed = async (ctx: ReadContext, session: TestSession): Promise<Tally[]> => [
  await written(ctx, session, (bookings) => released(bookings, session.id, ctx.now)),
];

/** Nothing to write where neither room nor time is another. */
export async function roomChanged(ctx: ReadContext, before: TestSession, after: TestSession): Promise<Tally[]> {
  const moved = roomName(before) !== roomName(after);
  if (!moved && before.startsAt === after.startsAt && before.endsAt === after.endsAt) return [];
  const [taken, freed] = await Promise.all([roomTaken(ctx, after), moved ? roomFreed(ctx, before) : []]);
  return [...taken, ...freed];
}
