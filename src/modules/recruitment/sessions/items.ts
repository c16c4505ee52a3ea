// Test sessions in the table: sessions with their schedule, seats, and what somebody needs, which lies sealed and apart.

import { digest } from '../../../platform/store/ids.ts';
import { itemKind, listIn, placedKind, type RowOf } from '../../../platform/store/item-kind.ts';
import { head, lock } from '../../../platform/store/keys.ts';
import { countedPage, queryAll } from '../../../platform/store/ranges.ts';
import type { Page, Row, Slice, Table } from '../../../platform/store/table.ts';
import type { ScoreStage } from '../scores/rules/types.ts';
import type { Booking } from './rules/rooms.ts';
import type { TestAccommodation, TestSchedule, TestSeat, TestSession } from './rules/types.ts';

/** Sessions of a region's campaign and test, by time. */
const SESSIONS = listIn('index1', ({ region, campaignId, stage }: TestPlace) => `TEST_SESSIONS#${region}#${campaignId}#${stage}`);

export const SessionItem = itemKind<TestSession, TestSession>()({
  type: 'TestSession',
  key: head,
  of: ({ id }) => [id],
  listed: (session) => ({ card: session, index: SESSIONS.at(`${session.startsAt}#${session.id}`, session) }),
});
export type SessionRow = RowOf<typeof SessionItem>;

export const ScheduleItem = itemKind<TestSchedule>()({ type: 'TestSchedule', key: head, of: ({ id }) => [id] });
export type ScheduleRow = RowOf<typeof ScheduleItem>;

/** Seats of a session, by registration number; and of the candidates for certain posts. */
const SEATED_IN = listIn('index1', (region: string, sessionId: string) => `TEST_SEATS#${region}#${sessionId}`);
const SEATED_FROM = listIn(
  'index2',
  ({ campaignId, stage }: Omit<TestPlace, 'region'>, formationId: string) => `TEST_SEATS#${campaignId}#${stage}#${formationId}`,
);

/** No name: that is with the application. */
export const SeatItem = itemKind<TestSeat, TestSeat>()({
  type: 'TestSeat',
  key: head,
  of: ({ id }) => [id],
  listed: (seat, region) => ({
    card: seat,
    index: { ...SEATED_IN.at(seat.number, region, seat.sessionId), ...SEATED_FROM.at(seat.number, seat, seat.formationId) },
  }),
});
export type SeatRow = RowOf<typeof SeatItem>;

/** Null for the place of who has left. */
export const asSeat = (row: Row | null): SeatRow | null => (SeatItem.is(row) ? row : null);

/** In the place of a seat: who left in the same moment is given none, since the seat is no longer as it was read. */
export const ClosedSeatItem = placedKind<Record<string, never>>()({ type: 'TestSeatClosed', key: head });

/** When a room of the region is taken, by sessions that are not over; known by what it is called. */
export const RoomItem = placedKind<{ bookings: Booking[] }>()({
  type: 'TestRoom',
  key: (region: string, name: string) => lock('TEST_ROOM', `${region}#${digest('test room', name)}`),
});

/** Wishes of a campaign that wait for the committee. */
const ACCOMMODATIONS = listIn('index1', (region: string, campaignId: string) => `ACCOMMODATIONS#${region}#${campaignId}`);

/** Listed while it waits; the card tells nothing of health. */
export const AccommodationItem = itemKind<TestAccommodation, TestAccommodation>()({
  type: 'TestAccommodation',
  key: head,
  of: ({ id }) => [id],
  listed: (one, region) =>
    one.status === 'REQUESTED'
      ? { card: { ...one, sealed: '' }, index: ACCOMMODATIONS.at(`${one.requestedAt}#${one.id}`, region, one.campaignId) }
      : {},
});
export type AccommodationRow = RowOf<typeof AccommodationItem>;

export interface TestPlace {
  region: string;
  campaignId: string;
  stage: ScoreStage;
}

/** AP-170: sessions of a test, the earliest first. */
export const sessionsOf = async (table: Table, place: TestPlace, slice: Slice): Promise<Page<SessionRow>> =>
  SessionItem.cards(await countedPage(table, SESSIONS.range(place), slice));

/** AP-171: who has a seat in a session, by registration number. */
export const seatedIn = async (table: Table, region: string, sessionId: string, slice: Slice): Promise<Page<SeatRow>> =>
  SeatItem.cards(await countedPage(table, SEATED_IN.range(region, sessionId), slice));

/** AP-172: numbers of the candidates for certain posts that have a seat. Whom a seat is given is decided on base items. */
export async function seatedFrom(table: Table, place: TestPlace, formationId: string): Promise<Set<string>> {
  const { rows } = SeatItem.cards({ rows: await queryAll(table, SEATED_FROM.range(place, formationId)) });
  return new Set(rows.map(({ body }) => body.number));
}

/** AP-173: wishes that wait for the committee, oldest first. */
export const accommodationsOf = async (table: Table, region: string, campaignId: string, slice: Slice): Promise<Page<AccommodationRow>> =>
  AccommodationItem.cards(await countedPage(table, ACCOMMODATIONS.range(region, campaignId), slice));
