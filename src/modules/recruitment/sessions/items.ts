// Test sessions in the table: sessions with their schedule, seats, and what somebody needs, which lies sealed and apart.

import * as keys from '../../../platform/store/keys.ts';
import { countedPage, queryAll } from '../../../platform/store/ranges.ts';
import type { Page, Row, Slice, Table } from '../../../platform/store/table.ts';
import type { ScoreStage } from '../scores/rules/scores.ts';
import * as own from './keys.ts';
import type { Booking } from './rules/rooms.ts';
import type { TestAccommodation, TestSchedule, TestSeat, TestSession } from './rules/types.ts';

export type SessionRow = Row<TestSession, TestSession>;
export type ScheduleRow = Row<TestSchedule>;
export type SeatRow = Row<TestSeat, TestSeat>;
export type AccommodationRow = Row<TestAccommodation, TestAccommodation>;

export const sessionItem = (session: TestSession): Omit<SessionRow, 'version'> => ({
  ...keys.head(session.id),
  type: 'TestSession',
  region: session.region,
  body: session,
  card: session,
  index: {
    index1: { pk: own.sessionsOf(session.region, session.campaignId, session.stage), sk: `${session.startsAt}#${session.id}` },
  },
});

export const scheduleItem = (schedule: TestSchedule): Omit<ScheduleRow, 'version'> => ({
  ...keys.head(schedule.id),
  type: 'TestSchedule',
  region: schedule.region,
  body: schedule,
});

/** No name: that is with the application. */
export const seatItem = (region: string, seat: TestSeat): Omit<SeatRow, 'version'> => ({
  ...keys.head(seat.id),
  type: 'TestSeat',
  region,
  body: seat,
  card: seat,
  index: {
    index1: { pk: own.seatedIn(region, seat.sessionId), sk: seat.number },
    index2: { pk: own.seatedFrom(seat.campaignId, seat.stage, seat.formationId), sk: seat.number },
  },
});

export type RoomRow = Row<{ bookings: Booking[] }>;

/** When a room is taken, by sessions that are not over; known by its key. */
export const roomItem = (region: string, name: string, bookings: Booking[]): Omit<RoomRow, 'version'> => ({
  ...own.room(region, name),
  type: 'TestRoom',
  region,
  body: { bookings },
});

/** In the place of a seat: who left in the same moment is given none, since the seat is no longer as it was read. */
export const noSeatItem = (region: string, seatId: string): Omit<Row, 'version'> => ({
  ...keys.head(seatId),
  type: 'TestSeatClosed',
  region,
  body: {},
});

/** Null for the place of who has left. */
export const asSeat = (row: Row | null): SeatRow | null => (row?.type === 'TestSeat' ? (row as SeatRow) : null);

/** Listed while it waits; the card tells nothing of health. */
export const accommodationItem = (region: string, one: TestAccommodation): Omit<AccommodationRow, 'version'> => ({
  ...keys.head(one.id),
  type: 'TestAccommodation',
  region,
  body: one,
  ...(one.status === 'REQUESTED' && {
    card: { ...one, sealed: '' },
    index: { index1: { pk: own.accommodationsOf(region, one.campaignId), sk: `${one.requestedAt}#${one.id}` } },
  }),
});

const withCard = <R extends Row>(row: R): R => ({ ...row, body: row.card });

export interface TestPlace {
  region: string;
  campaignId: string;
  stage: ScoreStage;
}

/** AP-170: sessions of a test, the earliest first. */
export async function sessionsOf(table: Table, { region, campaignId, stage }: TestPlace, slice: Slice): Promise<Page<SessionRow>> {
  const page = (await countedPage(table, { index: 'index1', pk: own.sessionsOf(region, campaignId, stage) }, slice)) as Page<SessionRow>;
  return { ...page, rows: page.rows.map(withCard) };
}

/** AP-171: who has a seat in a session, by registration number. */
export async function seatedIn(table: Table, region: string, sessionId: string, slice: Slice): Promise<Page<SeatRow>> {
  const page = (await countedPage(table, { index: 'index1', pk: own.seatedIn(region, sessionId) }, slice)) as Page<SeatRow>;
  return { ...page, rows: page.rows.map(withCard) };
}

/** AP-172: numbers of the candidates for certain posts that have a seat. Whom a seat is given is decided on base items. */
export async function seatedFrom(table: Table, { campaignId, stage }: TestPlace, formationId: string): Promise<Set<string>> {
  const rows = await queryAll(table, { index: 'index2', pk: own.seatedFrom(campaignId, stage, formationId) });
  return new Set(rows.flatMap(({ card }) => (card ? [(card as TestSeat).number] : [])));
}

/** AP-173: wishes that wait for the committee, oldest first. */
export async function accommodationsOf(table: Table, region: string, campaignId: string, slice: Slice): Promise<Page<AccommodationRow>> {
  return (await countedPage(table, { index: 'index1', pk: own.accommodationsOf(region, campaignId) }, slice)) as Page<AccommodationRow>;
}
