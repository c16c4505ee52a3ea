// Plans follow the career: what a changed career does to the plans of its assignments, whichever operation changed it and in whatever order.

import { ownItem } from '../../platform/access/own.ts';
import type { ReadContext } from '../../platform/context.ts';
import { legalDay, legalYear } from '../../platform/rules/calendar.ts';
import { RuleError, refuse } from '../../platform/rules/errors.ts';
import { checkOptionalText } from '../../platform/rules/text.ts';
import type { SubjectChange, Tally } from '../../platform/store/commit.ts';
import type { Key, Row } from '../../platform/store/table.ts';
import { type Assignment, type Employee, kindOn } from '../organisation/rules/types.ts';
import { timingOf } from './documents.ts';
import { cycleIdOf, planIdOf } from './ids.ts';
import { PlanItem, type PlanRow, ProgressMonthsItem, type ProgressMonthsRow, planItems } from './items.ts';
import { openPlan } from './rules/plan.ts';
import { PERFORMANCE_SINCE, performanceLimits } from './rules/policy.ts';
import { type Followed, followCareer, type PlanMove, type Shift, shiftsOf, withNotes, yearsOf } from './rules/segments.ts';

/** What became of a plan; `from` and `to` are its days as they now are, null of a void one. */
export interface PlanEffect {
  kind: PlanMove | 'PLAN_OPENED';
  planId: string;
  assignmentId: string;
  year: number;
  from: string | null;
  to: string | null;
}

/** To be written in the transaction that changes the career. */
export interface PlanWrites {
  subjects: SubjectChange[];
  parts: Omit<Row, 'version'>[];
  /** Months in which something was achieved, of plans that are void by this, or no more. */
  tallies: Tally[];
  /** Plans that were not there when they were read: one that is opened meanwhile must be seen. */
  absent: Key[];
  effects: PlanEffect[];
}

interface Found {
  shift: Shift;
  year: number;
  id: string;
  row: PlanRow | null;
  months: ProgressMonthsRow | null;
}

/** The plans, there or not, of every assignment whose days in their year differ: one batch. */
async function plansTouched(ctx: ReadContext, region: string, shifts: readonly Shift[]): Promise<Found[]> {
  const [least, most] = [Number(PERFORMANCE_SINCE.slice(0, 4)), legalYear(ctx.now) + 1];
  const wanted = shifts.flatMap((shift) => yearsOf(shift, least, most).map((year) => ({ shift, year })));
  return Promise.all(
    wanted.map(async ({ shift, year }) => {
      const id = planIdOf(shift.assignmentId, cycleIdOf(region, year));
      const [row, months] = await Promise.all([ownItem(ctx, PlanItem, id), ownItem(ctx, ProgressMonthsItem, id)]);
      return { shift, year, id, row, months };
    }),
  );
}

const effectOf = ({ kind, head }: Followed): PlanEffect => {
  const { id: planId, assignmentId, year } = head;
  const days = head.voided ? { from: null, to: null } : head.segment;
  return { kind, planId, assignmentId, year, ...days };
};

/** What was achieved under a void plan counts no more; an entry that is written meanwhile must be seen. */
function monthsFollow({ kind, head }: Followed, months: ProgressMonthsRow | null): Pick<PlanWrites, 'tallies' | 'absent'> {
  if (kind !== 'PLAN_VOID' && kind !== 'PLAN_REVIVED') return { tallies: [], absent: [] };
  if (!months) return { tallies: [], absent: [ProgressMonthsItem.key(head.id)] };
  const after = ProgressMonthsItem.put(head.region, { ...months.body, isVoid: kind === 'PLAN_VOID' });
  return { tallies: [{ before: months, after }], absent: [] };
}

