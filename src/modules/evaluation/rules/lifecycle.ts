// The life of an evaluation on one page: who can do what in which state and until when. Pure.
import { type Blocker, blockersOf, possible, type Trial, type WhoHelps } from '../../../platform/rules/blockers.ts';
import { addDays, dayEnd, dayStart, isPast, legalDay } from '../../../platform/rules/calendar.ts';
import { fail, kept, type Problem, refuse } from '../../../platform/rules/errors.ts';
import { latest, phaseOf, windowProblems } from '../../performance/rules/cycle.ts';
import type { Timing } from '../../performance/rules/lifecycle.ts';
import { evaluationPolicyOf } from './policy.ts';
import { type EvaluationSurroundings, extendProblems, NOTHING_AMISS, rateProblems, shareProblems, submitProblems } from './readiness.ts';
import type { Evaluation, EvaluationStatus } from './types.ts';
import { currentVersion, objectionOver, objectionUntil, receiptOf } from './versions.ts';

export type EvaluationAction =
  | 'selfAssessmentSave'
  | 'selfAssessmentSubmit'
  | 'selfAssessmentWithdraw'
  | 'evaluationRate'
  | 'evaluationShare'
  | 'evaluationAcknowledge'
  | 'evaluationFinalise'
  | 'evaluationReopen'
  | 'objectionDraftSave'
  | 'objectionFile'
  | 'objectionExtend';

/** As whom somebody acts; an officer may be the rater too. */
export type EvaluationRole = 'SELF' | 'RATER' | 'OFFICER';

/** Who acts and when: what every rule of an evaluation is given beside its input. */
export interface EvaluationActor extends Timing {
  /** Employee id of who acts, or the login's own where there is none. */
  by: string;
  parts: readonly EvaluationRole[];
  /** Whether the rated person is the superior or a report of who acts. */
  ownLine: boolean;
}

/** Who acts, for `allowedActions`. */
export type Who = Pick<EvaluationActor, 'by' | 'parts' | 'ownLine'>;

interface Step {
  action: EvaluationAction;
  parts: readonly EvaluationRole[];
  on: readonly EvaluationStatus[];
  /** Within the days of rating; else at any time. */
  timed: boolean;
  when?: (evaluation: Evaluation) => boolean;
  /** What it still lacks: the operation asks the same, with its input and with what other records say. */
  lacks?: (evaluation: Evaluation, around: EvaluationSurroundings, actor: { by: string; now: string }) => Problem[];
}

const MAKING: readonly EvaluationStatus[] = ['OPEN', 'RATED'];
const notSubmitted = ({ self }: Evaluation): boolean => self?.submittedAt == null;
const objecting = ({ objection }: Evaluation): boolean => objection?.status === 'OPEN';

const mayObject = (evaluation: Evaluation): boolean => objectionUntil(evaluation) !== null;

const STEPS: readonly Step[] = [
  { action: 'selfAssessmentSave', parts: ['SELF'], on: MAKING, timed: true, when: notSubmitted },
  { action: 'selfAssessmentSubmit', parts: ['SELF'], on: MAKING, timed: true, when: notSubmitted, lacks: submitProblems },
  {
    action: 'selfAssessmentWithdraw',
    parts: ['SELF'],
    on: MAKING,
    timed: true,
    when: ({ self, ratedAt }) => self?.submittedAt != null && ratedAt === null,
  },
  // An exempt one too: the rule itself asks whether it still is, since an absence may have been withdrawn.
  { action: 'evaluationRate', parts: ['RATER'], on: [...MAKING, 'EXEMPT'], timed: true, lacks: rateProblems },
  { action: 'evaluationShare', parts: ['RATER'], on: MAKING, timed: true, lacks: shareProblems },
  {
    action: 'evaluationAcknowledge',
    parts: ['SELF'],
    on: ['SHARED'],
    timed: false,
    when: ({ handOver }) => handOver?.acknowledgement !== 'READ_AND_AGREED',
  },
  { action: 'evaluationFinalise', parts: ['RATER', 'OFFICER'], on: ['SHARED'], timed: false },
  { action: 'evaluationReopen', parts: ['OFFICER'], on: ['SHARED', 'FINAL'], timed: false },
  { action: 'objectionDraftSave', parts: ['SELF'], on: ['SHARED', 'FINAL'], timed: false, when: mayObject },
  { action: 'objectionFile', parts: ['SELF'], on: ['SHARED', 'FINAL'], timed: false, when: mayObject },
  { action: 'objectionExtend', parts: ['OFFICER'], on: ['SHARED', 'FINAL'], timed: false, when: mayObject, lacks: extendProblems },
];

