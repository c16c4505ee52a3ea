// Whose turn it is with a plan of a year: read from the plan itself, never from a list that follows it.

import type { ReadContext } from '../../platform/context.ts';
import { isPast, legalDay } from '../../platform/rules/calendar.ts';
import { head } from '../../platform/store/keys.ts';
import type { Key, Row } from '../../platform/store/table.ts';
import { definitiveOn, type Employee, kindOn } from '../organisation/rules/types.ts';
import { employeeById } from '../organisation/superiors.ts';
import { cycleIdOf, planIdOf } from '../performance/ids.ts';
import { cycleInRegion, extensionsFor, planInRegion } from '../performance/read.ts';
import { phaseOf } from '../performance/rules/cycle.ts';
import { draftClosesWithout, windowOf } from '../performance/rules/lifecycle.ts';
import { segmentOf } from '../performance/rules/segments.ts';
import type { Cycle } from '../performance/rules/types.ts';
import type { AskedStill } from '../reviews/told.ts';
import type { InboxNotice } from './rules/types.ts';

export interface OwedStep {
  employeeId: string;
  year: number;
  /** DRAW_UP: by its owner. DECIDE: by the superior. */
  what: 'DRAW_UP' | 'DECIDE';
  /** The plan, or where there is none yet, the cycle. */
  subjectId: string;
  assignmentId: string;
  dueAt: string;
  /** Until when the step can still be taken: a decision is late after `dueAt`, and possible for longer. */
  closesAt: string;
  /** The day on which it began to be owed: nothing is told of days before. */
  since: string;
  /** As it was read: as long as this stands, it is owed. */
  fact: { row: Row } | { absent: Key };
}

const lastOf = (...days: string[]): string => days.toSorted().at(-1) ?? '';

/** Nobody in their post, nor whoever is elected, owes a plan. */
const postOf = (employee: Employee | null, today: string) =>
  employee && kindOn(employee, today) !== 'NON_ASN' ? definitiveOn(employee, today) : undefined;

/** The plan of the present definitive post; null where nobody owes anything of it. */
export async function planOwed(ctx: ReadContext, cycle: Cycle, employeeId: string): Promise<OwedStep | null> {
  const today = legalDay(ctx.now);
  const post = postOf(await employeeById(ctx, employeeId), today);
  const segment = post && segmentOf(post, cycle.year);
  if (!post || !segment || cycle.status !== 'OPEN') return null;
  const planId = planIdOf(post.id, cycle.id);
  const [row, extensions] = await Promise.all([planInRegion(ctx, planId), extensionsFor(ctx, cycle.id, employeeId)]);
  const { opensAt } = phaseOf(cycle, 'PLANNING');
  if (ctx.now < opensAt) return null;
  const begun = lastOf(legalDay(opensAt), segment.from);
  const of = { employeeId, year: cycle.year, assignmentId: post.id };
  if (!row) {
    const dueAt = draftClosesWithout(segment, { cycle, extensions });
    return { ...of, what: 'DRAW_UP', subjectId: cycle.id, dueAt, closesAt: dueAt, since: begun, fact: { absent: head(planId) } };
  }
  const { body: plan } = row;
  if (plan.voided || plan.approved.length > 0) return null;
  const timing = { cycle, extensions, now: ctx.now };
  const dueAt = windowOf('DRAFT', plan, timing).closesAt;
  const at = plan.status === 'SUBMITTED' ? plan.submittedAt : (plan.returned?.at ?? null);
  const since = lastOf(begun, at ? legalDay(at) : begun);
  const what = plan.status === 'SUBMITTED' ? 'DECIDE' : 'DRAW_UP';
  const closesAt = what === 'DECIDE' ? windowOf('DECIDE', plan, timing).closesAt : dueAt;
  return { ...of, what, subjectId: plan.id, dueAt, closesAt, since, fact: { row } };
}

/** Nobody is asked for a step that cannot be taken any more, and whoever gives time asks for it anew. Null where there is no plan. */
export async function planAskedStill(
  ctx: ReadContext,
  { subjectId, dueAt }: Pick<InboxNotice, 'subjectId' | 'dueAt'>,
  window: 'DRAFT' | 'DECIDE',
): Promise<AskedStill | null> {
  const plan = (await planInRegion(ctx, subjectId))?.body;
  const cycle = plan && (await cycleInRegion(ctx, plan.cycleId))?.body;
  if (!plan || !cycle) return null;
  const timing = { cycle, extensions: await extensionsFor(ctx, cycle.id, plan.employeeId), now: ctx.now };
  const isAsked = cycle.status === 'OPEN' && !isPast(windowOf(window, plan, timing).closesAt, ctx.now);
  return { isAsked, dueAt: dueAt ?? windowOf('DRAFT', plan, timing).closesAt };
}

/** Whether what a reminder of a phase tells is still so; of any other notice true. */
export async function isStillOwed(ctx: ReadContext, { event, mailbox, facts }: InboxNotice): Promise<boolean> {
  if (event !== 'PLAN_DUE' && event !== 'PLAN_OVERDUE') return true;
  const cycle = await cycleInRegion(ctx, cycleIdOf(ctx.viewer.region ?? '', Number(facts.year)));
  const owed = cycle && (await planOwed(ctx, cycle.body, mailbox));
  return owed !== null && owed.what !== 'DECIDE';
}
