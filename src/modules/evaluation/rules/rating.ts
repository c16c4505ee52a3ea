// An evaluation opened, rated, handed over, acknowledged, made final, reopened. Pure.
import { fail, type Problem, refuse } from '../../../platform/rules/errors.ts';
import { keptOf } from '../../../platform/rules/policy/overlay.ts';
import { checkOptionalText, checkSpan } from '../../../platform/rules/text.ts';
import { windowProblems } from '../../performance/rules/cycle.ts';
import type { Timing } from '../../performance/rules/lifecycle.ts';
import type { AchievementChoice, HeadedUnit, RaterWarning } from '../../unit-achievement/rules/head-types.ts';
import { achievementOrFail, achievementThatHolds, choiceProblems, headResult } from '../../unit-achievement/rules/headed.ts';
import { exportRecords } from './export.ts';
import { assertAllowed, type EvaluationActor, ratingWindow } from './lifecycle.ts';
import { type EvaluationPolicy, evaluationPolicyOf } from './policy.ts';
import { selfProblems } from './readiness.ts';
import type { Acknowledgement, Evaluation, EvaluationVersion, FollowUpEvent, Judgement, PersonSnapshot, Rating } from './types.ts';
import { currentVersion, type Versioned, type VersionInput, withVersion } from './versions.ts';

/** Where somebody stands now: the last segment. */
export type LastSegment = Pick<
  Evaluation,
  'planId' | 'assignmentId' | 'unitId' | 'unitPath' | 'rootUnitId' | 'positionTitle' | 'holding' | 'isHead' | 'span' | 'employeeName'
>;

/** What is known about an evaluation from the records of others, when a rule is asked. */
export interface RatingFacts {
  lastSegment: LastSegment;
  /** Not one day of it was served. */
  exempt: boolean;
  /** The units that the rated person headed in the evaluated time. */
  headed: readonly HeadedUnit[];
  /** Of who rates now. */
  raterWarning: RaterWarning | null;
}

export interface EvaluationOpening extends Timing, RatingFacts {
  id: string;
  region: string;
  employeeId: string;
  /** How many plans of it have an approved version, and how many of those have days in it. */
  approved: number;
  segments: number;
  period: number | null;
  policy: EvaluationPolicy;
}

const NOTHING_YET = {
  self: null,
  result: null,
  behaviour: null,
  achievement: null,
  choice: null,
  raterWarning: null,
  rater: null,
  ratedAt: null,
  raters: [],
  calibrations: [],
  reopened: null,
  versions: [],
  handOver: null,
  objection: null,
  objectionExtended: null,
  final: null,
  followUp: null,
  events: 0,
  shown: 1,
};

/** @throws RuleError TRANSITION_REFUSED (no approved plan), OUT_OF_RANGE (no day of the period is the plan's), PHASE_CLOSED, NOT_OPEN_YET, DEADLINE_PASSED. */
export function openEvaluation(opening: EvaluationOpening): Evaluation {
  const { id, region, employeeId, approved, period, lastSegment, cycle, now, policy, exempt } = opening;
  if (approved === 0) fail('TRANSITION_REFUSED', { field: ['planId'], text: 'NO_APPROVED_PLAN', data: { allowed: ['planApprove'] } });
  if (opening.segments === 0)
    fail('OUT_OF_RANGE', { field: ['period'], params: { least: lastSegment.span.from, most: lastSegment.span.to } });
  const of = { id, region, employeeId, cycleId: cycle.id, year: cycle.year, period, ...lastSegment };
  const evaluation: Evaluation = {
    ...of,
    ...NOTHING_YET,
    ...keptOf(policy),
    openedAt: now,
    status: exempt ? 'EXEMPT' : 'OPEN',
  };
  refuse(windowProblems(cycle, ratingWindow(evaluation, opening), now, period === null ? ['planId'] : ['period']));
  return evaluation;
}

/**
 * Before the hand-over an evaluation follows the person to a new post, becomes exempt when absences cover it, and open again when they
 * are withdrawn. Null where nothing changes.
 */
export function reconsider(
  evaluation: Evaluation,
  { exempt, lastSegment }: Pick<RatingFacts, 'exempt' | 'lastSegment'>,
): Evaluation | null {
  const { status, assignmentId } = evaluation;
  if (status === 'SHARED' || status === 'FINAL') return null;
  const next = exempt && status === 'OPEN' ? 'EXEMPT' : !exempt && status === 'EXEMPT' ? 'OPEN' : status;
  return next === status && lastSegment.assignmentId === assignmentId ? null : { ...evaluation, ...lastSegment, status: next };
}

export interface JudgementInput {
  rating: Rating;
  reason: string;
}

export interface RateInput {
  result?: JudgementInput | null | undefined;
  behaviour?: JudgementInput | null | undefined;
  /** Whose achievement holds, for who headed several units. */
  achievement?: AchievementChoice | null | undefined;
}

