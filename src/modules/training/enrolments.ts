// Enrolments: asked for by the employee, decided by the superior, seated or waiting, confirmed, withdrawn.

import { authorise, canSee, canSeeType, expectVersion, mayCall, mayDo, permitted } from '../../platform/access/access.ts';
import { write } from '../../platform/access/idempotent.ts';
import { onlyIfNamed } from '../../platform/access/leading.ts';
import { itemToChange, ownItem } from '../../platform/access/own.ts';
import type { Permitted } from '../../platform/access/permit.ts';
import type { MutationContext, ReadContext } from '../../platform/context.ts';
import type { Subject } from '../../platform/rules/access.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import { fail } from '../../platform/rules/errors.ts';
import type { Result } from '../../platform/store/commit.ts';
import type { Page, Slice } from '../../platform/store/table.ts';
import { personOf } from '../../platform/viewer.ts';
import { employeeInRegion, requireEmployee } from '../organisation/read.ts';
import { isServing, kindOn, nameOn } from '../organisation/rules/types.ts';
import { definitivePlace, definitivePlaceOf, superiorsOf } from '../organisation/superiors.ts';
import { hasGivenFeedback } from './feedback-items.ts';
import { hoursBeyond } from './hours.ts';
import { enrolmentId } from './ids.ts';
import {
  askedPart,
  attendanceOf,
  EnrolmentItem,
  enrolmentsOf,
  SeatItem,
  SessionItem,
  type TrainingEnrolmentRow,
  type TrainingSeatRow,
  type TrainingSessionRow,
} from './items.ts';
import { bodiesOf, changed, follow, lineOf, passSeat, placeTally, rowsOf, settle } from './lines.ts';
import {
  confirmSeat,
  type DecisionInput,
  decideRequest,
  endEnrolment,
  expectOther,
  placed,
  requestTraining,
  withdrawEnrolment,
} from './rules/enrolment.ts';
import { isLapsed, isSeatGone, placeFor } from './rules/line.ts';
import { asksFeedback, enrolmentTrials } from './rules/trials.ts';
import type { TrainingEnrolment } from './rules/types.ts';

const about = ({ region, body }: TrainingEnrolmentRow) => ({ region, employeeId: body.employeeId });

/** A training is time of the definitive post, as of today: its superior alone says yes to it. Who leads somebody in another has no part in it. */
async function aboutNow(ctx: ReadContext, subject: Subject): Promise<Subject> {
  if (subject.employeeId === ctx.viewer.employeeId || (await onlyIfNamed(ctx, 'TrainingEnrolment'))) return subject;
  const { assignmentId } = await definitivePlaceOf(ctx, subject.employeeId);
  return { ...subject, assignmentId };
}

/** Whoever sees all of them by role is asked for no post. */
const aboutSeen = async (ctx: ReadContext, subject: Subject): Promise<Subject> =>
  canSeeType(ctx, 'TrainingEnrolment') ? subject : aboutNow(ctx, subject);

export async function findEnrolment(ctx: ReadContext, id: string): Promise<TrainingEnrolmentRow | null> {
  const row = await ownItem(ctx, EnrolmentItem, id);
  return row && (await canSee(ctx, 'TrainingEnrolment', await aboutSeen(ctx, about(row)))) ? row : null;
}

/** Somebody's enrolments, for themself, their superior and the staffing agency; nothing to everybody else. */
export async function trainingOf(ctx: ReadContext, employeeId: string, slice: Slice): Promise<Page<TrainingEnrolmentRow>> {
  const subject = { region: ctx.viewer.region ?? '', employeeId };
  if (!(await permitted(ctx, await aboutSeen(ctx, subject)))) return { rows: [] };
  // An office reaches whoever is of its region, and nobody else.
  const isOurs = employeeId === ctx.viewer.employeeId || (await employeeInRegion(ctx, employeeId)) !== null;
  return isOurs ? enrolmentsOf(ctx.table, employeeId, slice) : { rows: [] };
}

/** It cannot be missing: sessions are cancelled, never removed. */
export const sessionOf = (ctx: ReadContext, { body }: TrainingEnrolmentRow): Promise<TrainingSessionRow> =>
  itemToChange(ctx, SessionItem, [body.sessionId], ['enrolmentId']);

