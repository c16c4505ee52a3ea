// Moves of the definitive post: the old segment and its plan close, new ones open, in one transaction.
import type { Context } from '../../context.ts';
import type { Result, Writes } from '../../data/commit.ts';
import { transfer } from '../../domain/organisation/careers.ts';
import type { Assignment } from '../../domain/organisation/types.ts';
import { write } from '../once.ts';
import { type PlanWrites, planMove } from '../performance/segments.ts';
import { type CareerChange, careerWrites } from './careers.ts';
import { type AssignmentInput, employeeToChange, placementOf } from './employees.ts';

export interface TransferInput {
  employeeId: string;
  expectedVersion: number;
  assignment: AssignmentInput;
  notes?: string | null;
}

/** A move as the rules made it: nothing is written yet. */
export interface Move {
  change: CareerChange;
  left: Assignment;
  entered: Assignment;
  plans: PlanWrites;
}

export async function moveOf(ctx: Context, input: TransferInput): Promise<Move> {
  const before = await employeeToChange(ctx, input);
  const placement = await placementOf(ctx, input.assignment, 'DEFINITIVE', null);
  const { employee, left, entered } = transfer(before.body, placement);
  const detail = { left: left.id, entered: entered.id, validFrom: entered.validFrom };
  const plans = await planMove(ctx, employee, left, entered, input.notes ?? null);
  return { change: { region: before.region, before, after: employee, detail, field: ['assignment'] }, left, entered, plans };
}

/** What is written for moves that are made together. @throws RuleError as `careerWrites`. */
export async function movesWrites(ctx: Context, moves: readonly Move[]): Promise<Omit<Writes, 'result'>> {
  const writes = await careerWrites(ctx, ...moves.map(({ change }) => change));
  return {
    ...writes,
    subjects: [...writes.subjects, ...moves.flatMap(({ plans }) => plans.subjects)],
    parts: [...writes.parts, ...moves.flatMap(({ plans }) => plans.parts)],
  };
}

/** What became of a plan by a move. */
export interface MovedPlan {
  id: string;
  does: 'OPENS' | 'CLOSES' | 'CHANGES';
}

const planMoved = ({ before, after }: PlanWrites['subjects'][number]): MovedPlan => ({
  id: after.pk,
  does: before === null ? 'OPENS' : (after.body as { status: string }).status === 'CLOSED' ? 'CLOSES' : 'CHANGES',
});

export interface Moved extends Result {
  left: string;
  entered: string;
  plans: MovedPlan[];
}

export const movedOf = ({ change, left, entered, plans }: Move): Moved => ({
  id: change.after.id,
  left: left.id,
  entered: entered.id,
  plans: plans.subjects.map(planMoved),
});

export async function employeeTransfer(ctx: Context, input: TransferInput & { idempotencyKey: string }): Promise<Result> {
  const move = await moveOf(ctx, input);
  return write(ctx, { ...(await movesWrites(ctx, [move])), result: movedOf(move) });
}
