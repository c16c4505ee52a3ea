// A changed career with what it moves, in one transaction: records and lists, the plans that follow, and what is told of evaluations.
import type { ReadContext } from '../../platform/context.ts';
import type { Result } from '../../platform/store/commit.ts';
import { type EvaluationEffect, evaluationsTouched } from '../evaluation/effects.ts';
import { type PlanEffect, plansFollow } from '../performance/segments.ts';
import { type CareerChange, type CareerWrites, careerWrites } from './careers.ts';
import type { EmployeeRow } from './items.ts';
import type { Placement } from './rules/careers.ts';
import type { Employee } from './rules/types.ts';

/** A late entry that holds its own span only. */
export interface SpanEffect {
  kind: 'SPAN_FILLED';
  assignmentId: string;
  from: string;
  to: string;
}

export type CareerEffect = SpanEffect | PlanEffect | EvaluationEffect;

type Field = 'assignmentId' | 'planId' | 'evaluationId' | 'from' | 'to' | 'raterBefore' | 'raterNow';

/** Tells that an assignment was cut to its own span, though no end was given: something else is on record after it. */
export function filledSpan(
  { assignments }: Employee,
  { id, validTo, validFrom: from }: Pick<Placement, 'id' | 'validFrom' | 'validTo'>,
): SpanEffect[] {
  const to = assignments.find((one) => one.id === id)?.validTo ?? null;
  return to === null || to === validTo ? [] : [{ kind: 'SPAN_FILLED', assignmentId: id, from, to }];
}

/** The effects that an operation has told in its result; a repeated request tells the same. */
export const effectsOf = (result: Result | null): CareerEffect[] => (result?.effects as CareerEffect[] | undefined) ?? [];

/** A field of an effect; null where effects of this kind have none. */
export const effectField = (effect: CareerEffect, field: Field): string | null =>
  (effect as Partial<Record<Field, string | null>>)[field] ?? null;

export interface MoveWrites extends CareerWrites {
  effects: CareerEffect[];
}

export interface CareerMove extends Pick<CareerChange, 'detail' | 'field'> {
  /** The leaving rater's notes on the plan that ends. */
  notes?: string | null | undefined;
  /** Told beside what is found. */
  spans?: readonly SpanEffect[];
}

export interface Moving extends CareerMove {
  before: EmployeeRow;
  after: Employee;
}

async function movesBeside(ctx: ReadContext, { before, after, notes = null, spans = [] }: Moving) {
  const [plans, evaluations] = await Promise.all([
    plansFollow(ctx, before.body, after, notes),
    evaluationsTouched(ctx, before.body, after),
  ]);
  return { plans, effects: [...spans, ...plans.effects, ...evaluations] };
}

/**
 * All that changed careers write together, whatever changed them: moves, an end, a late entry, entries taken back (then `after` has the
 * former assignments). Effects in the order of the changes, to be told in the result.
 * @throws RuleError as `careerWrites`; TOO_LONG, REQUIRED (notes).
 */
export async function moveWritesOf(
  ctx: ReadContext,
  moves: readonly Moving[],
): Promise<{ writes: CareerWrites; effects: CareerEffect[][] }> {
  const changes = moves.map(({ before, after, detail, field }) => ({ region: before.region, before, after, detail, field }));
  const [writes, beside] = await Promise.all([careerWrites(ctx, ...changes), Promise.all(moves.map((move) => movesBeside(ctx, move)))]);
  return {
    writes: {
      ...writes,
      subjects: [...writes.subjects, ...beside.flatMap(({ plans }) => plans.subjects)],
      tallies: [...writes.tallies, ...beside.flatMap(({ plans }) => plans.tallies)],
      parts: [...writes.parts, ...beside.flatMap(({ plans }) => plans.parts)],
      absent: [...writes.absent, ...beside.flatMap(({ plans }) => plans.absent)],
    },
    effects: beside.map(({ effects }) => effects),
  };
}

/** The same for one career. To be handed to `write` with `effects` in the result. */
export async function moveWrites(ctx: ReadContext, before: EmployeeRow, after: Employee, move: CareerMove): Promise<MoveWrites> {
  const { writes, effects } = await moveWritesOf(ctx, [{ before, after, ...move }]);
  return { ...writes, effects: effects.flat() };
}
