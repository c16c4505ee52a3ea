// Rooms of test sessions: an item each, written with the session, so that two who take one at once meet in its version.
import type { ReadContext } from '../../../platform/context.ts';
import type { Tally } from '../../../platform/store/commit.ts';
import { RoomItem } from './items.ts';
import { type Booking, booked, released, roomName } from './rules/rooms.ts';
import type { TestSession } from './rules/types.ts';

async function written(ctx: ReadContext, session: TestSession, rule: (bookings: readonly Booking[]) => Booking[]): Promise<Tally> {
  const { region } = session;
  const of = [region, roomName(session)] as const;
  const before = await RoomItem.load(ctx.loader.loadKey, ...of);
  return { before, after: RoomItem.putAt(of, region, { bookings: rule(before?.body.bookings ?? []) }) };
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
