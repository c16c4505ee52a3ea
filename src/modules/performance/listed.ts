// Plans beside the posts of a list: read for a whole page at once, and where only their status is asked for, out of rows that say no more.

import { canSeeAtOnce } from '../../platform/access/access.ts';
import { ownItem } from '../../platform/access/own.ts';
import type { ReadContext } from '../../platform/context.ts';
import type { Subject } from '../../platform/rules/access.ts';
import { legalDay, legalYear } from '../../platform/rules/calendar.ts';
import type { Slice } from '../../platform/store/table.ts';
import { type StaffPage, staffIn } from '../organisation/lists.ts';
import type { AssignmentView } from '../organisation/rules/assignment-view.ts';
import type { AssignmentCard, Unit } from '../organisation/rules/types.ts';
import { staffOnRoster, statusIn } from '../outstanding/statuses.ts';
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

/** What the list says of the plan's status: null where there is none. Undefined where the plan itself is asked: of another year, or after it was written just now. */
function statusTold(ctx: ReadContext, { assignment, plans }: AssignmentCard, year: number): PlanStatus | null | undefined {
  if (plans === undefined || ctx.meter.stored || year !== legalYear(ctx.now)) return undefined;
  const { validTo } = assignment;
  return validTo === null || validTo >= legalDay(ctx.now) ? statusIn(plans, year) : undefined;
}

/**
 * Reads the plans of a page that will be asked for, before it is known to whom of the page they are shown.
 * @param isBare no field is asked for but those of `OF_STATUS`: what the list says need not be read
 */
export function foreseePlans(ctx: ReadContext, cards: readonly AssignmentCard[], asked: number | null, isBare: boolean): Promise<unknown> {
  const year = yearOf(ctx, asked);
  const untold = isBare ? cards.filter((card) => statusTold(ctx, card, year) === undefined) : cards;
  return Promise.all(untold.map(({ assignment }) => planOf(ctx, assignment.id, year)));
}

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
  const isRoster = status && rosterAlone && canSeeAtOnce(ctx, 'Plan', { region: ctx.viewer.region ?? '', employeeId: '' });
  const told = isRoster ? await staffOnRoster(ctx, unit, subtree, slice) : null;
  return told ?? staffIn(ctx, unit, subtree, slice);
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
  post: AssignmentView,
  asked: number | null | undefined,
  isBare: boolean,
): PlanRow | null | Promise<PlanRow | null> {
  const { employeeId, assignment, superiorId } = post;
  const [region, year] = [ctx.viewer.region ?? '', yearOf(ctx, asked)];
  const { id: assignmentId, unitId, holding } = assignment;
  const status = isBare ? statusTold(ctx, post, year) : undefined;
  const plan =
    status === undefined
      ? planOf(ctx, assignmentId, year)
      : status && ({ body: new StatusOfPlan(ctx, assignmentId, year, status) as Partial<PlanHead> } as PlanRow);
  const subject: Subject = { region, employeeId, assignmentId, unitId, ...(superiorId && { superiorIds: [superiorId] }) };
  if (canSeeAtOnce(ctx, 'Plan', subject)) return plan;
  return whereSeen(plan, seesPlan(ctx, subject, { employeeId, assignmentId, holding, year }));
}

async function whereSeen(plan: PlanRow | null | Promise<PlanRow | null>, isSeen: Promise<boolean>): Promise<PlanRow | null> {
  const [row, mine] = await Promise.all([plan, isSeen]);
  return mine ? row : null;
}