/** 1 = next; null for who does not wait. */
export async function waitingPosition(ctx: ReadContext, { body }: TrainingEnrolmentRow): Promise<number | null> {
  if (body.status !== 'WAITING') return null;
  const { waiting } = await lineOf(ctx, body.sessionId);
  const found = waiting.findIndex((one) => one.body.enrolmentId === body.id);
  return found < 0 ? null : found + 1;
}

const mayDecide = async (ctx: ReadContext, row: TrainingEnrolmentRow): Promise<boolean> =>
  mayDo(ctx, 'trainingRequestDecide', await aboutNow(ctx, about(row)));

export async function trialsOnEnrolment(ctx: ReadContext, row: TrainingEnrolmentRow) {
  const { employeeId, sessionId, status } = row.body;
  const officer = mayCall(ctx, 'trainingResultRecord');
  const [session, superior] = await Promise.all([sessionOf(ctx, row), mayDecide(ctx, row)]);
  const self = employeeId === ctx.viewer.employeeId;
  const asks = self && asksFeedback(session.body, ctx.now);
  const [held, given] = await Promise.all([
    asks || (officer && status === 'SEATED') ? attendanceOf(ctx.loader.loadRange, sessionId) : [],
    asks && hasGivenFeedback(ctx.loader.loadKey, row.body.id),
  ]);
  const sheets = held.map(({ body }) => body);
  const side = { self, superior: superior && !self, officer: officer ? { sheets } : null, feedback: asks ? { sheets, given } : null };
  return enrolmentTrials(row.body, session.body, side, ctx.now);
}

export async function trainingRequest(
  ctx: MutationContext,
  input: { idempotencyKey: string; sessionId: string; words: string; acceptsCeiling?: boolean | null },
): Promise<Result> {
  const employeeId = ctx.viewer.employeeId ?? fail('FORBIDDEN');
  const id = enrolmentId(input.sessionId, employeeId);
  const [session, person, before] = await Promise.all([
    itemToChange(ctx, SessionItem, [input.sessionId], ['sessionId']),
    requireEmployee(ctx, employeeId, []),
    ownItem(ctx, EnrolmentItem, id),
  ]);
  const permit = await authorise(ctx, 'TrainingEnrolment', { region: person.region, employeeId }, []);
  const kind = kindOn(person.body, legalDay(ctx.now));
  const hasSuperior = (await superiorsOf(ctx, person.body, definitivePlace(person.body, ctx.now).assignmentId)).length > 0;
  const beyond = await hoursBeyond(ctx, person.body, session.body);
  const employeeName = nameOn(person.body, legalDay(ctx.now));
  const facts = { id, employeeId, employeeName, kind, hasSuperior, beyond, acceptsCeiling: input.acceptsCeiling ?? false, now: ctx.now };
  const enrolment = requestTraining(session.body, before?.body ?? null, input.words, facts);
  const detail = { sessionId: session.body.id, status: enrolment.status, round: enrolment.round };
  const result = await write(ctx, permit, {
    subjects: [{ before, after: EnrolmentItem.put(session.region, enrolment), detail }],
    parts: [askedPart(session.region, enrolment)],
    result: { id },
  });
  // Whoever moved or cancelled it in this very moment found nobody here to tell.
  const is = await SessionItem.load(ctx.table.get, session.body.id);
  if (is?.version !== session.version) {
    ctx.loader.forget();
    await follow(ctx, permit, id);
  }
  return result;
}

interface OfEnrolment {
  idempotencyKey: string;
  enrolmentId: string;
  expectedVersion: number;
}

interface ToChange extends Permitted<TrainingEnrolmentRow> {
  session: TrainingSessionRow;
}

async function enrolmentToChange(ctx: MutationContext, input: OfEnrolment): Promise<ToChange> {
  const row = await itemToChange(ctx, EnrolmentItem, [input.enrolmentId], ['enrolmentId']);
  const asked = async () => authorise(ctx, 'TrainingEnrolment', await aboutNow(ctx, about(row)), ['enrolmentId']);
  const [permit, session] = await Promise.all([asked(), sessionOf(ctx, row)]);
  expectVersion(row, input.expectedVersion);
  return { permit, row, session };
}

