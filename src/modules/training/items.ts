// Training in the table: programmes, sessions with their line of seats and waiting places, enrolments.

import { pad4, pad8 } from '../../platform/store/ids.ts';
import { itemKind, listIn, placedKind, type RowOf } from '../../platform/store/item-kind.ts';
import { head } from '../../platform/store/keys.ts';
import { countedPage, queryAll, type ReadRange } from '../../platform/store/ranges.ts';
import type { Key, Page, Slice, Table } from '../../platform/store/table.ts';
import { GROWTH } from './growth-items.ts';
import { feedbackLooksAt } from './rules/feedback.ts';
import { beginOf } from './rules/session.ts';
import type { HoursStand } from './rules/standing.ts';
import type {
  AttendanceSheet,
  HoursEntry,
  SessionFill,
  TrainingCertificate,
  TrainingEnrolment,
  TrainingProgramme,
  TrainingSeat,
  TrainingSession,
  TrainingWait,
} from './rules/types.ts';

/** Cut between characters, never within one. */
const sortTitle = (title: string): string => [...title.toLowerCase()].slice(0, 60).join('');

const PROGRAMMES = listIn('index1', (region: string) => `TRAINING_PROGRAMMES#${region}`);

export const ProgrammeItem = itemKind<TrainingProgramme, TrainingProgramme>()({
  type: 'TrainingProgramme',
  key: head,
  of: ({ id }) => [id],
  listed: (programme, region) => ({
    card: programme,
    index: PROGRAMMES.at(`${sortTitle(programme.title)}#${programme.id}`, region),
  }),
});
export type TrainingProgrammeRow = RowOf<typeof ProgrammeItem>;

/** By the first day, cancelled ones as well: whoever was enrolled looks for them there. */
const SESSIONS = listIn('index1', (region: string) => `TRAINING_SESSIONS#${region}`);

/** Sessions whose feedback is to be published, or was not in time, by when the clock looks at them. */
const FEEDBACK = listIn('index2', (region: string) => `TRAINING_FEEDBACK_DUE#${region}`);

export const SessionItem = itemKind<TrainingSession, TrainingSession>()({
  type: 'TrainingSession',
  key: head,
  of: ({ id }) => [id],
  listed: (session, region) => {
    const looksAt = feedbackLooksAt(session);
    return {
      card: session,
      index: {
        ...SESSIONS.at(`${beginOf(session)}#${session.id}`, region),
        ...(looksAt !== null && FEEDBACK.at(`${looksAt}#${session.id}`, region)),
      },
    };
  },
});
export type TrainingSessionRow = RowOf<typeof SessionItem>;

/** Seats that are kept for somebody, by until when. */
const KEPT = listIn('index1', (region: string) => `TRAINING_KEPT#${region}`);

/** One item a seat: two who press at once never have the same, and never wait for each other. */
export const SeatItem = itemKind<TrainingSeat, Pick<TrainingSeat, 'sessionId'>>()({
  type: 'TrainingSeat',
  key: (sessionId: string, number: number) => ({ pk: sessionId, sk: `SEAT#${pad4(number)}` }),
  of: ({ sessionId, number }) => [sessionId, number],
  listed: ({ sessionId, number, confirmUntil }, region) =>
    confirmUntil === null ? {} : { card: { sessionId }, index: KEPT.at(`${confirmUntil}#${sessionId}#${number}`, region) },
});
export type TrainingSeatRow = RowOf<typeof SeatItem>;

export const WaitItem = itemKind<TrainingWait>()({
  type: 'TrainingWait',
  key: (sessionId: string, number: number) => ({ pk: sessionId, sk: `WAIT#${pad8(number)}` }),
  of: ({ sessionId, number }) => [sessionId, number],
});
export type WaitRow = RowOf<typeof WaitItem>;

/** What seats and waiting places come to, a moment later. */
export const SessionFillItem = placedKind<SessionFill>()({
  type: 'TrainingSessionFill',
  key: (sessionId: string) => ({ pk: sessionId, sk: 'FILL' }),
});

export interface LineRows {
  seats: TrainingSeatRow[];
  waiting: WaitRow[];
}

