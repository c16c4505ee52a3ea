// Tasks that are lists of their own: what others asked the viewer for. Each kind is read for who asks for it alone, a page of it at most.
import type { ReadContext } from '../../platform/context.ts';
import type { TaskKind } from '../../platform/rules/task-texts.ts';
import type { Slice } from '../../platform/store/table.ts';
import { ownRequests } from '../feedback/requests.ts';
import { requestActions } from '../feedback/rules/request.ts';
import { findObjection, ownObjectionsToDecide } from '../objections/objections.ts';
import { isHeard } from '../objections/rules/objection.ts';
import { notesToLeave } from '../organisation/leaving.ts';
import { actionsOnSubject } from '../reviews/actions.ts';
import { actionsOnInvitation, viewOf } from '../reviews/invitations.ts';
import { reviewsToApprove, reviewsToGive } from '../reviews/lists.ts';
import { timingOf, yearOf } from './documents.ts';
import { ownPlan } from './own-plan.ts';
import { allowedActions } from './rules/lifecycle.ts';
import type { TaskView } from './task-view.ts';

/** Who has more of a kind finds them in its list. */
const PAGE: Slice = { limit: 50 };

const task = (kind: TaskKind, count: number, more: Partial<TaskView> = {}): TaskView[] =>
  count === 0 ? [] : [{ kind, count, report: null, plan: null, evaluationId: null, since: null, onBehalfOf: null, ...more }];

async function agreements(ctx: ReadContext, year: number | null | undefined): Promise<TaskView[]> {
  const plan = await ownPlan(ctx, yearOf(ctx, year));
  if (!plan) return [];
  const open = allowedActions(plan.body, ['EMPLOYEE'], await timingOf(ctx, plan.body.cycleId, plan.body.employeeId));
  return open.includes('targetAgree') ? task('AGREE_TARGETS', plan.body.counts.waitingForEmployee, { plan }) : [];
}

async function feedback(ctx: ReadContext): Promise<TaskView[]> {
  const by = ctx.viewer.employeeId ?? '';
  const { rows } = await ownRequests(ctx, 'ASKED', PAGE);
  const open = rows.filter(({ body }) => requestActions(body, { by, now: ctx.now }).includes('feedbackGive'));
  return task('GIVE_FEEDBACK', open.length, { since: open.at(-1)?.body.askedAt ?? null });
}

async function notes(ctx: ReadContext): Promise<TaskView[]> {
  return (await notesToLeave(ctx)).flatMap((plan) => task('LEAVE_NOTES', 1, { plan }));
}

async function objections(ctx: ReadContext): Promise<TaskView[]> {
  const { rows } = await ownObjectionsToDecide(ctx, PAGE);
  const found = await Promise.all(rows.map(({ card }) => (card ? findObjection(ctx, card.id) : null)));
  const open = found.filter((row) => row !== null && isHeard(row.body, ctx.now));
  return task('DECIDE_OBJECTION', open.length, { since: open[0]?.body.filedAt ?? null });
}

async function nominations(ctx: ReadContext): Promise<TaskView[]> {
  const { rows } = await reviewsToApprove(ctx, PAGE);
  const open = await Promise.all(rows.map((row) => actionsOnSubject(ctx, row)));
  return task('APPROVE_RATERS', open.filter((actions) => actions.includes('reviewApproveRaters')).length);
}

async function reviews(ctx: ReadContext): Promise<TaskView[]> {
  const { rows } = await reviewsToGive(ctx, PAGE);
  const open = await Promise.all(rows.map((row) => actionsOnInvitation(ctx, viewOf(row))));
  return task('WRITE_REVIEW', open.filter((actions) => actions.includes('reviewSubmit')).length);
}

const LISTS: Partial<Record<TaskKind, (ctx: ReadContext, year: number | null | undefined) => Promise<TaskView[]>>> = {
  AGREE_TARGETS: agreements,
  GIVE_FEEDBACK: feedback,
  LEAVE_NOTES: notes,
  DECIDE_OBJECTION: objections,
  APPROVE_RATERS: nominations,
  WRITE_REVIEW: reviews,
};

export const listTasks = async (ctx: ReadContext, kinds: ReadonlySet<TaskKind>, year: number | null | undefined): Promise<TaskView[]> =>
  (await Promise.all([...kinds].map((kind) => LISTS[kind]?.(ctx, year) ?? []))).flat();
