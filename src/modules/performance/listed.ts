// Plans beside the posts of a list: read for a whole page at once, and where only their status is asked for, out of rows that say no more.

import { canSeeAtOnce } from '../../platform/access/access.ts';
import { ownItem } from '../../platform/access/own.ts';
import type { ReadContext } from '../../platform/context.ts';
import type { Subject } from '../../platform/rules/access.ts';
import type { Slice } from '../../platform/store/table.ts';
import { type StaffPage, staffIn } from '../organisation/lists.ts';
import type { AssignmentView } from '../organisation/rules/assignment-view.ts';
import type { AssignmentCard, Unit } from '../organisation/rules/types.ts';
import { planStatuses, staffOnRoster } from '../outstanding/statuses.ts';
import { seesPlan, yearOf } from './documents.ts';
import { cycleIdOf, planIdOf } from './ids.ts';
import { PlanItem, type PlanRow } from './items.ts';
import type { PlanHead, PlanStatus } from './rules/types.ts';

/** Fields of a plan that follow from its post, its year and its status. */
export const OF_STATUS: ReadonlySet<string> = new Set(['id', 'year', 'assignmentId', 'status', '__typename']);

const idOf = (ctx: ReadContext, assignmentId: string, year: number): string =>
  planIdOf(assignmentId, cycleIdOf(ctx.viewer.region ?? '', year));

/** Without a promise once it is known: of twelve rows that wait for theirs the executor needs twice the time (45 µs, and 20 without). */
const planOf = (ctx: ReadContext, assignmentId: string, year: number): PlanRow | null | Promise<PlanRow | null> =>
  ctx.loader.once(`plan of ${assignmentId} ${year}`, () => ownItem(ctx, PlanItem, idOf(ctx, assignmentId, year)));

/** Reads the plans of a page that will be asked for, before it is known to whom of the page they are shown. */
export const foreseePlans = (ctx: ReadContext, cards: readonly AssignmentCard[], year: number | null): Promise<unknown> =>
  Promise.all(cards.map(({ assignment }) => planOf(ctx, assignment.id, yearOf(ctx, year))));

/** Fields of a post that a row of the roster says, or that need no more of it than whose it is. */
export const OF_ROSTER: ReadonlySet<string> = new Set([
  ...['id', 'employee', 'employeeName', 'holding', 'positionTitle', 'isHead', 'unit', 'validFrom', 'validTo', 'plan', '__typename'],
]);

/** What is asked of the posts of a page: the status of this year's plan, and nothing that the roster does not say. */
export interface AskedOfStaff {
  status: boolean;
  rosterAlone: boolean;
}

/** A page of a unit's staff, with the status of this year's plan where it is asked for and a role shows all of them. */
export async function staffWithPlans(
  ctx: ReadContext,
  unit: Unit,
  subtree: boolean,
  slice: Slice,
  { status, rosterAlone }: AskedOfStaff,
): Promise<StaffPage> {
  if (!status || !canSeeAtOnce(ctx, 'Plan', { region: ctx.viewer.region ?? '', employeeId: '' })) return staffIn(ctx, unit, subtree, slice);
  const told = rosterAlone ? await staffOnRoster(ctx, unit, subtree, slice) : null;
  return told ?? staffIn(ctx, unit, subtree, slice, (cards) => withPlanStatuses(ctx, cards));
}

/** Posts of one agency as its list has them. */
async function withPlanStatuses(ctx: ReadContext, cards: readonly AssignmentView[]): Promise<readonly AssignmentView[]> {
  const statuses = await planStatuses(ctx, cards);
  return cards.map((card) => {
    const planStatus = statuses.get(card.assignment.id);
    return planStatus === undefined ? card : { ...card, planStatus };
  });
}

/** A plan of which no other field is asked for than those of `OF_STATUS`. A class, since a getter in an object is defined anew for each row. */
class StatusOfPlan implements Pick<PlanHead, 'id' | 'year' | 'assignmentId' | 'status' | 'endsOn' | 'voided' | 'approved'> {
  readonly endsOn = null;
  readonly approved = [];
  readonly status: PlanHead['status'];
  readonly voided: PlanHead['voided'];
  readonly #ctx: ReadContext;
  readonly assignmentId: string;
  readonly year: number;

  constructor(ctx: ReadContext, assignmentId: string, year: number, status: PlanStatus) {
    this.#ctx = ctx;
    this.assignmentId = assignmentId;
    this.year = year;
    this.status = status === 'VOID' || status === 'CLOSED' ? 'APPROVED' : status;
    this.voided = status === 'VOID' ? { at: '', by: '', cause: 'ENTRY_TAKEN_BACK' } : null;
  }

  get id(): string {
    return idOf(this.#ctx, this.assignmentId, this.year);
  }
}

/**
 * The plan of an assignment in a list. The person is known from the list, so the relation is asked while the head is read: both are
 * one batch for the whole page. Whose superior the list has found already is not asked about.
 * @param isBare no field is asked for but those of `OF_STATUS`
 */
export function planOfAssignment(
  ctx: ReadContext,
  { employeeId, assignment, superiorId, planStatus }: AssignmentView,
  asked: number | null | undefined,
  isBare: boolean,
): PlanRow | null | Promise<PlanRow | null> {
  const [region, year] = [ctx.viewer.region ?? '', yearOf(ctx, asked)];
  const { id: assignmentId, unitId, holding } = assignment;
  const subject: Subject = { region, employeeId, assignmentId, unitId, ...(superiorId && { superiorIds: [superiorId] }) };
  if (canSeeAtOnce(ctx, 'Plan', subject)) {
    const isTold = planStatus !== undefined && isBare && year === yearOf(ctx, null);
    if (!isTold) return planOf(ctx, assignmentId, year);
    return planStatus && ({ body: new StatusOfPlan(ctx, assignmentId, year, planStatus) as Partial<PlanHead> } as PlanRow);
  }
  return whereSeen(planOf(ctx, assignmentId, year), seesPlan(ctx, subject, { employeeId, assignmentId, holding, year }));
}

async function whereSeen(plan: PlanRow | null | Promise<PlanRow | null>, isSeen: Promise<boolean>): Promise<PlanRow | null> {
  const [row, mine] = await Promise.all([plan, isSeen]);
  return mine ? row : null;
}