/** AP-242: taken seats of a session and who waits, in order: one Query. */
export async function lineRows(readRange: ReadRange, sessionId: string): Promise<LineRows> {
  const rows = await readRange(sessionId, ['SEAT#', 'WAIT#~']);
  return { seats: SeatItem.among(rows), waiting: WaitItem.among(rows) };
}

/** AP-242, with what is kept of it: one Query, in which that comes first. */
export async function fillAndLine(readRange: ReadRange, sessionId: string) {
  const rows = await readRange(sessionId, ['FILL', 'WAIT#~']);
  return { fill: rows.find(SessionFillItem.is) ?? null, seats: SeatItem.among(rows), waiting: WaitItem.among(rows) };
}

const OF_SESSION = listIn('index1', (sessionId: string) => `TRAINING_OF_SESSION#${sessionId}`);
const OF_EMPLOYEE = listIn('index2', (employeeId: string) => `TRAINING_OF#${employeeId}`);

export const EnrolmentItem = itemKind<TrainingEnrolment, TrainingEnrolment>()({
  type: 'TrainingEnrolment',
  key: head,
  of: ({ id }) => [id],
  words: ['words', 'decision.reason', 'endReason', 'takenBack.reason'],
  listed: (enrolment) => {
    const { id, sessionId, employeeId, beginsAt, requestedAt } = enrolment;
    return {
      card: enrolment,
      index: {
        ...OF_SESSION.at(`${requestedAt}#${id}`, sessionId),
        ...OF_EMPLOYEE.at(`${beginsAt}#${id}`, employeeId),
        ...GROWTH.at(`${beginsAt}#${id}`, employeeId),
      },
    };
  },
});
export type TrainingEnrolmentRow = RowOf<typeof EnrolmentItem>;

/** That somebody has asked, beside the session: whoever moves or cancels it finds everybody there, also who has just asked. */
const AskedItem = placedKind<{ enrolmentId: string }>()({
  type: 'TrainingAsked',
  key: (sessionId: string, id: string) => ({ pk: sessionId, sk: `ASKED#${id}` }),
});

export const askedPart = (region: string, { sessionId, id }: Pick<TrainingEnrolment, 'sessionId' | 'id'>) =>
  AskedItem.putAt([sessionId, id], region, { enrolmentId: id });

/** AP-255: ids of the enrolments of everybody who has ever asked for a session. */
export const askedIn = async (readRange: ReadRange, sessionId: string): Promise<string[]> =>
  AskedItem.among(await readRange(sessionId, ['ASKED#', 'ASKED#~'])).map(({ body }) => body.enrolmentId);

/** AP-240: programmes of a region, by title. */
export const programmesOf = async (table: Table, region: string, slice: Slice): Promise<Page<TrainingProgrammeRow>> =>
  ProgrammeItem.cards(await countedPage(table, PROGRAMMES.range(region), slice));

/** AP-241: sessions of a region that begin from an instant on, the nearest first. */
export const sessionsFrom = async (table: Table, region: string, from: string, slice: Slice): Promise<Page<TrainingSessionRow>> =>
  SessionItem.cards(await countedPage(table, { ...SESSIONS.range(region), between: [from, '~'] }, slice));

/** AP-256: sessions of a region with a seat that was kept until an instant between two, each once. */
export async function lapsedIn(table: Table, region: string, [from, to]: readonly [string, string]): Promise<string[]> {
  const rows = await queryAll(table, { ...KEPT.range(region), between: [from, `${to}#~`] });
  return [...new Set(rows.flatMap(({ card }) => (card ? [(card as Pick<TrainingSeat, 'sessionId'>).sessionId] : [])))];
}

/** AP-342: sessions of a region at whose feedback the clock has to look by now. */
export const feedbackDue = async (table: Table, region: string, now: string): Promise<string[]> =>
  (await queryAll(table, { ...FEEDBACK.range(region), between: ['0', `${now}#~`] })).map(({ pk }) => pk);

/** AP-243: enrolments of a session, in the order in which they were asked for. */
export const enrolmentsIn = async (table: Table, sessionId: string, slice: Slice): Promise<Page<TrainingEnrolmentRow>> =>
  EnrolmentItem.cards(await countedPage(table, OF_SESSION.range(sessionId), slice));

