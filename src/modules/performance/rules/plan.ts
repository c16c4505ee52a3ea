// The plan (SKP) of an assignment segment: open, submit, return, approve, change in mid-cycle. Its end: segments.ts. Pure.
import { legalDay } from '../../../platform/rules/calendar.ts';
import { fail, type Problem, refuse } from '../../../platform/rules/errors.ts';
import { checkText } from '../../../platform/rules/text.ts';
import type { EmployeeKind } from '../../organisation/rules/record-types.ts';
import type { SuperiorSeat } from '../../organisation/rules/superior.ts';
import type { Assignment } from '../../organisation/rules/types.ts';
import { latest, phaseOf, policyOf, windowProblems } from './cycle.ts';
import { EMPTY_FRAME } from './frame.ts';
import { assertAllowed, type PlanActor, type Timing } from './lifecycle.ts';
import { endIn, segmentOf } from './segments.ts';
import { agreed, appendDialogue, countTargets, type PlanWithDialogue, withTargets } from './target.ts';
import type { ApprovedVersion, DaySpan, Plan, PlanContent, PlanHead, PlanVersion } from './types.ts';

export interface PlanOpening extends Timing {
  id: string;
  region: string;
  employeeId: string;
  employeeKind: EmployeeKind;
  assignment: Assignment;
  /** Whether the assignment has a plan in this cycle. */
  taken: boolean;
}

/** Who comes in mid-year plans in mid-year: that window ends with execution, and draft days count from the opening. */
export function openingProblems({ cycle, extensions, now }: Timing, segment: DaySpan): Problem[] {
  const planning = phaseOf(cycle, 'PLANNING');
  const execution = latest(phaseOf(cycle, 'EXECUTION').closesAt, extensions.EXECUTION);
  const midYear = segment.from > `${cycle.year}-01-01`;
  const closesAt = midYear ? execution : latest(planning.closesAt, extensions.PLANNING);
  return windowProblems(cycle, { opensAt: planning.opensAt, closesAt }, now, ['assignmentId']);
}

const NO_COUNTS = countTargets([]);

/** An assignment without a day in the year begins after it, or ended before. */
function notIn({ validFrom }: Assignment, year: number): never {
  const field = ['assignmentId'];
  return validFrom > `${year}-12-31` ? fail('ASSIGNMENT_NOT_BEGUN', { field, params: { validFrom } }) : fail('ASSIGNMENT_ENDED', { field });
}

/** An empty plan. @throws RuleError ALREADY_EXISTS, INVALID (elected: never rated), ASSIGNMENT_ENDED, ASSIGNMENT_NOT_BEGUN, PHASE_CLOSED, NOT_OPEN_YET, DEADLINE_PASSED. */
export function openPlan(opening: PlanOpening): Plan {
  const { id, region, employeeId, employeeKind, assignment, cycle, now, taken } = opening;
  const field = ['assignmentId'];
  if (taken) fail('ALREADY_EXISTS', { field });
  if (employeeKind === 'NON_ASN') fail('INVALID', { field, text: 'RATED_PERSON' });
  const segment = segmentOf(assignment, cycle.year) ?? notIn(assignment, cycle.year);
  refuse(openingProblems(opening, segment));
  const { unitId, rootUnitId, positionTitle, holding, isHead } = assignment;
  const where = { assignmentId: assignment.id, unitId, rootUnitId, positionTitle, holding, isHead };
  const fresh = {
    submittedAt: null,
    submittedTo: null,
    returned: null,
    change: null,
    approved: [],
    counts: NO_COUNTS,
    superiorSince: null,
    employeeSince: null,
    words: 0,
    voided: null,
    leavingNotes: [],
  };
  const head: PlanHead = {
    id,
    employeeId,
    ...where,
    cycleId: cycle.id,
    year: cycle.year,
    region,
    segment,
    endsOn: endIn(assignment, cycle.year),
    openedAt: now,
    status: 'DRAFT',
    ...fresh,
  };
  return { head, content: { targets: [], frame: EMPTY_FRAME } };
}

const put = (plan: Plan, changes: Partial<PlanHead>): Plan => ({ ...plan, head: { ...plan.head, ...changes } });

function contentProblems({ targets }: PlanContent): Problem[] {
  const field = ['planId'];
  const sum = targets.reduce((all, target) => all + (target.weight ?? 0), 0);
  const problems: Problem[] = targets.length === 0 ? [{ code: 'NO_TARGETS', field }] : [];
  if (sum !== 0 && sum !== 10_000) problems.push({ code: 'WEIGHTS_NOT_10000', field, params: { sum } });
  const count = targets.filter(({ waitingFor }) => waitingFor === 'EMPLOYEE').length;
  if (count > 0) problems.push({ code: 'TARGET_NOT_AGREED', field, text: 'HOW_MANY', params: { count } });
  return problems;
}

/**
 * Asks for approval. What waits for the superior is agreed to by approving; what waits for the employee must be answered first.
 * A parent may still be pending.
 * @param seat where the superior was found; null where there is none
 * @throws RuleError as `assertAllowed`; NO_TARGETS, WEIGHTS_NOT_10000, TARGET_NOT_AGREED, NO_SUPERIOR.
 */
