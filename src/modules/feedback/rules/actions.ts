// What author and recipient could do with a feedback, and what stands in the way: by the rules themselves. Pure.
import { type Blocker, blockersOf, possible, type Trial } from '../../../platform/rules/blockers.ts';
import type { Problem } from '../../../platform/rules/errors.ts';
import { revisionProblems, threadProblems } from './feedback.ts';
import { allowedActions, type FeedbackAction } from './lifecycle.ts';
import type { FeedbackLimits } from './policy.ts';
import type { Feedback } from './types.ts';

/** What other records say; each is looked at for the one step that it decides. */
export interface FeedbackAround {
  policy: FeedbackLimits;
  reported: boolean;
  /** What the own plan says to progress; null where it takes none at all. */
  progress: readonly Problem[] | null;
}

const LACKS: Partial<Record<FeedbackAction, (feedback: Feedback, policy: FeedbackLimits) => Problem[]>> = {
  feedbackRevise: revisionProblems,
  feedbackReply: threadProblems,
};

/** One of each is made of a feedback: a development step, or progress in the own plan. */
function followUps({ step, entry }: Feedback, progress: FeedbackAround['progress']): Trial<FeedbackAction>[] {
  const action = 'feedbackFollowUp';
  const byProgress = entry || !progress ? [] : [{ action, until: null, problems: progress } as const];
  return [...(step ? [] : [{ action, until: null, problems: [] } as const]), ...byProgress];
}

function trialsOf(feedback: Feedback, by: string, { policy, reported, progress }: FeedbackAround): Trial<FeedbackAction>[] {
  const steps = allowedActions(feedback, by).filter((action) => action !== 'feedbackReport' || !reported);
  return steps.flatMap((action) => {
    if (action === 'feedbackFollowUp') return followUps(feedback, progress);
    return [{ action, until: null, problems: LACKS[action]?.(feedback, policy) ?? [] }];
  });
}

export const feedbackActions = (feedback: Feedback, by: string, around: FeedbackAround): FeedbackAction[] =>
  possible(trialsOf(feedback, by, around));

export const feedbackBlockers = (feedback: Feedback, by: string, around: FeedbackAround): Blocker<FeedbackAction>[] =>
  blockersOf(trialsOf(feedback, by, around));
