// Frozen versions of an evaluation: hand-over, calibration before it, decision after it, receipt and its clock. Pure.
import { addDays, dayEnd, isPast, legalDay } from '../../../platform/rules/calendar.ts';
import { fail } from '../../../platform/rules/errors.ts';
import { keptOf } from '../../../platform/rules/policy/overlay.ts';
import { latest } from '../../performance/rules/cycle.ts';
import { creditOf } from './credit.ts';
import { marksOf, predicateOf } from './matrix.ts';
import { type EvaluationPolicy, evaluationPolicyOf } from './policy.ts';
import type {
  CalibrationMark,
  Evaluation,
  EvaluationVersion,
  Judgement,
  ObjectionExtension,
  ObjectionMark,
  PersonSnapshot,
  Ratings,
  Segment,
  VersionCause,
  VersionDraft,
  VersionMark,
} from './types.ts';

/** What a version is made from, beside the evaluation itself. */
export interface VersionInput {
  cause: VersionCause;
  reason: string | null;
  by: string;
  at: string;
  result: Judgement;
  behaviour: Judgement;
  rated: PersonSnapshot;
  rater: PersonSnapshot;
  raterSuperior: PersonSnapshot | null;
  segments: Segment[];
  neighbours: VersionDraft['neighbours'];
  absences: VersionDraft['absences'];
  achievement: VersionDraft['achievement'];
  headed: VersionDraft['headed'];
  raterWarning: VersionDraft['raterWarning'];
  evidence: VersionDraft['evidence'];
  objectionId: string | null;
}

/** Only the definitive post feeds credit points; a period too (periodic conversion), which the year's replaces: see `accumulate`. */
const feedsCredit = ({ holding }: Pick<Evaluation, 'holding'>): boolean => holding === 'DEFINITIVE';

const sameRatings = (a: VersionMark, b: { result: Judgement; behaviour: Judgement }): boolean =>
  a.result === b.result.rating && a.behaviour === b.behaviour.rating;

/**
 * A new right to object only where the ratings changed; where they did not, an old right that was neither used nor waived nor over
 * goes on. A decision is final.
 */
function objectionable(evaluation: Evaluation, making: VersionInput): boolean {
  const last = currentVersion(evaluation);
  if (making.cause === 'OBJECTION') return false;
  if (last === null || !sameRatings(last, making)) return true;
  return !objectionOver(evaluation, making.at);
}

export function draftVersion(evaluation: Evaluation, making: VersionInput, policy: EvaluationPolicy): VersionDraft {
  const { id, employeeId, year, period, versions } = evaluation;
  const predicate = predicateOf(making.result.rating, making.behaviour.rating);
  const credit = feedsCredit(evaluation) ? creditOf(making.segments, predicate, policy) : null;
  const fate = { number: versions.length + 1, predicate, credit, objectionable: objectionable(evaluation, making) };
  return { evaluationId: id, employeeId, year, period, ...making, ...fate, ...keptOf(policy) };
}

const markOf = (draft: VersionDraft): VersionMark => {
  const { number, at, cause, reason, predicate, objectionable: open } = draft;
  return { number, at, cause, reason, predicate, objectionable: open, ...(marksOf(draft) as Pick<VersionMark, 'result' | 'behaviour'>) };
};

export interface Versioned {
  evaluation: Evaluation;
  version: VersionDraft;
}

/** The evaluation with a new current version, handed over at that instant. */
export function withVersion(evaluation: Evaluation, making: VersionInput, policy: EvaluationPolicy): Versioned {
  const version = draftVersion(evaluation, making, policy);
  const handOver = { deliveredAt: making.at, acknowledgedAt: null, acknowledgement: null, remark: null };
  const { result, behaviour, achievement } = making;
  const next: Evaluation = { ...evaluation, status: 'SHARED', result, behaviour, achievement, handOver, reopened: null, final: null };
  return { evaluation: { ...next, versions: [...evaluation.versions, markOf(version)] }, version };
}

/** The last version handed over; null before the first. */
export const currentVersion = ({ versions }: Evaluation): VersionMark | null => versions.at(-1) ?? null;

/**
 * Contract for calibration: a confirmed change of the working ratings. The reason of a changed rating is the change's own; the
 * record keeps what was before. @throws RuleError TRANSITION_REFUSED unless RATED; RESULT_FOLLOWS_UNIT.
 */
