// What can be done with a feedback, and what stands in the way: by the rules that decide; other records are read only where they decide.
import type { ReadContext } from '../../platform/context.ts';
import type { Blocker } from '../../platform/rules/blockers.ts';
import type { Problem } from '../../platform/rules/errors.ts';
import { timingOf, yearOf } from '../performance/documents.ts';
import { ownPlan } from '../performance/own-plan.ts';
import { blockers, allowedActions as onPlan } from '../performance/rules/lifecycle.ts';
import { NOTHING_AMISS } from '../performance/rules/readiness.ts';
import { wasReported } from './abuse.ts';
import { inFull } from './documents.ts';
import type { FeedbackRow } from './items.ts';
import { type FeedbackAround, feedbackActions, feedbackBlockers } from './rules/actions.ts';
import { allowedActions, type FeedbackAction } from './rules/lifecycle.ts';
import { feedbackPolicyOf } from './rules/policy.ts';
import type { Feedback } from './rules/types.ts';

/** What the own plan says to progress: nothing where it takes it, null where it is no step of it. */
async function progressNow(ctx: ReadContext): Promise<readonly Problem[] | null> {
  const plan = await ownPlan(ctx, yearOf(ctx, null));
  if (!plan) return null;
  const timing = await timingOf(ctx, plan.body.cycleId, plan.body.employeeId);
  if (onPlan(plan.body, ['EMPLOYEE'], timing).includes('progressAdd')) return [];
  const inTheWay = blockers(plan.body, ['EMPLOYEE'], timing, NOTHING_AMISS).filter(({ action }) => action === 'progressAdd');
  return inTheWay.length > 0 ? inTheWay.map(({ problem }) => problem) : null;
}

interface Asked {
  feedback: Feedback;
  by: string;
  around: FeedbackAround;
}

/** The own plan is read only where the development step is there already, and progress alone is left. */
async function ask(ctx: ReadContext, { body }: Pick<FeedbackRow, 'body'>): Promise<Asked> {
  const by = ctx.viewer.employeeId ?? '';
  const steps = allowedActions(body, by);
  const limited = steps.includes('feedbackRevise') || steps.includes('feedbackReply');
  const [feedback, reported, progress] = await Promise.all([
    limited ? inFull(ctx, { body }) : { ...body, versions: [], replies: [] },
    steps.includes('feedbackReport') && wasReported(ctx, body.id),
    steps.includes('feedbackFollowUp') && body.step !== null ? progressNow(ctx) : null,
  ]);
  return { feedback, by, around: { policy: feedbackPolicyOf(body.policyVersion), reported, progress } };
}

export async function actionsOnFeedback(ctx: ReadContext, row: Pick<FeedbackRow, 'body'>): Promise<FeedbackAction[]> {
  const { feedback, by, around } = await ask(ctx, row);
  return feedbackActions(feedback, by, around);
}

export async function blockersOfFeedback(ctx: ReadContext, row: Pick<FeedbackRow, 'body'>): Promise<Blocker<FeedbackAction>[]> {
  const { feedback, by, around } = await ask(ctx, row);
  return feedbackBlockers(feedback, by, around);
}
