// The line before a session in the table: seats taken, kept, released and passed on; whoever is enrolled follows what becomes of the session.

import { idempotentWithin, write } from '../../platform/access/idempotent.ts';
import type { Permit } from '../../platform/access/permit.ts';
import type { MutationContext, ReadContext } from '../../platform/context.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import { fail } from '../../platform/rules/errors.ts';
import type { Result, SubjectChange, Tally } from '../../platform/store/commit.ts';
import type { Key, Row } from '../../platform/store/table.ts';
import { isServing } from '../organisation/rules/types.ts';
import { employeeById } from '../organisation/superiors.ts';
import { dueFromToday } from '../policy/law.ts';
import {
  askedIn,
  EnrolmentItem,
  type LineRows,
  lineRows,
  SeatItem,
  SessionItem,
  type TrainingEnrolmentRow,
  type TrainingSessionRow,
  WaitItem,
} from './items.ts';
import { ended, followSession, offered } from './rules/enrolment.ts';
import { keptUntil, nextStep, type SeatOrWait, type TrainingLine } from './rules/line.ts';
import { trainingPolicy } from './rules/policy.ts';
import type { TrainingEnrolment, TrainingSession } from './rules/types.ts';

export const lineOf = (ctx: ReadContext, sessionId: string): Promise<LineRows> => lineRows(ctx.loader.loadRange, sessionId);

export const bodiesOf = ({ seats, waiting }: LineRows): TrainingLine => ({
  seats: seats.map(({ body }) => body),
  waiting: waiting.map(({ body }) => body),
});

/** What is written together. */
export interface LineWrites {
  subjects: SubjectChange[];
  tallies: Tally[];
  drops: (Key | Row)[];
}

export const changed = (before: TrainingEnrolmentRow, enrolment: TrainingEnrolment): SubjectChange => ({
  before,
  after: EnrolmentItem.put(before.region, enrolment),
  detail: { sessionId: enrolment.sessionId, status: enrolment.status, seat: enrolment.seat },
});

export const placeTally = (region: string, { sessionId, id }: TrainingEnrolment, { kind, number }: SeatOrWait): Tally => ({
  before: null,
  after:
    kind === 'SEAT'
      ? SeatItem.put(region, { sessionId, number, enrolmentId: id, confirmUntil: null })
      : WaitItem.put(region, { sessionId, number, enrolmentId: id }),
});

/** The seat and waiting place that somebody has, as they stand. */
export const rowsOf = (line: LineRows, enrolmentId: string): Row[] =>
  [...line.seats, ...line.waiting].filter(({ body }) => body.enrolmentId === enrolmentId);

const enrolmentRow = async (ctx: ReadContext, id: string): Promise<TrainingEnrolmentRow> =>
  (await EnrolmentItem.load(ctx.loader.loadKey, id)) ?? fail('NOT_FOUND');

/** Of who left the service meanwhile nobody keeps a seat. */
async function serves(ctx: ReadContext, employeeId: string): Promise<boolean> {
  const person = await employeeById(ctx, employeeId);
  return person !== null && isServing(person, legalDay(ctx.now));
}

/** A seat goes to who waits longest, or is free; in the transaction that releases it. `before`: as somebody else had it. */
export async function passSeat(
  ctx: ReadContext,
  session: TrainingSessionRow,
  line: LineRows,
  of: { number: number; before: Row | null; isGone: boolean },
): Promise<LineWrites> {
  const [waits] = of.isGone ? [] : line.waiting;
  const next = waits ? await enrolmentRow(ctx, waits.body.enrolmentId) : null;
  const free = of.before ? [of.before] : [];
  if (!waits || !next) return { subjects: [], tallies: [], drops: free };
  if (!(await serves(ctx, next.body.employeeId)))
    return { subjects: [changed(next, ended(next.body, 'WITHDRAWN', ctx.now))], tallies: [], drops: [...free, waits] };
  const { on } = await dueFromToday(ctx, trainingPolicy(legalDay(ctx.now)).confirmWorkingDays);
  const until = keptUntil(session.body, on);
  const seat = { sessionId: session.body.id, number: of.number, enrolmentId: next.body.id, confirmUntil: until };
  return {
    subjects: [changed(next, offered(next.body, of.number, until))],
    tallies: [{ before: of.before, after: SeatItem.put(session.region, seat) }],
    drops: [waits],
  };
}

