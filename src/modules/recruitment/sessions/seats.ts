// Seats of test sessions: given in bulk with an outcome a row, tried first without writing, and taken back.

import { write } from '../../../platform/access/idempotent.ts';
import { itemToChange } from '../../../platform/access/own.ts';
import type { MutationContext, ReadContext } from '../../../platform/context.ts';
import { legalDay } from '../../../platform/rules/calendar.ts';
import { fail, type Problem, RuleError, refuse } from '../../../platform/rules/errors.ts';
import { checkOptionalText, checkText } from '../../../platform/rules/text.ts';
import type { Result, SubjectChange, Writes } from '../../../platform/store/commit.ts';
import { said } from '../../../platform/store/said.ts';
import type { Page, Slice } from '../../../platform/store/table.ts';
import { toldPolicy } from '../../policy/rules/told.ts';
import { NO_ROWS } from '../campaigns/competing.ts';
import { candidatesIn, candidatesUnder, type Seatable } from './candidates.ts';
import { seatId } from './ids.ts';
import { asSeat, seatedIn as readSeated, SeatItem, type SeatRow, SessionItem, type SessionRow } from './items.ts';
import { outcomesFor, type SeatOrder, seated } from './rules/seats.ts';
import { assertSeatingAllowed, assertSessionStepAllowed } from './rules/session.ts';
import type { TestSession } from './rules/types.ts';
import { findSession, type OfSession, type SessionToChange, sessionToChange } from './sessions.ts';

/** One transaction holds 100 items: of each session that is left its record besides. */
const MOST_LEFT = 20;

export interface SeatRowOutcome {
  number: string;
  seated: boolean;
  problems: readonly Problem[];
}

export interface SeatsResult extends Result {
  outcomes: SeatRowOutcome[];
  /** Of the posts named, how many still wait for a seat; null where numbers were named. */
  left: number | null;
}

export type SeatsInput = OfSession & {
  formationId?: string | null;
  order?: SeatOrder | null;
  registrationNumbers?: readonly string[] | null;
  move?: boolean | null;
  reason?: string | null;
  preview?: boolean | null;
};

const limitsOn = ({ now }: ReadContext) => toldPolicy(legalDay(now)).sessions;

/** @throws RuleError REQUIRED, INVALID (not exactly one of the two, or a number twice), LIMIT_REACHED, and of texts. */
function checkInput(ctx: ReadContext, { formationId, registrationNumbers: numbers, reason, move }: SeatsInput): void {
  const { atOnce, limits } = limitsOn(ctx);
  const field = ['registrationNumbers'];
  if (!formationId && !numbers) fail('REQUIRED', { field });
  if (formationId && numbers) fail('INVALID', { field, text: 'ONE_OF_TWO' });
  if (numbers?.length === 0) fail('REQUIRED', { field });
  if (numbers && numbers.length > atOnce) fail('LIMIT_REACHED', { field, params: { most: atOnce } });
  if (numbers && new Set(numbers).size < numbers.length) fail('INVALID', { field, text: 'ONCE' });
  refuse(move ? checkText('reason', reason ?? '', limits.reason) : checkOptionalText('reason', reason, limits.reason));
}

interface Found {
  /** A number of nobody here is null. */
  all: (Seatable | null)[];
  numbers: readonly string[];
  waiting: number | null;
}

async function found(ctx: ReadContext, session: TestSession, input: SeatsInput): Promise<Found> {
  const { formationId, registrationNumbers, order } = input;
  if (formationId) {
    const most = Math.min(limitsOn(ctx).atOnce, session.seats - session.taken);
    const { candidates, waiting } = await candidatesIn(ctx, session, { formationId, order: order ?? 'REGISTRATION_NUMBER', most });
    return { all: candidates, numbers: candidates.map(({ number }) => number), waiting };
  }
  const numbers = registrationNumbers ?? [];
  return { all: await candidatesUnder(ctx, session, numbers), numbers, waiting: null };
}

const fieldOf = (i: number): string[] => ['registrationNumbers', String(i)];

/** In the order of the numbers. */
function outcomesOf({ all, numbers }: Found, session: TestSession, move: boolean, now: string): SeatRowOutcome[] {
  const given = outcomesFor(
    all.filter((one) => one !== null),
    session,
    { move, now, mostLeft: MOST_LEFT },
  );
  const byNumber = new Map(given.map((one) => [one.number, one]));
  return all.map((one, i) => {
    if (!one) return { number: numbers[i] ?? '', seated: false, problems: [{ code: 'INVALID', text: 'CANDIDATE', field: fieldOf(i) }] };
    const problem = byNumber.get(one.number)?.problem;
    return { number: one.number, seated: !problem, problems: problem ? [{ ...problem, field: fieldOf(i) }] : [] };
  });
}

