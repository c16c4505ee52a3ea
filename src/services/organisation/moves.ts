// A changed career with what it moves, in one transaction: records and lists, the plans that follow, and what is told of evaluations.
import type { Context } from '../../context.ts';
import type { Result } from '../../data/commit.ts';
import type { EmployeeRow } from '../../data/organisation.ts';
import type { Placement } from '../../domain/organisation/careers.ts';
import type { Employee } from '../../domain/organisation/types.ts';
import { type EvaluationEffect, evaluationsTouched } from '../evaluation/effects.ts';
import { type PlanEffect, plansFollow } from '../performance/segments.ts';
import { type CareerChange, type CareerWrites, careerWrites } from './careers.ts';

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

export interface Move extends Pick<CareerChange, 'detail' | 'field'> {
  /** The leaving rater's notes on the plan that ends. */
  notes?: string | null | undefined;
  /** Told beside what is found. */
  spans?: readonly SpanEffect[];
}

/**
 * All that a changed career writes, whatever changed it: a move, an end, a late entry, an entry taken back (then `after` has the former
 * assignments). To be handed to `write` with `effects` in the result.
 * @throws RuleError as `careerWrites`; TOO_LONG, REQUIRED (notes).
 */
export async function layCareer(ctx: Context, before: EmployeeRow, after: Employee, move: Move): Promise<MoveWrites> {
  const { detail, field, notes = null, spans = [] } = move;
  const [writes, plans, evaluations] = await Promise.all([
    careerWrites(ctx, { region: before.region, before, after, detail, field }),
    plansFollow(ctx, before.body, after, notes),
    evaluationsTouched(ctx, before.body, after),
  ]);
  return {
    ...writes,
    subjects: [...writes.subjects, ...plans.subjects],
    parts: [...writes.parts, ...plans.parts],
    absent: [...writes.absent, ...plans.absent],
    effects: [...spans, ...plans.effects, ...evaluations],
  };
}