function ratingProblems(
  evaluation: Evaluation,
  input: RateInput,
  { lastSegment, exempt, headed }: RatingFacts,
  now: string,
  policy: EvaluationPolicy,
): Problem[] {
  const field = ['evaluationId'];
  if (exempt) return [{ code: 'PERIOD_EXEMPT', field }];
  const waited = selfProblems(evaluation, now);
  if (waited.length > 0) return waited;
  const { leastReason, reason } = policy.limits;
  const sides = (['result', 'behaviour'] as const).flatMap((side) => {
    const given = input[side];
    return given ? checkSpan([side, 'reason'], given.reason, leastReason, reason) : [];
  });
  if (input.achievement) sides.push(...choiceProblems(input.achievement, headed, lastSegment.isHead, policy));
  if (!input.result && !input.behaviour && !input.achievement)
    sides.push({ code: 'RATING_MISSING', field: ['behaviour'], text: 'NONE_GIVEN' });
  return lastSegment.isHead && input.result ? [...sides, { code: 'RESULT_FOLLOWS_UNIT', field: ['result'] }] : sides;
}

const judged = (input: JudgementInput | null | undefined, before: Judgement | null): Judgement | null =>
  input ? { rating: input.rating, reason: input.reason.trim() } : before;

/**
 * The rater's word, as often as it takes before the hand-over. Absent leaves.
 * @throws RuleError as `assertAllowed`; PERIOD_EXEMPT, SELF_ASSESSMENT_MISSING (until), RATING_MISSING, RESULT_FOLLOWS_UNIT, of the reasons and the choice.
 */
export function rateEvaluation(
  evaluation: Evaluation,
  input: RateInput,
  rater: PersonSnapshot,
  facts: RatingFacts,
  actor: EvaluationActor,
): Evaluation {
  assertAllowed('evaluationRate', evaluation, actor);
  const policy = evaluationPolicyOf(evaluation);
  refuse(ratingProblems(evaluation, input, facts, actor.now, policy));
  const { lastSegment, headed, raterWarning } = facts;
  // Who comes to rate rates anew: nobody signs another's words.
  const own = evaluation.rater?.employeeId === actor.by ? evaluation : { result: null, behaviour: null, choice: null };
  const choice = input.achievement ? { ...input.achievement, reason: input.achievement.reason.trim() } : own.choice;
  const achievement = lastSegment.isHead ? achievementThatHolds(headed, choice) : null;
  const result = lastSegment.isHead ? headResult(achievement, policy) : judged(input.result, own.result);
  const behaviour = judged(input.behaviour, own.behaviour);
  const status = behaviour && (result || lastSegment.isHead) ? 'RATED' : 'OPEN';
  const raters = [...new Set([...evaluation.raters, actor.by])];
  const made = { result, behaviour, achievement, choice, raterWarning, rater, raters, ratedAt: actor.now };
  return { ...evaluation, ...lastSegment, ...made, status };
}

/** What a hand-over freezes beside the ratings. */
export type Frozen = Pick<
  VersionInput,
  'rated' | 'rater' | 'raterSuperior' | 'segments' | 'neighbours' | 'absences' | 'evidence' | 'headed' | 'raterWarning'
>;

export interface HandedOver extends Versioned {
  events: FollowUpEvent[];
}

function event(evaluation: Evaluation, type: FollowUpEvent['type'], number: number, version: number, at: string): FollowUpEvent {
  const { id, employeeId, year, period, versions } = evaluation;
  const predicate = versions.find((one) => one.number === version)?.predicate ?? fail('NOT_FOUND');
  const kind = evaluation.followUp?.kind ?? (evaluationPolicyOf(evaluation).followUp[predicate] as FollowUpEvent['kind']);
  return { type, number, evaluationId: id, evaluationVersion: version, employeeId, year, period, predicate, kind, at };
}

/** What followed from a version that is replaced is withdrawn. */
export function withdrawn(evaluation: Evaluation, at: string): { evaluation: Evaluation; events: FollowUpEvent[] } {
  if (!evaluation.followUp) return { evaluation, events: [] };
  const number = evaluation.events + 1;
  const told = event(evaluation, 'FollowUpWithdrawn', number, evaluation.followUp.version, at);
  return { evaluation: { ...evaluation, followUp: null, events: number }, events: [told] };
}

/**
 * Hands the evaluation over and freezes it as a version.
 * @throws RuleError as `assertAllowed`; PERIOD_EXEMPT, ACHIEVEMENT_NOT_CHOSEN, UNIT_ACHIEVEMENT_MISSING, RATING_MISSING.
 */