/** The days of rating: a period from its last day, a year from the opening of the evaluation phase; some days more after a reopening. */
export function ratingWindow(
  { period, span, reopened, ...kept }: Pick<Evaluation, 'period' | 'span' | 'reopened' | 'policyVersion' | 'policyTerms'>,
  { cycle, extensions }: Timing,
): { opensAt: string; closesAt: string } {
  const phase = phaseOf(cycle, 'EVALUATION');
  const { reopenedDays } = evaluationPolicyOf(kept);
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
  return [{ code: 'NOT_OPEN_YET', field: ['evaluationId'], text: 'OBJECTION_RUNS', params: { opensAt: objectionUntil(evaluation) ?? '' } }];
}

function objectionProblems(evaluation: Evaluation, now: string): Problem[] {
  const closedAt = objectionUntil(evaluation);
  return closedAt !== null && isPast(closedAt, now) ? [{ code: 'DEADLINE_PASSED', field: ['evaluationId'], data: { closedAt } }] : [];
}

const CLOSING: readonly EvaluationAction[] = ['evaluationFinalise', 'evaluationReopen'];

function timeProblems(step: Step, evaluation: Evaluation, timing: Timing): Problem[] {
  // What is contested is neither closed nor opened anew: the decision makes the next version.
  if (CLOSING.includes(step.action) && objecting(evaluation)) return [{ code: 'OBJECTION_OPEN', field: ['evaluationId'] }];
  if (step.action === 'evaluationFinalise') return waiting(evaluation, timing.now);
  if (step.action === 'objectionFile') return objectionProblems(evaluation, timing.now);
  if (!step.timed) return [];
  const problems = windowProblems(timing.cycle, ratingWindow(evaluation, timing), timing.now, ['evaluationId']);
  return step.action === 'selfAssessmentSubmit' ? problems.map(kept) : problems;
}

const fits = (step: Step, evaluation: Evaluation): boolean => step.on.includes(evaluation.status) && (step.when?.(evaluation) ?? true);

/** What the rated person does, and nobody else. */
const OWN: readonly EvaluationAction[] = [
  'selfAssessmentSave',
  'selfAssessmentSubmit',
  'selfAssessmentWithdraw',
  'evaluationAcknowledge',
  'objectionDraftSave',
  'objectionFile',
];
/** What an officer decides for others: neither who rated, nor who stands in one line with the rated person. */
const OFFICIAL: readonly EvaluationAction[] = ['evaluationReopen', 'objectionExtend'];

function ownProblem(action: EvaluationAction, evaluation: Evaluation, { by, parts, ownLine }: Who): 'OWN_CASE' | 'OWN_LINE' | null {
  if (OWN.includes(action)) return null;
  if (by === evaluation.employeeId) return 'OWN_CASE';
  if (!OFFICIAL.includes(action)) return null;
  if (evaluation.raters.includes(by) || parts.includes('RATER')) return 'OWN_CASE';
  return ownLine ? 'OWN_LINE' : null;
}

function untilOf({ timed, action }: Step, evaluation: Evaluation, timing: Timing): string | null {
  if (action === 'objectionFile') return objectionUntil(evaluation);
  return timed ? ratingWindow(evaluation, timing).closesAt : null;
}

