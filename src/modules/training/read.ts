// Training as other modules may ask of it: whether a session is there, who attended what, and which sessions to come fit what somebody is to learn.

import { ownItem } from '../../platform/access/own.ts';
import type { ReadContext } from '../../platform/context.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import type { Law } from '../../platform/rules/policy/overlay.ts';
import type { FactKind } from '../../platform/store/item-kind.ts';
import type { PagePosition, Row } from '../../platform/store/table.ts';
import type { Change } from '../../platform/stream/change.ts';
import type { EmployeeKind } from '../organisation/rules/record-types.ts';
import { type Employee, kindOn } from '../organisation/rules/types.ts';
import { findEnrolment } from './enrolments.ts';
import { enrolmentFacts } from './facts.ts';
import { hoursAmong, hoursBeyond } from './hours.ts';
import { enrolmentId } from './ids.ts';
import {
  AttendanceItem,
  attendanceOf,
  EnrolmentItem,
  enrolmentsOf,
  ProgrammeItem,
  SeatItem,
  SessionItem,
  sessionsFrom,
  type TrainingEnrolmentRow,
  type TrainingSessionRow,
} from './items.ts';
import { attendedEveryDay, dayOf } from './rules/attendance.ts';
import { isEnded } from './rules/enrolment.ts';
import { hasFreeSeat, isOpenTo, lookedAt, seatsToLookAt, servedBy, type TrainingNeed } from './rules/fit.ts';
import { ruleOn } from './rules/hours.ts';
import { endOf } from './rules/session.ts';
import type { AttendanceSheet } from './rules/types.ts';

/** What somebody learns lies side by side, plans of other modules as well. */
export { GROWTH, grownSince, UNDER_WAY } from './growth-items.ts';

const [MOST_LISTED, MOST_FITTING] = [100, 5];

export const trainingSessionInRegion = (ctx: ReadContext, id: string): Promise<TrainingSessionRow | null> => ownItem(ctx, SessionItem, id);

/** Somebody's place in it, for who may see it. */
export const enrolmentIn = (ctx: ReadContext, sessionId: string, employeeId: string): Promise<TrainingEnrolmentRow | null> =>
  findEnrolment(ctx, enrolmentId(sessionId, employeeId));

export const attendanceFacts: FactKind<AttendanceSheet> = AttendanceItem;

/** Enrolments of which a day was recorded or put right, or whose result is another. */
export const whoseAttendanceChanged = (changes: readonly Change[]): ReadonlySet<string> =>
  new Set(
    changes.flatMap(({ before, after }) => {
      const [was, is] = [attendanceFacts.bodyOf(before), attendanceFacts.bodyOf(after)];
      if (is) return [...new Set(was?.present).symmetricDifference(new Set(is.present))];
      const [held, holds] = [enrolmentFacts.bodyOf(before), enrolmentFacts.bodyOf(after)];
      return holds && (held?.result ?? null)?.number !== (holds.result ?? null)?.number ? [holds.id] : [];
    }),
  );

/** Somebody's part in a session as it stands: all its days, or a pass. Null for an id that is none. */
export async function partTaken(ctx: ReadContext, enrolmentId: string) {
  const enrolment = await EnrolmentItem.load(ctx.loader.loadKey, enrolmentId);
  if (!enrolment) return null;
  const { employeeId, sessionId, result } = enrolment.body;
  const [session, sheets] = await Promise.all([
    SessionItem.load(ctx.loader.loadKey, sessionId),
    attendanceOf(ctx.loader.loadRange, sessionId),
  ]);
  if (!session) return null;
  const bodies = sheets.map(({ body }) => body);
  const attended = result?.outcome === 'PASSED' || attendedEveryDay(enrolmentId, session.body, bodies);
  const { programmeId, competences } = session.body;
  return { employeeId, part: { enrolmentId, programmeId, competences, on: dayOf({ beginsAt: endOf(session.body) }), attended } };
}

/** Of all that somebody learns: the hours of the year that holds on a day, and enrolments, the latest session first. */
export const trainingAmong = (employee: Employee, day: string, law: Law, rows: readonly Row[]) => ({
  hours: hoursAmong(employee, day, law, rows),
  enrolments: EnrolmentItem.cards({ rows: rows.toReversed() }).rows,
});