/** The sessions that are left, each with one seat less for each who leaves. */
async function leftBehind(ctx: ReadContext, moved: readonly Seatable[], to: string): Promise<SubjectChange[]> {
  const bySession = Map.groupBy(
    moved.flatMap(({ seat }) => seat ?? []),
    ({ sessionId }) => sessionId,
  );
  return Promise.all(
    [...bySession].map(async ([id, seats]) => {
      const before = await itemToChange(ctx, SessionItem, [id], ['sessionId']);
      const after = SessionItem.put(before.region, { ...before.body, taken: before.body.taken - seats.length });
      return { before, after, detail: { to, left: seats.map(({ applicationId }) => applicationId) } };
    }),
  );
}

async function seatWrites(
  ctx: ReadContext,
  before: SessionRow,
  chosen: readonly Seatable[],
  reason: string | null,
): Promise<Omit<Writes, 'result'>> {
  const { region, body } = before;
  const tallies = chosen.map((one) => {
    const seat = seated(one, body, { id: seatId(one.applicationId, body.stage), at: ctx.now, reason });
    return { before: one.seatRow, after: SeatItem.put(region, seat) };
  });
  const after = SessionItem.put(region, { ...body, taken: body.taken + chosen.length });
  const subjects = [
    { before, after, detail: { seated: chosen.map(({ applicationId }) => applicationId), reason: said(reason, body.campaignId) } },
  ];
  return { subjects: [...subjects, ...(await leftBehind(ctx, chosen, body.id))], tallies };
}

/** Where nobody can be given a seat that is said of each; where some can, the others are told beside it. */
export async function testSeatsAssign(ctx: MutationContext, input: SeatsInput): Promise<SeatsResult> {
  const { permit, before, actor } = await sessionToChange(ctx, input);
  checkInput(ctx, input);
  assertSeatingAllowed(before.body, actor);
  const people = await found(ctx, before.body, input);
  const outcomes = outcomesOf(people, before.body, input.move ?? false, ctx.now);
  const chosen = people.all.filter((one, i): one is Seatable => one !== null && outcomes[i]?.seated === true);
  if (chosen.length === 0 && outcomes.length > 0) throw new RuleError(...outcomes.flatMap(({ problems }) => problems));
  const left = people.waiting === null ? null : people.waiting - chosen.length;
  const result = { id: before.body.id, outcomes, left };
  if (input.preview) return result;
  // Others may have given out the seats since this was read: that nobody was left is said of the session as it stands.
  if (chosen.length === 0) return (await write(ctx, permit, { subjects: [], checks: [before], result })) as SeatsResult;
  return (await write(ctx, permit, { ...(await seatWrites(ctx, before, chosen, input.reason?.trim() ?? null)), result })) as SeatsResult;
}

async function seatsToFree(ctx: ReadContext, { before }: SessionToChange, numbers: readonly string[]): Promise<SeatRow[]> {
  const found = await candidatesUnder(ctx, before.body, numbers);
  const problems = found.flatMap((one, i): Problem[] =>
    one?.seat?.sessionId === before.body.id ? [] : [{ code: 'INVALID', text: 'NOT_SEATED', field: fieldOf(i) }],
  );
  refuse(problems);
  return found.flatMap((one) => asSeat(one?.seatRow ?? null) ?? []);
}

export async function testSeatsFree(
  ctx: MutationContext,
  input: OfSession & { registrationNumbers: readonly string[]; reason: string },
): Promise<Result> {
  const change = await sessionToChange(ctx, input);
  const { before, actor } = change;
  assertSessionStepAllowed(before.body, actor);
  checkInput(ctx, { ...input, move: true });
  const rows = await seatsToFree(ctx, change, input.registrationNumbers);
  const after = SessionItem.put(before.region, { ...before.body, taken: before.body.taken - rows.length });
  const detail = { freed: rows.map(({ body }) => body.applicationId), reason: said(input.reason, before.body.campaignId) };
  return write(ctx, change.permit, { subjects: [{ before, after, detail }], drops: rows, result: { id: before.body.id } });
}

/** Of the own region; a session of another has nobody in it. */
export const seatedIn = async (ctx: ReadContext, sessionId: string, slice: Slice): Promise<Page<SeatRow>> =>
  (await findSession(ctx, sessionId)) ? readSeated(ctx.table, ctx.viewer.region ?? '', sessionId, slice) : NO_ROWS;
