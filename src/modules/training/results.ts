// Attendance and results: recorded by the staffing agency, put right with a reason, and taken back.

import { authoriseRegion, expectVersion, mayCall } from '../../platform/access/access.ts';
import { write } from '../../platform/access/idempotent.ts';
import { itemToChange } from '../../platform/access/own.ts';
import type { MutationContext, ReadContext } from '../../platform/context.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import { fail } from '../../platform/rules/errors.ts';
import type { Result } from '../../platform/store/commit.ts';
import { personOf } from '../../platform/viewer.ts';
import { issued, revoked } from './certificates.ts';
import { hoursWrites } from './hours.ts';
import {
  AttendanceItem,
  attendanceOf,
  EnrolmentItem,
  SessionItem,
  type TrainingAttendanceRow,
  type TrainingEnrolmentRow,
  type TrainingSessionRow,
} from './items.ts';
import { changed } from './lines.ts';
import { countedHours, type DayAttendanceInput, recordAttendance, recordResult, takeResultBack } from './rules/attendance.ts';
import type { HoursEntry, TrainingEnrolment, TrainingResult, TrainingSession } from './rules/types.ts';

/** For who runs it, day by day. */
export const attendanceIn = async (ctx: ReadContext, { body }: TrainingSessionRow): Promise<TrainingAttendanceRow[]> =>
  mayCall(ctx, 'trainingAttendanceRecord') ? attendanceOf(ctx.loader.loadRange, body.id) : [];

/** An id that names nobody of this region names nobody. */
async function enrolmentsNamed(ctx: ReadContext, ids: readonly string[]): Promise<Map<string, TrainingEnrolment | null>> {
  const rows = await Promise.all(ids.map((id) => EnrolmentItem.load(ctx.loader.loadKey, id)));
  return new Map(ids.map((id, i) => [id, rows[i]?.body ?? null]));
}

const [MOST, MOST_PUT_RIGHT] = [300, 50];

export async function trainingAttendanceRecord(
  ctx: MutationContext,
  input: DayAttendanceInput & { idempotencyKey: string; sessionId: string; expectedVersion: number },
): Promise<Result> {
  const { permit } = authoriseRegion(ctx);
  if (input.present.length > MOST) fail('LIMIT_REACHED', { field: ['present'], params: { most: MOST } });
  const [session, before] = await Promise.all([
    itemToChange(ctx, SessionItem, [input.sessionId], ['sessionId']),
    AttendanceItem.load(ctx.loader.loadKey, input.sessionId, input.day),
  ]);
  const version = before?.version ?? 0;
  if (version !== input.expectedVersion) fail('VERSION_CONFLICT', { field: ['expectedVersion'], data: { currentVersion: version } });
  const enrolments = await enrolmentsNamed(ctx, [...new Set([...input.present, ...(before?.body.present ?? [])])]);
  const facts = { session: session.body, before: before?.body ?? null, enrolments, by: personOf(ctx.viewer), now: ctx.now };
  const sheet = recordAttendance(input, facts);
  const touched = before ? [...new Set(before.body.present).symmetricDifference(new Set(sheet.present))] : [];
  if (touched.length > MOST_PUT_RIGHT) fail('LIMIT_REACHED', { field: ['present'], params: { most: MOST_PUT_RIGHT } });
  const rows = await Promise.all(touched.map((id) => EnrolmentItem.load(ctx.loader.loadKey, id)));
  const { day, present } = sheet;
  // Whose mark was put right stays on record: the sheet itself holds the last word alone.
  const corrected = before && {
    added: touched.filter((id) => present.includes(id)),
    removed: touched.filter((id) => !present.includes(id)),
  };
  return write(ctx, permit, {
    subjects: [{ before, after: AttendanceItem.put(session.region, sheet), detail: { day, present: present.length, ...corrected } }],
    // A result that is recorded in this very moment keeps the mark that it was made of.
    checks: rows.filter((row) => row !== null),
    result: { id: session.body.id },
  });
}

interface OfResult {
  idempotencyKey: string;
  enrolmentId: string;
  expectedVersion: number;
}

async function participantOf(ctx: MutationContext, input: OfResult) {
  const { permit } = authoriseRegion(ctx);
  const row = await itemToChange(ctx, EnrolmentItem, [input.enrolmentId], ['enrolmentId']);
  expectVersion(row, input.expectedVersion);
  return { permit, row };
}

function entryOf(
  session: TrainingSession,
  { body }: TrainingEnrolmentRow,
  result: TrainingResult,
  isSetOff: boolean,
  at: string,
): HoursEntry {
  const hours = countedHours(result);
  const { employeeId, title, id: sourceId } = body;
  const of = { employeeId, day: result.on, kind: session.kind, title, source: 'SESSION' as const, sourceId, number: result.number };
  return { ...of, hours: isSetOff ? -hours : hours, isSetOff, at };
}

/** Result, certificate and hours are one transaction: none of them is there without the others, and none is there twice. */
export async function trainingResultRecord(ctx: MutationContext, input: OfResult & { passed: boolean }): Promise<Result> {
  const { permit, row } = await participantOf(ctx, input);
  const [session, sheets] = await Promise.all([
    itemToChange(ctx, SessionItem, [row.body.sessionId], ['enrolmentId']),
    attendanceOf(ctx.loader.loadRange, row.body.sessionId),
  ]);
  const facts = { session: session.body, sheets: sheets.map(({ body }) => body), by: personOf(ctx.viewer), now: ctx.now };
  const after = recordResult(row.body, input.passed, facts);
  const { tallies, parts } = await hoursWrites(ctx, row.region, entryOf(session.body, row, after.result, false, ctx.now));
  return write(ctx, permit, {
    subjects: [changed(row, after), ...issued(ctx, row, after.result)],
    tallies,
    parts,
    // Attendance that is changed in this very moment is another ground.
    checks: sheets,
    result: { id: row.body.id },
  });
}

export async function trainingResultTakeBack(ctx: MutationContext, input: OfResult & { reason: string }): Promise<Result> {
  const { permit, row } = await participantOf(ctx, input);
  const after = takeResultBack(row.body, input.reason, { by: personOf(ctx.viewer), now: ctx.now });
  const was = row.body.result ?? fail('TRANSITION_REFUSED', { field: ['enrolmentId'] });
  const session = await itemToChange(ctx, SessionItem, [row.body.sessionId], ['enrolmentId']);
  const why = { on: legalDay(ctx.now), reason: input.reason.trim() };
  const [{ tallies, parts }, certificates] = await Promise.all([
    hoursWrites(ctx, row.region, entryOf(session.body, row, was, true, ctx.now)),
    revoked(ctx, row, was, why),
  ]);
  return write(ctx, permit, { subjects: [changed(row, after), ...certificates], tallies, parts, result: { id: row.body.id } });
}