/** Ids of all that somebody enrolled for. */
export async function enrolmentIdsOf(ctx: ReadContext, employeeId: string): Promise<string[]> {
  const ids: string[] = [];
  for (let after: PagePosition | null | undefined = null; after !== undefined; ) {
    const page = await enrolmentsOf(ctx.table, employeeId, { limit: MOST_LISTED, after: after ?? undefined });
    ids.push(...page.rows.map(({ body }) => body.id));
    after = page.next;
  }
  return ids;
}

/** Of these, what is a programme of the region. */
export async function programmesKnown(ctx: ReadContext, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await Promise.all(ids.map((id) => ProgrammeItem.load(ctx.loader.loadKey, id)));
  return new Set(rows.flatMap((row) => (row && row.region === ctx.viewer.region ? [row.body.id] : [])));
}

/** A session that serves a need, by which competence. */
export interface FittingSession {
  row: TrainingSessionRow;
  need: TrainingNeed;
  competence: string;
}

/** AP-263: of the next hundred sessions those that somebody of this kind of service can still ask for, the nearest first: one Query. */
export async function openSessions(ctx: ReadContext, kind: EmployeeKind): Promise<TrainingSessionRow[]> {
  const { rows } = await sessionsFrom(ctx.table, ctx.viewer.region ?? '', ctx.now, { limit: MOST_LISTED });
  return rows.filter(({ body }) => isOpenTo(body, kind, ctx.now));
}

/** Of these those in which somebody has no place, and has not asked for one: one batch. */
export async function notAskedFor(ctx: ReadContext, sessions: readonly TrainingSessionRow[], employeeId: string) {
  const own = await Promise.all(sessions.map(({ body }) => EnrolmentItem.load(ctx.loader.loadKey, enrolmentId(body.id, employeeId))));
  return sessions.filter((_, i) => {
    const enrolment = own[i]?.body;
    return !enrolment || isEnded(enrolment, ctx.now);
  });
}

/** Free seats, and whether the person has a place there already: one batch. */
async function isFree(ctx: ReadContext, row: TrainingSessionRow, employeeId: string): Promise<boolean> {
  const { body } = row;
  const [unasked, ...seats] = await Promise.all([
    notAskedFor(ctx, [row], employeeId),
    ...seatsToLookAt(body).map((number) => SeatItem.load(ctx.loader.loadKey, body.id, number)),
  ]);
  if (unasked.length === 0) return false;
  return hasFreeSeat(
    body,
    seats.flatMap((seat) => seat?.body.number ?? []),
  );
}

/** Whoever has a ceiling is shown nothing that leads beyond it; others cost no read. */
async function staysBelow(ctx: ReadContext, employee: Employee, { body }: TrainingSessionRow): Promise<boolean> {
  return ruleOn(employee, legalDay(ctx.now)) !== 'CEILING' || (await hoursBeyond(ctx, employee, body)) === 0;
}

/**
 * AP-254: sessions to come that serve what somebody is to learn, the nearest first: for them, open to their kind of service, with a free seat.
 * The next hundred of the region are one Query, seats and own places of the nearest five that fit one batch.
 */
export async function sessionsThatFit(ctx: ReadContext, employee: Employee, needs: readonly TrainingNeed[]): Promise<FittingSession[]> {
  if (needs.length === 0) return [];
  const open = await openSessions(ctx, kindOn(employee, legalDay(ctx.now)));
  const serving = open.flatMap((row) => {
    const found = servedBy(row.body, needs);
    return found ? [{ row, session: row.body, ...found }] : [];
  });
  const near = lookedAt(serving, MOST_FITTING);
  const fits = await Promise.all(
    near.map(async ({ row }) => {
      const [free, below] = await Promise.all([isFree(ctx, row, employee.id), staysBelow(ctx, employee, row)]);
      return free && below;
    }),
  );
  return near.filter((_, i) => fits[i]).map(({ row, need, competence }) => ({ row, need, competence }));
}
