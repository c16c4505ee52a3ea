// Many moves in one call: ordered so that posts are free when they are entered, each row an outcome of its own; or told beforehand.

import { authoriseRegion } from '../../platform/access/access.ts';
import { idempotentWithin, type Outcome, write } from '../../platform/access/idempotent.ts';
import { operationOf } from '../../platform/access/operation.ts';
import { ownItem } from '../../platform/access/own.ts';
import type { MutationContext, ReadContext } from '../../platform/context.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import { fail, type Problem, RuleError } from '../../platform/rules/errors.ts';
import { MarkerItem, markerItem, type Result } from '../../platform/store/commit.ts';
import { lawOf } from '../policy/law.ts';
import { type CareerWrites, careerWrites } from './careers.ts';
import { EmployeeItem, PositionItem } from './items.ts';
import { type CareerEffect, effectsOf, moveWritesOf } from './moves.ts';
import { organisationPolicy } from './rules/policy.ts';
import { type HeadMove, inOrder } from './rules/swearing-in.ts';
import { definitiveOn } from './rules/types.ts';
import { employeeTransfer, type Moved, movedOf, type Transfer, type TransferInput, transferOf } from './transfers.ts';

const NAME = 'employeeTransfer';

export interface TransferManyInput {
  idempotencyKey: string;
  moves: TransferInput[];
  preview?: boolean | null;
}

/** One row: what became of it, or in a preview what would. */
export interface MoveOutcome {
  id: string | null;
  problems: readonly Problem[];
  moved: Moved | null;
  effects: CareerEffect[];
  /** Of a preview alone. */
  move?: Transfer;
  /** All that a preview would have done: who leads whom then. */
  foreseen?: readonly Transfer[];
}

export interface ManyOutcome extends Result {
  rows: MoveOutcome[];
}

type Keyed = TransferInput & { idempotencyKey: string };

/** By employee, not by row number: the same move in another order is the same move. */
const keyed = (key: string, move: TransferInput): Keyed => ({ ...move, idempotencyKey: `${key}:${move.employeeId}` });

const told = ({ result, problems }: Outcome): MoveOutcome => ({
  id: result?.id ?? null,
  problems,
  moved: result as Moved | null,
  effects: effectsOf(result),
});

function checkMany({ moves }: TransferManyInput, most: number): void {
  const field = ['moves'];
  if (moves.length === 0) fail('REQUIRED', { field });
  if (moves.length > most) fail('LIMIT_REACHED', { field, params: { most } });
  const twice = moves.flatMap(({ employeeId }, i): Problem[] =>
    moves.findIndex((one) => one.employeeId === employeeId) < i
      ? [{ code: 'ALREADY_EXISTS', field: ['moves', String(i), 'employeeId'] }]
      : [],
  );
  if (twice.length > 0) throw new RuleError(...twice);
}

/** Rows that an earlier call with this key has made: one batch, and they are not worked out again. */
async function madeBefore(ctx: ReadContext, rows: readonly Keyed[]): Promise<(MoveOutcome | null)[]> {
  const found = await Promise.all(
    rows.map(({ idempotencyKey }) => MarkerItem.load(ctx.loader.loadKey, ctx.viewer.id, NAME, idempotencyKey)),
  );
  return found.map((row, i) => {
    const marker = row?.body;
    const input = rows[i];
    return marker && input && marker.inputHash === operationOf(ctx, NAME, input).inputHash
      ? told({ result: marker.result, problems: [] })
      : null;
  });
}

/** Which head's post a row leaves and enters; what is not there says so when the row is made. */
async function headMove(ctx: ReadContext, { employeeId, assignment }: TransferInput): Promise<HeadMove> {
  const [employee, position] = await Promise.all([
    ownItem(ctx, EmployeeItem, employeeId),
    ownItem(ctx, PositionItem, assignment.positionId),
  ]);
  const left = employee && definitiveOn(employee.body, assignment.validFrom);
  return { leaves: left?.isHead ? left.positionId : null, enters: position?.body.isHead ? position.body.id : null };
}

/** People who change places in a circle: one transaction, remembered under the key of each row. */
async function circle(ctx: MutationContext, { rows }: { idempotencyKey: string; rows: Keyed[] }): Promise<Result> {
  const { permit } = authoriseRegion(ctx);
  const moves: Transfer[] = [];
  for (const row of rows) moves.push((await transferOf(ctx, row)).row);
  const region = ctx.viewer.region ?? '';
  const {
    writes: { parts, ...writes },
    effects,
  } = await together(ctx, moves);
  const results = moves.map((move, i) => movedOf(move, effects[i] ?? []));
  const markers = rows.flatMap((row, i) => {
    const [operation, result] = [operationOf(ctx, NAME, row), results[i]];
    return result ? [markerItem(operation, operation.inputHash ?? '', result, region, ctx.now)] : [];
  });
  return write(ctx, permit, { ...writes, parts: [...parts, ...markers], result: { id: rows[0]?.employeeId ?? '', rows: results } });
}