/** AP-244: enrolments of somebody, the latest session first. */
export const enrolmentsOf = async (table: Table, employeeId: string, slice: Slice): Promise<Page<TrainingEnrolmentRow>> =>
  EnrolmentItem.cards(await countedPage(table, { ...OF_EMPLOYEE.range(employeeId), descending: true }, slice));

/** AP-244: ids of all of them, for when their file is forgotten. */
export const allEnrolmentsOf = async (table: Table, employeeId: string): Promise<string[]> =>
  (await queryAll(table, OF_EMPLOYEE.range(employeeId))).map(({ pk }) => pk);

export const AttendanceItem = itemKind<AttendanceSheet>()({
  type: 'TrainingAttendance',
  key: (sessionId: string, day: string) => ({ pk: sessionId, sk: `DAY#${day}` }),
  of: ({ sessionId, day }) => [sessionId, day],
  words: ['reason'],
});
export type TrainingAttendanceRow = RowOf<typeof AttendanceItem>;

/** AP-245: who was there, day by day. */
export const attendanceOf = async (readRange: ReadRange, sessionId: string): Promise<TrainingAttendanceRow[]> =>
  AttendanceItem.among(await readRange(sessionId, ['DAY#', 'DAY#~']));

/** AP-246: by the keyed hash of its code, which alone is kept. */
export const CertificateItem = placedKind<TrainingCertificate>()({
  type: 'TrainingCertificate',
  key: (codeHash: string) => ({ pk: `CERTIFICATE#${codeHash}`, sk: '#' }),
  words: ['revoked.reason'],
});

const LEDGER = 'TRAINING_HOURS#';
const ledger = (employeeId: string): string => `${LEDGER}${employeeId}`;

const entryKey = (day: string, sourceId: string, number: number, isSetOff: boolean): string =>
  `${day}#${sourceId}#${pad4(number)}#${isSetOff ? 'B' : 'A'}`;

export const HoursEntryItem = itemKind<HoursEntry, HoursEntry>()({
  type: 'TrainingHours',
  key: (employeeId: string, day: string, sourceId: string, number: number, isSetOff: boolean) => ({
    pk: ledger(employeeId),
    sk: entryKey(day, sourceId, number, isSetOff),
  }),
  of: ({ employeeId, day, sourceId, number, isSetOff }) => [employeeId, day, sourceId, number, isSetOff],
  listed: (entry) => {
    const { employeeId, day, sourceId, number, isSetOff } = entry;
    return { card: entry, index: GROWTH.at(entryKey(day, sourceId, number, isSetOff), employeeId) };
  },
});

/** AP-247: entries of somebody's ledger between two days, in order. */
export const hoursBetween = async (readRange: ReadRange, employeeId: string, from: string, to: string): Promise<HoursEntry[]> =>
  HoursEntryItem.among(await readRange(ledger(employeeId), [from, `${to}#~`])).map(({ body }) => body);

/** What the entries of a calendar year add up to: for lists of many. */
export const HoursSumItem = placedKind<{ hours: number }>()({
  type: 'TrainingHoursSum',
  key: (employeeId: string, year: string) => ({ pk: ledger(employeeId), sk: `SUM#${year}` }),
});

/** Whose ledger a key of it lies in. */
export const ownerOfLedger = ({ pk }: Key): string => pk.slice(LEDGER.length);

export const HoursStandItem = itemKind<HoursStand>()({
  type: 'TrainingHoursStand',
  key: (employeeId: string, year: number) => ({ pk: ledger(employeeId), sk: `STAND#${year}` }),
  of: ({ employeeId, year }) => [employeeId, year],
});

export interface HoursYears {
  sums: { year: number; hours: number }[];
  stands: RowOf<typeof HoursStandItem>[];
}

/** AP-310: what all years of somebody's ledger come to, and how they stand: one query of the table itself. */
export async function hoursYearsOf(table: Table, employeeId: string): Promise<HoursYears> {
  const rows = await queryAll(table, { pk: ledger(employeeId), prefix: 'S' });
  const sums = HoursSumItem.among(rows).map(({ sk, body }) => ({ year: Number(sk.slice(-4)), hours: body.hours }));
  return { sums, stands: HoursStandItem.among(rows) };
}
