// Training as other modules may ask of it: whether a session is there, what became of somebody in it, and which sessions fit what they are to learn.

import { ownItem } from '../../platform/access/own.ts';
import type { ReadContext } from '../../platform/context.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import { type Employee, kindOn } from '../organisation/rules/types.ts';
import { findEnrolment } from './enrolments.ts';
import { hoursBeyond } from './hours.ts';
import { enrolmentId } from './ids.ts';
import { EnrolmentItem, SeatItem, SessionItem, sessionsFrom, type TrainingEnrolmentRow, type TrainingSessionRow } from './items.ts';
import { isEnded } from './rules/enrolment.ts';
import { hasFreeSeat, isOpenTo, lookedAt, seatsToLookAt, servedBy, type TrainingNeed } from './rules/fit.ts';
import { hoursYear } from './rules/hours.ts';

export const trainingSessionInRegion = (ctx: ReadContext, id: string): Promise<TrainingSessionRow | null> => ownItem(ctx, SessionItem, id);

/** Somebody's place in it, for who may see it. */
export const enrolmentIn = (ctx: ReadContext, sessionId: string, employeeId: string): Promise<TrainingEnrolmentRow | null> =>
  findEnrolment(ctx, enrolmentId(sessionId, employeeId));

/** A session that serves a need, by which competence. */
export interface FittingSession {
  row: TrainingSessionRow;
  need: TrainingNeed;
  competence: string;
}

const [MOST_LISTED, MOST_FITTING] = [100, 5];

/** Free seats, and whether the person has a place there already: one batch. */
async function isFree(ctx: ReadContext, { body }: TrainingSessionRow, employeeId: string): Promise<boolean> {
  const [own, ...seats] = await Promise.all([
    EnrolmentItem.load(ctx.loader.loadKey, enrolmentId(body.id, employeeId)),
    ...seatsToLookAt(body).map((number) => SeatItem.load(ctx.loader.loadKey, body.id, number)),
  ]);
  if (own && !isEnded(own.body, ctx.now)) return false;
  return hasFreeSeat(
    body,
    seats.flatMap((seat) => seat?.body.number ?? []),
  );
}

/** Whoever has a ceiling is shown nothing that leads beyond it; others cost no read. */
async function staysBelow(ctx: ReadContext, employee: Employee, { body }: TrainingSessionRow): Promise<boolean> {
  return hoursYear(employee, legalDay(ctx.now)).rule !== 'CEILING' || (await hoursBeyond(ctx, employee, body)) === 0;
}

/**
 * AP-254: sessions to come that serve what somebody is to learn, the nearest first: for them, open to their kind of service, with a free seat.
 * The next hundred of the region are one Query, seats and own places of the nearest five that fit one batch.
 */
export async function sessionsThatFit(ctx: ReadContext, employee: Employee, needs: readonly TrainingNeed[]): Promise<FittingSession[]> {
  if (needs.length === 0) return [];
  const { rows } = await sessionsFrom(ctx.table, ctx.viewer.region ?? '', ctx.now, { limit: MOST_LISTED });
  const kind = kindOn(employee, legalDay(ctx.now));
  const serving = rows.flatMap((row) => {
    const found = isOpenTo(row.body, kind, ctx.now) ? servedBy(row.body, needs) : null;
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