/** A transaction of DynamoDB holds no more items. */
const MOST_ITEMS = 100;

/** What people who change places write together. @throws RuleError LIMIT_REACHED where it does not fit into one transaction. */
async function together(ctx: ReadContext, moves: readonly Transfer[]): Promise<{ writes: CareerWrites; effects: CareerEffect[][] }> {
  const laid = await moveWritesOf(ctx, moves);
  const { subjects, tallies, parts, drops, checks, absent } = laid.writes;
  // A subject with its audit record; an entry, a marker and two rows of the roster for each person, and the marker of all.
  const items = subjects.length * 2 + tallies.length + parts.length + drops.length + checks.length + absent.length + moves.length * 4 + 1;
  if (items > MOST_ITEMS) fail('LIMIT_REACHED', { field: ['assignment'], params: { most: moves.length - 1 } });
  return laid;
}

async function inCircle(ctx: MutationContext, key: string, rows: Keyed[]): Promise<MoveOutcome[]> {
  const ids = rows.map(({ employeeId }) => employeeId).toSorted();
  const { result, problems } = await idempotentWithin(ctx, NAME, { idempotencyKey: `${key}:${ids.join('+')}`, rows }, circle);
  const made = (result?.rows ?? []) as Moved[];
  return rows.map((_, i) => told({ result: made[i] ?? null, problems }));
}

async function make(ctx: MutationContext, key: string, rows: Keyed[]): Promise<MoveOutcome[]> {
  const [only] = rows;
  return rows.length === 1 && only ? [told(await idempotentWithin(ctx, NAME, only, employeeTransfer))] : inCircle(ctx, key, rows);
}

const unitsOf = ({ left, entered }: Transfer): string[] => [left, entered].flatMap(({ isHead, unitId }) => (isHead ? [unitId] : []));

/** The rules are asked with the rows before it that concern the same units; nothing is written. */
async function foresee(ctx: MutationContext, rows: readonly Keyed[], made: Transfer[]): Promise<MoveOutcome[]> {
  try {
    const moves: Transfer[] = [];
    for (const row of rows) {
      const { row: move } = await transferOf({ ...ctx, newId: (prefix) => `${prefix}_${row.employeeId}` }, row);
      moves.push(move);
    }
    const { effects } = await together(ctx, moves);
    const units = new Set(moves.flatMap(unitsOf));
    const before = made.filter((move) => unitsOf(move).some((id) => units.has(id)));
    if (before.length > 0) await careerWrites(ctx, ...[...before, ...moves].map((move) => ({ ...move, region: move.before.region })));
    made.push(...moves);
    return moves.map((move, i) => ({ ...told({ result: movedOf(move, effects[i] ?? []), problems: [] }), move, foreseen: made }));
  } catch (error) {
    if (error instanceof RuleError) return rows.map(() => told({ result: null, problems: error.problems }));
    throw error;
  }
}

/**
 * Each row is an operation of its own, under a key made from the request's: a repeated request goes on where it stopped. Rows are made in
 * the order that frees posts before they are entered, and told in the order in which they came.
 */
export async function employeeTransferMany(ctx: MutationContext, input: TransferManyInput): Promise<ManyOutcome> {
  authoriseRegion(ctx);
  checkMany(input, organisationPolicy(legalDay(ctx.now), await lawOf(ctx)).movesAtOnce);
  const rows = input.moves.map((move) => keyed(input.idempotencyKey, move));
  const known = await madeBefore(ctx, rows);
  const open = rows.flatMap((row, i) => (known[i] ? [] : [{ row, i }]));
  const order = inOrder(await Promise.all(open.map(({ row }) => headMove(ctx, row))));
  const outcomes: MoveOutcome[] = known.map((one) => one ?? told({ result: null, problems: [] }));
  const foreseen: Transfer[] = [];
  for (const group of order) {
    const of = group.flatMap((i) => open[i] ?? []);
    const group_ = of.map(({ row }) => row);
    const made = input.preview ? await foresee(ctx, group_, foreseen) : await make(ctx, input.idempotencyKey, group_);
    for (const [n, { i }] of of.entries()) outcomes[i] = made[n] ?? outcomes[i] ?? told({ result: null, problems: [] });
  }
  return { id: input.idempotencyKey, rows: outcomes };
}
