// Moves of the definitive post: the old segment ends, a new one begins, plans follow, in one transaction.

import { write } from '../../platform/access/idempotent.ts';
import { itemToChange } from '../../platform/access/own.ts';
import type { Permitted } from '../../platform/access/permit.ts';
import type { MutationContext, ReadContext } from '../../platform/context.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import { fail } from '../../platform/rules/errors.ts';
import type { Result } from '../../platform/store/commit.ts';
import { type AssignmentInput, employeeToChange, FROM_NOW_ON, placementOf } from './employees.ts';
import { UnitItem } from './items.ts';
import { type CareerEffect, filledSpan, type Moving, moveWritesOf } from './moves.ts';
import { transfer } from './rules/careers.ts';
import type { Assignment, Employee } from './rules/types.ts';
import { isOpenFor } from './rules/units.ts';
import { lineOf } from './units.ts';

export interface TransferInput {
  employeeId: string;
  expectedVersion: number;
  assignment: AssignmentInput;
  notes?: string | null;
}

/** A move as the rules made it: nothing is written yet. */
export interface Transfer extends Moving {
  left: Assignment;
  entered: Assignment;
}

export async function transferOf(ctx: MutationContext, input: TransferInput): Promise<Permitted<Transfer>> {
  const { permit, row: before } = await employeeToChange(ctx, input);
  const placement = await placementOf(ctx, before.body.id, input.assignment, FROM_NOW_ON);
  const { employee: after, left, entered } = transfer(before.body, placement, legalDay(ctx.now));
  await checkStay(ctx, before.body, left);
  const detail = { left: left.id, entered: entered.id, validFrom: entered.validFrom };
  return {
    permit,
    row: { before, after, left, entered, detail, field: ['assignment'], notes: input.notes ?? null, spans: filledSpan(after, placement) },
  };
}

/** Who stays longer in a post, because a move was put right, stays in a unit that is open. @throws RuleError UNIT_CLOSED. */
async function checkStay(ctx: ReadContext, { assignments }: Employee, left: Assignment): Promise<void> {
  const until = assignments.find(({ id }) => id === left.id)?.validTo ?? null;
  if (until === null || (left.validTo ?? until) <= until) return;
  const unit = await itemToChange(ctx, UnitItem, [left.unitId], ['assignment', 'validFrom']);
  if (!isOpenFor(await lineOf(ctx, unit.body), left)) fail('UNIT_CLOSED', { field: ['assignment', 'validFrom'] });
}

/** What a move answers: the posts, and what else it moved. */
export interface Moved extends Result {
  left: string;
  entered: string;
  effects: CareerEffect[];
}

export const movedOf = ({ after, left, entered }: Transfer, effects: CareerEffect[]): Moved => ({
  id: after.id,
  left: left.id,
  entered: entered.id,
  effects,
});

export async function employeeTransfer(ctx: MutationContext, input: TransferInput & { idempotencyKey: string }): Promise<Result> {
  const { permit, row: move } = await transferOf(ctx, input);
  const { writes, effects } = await moveWritesOf(ctx, [move]);
  return write(ctx, permit, { ...writes, result: movedOf(move, effects.flat()) });
}