/**
 * A yes takes a free seat, or the next place in the waiting list: each an item of its own, so that two hundred decisions at once write two
 * hundred items. What became of the session meanwhile is looked at once more afterwards.
 */
export async function trainingRequestDecide(ctx: MutationContext, input: OfEnrolment & DecisionInput): Promise<Result> {
  const { permit, row, session } = await enrolmentToChange(ctx, input);
  const by = personOf(ctx.viewer);
  expectOther(row.body.employeeId, by);
  const [person, first] = await Promise.all([requireEmployee(ctx, row.body.employeeId, ['enrolmentId']), lineOf(ctx, session.body.id)]);
  const serves = isServing(person.body, legalDay(ctx.now));
  const decided = decideRequest(row.body, input, { session: session.body, serves, by, now: ctx.now });
  if (!input.approved) return write(ctx, permit, { subjects: [changed(row, decided)], result: { id: row.body.id } });
  const isStale = first.seats.some(({ body }) => isLapsed(body, ctx.now));
  if (isStale) await settle(ctx, permit, session.body.id);
  const line = isStale ? await lineOf(ctx, session.body.id) : first;
  const place = placeFor(decided.id, session.body.seats, bodiesOf(line));
  const result = await write(ctx, permit, {
    subjects: [changed(row, placed(decided, place))],
    tallies: [placeTally(row.region, decided, place)],
    result: { id: row.body.id },
  });
  if (place.kind === 'WAIT') await settle(ctx, permit, session.body.id);
  ctx.loader.forget();
  await follow(ctx, permit, row.body.id);
  return result;
}

export async function trainingSeatConfirm(ctx: MutationContext, input: OfEnrolment): Promise<Result> {
  const { permit, row, session } = await enrolmentToChange(ctx, input);
  const confirmed = confirmSeat(row.body, session.body, ctx.now);
  const { seats } = await lineOf(ctx, session.body.id);
  const before: TrainingSeatRow =
    seats.find(({ body }) => body.enrolmentId === row.body.id) ?? fail('TRANSITION_REFUSED', { field: ['enrolmentId'] });
  return write(ctx, permit, {
    subjects: [changed(row, confirmed)],
    tallies: [{ before, after: SeatItem.put(row.region, { ...before.body, confirmUntil: null }) }],
    result: { id: row.body.id },
  });
}

/** A seat that is given back goes to who waits longest, in the same transaction. */
async function giveBack(ctx: MutationContext, { permit, row, session }: ToChange, over: TrainingEnrolment): Promise<Result> {
  const line = await lineOf(ctx, session.body.id);
  const seat = line.seats.find(({ body }) => body.enrolmentId === row.body.id) ?? null;
  const passed = seat
    ? await passSeat(ctx, session, line, {
        number: seat.body.number,
        before: seat,
        isGone: isSeatGone(seat.body.number, session.body.seats, bodiesOf(line).seats),
      })
    : null;
  const drops = passed ? passed.drops : rowsOf(line, row.body.id);
  const result = await write(ctx, permit, {
    subjects: [changed(row, over), ...(passed?.subjects ?? [])],
    tallies: passed?.tallies ?? [],
    drops,
    result: { id: row.body.id },
  });
  if (seat) await settle(ctx, permit, session.body.id);
  return result;
}

export async function trainingWithdraw(ctx: MutationContext, input: OfEnrolment): Promise<Result> {
  const found = await enrolmentToChange(ctx, input);
  return giveBack(ctx, found, withdrawEnrolment(found.row.body, found.session.body, ctx.now));
}

/** By the staffing agency, which says why. */
export async function trainingEnrolmentEnd(ctx: MutationContext, input: OfEnrolment & { reason: string }): Promise<Result> {
  const found = await enrolmentToChange(ctx, input);
  const of = { session: found.session.body, by: personOf(ctx.viewer), now: ctx.now };
  return giveBack(ctx, found, endEnrolment(found.row.body, input.reason, of));
}
