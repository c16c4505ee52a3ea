// What a change of assignment does to plans: the segment's plan closes, and after a move a new one opens. Called by `organisation`.
import type { Context } from '../../context.ts';
import type { SubjectChange } from '../../data/commit.ts';
import * as keys from '../../data/keys.ts';
import { layPlan } from '../../data/performance.ts';
import type { Row } from '../../data/table.ts';
import { RuleError } from '../../domain/errors.ts';
import { type Assignment, type Employee, kindOn } from '../../domain/organisation/types.ts';
import { closePlan, openPlan } from '../../domain/performance/plan.ts';
import { documentById, timingOf, versionContent } from './documents.ts';

export interface PlanWrites {
  subjects: SubjectChange[];
  parts: Omit<Row, 'version'>[];
}

const NOTHING: PlanWrites = { subjects: [], parts: [] };

export interface Leaving {
  assignmentId: string;
  lastDay: string;
  /** The leaving rater's notes. */
  notes: string | null;
}

const yearPlan = (region: string, assignmentId: string, year: number) => {
  const cycleId = keys.cycleId(region, year);
  return { cycleId, id: keys.planId(assignmentId, cycleId) };
};

/** Closes the plan of the segment in the year of its last day; nothing where there is none. */
export async function planClosing(ctx: Context, { assignmentId, lastDay, notes }: Leaving): Promise<PlanWrites> {
  const { id, cycleId } = yearPlan(ctx.viewer.region ?? '', assignmentId, Number(lastDay.slice(0, 4)));
  const document = await documentById(ctx, id);
  if (!document || document.row.body.status === 'CLOSED') return NOTHING;
  const { row, content } = document;
  const { cycle, extensions, now } = await timingOf(ctx, cycleId, row.body.employeeId);
  const frozen = await versionContent(ctx, id, row.body.approved.at(-1)?.number ?? null);
  const by = ctx.viewer.employeeId ?? ctx.viewer.id;
  const plan = closePlan({ head: row.body, content }, { to: lastDay, notes, frozen }, { cycle, extensions, now, by });
  return layPlan(row, { plan, detail: { closed: lastDay } });
}

/** A move: the old plan closes, and who had one finds a new one open for the new post; or opens it, where its time is not now. */
export async function planMove(
  ctx: Context,
  employee: Employee,
  left: Assignment,
  entered: Assignment,
  notes: string | null,
): Promise<PlanWrites> {
  const closing = await planClosing(ctx, { assignmentId: left.id, lastDay: left.validTo ?? entered.validFrom, notes });
  if (closing.subjects.length === 0) return closing;
  const opening = await opened(ctx, employee, entered);
  return { subjects: [...closing.subjects, ...opening.subjects], parts: [...closing.parts, ...opening.parts] };
}

async function opened(ctx: Context, employee: Employee, assignment: Assignment): Promise<PlanWrites> {
  const region = ctx.viewer.region ?? '';
  const { id, cycleId } = yearPlan(region, assignment.id, Number(assignment.validFrom.slice(0, 4)));
  try {
    const { cycle, extensions, now } = await timingOf(ctx, cycleId, employee.id);
    const employeeKind = kindOn(employee, assignment.validFrom);
    const facts = { id, region, employeeId: employee.id, employeeKind, assignment, cycle, extensions, now, taken: false };
    return layPlan(null, { plan: openPlan(facts), detail: { assignmentId: assignment.id } });
  } catch (error) {
    // No cycle in the new year yet, or its window is not now: the move itself must not fail for that.
    if (error instanceof RuleError) return NOTHING;
    throw error;
  }
}