export function submitPlan(plan: Plan, seat: SuperiorSeat | null, actor: PlanActor): Plan {
  assertAllowed('planSubmit', plan.head, actor);
  refuse([...contentProblems(plan.content), ...(seat ? [] : [{ code: 'NO_SUPERIOR' as const, field: ['planId'] }])]);
  return put(plan, { status: 'SUBMITTED', submittedAt: actor.now, submittedTo: seat, returned: null });
}

/** @throws RuleError as `assertAllowed`. */
export function withdrawPlan(plan: Plan, actor: PlanActor): Plan {
  assertAllowed('planWithdraw', plan.head, actor);
  return put(plan, { status: 'DRAFT', submittedAt: null });
}

/** @throws RuleError as `assertAllowed`; REQUIRED, TOO_LONG (reason). */
export function returnPlan(plan: Plan, { reason }: { reason: string }, actor: PlanActor): Plan {
  assertAllowed('planReturn', plan.head, actor);
  refuse(checkText('reason', reason, policyOf(actor.cycle).limits.reason));
  return put(plan, { status: 'RETURNED', submittedAt: null, returned: { reason: reason.trim(), at: actor.now } });
}

/** A staff target without its parent is not approved; a head's plan comes first and waits for nobody. */
function parentProblems({ head, content }: Plan, orphans: ReadonlySet<string>): Problem[] {
  const field = ['planId'];
  const pending = head.isHead ? 0 : content.targets.filter(({ parent }) => parent.state === 'PENDING').length;
  const lost = content.targets.filter(({ id }) => orphans.has(id)).length;
  return [
    ...(pending > 0 ? [{ code: 'PARENT_PENDING' as const, field, text: 'HOW_MANY' as const, params: { count: pending } }] : []),
    ...(lost > 0 ? [{ code: 'PARENT_INVALID' as const, field, text: 'HOW_MANY' as const, params: { count: lost } }] : []),
  ];
}

export interface Approved extends PlanWithDialogue {
  version: PlanVersion;
}

/**
 * Approves the whole plan and freezes it as a version. The first is valid from the segment's first day, since a year's plan is agreed
 * in the course of January; a change from the day of its approval.
 * `orphans`: ids of targets whose linked parent is gone. The approver's own words count as agreed; nothing else does.
 * @throws RuleError as `assertAllowed`; OWN_CASE, NO_TARGETS, WEIGHTS_NOT_10000, TARGET_NOT_AGREED, PARENT_PENDING, PARENT_INVALID.
 */
export function approvePlan(plan: Plan, { orphans }: { orphans: ReadonlySet<string> }, actor: PlanActor): Approved {
  assertAllowed('planApprove', plan.head, actor);
  const { head } = plan;
  refuse([...contentProblems(plan.content), ...parentProblems(plan, orphans)]);
  const answered = plan.content.targets.filter((target) => target.waitingFor === 'SUPERIOR').map((target) => agreed(target, actor.now));
  const settled = withTargets(
    plan,
    plan.content.targets.map((target) => answered.find((one) => one.id === target.id) ?? target),
  );
  const today = legalDay(actor.now);
  const validFrom = head.approved.length === 0 || today < head.segment.from ? head.segment.from : today;
  const number = head.approved.length + 1;
  const approval: ApprovedVersion = { number, validFrom, approvedAt: actor.now, approvedBy: actor.by, reason: head.change?.reason ?? null };
  const told = appendDialogue(
    settled,
    answered.map((target) => ({ target, kind: 'AGREE' as const })),
    actor,
  );
  const approved = put(told, { status: 'APPROVED', change: null, returned: null, approved: [...head.approved, approval] });
  return { ...approved, steps: told.steps, version: { ...approval, content: approved.content } };
}

/** Opens an approved plan for a change; the approved version stays valid meanwhile. @throws RuleError as `assertAllowed`; CHANGE_WITHOUT_REASON, TOO_LONG. */
export function changePlan(plan: Plan, { reason }: { reason: string }, actor: PlanActor): Plan {
  assertAllowed('planChange', plan.head, actor);
  if (reason.trim() === '') fail('CHANGE_WITHOUT_REASON', { field: ['reason'] });
  refuse(checkText('reason', reason, policyOf(actor.cycle).limits.reason));
  return put(plan, { status: 'DRAFT', submittedAt: null, change: { reason: reason.trim(), side: actor.side, at: actor.now } });
}

/** Back to the last approved version (`frozen`: its content). @throws RuleError as `assertAllowed`. */
export function cancelChange(plan: Plan, frozen: PlanContent, actor: PlanActor): Plan {
  assertAllowed('planChangeCancel', plan.head, actor);
  const back = withTargets({ ...plan, content: frozen }, frozen.targets);
  return put(back, { status: 'APPROVED', change: null, returned: null, submittedAt: null });
}

/** A change in mid-cycle is being talked about. */
export const isChanging = (head: PlanHead): boolean => head.change !== null;

/** The version by which a day is judged: the last that was valid by then; null before the first. */
export const contentOn = <T extends Pick<ApprovedVersion, 'number' | 'validFrom'>>(versions: readonly T[], day: string): T | null =>
  versions.toSorted((a, b) => a.number - b.number).findLast((version) => version.validFrom <= day) ?? null;
