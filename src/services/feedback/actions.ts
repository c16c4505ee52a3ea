// What can be done with a feedback: progress in the own plan is one of the two follow-ups, and needs a plan that takes it.
import type { Context } from '../../context.ts';
import type { FeedbackRow } from '../../data/feedback.ts';
import { allowedActions, type FeedbackAction } from '../../domain/feedback/lifecycle.ts';
import { allowedActions as onPlan } from '../../domain/performance/lifecycle.ts';
import { ownPlan, timingOf } from '../performance/documents.ts';

async function takesProgress(ctx: Context): Promise<boolean> {
  const plan = await ownPlan(ctx, null);
  if (!plan) return false;
  const timing = await timingOf(ctx, plan.body.cycleId, plan.body.employeeId);
  return onPlan(plan.body, ['EMPLOYEE'], timing).includes('progressAdd');
}

/** The own plan is read only where the development step is there already, and progress alone is left. */
export async function actionsOnFeedback(ctx: Context, { body }: Pick<FeedbackRow, 'body'>): Promise<FeedbackAction[]> {
  const actions = allowedActions(body, ctx.viewer.employeeId ?? '');
  const onlyProgress = actions.includes('feedbackFollowUp') && body.step !== null;
  return onlyProgress && !(await takesProgress(ctx)) ? actions.filter((action) => action !== 'feedbackFollowUp') : actions;
}