/** A plan that is there, as the career now wants it. The notes go to the plan that ends by this. */
function followed(
  ctx: ReadContext,
  { shift, row, months }: Found,
  notes: string | null,
): (Pick<PlanWrites, 'tallies' | 'absent'> & { subject: SubjectChange; effect: PlanEffect }) | null {
  const by = ctx.viewer.employeeId ?? ctx.viewer.id;
  const found = row && followCareer(row.body, shift.after, { now: ctx.now, by });
  if (!row || !found) return null;
  const limits = performanceLimits(`${row.body.year}-01-01`);
  const noted = notes !== null && found.kind === 'PLAN_ENDS' && found.head.endsOn !== null;
  const head = noted ? withNotes(found.head, { by, at: ctx.now, text: notes }, { limits }) : found.head;
  const detail = { career: found.kind, from: head.segment.from, to: head.segment.to };
  const subject = { before: row, after: PlanItem.put(head.region, head), detail };
  return { subject, effect: effectOf(found), ...monthsFollow(found, months) };
}

/** Who had a plan that ends finds a new one open for the new post; where its time is not now, it is opened later. */
async function opened(ctx: ReadContext, region: string, employee: Employee, assignment: Assignment, year: number) {
  const { id: employeeId } = employee;
  const cycleId = cycleIdOf(region, year);
  const id = planIdOf(assignment.id, cycleId);
  try {
    const { cycle, extensions, now } = await timingOf(ctx, cycleId, employeeId);
    const employeeKind = kindOn(employee, assignment.validFrom);
    const plan = openPlan({ id, region, employeeId, employeeKind, assignment, cycle, extensions, now, taken: false });
    const { from, to } = plan.head.segment;
    const effect: PlanEffect = { kind: 'PLAN_OPENED', planId: id, assignmentId: assignment.id, year, from, to };
    return [{ ...planItems(null, { plan, detail: { assignmentId: assignment.id } }), effect }];
  } catch (error) {
    // No cycle in that year yet, or its window is not now: the career itself must not fail for that.
    if (error instanceof RuleError) return [];
    throw error;
  }
}

/** The new definitive posts, each with the years in which a plan ended for them, or in which they begin. */
function toOpen(found: readonly Found[], moved: readonly PlanEffect[]): { assignment: Assignment; year: number }[] {
  const ended = moved.filter(({ kind }) => kind === 'PLAN_ENDS' || kind === 'PLAN_VOID').map(({ year }) => year);
  if (ended.length === 0) return [];
  return found.flatMap(({ shift: { before, after }, year, row }) => {
    const entered = before === null && after?.holding === 'DEFINITIVE' && row === null;
    const wanted = ended.includes(year) || after?.validFrom.startsWith(`${year}-`);
    return entered && wanted ? [{ assignment: after, year }] : [];
  });
}

/**
 * The plans of a changed career, in all years: cut, extended back, void, revived, and open for a new post. To be written together with
 * the employee. `before` and `after` are the whole careers, so that an entry taken back is the same call with the former assignments.
 * @throws RuleError TOO_LONG, REQUIRED (notes).
 */
export async function plansFollow(ctx: ReadContext, before: Employee, after: Employee, notes: string | null): Promise<PlanWrites> {
  // Read also where no plan ends: what cannot be stored is never taken.
  if (notes !== null) refuse(checkOptionalText('notes', notes, performanceLimits(legalDay(ctx.now)).closingNotes));
  const region = ctx.viewer.region ?? '';
  const found = await plansTouched(ctx, region, shiftsOf(before, after));
  const moves = found.map((one) => followed(ctx, one, notes)).filter((one) => one !== null);
  const effects = moves.map(({ effect }) => effect);
  const openings = (
    await Promise.all(toOpen(found, effects).map(({ assignment, year }) => opened(ctx, region, after, assignment, year)))
  ).flat();
  return {
    subjects: [...moves.map(({ subject }) => subject), ...openings.flatMap(({ subjects }) => subjects)],
    parts: openings.flatMap(({ parts }) => parts),
    tallies: moves.flatMap(({ tallies }) => tallies),
    // Of an assignment that was not on record nobody can have opened one.
    absent: [
      ...found.filter(({ shift, row }) => row === null && shift.before !== null).map(({ id }) => PlanItem.key(id)),
      ...moves.flatMap(({ absent }) => absent),
    ],
    effects: [...effects, ...openings.map(({ effect }) => effect)],
  };
}