function trialsOf(evaluation: Evaluation, who: Who, timing: Timing, around: EvaluationSurroundings): Trial<EvaluationAction>[] {
  const mine = STEPS.filter((step) => step.parts.some((part) => who.parts.includes(part)) && fits(step, evaluation));
  return mine.map((step) => {
    const own = ownProblem(step.action, evaluation, who);
    const first: Problem[] = own ? [{ code: own, field: ['evaluationId'] }] : timeProblems(step, evaluation, timing);
    const lacking = () => step.lacks?.(evaluation, around, { by: who.by, now: timing.now }) ?? [];
    return { action: step.action, until: untilOf(step, evaluation, timing), problems: first.length > 0 ? first : lacking() };
  });
}

/** As far as the evaluation itself tells. */
const alone = ({ status }: Evaluation): EvaluationSurroundings => ({ ...NOTHING_AMISS, exempt: status === 'EXEMPT' });

/** What somebody in these parts can do with the evaluation now; empty for everybody else. Names of mutations. */
export const allowedActions = (
  evaluation: Evaluation,
  who: Who,
  timing: Timing,
  around: EvaluationSurroundings = alone(evaluation),
): EvaluationAction[] => possible(trialsOf(evaluation, who, timing, around));

const WHO: WhoHelps = {
  SELF_ASSESSMENT_MISSING: 'EMPLOYEE',
  UNIT_ACHIEVEMENT_MISSING: 'LEVEL_ABOVE',
  OBJECTION_OPEN: 'DECIDER',
};

/** What stands in the way of all else that would be theirs now. */
export const blockers = (evaluation: Evaluation, who: Who, timing: Timing, around: EvaluationSurroundings): Blocker<EvaluationAction>[] =>
  blockersOf(trialsOf(evaluation, who, timing, around), around.setsAchievement ? { ...WHO, UNIT_ACHIEVEMENT_MISSING: 'VIEWER' } : WHO);

/**
 * The first line of every rule: may this person do this, in this state, at this time?
 * @throws RuleError OWN_CASE, OWN_LINE, FORBIDDEN, TRANSITION_REFUSED with what is allowed, PHASE_CLOSED, NOT_OPEN_YET, DEADLINE_PASSED.
 */
export function assertAllowed(action: EvaluationAction, evaluation: Evaluation, actor: EvaluationActor): void {
  const field = ['evaluationId'];
  const own = ownProblem(action, evaluation, actor);
  if (own) fail(own, { field });
  const step = STEPS.find((one) => one.action === action && one.parts.some((part) => actor.parts.includes(part)));
  if (step && fits(step, evaluation)) refuse(timeProblems(step, evaluation, actor));
  else
    fail(step ? 'TRANSITION_REFUSED' : 'FORBIDDEN', {
      field,
      ...(step && { data: { allowed: allowedActions(evaluation, actor, actor) } }),
    });
}

/** A period is rated soon after it ends; who is late still has until the phase closes. */
function rateBy(evaluation: Evaluation, timing: Timing): string {
  const { period, span } = evaluation;
  const { closesAt } = ratingWindow(evaluation, timing);
  const due = dayEnd(addDays(span.to, evaluationPolicyOf(evaluation).periodDays));
  return period === null || due > closesAt || isPast(due, timing.now) ? closesAt : due;
}

/** The instant that counts next: the end of rating, of silence, or of the time to object; null where none does. */
export function deadlineAt(evaluation: Evaluation, timing: Timing): string | null {
  if (MAKING.includes(evaluation.status)) return timing.cycle.status === 'CLOSED' ? null : rateBy(evaluation, timing);
  if (evaluation.status !== 'SHARED') return null;
  const receipt = receiptOf(evaluation);
  if (receipt?.how === 'SILENCE' && !isPast(receipt.at, timing.now)) return receipt.at;
  const until = objectionUntil(evaluation);
  return until === null || isPast(until, timing.now) ? null : until;
}