export function shareEvaluation(
  evaluation: Evaluation,
  frozen: Frozen,
  { lastSegment, exempt, headed }: RatingFacts,
  actor: EvaluationActor,
): HandedOver {
  assertAllowed('evaluationShare', evaluation, actor);
  const policy = evaluationPolicyOf(evaluation);
  const field = ['evaluationId'];
  if (exempt) fail('PERIOD_EXEMPT', { field });
  const achievement = lastSegment.isHead ? achievementOrFail(headed, evaluation.choice) : null;
  const result = lastSegment.isHead ? headResult(achievement, policy) : evaluation.result;
  const { behaviour, reopened } = evaluation;
  const count = [result, behaviour].filter((mark) => !mark).length;
  if (!result || !behaviour) return fail('RATING_MISSING', { field, params: { count } });
  if (evaluation.rater?.employeeId !== actor.by) fail('RATING_MISSING', { field, text: 'OWN_RATING' });
  const why = { cause: reopened ? ('REOPENED' as const) : ('HAND_OVER' as const), reason: reopened?.reason ?? null, objectionId: null };
  const making: VersionInput = { ...why, by: actor.by, at: actor.now, result, behaviour, achievement, ...frozen };
  const raters = [...new Set([...evaluation.raters, actor.by])];
  const before = withdrawn({ ...evaluation, ...lastSegment, raters, rater: frozen.rater, raterWarning: frozen.raterWarning }, actor.now);
  return { ...withVersion(before.evaluation, making, policy), events: before.events };
}

/** "Read" is not "agreed"; who has read may still agree. @throws RuleError as `assertAllowed`; OBJECTION_OPEN (the own), TOO_LONG, REQUIRED (remark). */
export function acknowledge(
  evaluation: Evaluation,
  input: { acknowledgement: Acknowledgement; remark?: string | null | undefined },
  actor: EvaluationActor,
): Evaluation {
  assertAllowed('evaluationAcknowledge', evaluation, actor);
  const { handOver, objection } = evaluation;
  // Nobody agrees to what they object to; to have read it is no agreement.
  if (input.acknowledgement === 'READ_AND_AGREED' && objection?.status === 'OPEN')
    fail('OBJECTION_OPEN', { field: ['acknowledgement'], text: 'OWN_OBJECTION' });
  refuse(checkOptionalText('remark', input.remark, evaluationPolicyOf(evaluation).limits.remark));
  if (!handOver) return fail('TRANSITION_REFUSED', { field: ['evaluationId'], data: { allowed: [] } });
  const acknowledgedAt = handOver.acknowledgedAt ?? actor.now;
  const remark = input.remark?.trim() ?? handOver.remark;
  return { ...evaluation, handOver: { ...handOver, acknowledgedAt, acknowledgement: input.acknowledgement, remark } };
}

/** @throws RuleError as `assertAllowed`: NOT_OPEN_YET names the end of the time to object. */
export function finalise(
  evaluation: Evaluation,
  current: EvaluationVersion,
  actor: EvaluationActor,
): { evaluation: Evaluation; events: FollowUpEvent[] } {
  assertAllowed('evaluationFinalise', evaluation, actor);
  const of = { version: current.number, credit: current.credit?.points ?? null, records: exportRecords(current).length };
  const final = { at: actor.now, by: actor.by, ...of };
  const kind = evaluationPolicyOf(current).followUp[current.predicate];
  const done: Evaluation = { ...evaluation, status: 'FINAL', final };
  if (kind === 'NONE') return { evaluation: done, events: [] };
  const events = [event({ ...done, followUp: null }, 'FollowUpOpened', done.events + 1, current.number, actor.now)];
  return { evaluation: { ...done, followUp: { version: current.number, kind, at: actor.now }, events: done.events + 1 }, events };
}

/** Back to the rater; versions and what follows from them stay until the next one is handed over. @throws RuleError as `assertAllowed`; of the reason. */
export function reopen(evaluation: Evaluation, { reason }: { reason: string }, actor: EvaluationActor): Evaluation {
  assertAllowed('evaluationReopen', evaluation, actor);
  const { leastReason, reason: most } = evaluationPolicyOf(evaluation).limits;
  refuse(checkSpan('reason', reason, leastReason, most));
  return { ...evaluation, status: 'RATED', final: null, reopened: { reason: reason.trim(), at: actor.now, by: actor.by } };
}

/** The number of the version that counts now. @throws RuleError TRANSITION_REFUSED where none was handed over. */
export const currentNumber = (evaluation: Evaluation): number =>
  currentVersion(evaluation)?.number ?? fail('TRANSITION_REFUSED', { field: ['evaluationId'], data: { allowed: [] } });

/** @throws RuleError REQUIRED, LIMIT_REACHED, ALREADY_EXISTS (the same one twice). */
export function checkBatch(ids: readonly string[], { batch: { most } }: EvaluationPolicy): void {
  const problems: Problem[] = ids.length === 0 ? [{ code: 'REQUIRED', field: ['evaluations'] }] : [];
  if (ids.length > most) problems.push({ code: 'LIMIT_REACHED', field: ['evaluations'], params: { most } });
  ids.forEach((id, i) => {
    if (ids.indexOf(id) < i) problems.push({ code: 'ALREADY_EXISTS', field: ['evaluations', String(i), 'evaluationId'] });
  });
  refuse(problems);
}
