// Moves of the definitive post, one or many: the old segment and its plan close, new ones open, in one transaction each.
import type { Context } from '../../context.ts';
import type { Result } from '../../data/commit.ts';
import { fail, type Problem } from '../../domain/errors.ts';
import { transfer } from '../../domain/organisation/careers.ts';
import { authoriseRegion } from '../access.ts';
import { type Outcome, once, write } from '../once.ts';
import { type AssignmentInput, employeeToChange, placementOf } from './employees.ts';
import { type CareerEffect, effectsOf, filledSpan, layCareer } from './moves.ts';

export interface TransferInput {
  employeeId: string;
  expectedVersion: number;
  assignment: AssignmentInput;
  notes?: string | null;
}

export async function employeeTransfer(ctx: Context, input: TransferInput & { idempotencyKey: string }): Promise<Result> {
  const before = await employeeToChange(ctx, input);
  const placement = await placementOf(ctx, input.assignment, 'DEFINITIVE', null);
  const { employee, left, entered } = transfer(before.body, placement);
  const detail = { left: left.id, entered: entered.id, validFrom: entered.validFrom };
  const move = { detail, field: ['assignment'], notes: input.notes ?? null, spans: filledSpan(employee, placement) };
  const { effects, ...writes } = await layCareer(ctx, before, employee, move);
  return write(ctx, { ...writes, result: { id: employee.id, effects } });
}

const MOST = 50;

export interface RowOutcome {
  id: string | null;
  problems: readonly Problem[];
  effects: CareerEffect[];
}

export interface ManyOutcome extends Result {
  rows: RowOutcome[];
}

/** Each row is an operation of its own, under a key made from the request's: a repeated request goes on where it stopped. */
export async function employeeTransferMany(ctx: Context, input: { idempotencyKey: string; moves: TransferInput[] }): Promise<ManyOutcome> {
  authoriseRegion(ctx);
  if (input.moves.length === 0) fail('REQUIRED', { field: ['moves'] });
  if (input.moves.length > MOST) fail('LIMIT_REACHED', { field: ['moves'], params: { most: MOST } });
  const rows: ManyOutcome['rows'] = [];
  for (const move of input.moves)
    rows.push(told(await once(ctx, 'employeeTransfer', { ...move, idempotencyKey: rowKey(input.idempotencyKey, move) }, employeeTransfer)));
  return { id: input.idempotencyKey, rows };
}

/** By employee, not by row number: the same move in another order is the same move. */
const rowKey = (key: string, move: TransferInput): string => `${key}:${move.employeeId}`;

const told = ({ result, problems }: Outcome): RowOutcome => ({
  id: result?.id ?? null,
  problems,
  effects: effectsOf(result),
});
