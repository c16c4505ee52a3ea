// The life of an evaluation on one page: who can do what in which state and until when. Pure.
import { addDays, dayEnd, dayStart, isPast, legalDay } from '../calendar.ts';
import { fail, type Problem, refuse } from '../errors.ts';
import { latest, phaseOf, windowProblems } from '../performance/cycle.ts';
import type { Timing } from '../performance/lifecycle.ts';
import { evaluationPolicyOf } from '../policy/evaluation.ts';
import type { Evaluation, EvaluationStatus } from './types.ts';
import { currentVersion, objectionOver, objectionUntil, receiptOf } from './versions.ts';

export type EvaluationAction =
  | 'selfAssessmentSave'
  | 'selfAssessmentSubmit'
  | 'evaluationRate'
  | 'evaluationShare'
  | 'evaluationAcknowledge'
  | 'evaluationFinalise'
  | 'evaluationReopen';

/** As whom somebody acts; an officer may be the rater too. */
export type Part = 'SELF' | 'RATER' | 'OFFICER';

/** Who acts and when: what every rule of an evaluation is given beside its input. */
export interface Scene extends Timing {
  /** Employee id of who acts, or the login's own where there is none. */
  by: string;
  parts: readonly Part[];
}

interface Step {
  action: EvaluationAction;
  parts: readonly Part[];
  on: readonly EvaluationStatus[];
  /** Within the days of rating; else at any time. */
  timed: boolean;
  when?: (evaluation: Evaluation) => boolean;
}

const MAKING: readonly EvaluationStatus[] = ['OPEN', 'RATED'];
const notSubmitted = ({ self }: Evaluation): boolean => self?.submittedAt == null;
const objecting = ({ objection }: Evaluation): boolean => objection?.status === 'OPEN';

const STEPS: readonly Step[] = [
  { action: 'selfAssessmentSave', parts: ['SELF'], on: MAKING, timed: true, when: notSubmitted },
  { action: 'selfAssessmentSubmit', parts: ['SELF'], on: MAKING, timed: true, when: notSubmitted },
  // An exempt one too: the rule itself asks whether it still is, since an absence may have been withdrawn.
  { action: 'evaluationRate', parts: ['RATER'], on: [...MAKING, 'EXEMPT'], timed: true },
  { action: 'evaluationShare', parts: ['RATER'], on: ['RATED'], timed: true },
  {
    action: 'evaluationAcknowledge',
    parts: ['SELF'],
    on: ['SHARED'],
    timed: false,
    when: ({ handOver }) => handOver?.acknowledgement !== 'READ_AND_AGREED',
  },
  { action: 'evaluationFinalise', parts: ['RATER', 'OFFICER'], on: ['SHARED'], timed: false, when: (one) => !objecting(one) },
  { action: 'evaluationReopen', parts: ['OFFICER'], on: ['SHARED', 'FINAL'], timed: false, when: (one) => !objecting(one) },
];

/** The days of rating: a period from its last day, a year from the opening of the evaluation phase; some days more after a reopening. */
export function ratingWindow(
  { period, span, reopened, policyVersion }: Pick<Evaluation, 'period' | 'span' | 'reopened' | 'policyVersion'>,
  { cycle, extensions }: Timing,
): { opensAt: string; closesAt: string } {
  const phase = phaseOf(cycle, 'EVALUATION');
  const { reopenedDays } = evaluationPolicyOf(policyVersion);
  const again = reopened ? dayEnd(addDays(legalDay(reopened.at), reopenedDays)) : null;
  const closesAt = latest(phase.closesAt, extensions.EVALUATION, again);
  return { opensAt: period === null ? phase.opensAt : dayStart(span.to), closesAt };
}

/** Why it cannot become final yet: the employee has not agreed, and may still object. */
export function waiting(evaluation: Evaluation, now: string): Problem[] {
  const agreed = evaluation.handOver?.acknowledgement === 'READ_AND_AGREED';
  // One objection a version: where it was withdrawn, none can follow.
  const answered = evaluation.objection?.version === currentVersion(evaluation)?.number;
  if (agreed || answered || objectionOver(evaluation, now)) return [];
  return [{ code: 'NOT_OPEN_YET', field: ['evaluationId'], params: { opensAt: objectionUntil(evaluation) ?? '' } }];
}

const timeProblems = (step: Step, evaluation: Evaluation, timing: Timing): Problem[] => {
  if (step.timed) return windowProblems(timing.cycle, ratingWindow(evaluation, timing), timing.now, ['evaluationId']);
  return step.action === 'evaluationFinalise' ? waiting(evaluation, timing.now) : [];
};

const fits = (step: Step, evaluation: Evaluation): boolean => step.on.includes(evaluation.status) && (step.when?.(evaluation) ?? true);

/** Who rated does not reopen the own rating. */
const ownCase = (action: EvaluationAction, evaluation: Evaluation, { by, parts }: Pick<Scene, 'by' | 'parts'>): boolean => {
  if (action === 'evaluationReopen') return evaluation.raters.includes(by) || parts.includes('RATER') || by === evaluation.employeeId;
  return by === evaluation.employeeId && !action.startsWith('self') && action !== 'evaluationAcknowledge';
};

/** What somebody in these parts can do with the evaluation now; empty for everybody else. Names of mutations. */
export function allowedActions(evaluation: Evaluation, who: Pick<Scene, 'by' | 'parts'>, timing: Timing): EvaluationAction[] {
  const open = STEPS.filter(
    (step) =>
      step.parts.some((part) => who.parts.includes(part)) &&
      fits(step, evaluation) &&
      !ownCase(step.action, evaluation, who) &&
      timeProblems(step, evaluation, timing).length === 0,
  );
  return open.map((step) => step.action);
}

/**
 * The first line of every rule: may this person do this, in this state, at this time?
 * @throws RuleError OWN_CASE, FORBIDDEN, TRANSITION_REFUSED with what is allowed, PHASE_CLOSED, NOT_OPEN_YET, DEADLINE_PASSED.
 */
export function begin(action: EvaluationAction, evaluation: Evaluation, scene: Scene): void {
  const field = ['evaluationId'];
  if (ownCase(action, evaluation, scene)) fail('OWN_CASE', { field });
  const step = STEPS.find((one) => one.action === action && one.parts.some((part) => scene.parts.includes(part)));
  if (step && fits(step, evaluation)) refuse(timeProblems(step, evaluation, scene));
  else
    fail(step ? 'TRANSITION_REFUSED' : 'FORBIDDEN', {
      field,
      ...(step && { data: { allowed: allowedActions(evaluation, scene, scene) } }),
    });
}

/** The instant that counts next: the end of rating, of silence, or of the time to object; null where none does. */
export function deadlineAt(evaluation: Evaluation, timing: Timing): string | null {
  if (MAKING.includes(evaluation.status)) return ratingWindow(evaluation, timing).closesAt;
  if (evaluation.status !== 'SHARED') return null;
  const receipt = receiptOf(evaluation);
  if (receipt?.how === 'SILENCE' && !isPast(receipt.at, timing.now)) return receipt.at;
  const until = objectionUntil(evaluation);
  return until === null || isPast(until, timing.now) ? null : until;
}
