// What the recipient makes of a feedback: a development step, or progress of the own plan; one of each. Pure.
import { addDays, legalDay } from '../../../platform/rules/calendar.ts';
import { type Problem, refuse } from '../../../platform/rules/errors.ts';
import { checkText } from '../../../platform/rules/text.ts';
import { assertAllowed, type FeedbackActor } from './lifecycle.ts';
import type { DevelopmentStep, Feedback, FollowUpEntry } from './types.ts';

export interface StepInput {
  text: string;
  dueOn: string;
}

export interface FollowUpInput {
  step?: StepInput | null | undefined;
  progress?: object | null | undefined;
}

function stepProblems({ text, dueOn }: StepInput, { now, policy }: FeedbackActor): Problem[] {
  const least = legalDay(now);
  const most = addDays(least, policy.steps.mostDays);
  const late: Problem[] =
    dueOn < least || dueOn > most ? [{ code: 'OUT_OF_RANGE', field: ['step', 'dueOn'], params: { least, most } }] : [];
  return [...checkText(['step', 'text'], text, policy.limits.stepText), ...late];
}

const has = (value: unknown): boolean => value !== null && value !== undefined;

function kindProblems({ step, entry }: Feedback, input: FollowUpInput): Problem[] {
  if (has(input.step) === has(input.progress))
    return [has(input.step) ? { code: 'INVALID', field: ['step'], text: 'ONE_OF_TWO' } : { code: 'REQUIRED', field: ['step'] }];
  if (input.step && step) return [{ code: 'ALREADY_EXISTS', field: ['step'] }];
  return input.progress && entry ? [{ code: 'ALREADY_EXISTS', field: ['progress'] }] : [];
}

/** May it be followed up in this way? @throws RuleError as `assertAllowed`; REQUIRED or INVALID (not exactly one kind), ALREADY_EXISTS, TOO_LONG, OUT_OF_RANGE. */
export function assertFollowUpAllowed(feedback: Feedback, input: FollowUpInput, actor: FeedbackActor): void {
  assertAllowed('feedbackFollowUp', feedback, actor);
  refuse(kindProblems(feedback, input));
  refuse(input.step ? stepProblems(input.step, actor) : []);
}

export const withStep = (feedback: Feedback, { text, dueOn }: StepInput, id: string): Feedback => {
  const step: DevelopmentStep = { id, text: text.trim(), dueOn, status: 'OPEN', doneAt: null };
  return { ...feedback, step };
};

export const withEntry = (feedback: Feedback, entry: FollowUpEntry): Feedback => ({ ...feedback, entry });

/** The remark in the plan names the feedback and nothing of it: more people read a plan than a feedback. */
export const followUpNote = ({ id }: Feedback): string => `Menindaklanjuti umpan balik ${id}`;

/** @throws RuleError as `assertAllowed`. */
export function finishStep(feedback: Feedback, actor: FeedbackActor): Feedback {
  assertAllowed('developmentStepDone', feedback, actor);
  return { ...feedback, step: feedback.step && { ...feedback.step, status: 'DONE', doneAt: actor.now } };
}