export function calibrated(evaluation: Evaluation, change: CalibrationMark): Evaluation {
  if (evaluation.status !== 'RATED') fail('TRANSITION_REFUSED', { field: ['evaluationId'], data: { allowed: [] } });
  if (evaluation.isHead && change.after.result !== change.before.result) fail('RESULT_FOLLOWS_UNIT', { field: ['result'] });
  const moved = (side: keyof Ratings): Judgement | null => {
    const rating = change.after[side];
    return rating === null || rating === change.before[side] ? evaluation[side] : { rating, reason: change.reason };
  };
  return { ...evaluation, result: moved('result'), behaviour: moved('behaviour'), calibrations: [...evaluation.calibrations, change] };
}

/** Contract for objections: what was filed, assigned, decided or withdrawn, as the evaluation must know it. */
export const withObjection = (evaluation: Evaluation, objection: ObjectionMark): Evaluation => ({ ...evaluation, objection });

export interface DecidedObjection {
  objectionId: string;
  /** Employee id of who decided. */
  by: string;
  at: string;
  reason: string;
  /** Null leaves it as it was. */
  result: Judgement | null;
  behaviour: Judgement | null;
}

/** Contract for objections: a decision always makes a new version, from what the current one was made of. It is final. */
export function decided(evaluation: Evaluation, decision: DecidedObjection, current: EvaluationVersion): Versioned {
  const { objection } = evaluation;
  if (evaluation.status !== 'SHARED' || objection?.id !== decision.objectionId || objection.status !== 'OPEN')
    return fail('TRANSITION_REFUSED', { field: ['objectionId'], data: { allowed: [] } });
  const { rated, rater, raterSuperior, segments, neighbours, absences, achievement, headed, raterWarning, evidence } = current;
  const inputs = { rated, rater, raterSuperior, segments, neighbours, absences, achievement, headed, raterWarning, evidence };
  const { objectionId, by, at, reason } = decision;
  const ratings = { result: decision.result ?? current.result, behaviour: decision.behaviour ?? current.behaviour };
  const making: VersionInput = { cause: 'OBJECTION', objectionId, by, at, reason, ...ratings, ...inputs };
  const made = withVersion(evaluation, making, evaluationPolicyOf(current));
  return { ...made, evaluation: withObjection(made.evaluation, { ...objection, status: 'DECIDED' }) };
}

/** When the current version counts as received: acknowledged, or by silence at the end of a day. Null before hand-over. */
export interface VersionReceipt {
  /** The legal day from which the objection days are counted. */
  day: string;
  how: 'ACKNOWLEDGED' | 'SILENCE';
  /** First instant at which it is received. */
  at: string;
}

/** The receipt as it is or, without a word from the employee, will be. */
export function receiptOf(evaluation: Evaluation): VersionReceipt | null {
  const { handOver } = evaluation;
  if (!handOver) return null;
  const { silenceDays } = evaluationPolicyOf(evaluation).handOver;
  const silent = addDays(legalDay(handOver.deliveredAt), silenceDays);
  const { acknowledgedAt } = handOver;
  if (acknowledgedAt !== null && legalDay(acknowledgedAt) <= silent)
    return { day: legalDay(acknowledgedAt), how: 'ACKNOWLEDGED', at: acknowledgedAt };
  return { day: silent, how: 'SILENCE', at: dayEnd(silent) };
}

/** Until when the current version can be objected to: the first instant that no longer counts; null where it cannot: agreed to, decided, objected to. */
export function objectionUntil(evaluation: Evaluation): string | null {
  const [receipt, current] = [receiptOf(evaluation), currentVersion(evaluation)];
  const { handOver, objection } = evaluation;
  const closed = handOver?.acknowledgement === 'READ_AND_AGREED' || objection?.version === current?.number;
  if (!receipt || !current?.objectionable || closed) return null;
  const law = dayEnd(addDays(receipt.day, evaluationPolicyOf(evaluation).handOver.objectionDays));
  return latest(law, extensionOf(evaluation)?.until);
}

/** The days beyond the law's that the current version has; null where it has none. */
export const extensionOf = (evaluation: Evaluation): ObjectionExtension | null =>
  evaluation.objectionExtended?.version === currentVersion(evaluation)?.number ? evaluation.objectionExtended : null;

/** Whether the employee's time to object is over, or there is none. */
export function objectionOver(evaluation: Evaluation, now: string): boolean {
  const until = objectionUntil(evaluation);
  return until === null || isPast(until, now);
}