const NOTHING = 'NOTHING';

/** What the next step of a line writes; null where nothing is to be done. */
export async function nextWrites(ctx: ReadContext, sessionId: string): Promise<LineWrites | null> {
  const [session, line] = await Promise.all([SessionItem.load(ctx.loader.loadKey, sessionId), lineOf(ctx, sessionId)]);
  const step = session && !session.body.cancelled ? nextStep(bodiesOf(line), session.body, ctx.now) : null;
  if (!session || !step) return null;
  const before = line.seats.find(({ body }) => body.number === step.seat) ?? null;
  const { subjects, tallies, drops } = await passSeat(ctx, session, line, { number: step.seat, before, isGone: step.isGone });
  const lapsed = step.lapsed ? await enrolmentRow(ctx, step.lapsed.enrolmentId) : null;
  // Who has asked anew meanwhile goes on with that.
  const isTheirs = lapsed?.body.status === 'OFFERED' && lapsed.body.seat === step.seat;
  const gone = lapsed && isTheirs ? [changed(lapsed, ended(lapsed.body, 'LAPSED', ctx.now))] : [];
  return { subjects: [...gone, ...subjects], tallies, drops };
}

async function stepOn(ctx: MutationContext, permit: Permit, sessionId: string): Promise<Result> {
  const writes = await nextWrites(ctx, sessionId);
  return writes ? write(ctx, permit, { ...writes, result: { id: sessionId } }) : { id: NOTHING };
}

/**
 * Seats that lapsed or stand free go on, in order, until nothing is left to do. Whoever joins the list and whoever frees a seat both look
 * afterwards: of two at the same moment at least one sees the other.
 */
export async function settle(ctx: MutationContext, permit: Permit, sessionId: string): Promise<void> {
  const { key } = ctx.operation;
  for (let number = 1; ; number += 1) {
    ctx.loader.forget();
    const input = { idempotencyKey: `${key}:${number}`, sessionId };
    const { result } = await idempotentWithin(ctx, 'trainingSeatsPass', input, (inner) => stepOn(inner, permit, sessionId));
    if (!result || result.id === NOTHING) return;
  }
}

async function followOne(ctx: MutationContext, permit: Permit, id: string): Promise<Result> {
  const row = await enrolmentRow(ctx, id);
  const [session, line] = await Promise.all([SessionItem.load(ctx.loader.loadKey, row.body.sessionId), lineOf(ctx, row.body.sessionId)]);
  const after = session && followSession(row.body, session.body, ctx.now);
  if (!after) return { id: NOTHING };
  const drops = after.status === 'CANCELLED' ? rowsOf(line, id) : [];
  const kept = line.seats.find(({ body }) => body.enrolmentId === id && body.confirmUntil !== after.confirmUntil);
  const tallies =
    kept && after.status !== 'CANCELLED'
      ? [{ before: kept, after: SeatItem.put(row.region, { ...kept.body, confirmUntil: after.confirmUntil }) }]
      : [];
  return write(ctx, permit, { subjects: [changed(row, after)], tallies, drops, result: { id } });
}

/** Everybody whose enrolment is open learns of what became of the session, each by themselves: a repeat goes on where it stopped. */
export async function followAll(ctx: MutationContext, permit: Permit, { id }: Pick<TrainingSession, 'id'>): Promise<void> {
  ctx.loader.forget();
  const { seats, waiting } = await lineOf(ctx, id);
  const asked = await askedIn(ctx.loader.loadRange, id);
  const ids = new Set([...[...seats, ...waiting].map(({ body }) => body.enrolmentId), ...asked]);
  for (const one of ids) await follow(ctx, permit, one);
}

export async function follow(ctx: MutationContext, permit: Permit, id: string): Promise<void> {
  const input = { idempotencyKey: `${ctx.operation.key}:${id}`, enrolmentId: id };
  await idempotentWithin(ctx, 'trainingFollow', input, (inner) => followOne(inner, permit, id));
}
