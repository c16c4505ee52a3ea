// The life of a feedback on one page: what author and recipient can do in which state. Pure.
import { dayEnd } from '../../../platform/rules/calendar.ts';
import { fail } from '../../../platform/rules/errors.ts';
import type { FeedbackLimits } from './policy.ts';
import type { FeedbackCard, FeedbackStatus } from './types.ts';

export type FeedbackAction =
  | 'feedbackRevise'
  | 'feedbackWithdraw'
  | 'feedbackAcknowledge'
  | 'feedbackReply'
  | 'feedbackFollowUp'
  | 'developmentStepDone'
  | 'feedbackReport';

type Side = 'AUTHOR' | 'RECIPIENT';

/** Who acts and when: what every rule of a feedback is given beside its input. */
export interface FeedbackActor {
  /** Employee id of who acts. */
  by: string;
  now: string;
  policy: FeedbackLimits;
}

interface Step {
  action: FeedbackAction;
  sides: readonly Side[];
  on: readonly FeedbackStatus[];
  /** A condition of the feedback, beside its state. */
  when?: (feedback: FeedbackCard) => boolean;
}

const BOTH: readonly Side[] = ['AUTHOR', 'RECIPIENT'];
const toldTo = ({ visibility }: FeedbackCard): boolean => visibility !== 'PRIVATE';

/** What has been acknowledged is not edited any more: both sides rely on it. */
const STEPS: readonly Step[] = [
  { action: 'feedbackRevise', sides: ['AUTHOR'], on: ['GIVEN'] },
  { action: 'feedbackWithdraw', sides: ['AUTHOR'], on: ['GIVEN'] },
  { action: 'feedbackAcknowledge', sides: ['RECIPIENT'], on: ['GIVEN'], when: toldTo },
  { action: 'feedbackReply', sides: BOTH, on: ['GIVEN', 'ACKNOWLEDGED'], when: toldTo },
  { action: 'feedbackFollowUp', sides: ['RECIPIENT'], on: ['ACKNOWLEDGED'], when: ({ step, entry }) => !step || !entry },
  { action: 'developmentStepDone', sides: ['RECIPIENT'], on: ['ACKNOWLEDGED'], when: ({ step }) => step?.status === 'OPEN' },
  // Taking abuse back does not undo that it was read.
  { action: 'feedbackReport', sides: ['RECIPIENT'], on: ['GIVEN', 'ACKNOWLEDGED', 'WITHDRAWN'], when: toldTo },
];

const sidesOf = ({ authorId, aboutId }: FeedbackCard, by: string): Side[] => [
  ...(by === authorId ? (['AUTHOR'] as const) : []),
  ...(by === aboutId ? (['RECIPIENT'] as const) : []),
];

const fits = (step: Step, feedback: FeedbackCard): boolean => step.on.includes(feedback.status) && (step.when?.(feedback) ?? true);

/** What somebody can do with the feedback now; empty for everybody but author and recipient. Names of mutations. */
export const allowedActions = (feedback: FeedbackCard, by: string): FeedbackAction[] =>
  STEPS.filter((step) => fits(step, feedback) && sidesOf(feedback, by).some((side) => step.sides.includes(side))).map(
    ({ action }) => action,
  );

/**
 * The first line of every rule: may this person do this, in this state?
 * @throws RuleError FORBIDDEN (not this side's), TRANSITION_REFUSED with what is allowed.
 */
export function assertAllowed(action: FeedbackAction, feedback: FeedbackCard, { by }: FeedbackActor): void {
  const field = ['feedbackId'];
  const sides = sidesOf(feedback, by);
  const mine = STEPS.filter((step) => step.action === action && sides.some((side) => step.sides.includes(side)));
  if (mine.length === 0) fail('FORBIDDEN', { field });
  if (!mine.some((step) => fits(step, feedback))) fail('TRANSITION_REFUSED', { field, data: { allowed: allowedActions(feedback, by) } });
}

/** Only a development step has a term. */
export const deadlineAt = ({ step }: FeedbackCard): string | null => (step?.status === 'OPEN' ? dayEnd(step.dueOn) : null);
