// Sessions of a programme: opened by the staffing agency, moved, cancelled, and their seats passed on.

import { authoriseRegion, canSeeType, expectVersion, mayCall } from '../../platform/access/access.ts';
import { write } from '../../platform/access/idempotent.ts';
import { itemToChange, ownItem } from '../../platform/access/own.ts';
import type { MutationContext, ReadContext } from '../../platform/context.ts';
import { dayStart, legalDay } from '../../platform/rules/calendar.ts';
import { fail } from '../../platform/rules/errors.ts';
import type { Result } from '../../platform/store/commit.ts';
import type { Page, Slice } from '../../platform/store/table.ts';
import { personOf } from '../../platform/viewer.ts';
import { enrolmentId } from './ids.ts';
import {
  EnrolmentItem,
  enrolmentsIn,
  ProgrammeItem,
  SessionItem,
  sessionsFrom,
  type TrainingEnrolmentRow,
  type TrainingSessionRow,
} from './items.ts';
import { bodiesOf, followAll, lineOf, settle } from './lines.ts';
import { enrolmentStatus } from './rules/enrolment.ts';
import { cancelSession, changeSession, createSession, isChanged, type SessionPatch, type TrainingSessionInput } from './rules/session.ts';
import { sessionTrials } from './rules/trials.ts';
import type { TrainingSession } from './rules/types.ts';

export const findTrainingSession = async (ctx: ReadContext, id: string): Promise<TrainingSessionRow | null> =>
  canSeeType(ctx, 'TrainingSession') ? ownItem(ctx, SessionItem, id) : null;

/** Those that begin from a day on; absent: from today. */
export const trainingSessions = (ctx: ReadContext, from: string | null, slice: Slice): Promise<Page<TrainingSessionRow>> =>
  sessionsFrom(ctx.table, authoriseRegion(ctx).region, dayStart(from ?? legalDay(ctx.now)), slice);

/** Of the viewer themself; null where they have none. */
export const myEnrolment = async (ctx: ReadContext, { body }: TrainingSessionRow): Promise<TrainingEnrolmentRow | null> =>
  ctx.viewer.employeeId ? ownItem(ctx, EnrolmentItem, enrolmentId(body.id, ctx.viewer.employeeId)) : null;

/** Where an online session is held is told to who has a seat there, and to who runs it. */
export async function linkFor(ctx: ReadContext, row: TrainingSessionRow): Promise<string | null> {
  if (row.body.link === null || runs(ctx)) return row.body.link;
  const mine = await myEnrolment(ctx, row);
  return mine?.body.seat && enrolmentStatus(mine.body, ctx.now) !== 'LAPSED' ? row.body.link : null;
}

const runs = (ctx: ReadContext): boolean => mayCall(ctx, 'trainingSessionChange');

export const seatsTaken = async (ctx: ReadContext, { body }: TrainingSessionRow): Promise<number> =>
  (await lineOf(ctx, body.id)).seats.length;
export const howManyWait = async (ctx: ReadContext, { body }: TrainingSessionRow): Promise<number> =>
  (await lineOf(ctx, body.id)).waiting.length;

/** Who is enrolled is for who runs it. */
export const enrolmentsOfSession = async (
  ctx: ReadContext,
  { body }: TrainingSessionRow,
  slice: Slice,
): Promise<Page<TrainingEnrolmentRow>> => (runs(ctx) ? enrolmentsIn(ctx.table, body.id, slice) : { rows: [] });

const detailOf = ({ programmeId, seats, moves, cancelled }: TrainingSession) => ({
  programmeId,
  seats,
  moves: moves.length,
  cancelled: cancelled !== null,
});

export async function trainingSessionCreate(
  ctx: MutationContext,
  input: TrainingSessionInput & { idempotencyKey: string; programmeId: string },
): Promise<Result> {
  const { permit, region } = authoriseRegion(ctx);
  const programme = await itemToChange(ctx, ProgrammeItem, [input.programmeId], ['programmeId']);
  const session = createSession(input, programme.body, ctx.newId('trs'), ctx.now);
  return write(ctx, permit, {
    subjects: [{ before: null, after: SessionItem.put(region, session), detail: detailOf(session) }],
    result: { id: session.id },
  });
}

interface OfSession {
  idempotencyKey: string;
  sessionId: string;
  expectedVersion: number;
}

async function sessionToChange(ctx: MutationContext, { sessionId }: OfSession) {
  const { permit } = authoriseRegion(ctx);
  return { permit, before: await itemToChange(ctx, SessionItem, [sessionId], ['sessionId']) };
}

const save = (ctx: MutationContext, { permit, before }: Awaited<ReturnType<typeof sessionToChange>>, session: TrainingSession) =>
  write(ctx, permit, {
    subjects: [{ before, after: SessionItem.put(before.region, session), detail: detailOf(session) }],
    result: { id: session.id },
  });

const actorOf = ({ viewer, now }: ReadContext) => ({ by: personOf(viewer), now });

/** What was written before its last person was told is told on: the same request, or another like it, goes on where it stopped. */
export async function trainingSessionChange(ctx: MutationContext, input: OfSession & SessionPatch): Promise<Result> {
  const found = await sessionToChange(ctx, input);
  const { before, permit } = found;
  if (before.version !== input.expectedVersion + 1 || !isChanged(before.body, input)) {
    expectVersion(before, input.expectedVersion);
    await save(ctx, found, changeSession(before.body, input, actorOf(ctx)));
  }
  await followAll(ctx, permit, before.body);
  await settle(ctx, permit, before.body.id);
  return { id: before.body.id };
}

export async function trainingSessionCancel(ctx: MutationContext, input: OfSession & { reason: string }): Promise<Result> {
  const found = await sessionToChange(ctx, input);
  const { before, permit } = found;
  const isWritten = before.version === input.expectedVersion + 1 && before.body.cancelled?.reason === input.reason.trim();
  if (!isWritten) {
    expectVersion(before, input.expectedVersion);
    await save(ctx, found, cancelSession(before.body, input.reason, actorOf(ctx)));
  }
  await followAll(ctx, permit, before.body);
  return { id: before.body.id };
}

/** Seats that were not confirmed in time go on, and free ones to who waits. */
export async function trainingSeatsPass(ctx: MutationContext, input: { idempotencyKey: string; sessionId: string }): Promise<Result> {
  const { permit } = authoriseRegion(ctx);
  const { body } = await itemToChange(ctx, SessionItem, [input.sessionId], ['sessionId']);
  if (body.cancelled) fail('TRANSITION_REFUSED', { field: ['sessionId'], data: { allowed: [] } });
  await settle(ctx, permit, body.id);
  return { id: body.id };
}

/** What can be done with a session, by who runs it. */
export async function trialsOnTrainingSession(ctx: ReadContext, { body }: TrainingSessionRow) {
  if (!runs(ctx)) return [];
  return sessionTrials(body, bodiesOf(await lineOf(ctx, body.id)), ctx.now).filter(({ action }) => mayCall(ctx, action));
}
