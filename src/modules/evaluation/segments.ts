// The segments of what is evaluated, from the plans of the year: every day in one of them, every month counted for one.

import type { ReadContext } from '../../platform/context.ts';
import { positionInRegion } from '../organisation/read.ts';
import { type Employee, unitNameOn } from '../organisation/rules/types.ts';
import { unitById } from '../organisation/tree.ts';
import { versionOn } from '../performance/rules/progress.ts';
import type { DaySpan, PlanHead } from '../performance/rules/types.ts';
import { takingMonths } from './rules/absence.ts';
import { kindsIn } from './rules/kinds.ts';
import { partition, shared } from './rules/months.ts';
import type { EvaluationPolicy } from './rules/policy.ts';
import { counted } from './rules/segments.ts';
import type { AbsentSpan, Evaluation, Segment } from './rules/types.ts';

type Uncounted = Omit<Segment, 'counted' | 'months'>;

export interface Segments {
  /** Plans with an approved version whose time is evaluated, by first day. */
  plans: PlanHead[];
  segments: Segment[];
  /** Days of other definitive posts in the same time: of a year none, since all are segments. */
  neighbours: DaySpan[];
}

async function piecesOf(ctx: ReadContext, head: PlanHead, span: DaySpan, employee: Employee): Promise<Uncounted[]> {
  const post = employee.assignments.find(({ id }) => id === head.assignmentId);
  const days = shared(head.segment, span);
  if (!days) return [];
  const [position, unit] = await Promise.all([positionInRegion(ctx, post?.positionId ?? ''), unitById(ctx, head.unitId)]);
  const { id: planId, assignmentId, positionTitle, unitId, holding } = head;
  const of = {
    planId,
    assignmentId,
    positionTitle,
    unitId,
    unitName: unit ? unitNameOn(unit, days.to) : '',
    holding,
    level: position?.body.level ?? null,
  };
  return kindsIn(employee, days).map((piece) => ({ ...of, ...piece, planVersion: null }));
}

/**
 * `plans` as `evaluated` answers them, by their days. Where definitive ones overlap, which is an error in the record, a day belongs to the one
 * that started later, of equal starts to the later in the list.
 */
export async function segmentsOf(
  ctx: ReadContext,
  { period, holding, planId }: Pick<Evaluation, 'period' | 'holding' | 'planId'>,
  plans: readonly PlanHead[],
  { span, employee, absences, policy }: { span: DaySpan; employee: Employee; absences: readonly AbsentSpan[]; policy: EvaluationPolicy },
): Promise<Segments> {
  const yearly = period === null && holding === 'DEFINITIVE';
  const pieces = partition((await Promise.all(plans.map((plan) => piecesOf(ctx, plan, span, employee)))).flat());
  const own = pieces.flatMap((piece) => (yearly || piece.planId === planId ? [versioned(piece, plans)] : []));
  const neighbours = pieces.flatMap(({ planId: id, from, to }) => (yearly || id === planId ? [] : [{ from, to }]));
  const segments = counted(own, neighbours, takingMonths(absences, policy));
  return { plans: plans.filter(({ id }) => yearly || id === planId), segments, neighbours };
}

/** Judged by the approved version of the piece's last day. */
function versioned(piece: Uncounted, plans: readonly PlanHead[]): Uncounted {
  const plan = plans.find(({ id }) => id === piece.planId);
  return { ...piece, planVersion: plan ? versionOn(plan, piece.to) : null };
}
