// What an evaluation still lacks for its next step: asked by the rules that decide and by what is said to be possible alike. Pure.
import { addDays, dayEnd, isPast, legalDay } from '../../../platform/rules/calendar.ts';
import type { ErrorCode, Problem } from '../../../platform/rules/errors.ts';
import { latest } from '../../performance/rules/cycle.ts';
import { evaluationPolicyOf } from './policy.ts';
import type { Evaluation } from './types.ts';
import { objectionUntil } from './versions.ts';

/** What other records say. */
export interface EvaluationSurroundings {
  hasRater: boolean;
  /** Not one day of it was served. */
  exempt: boolean;
  /** Whether the post that is rated now heads a unit; absent: as the evaluation says. */
  isHead?: boolean;
  /** Of a head: why the units' achievement cannot be the result yet. */
  achievement: ErrorCode | null;
  /** Whether whoever asks may set it; absent: not. */
  setsAchievement?: boolean;
  /** Days from today to which the time to object may be extended now, by the law in force; null where nobody asks. */
  extensionDays: number | null;
}

export const NOTHING_AMISS: EvaluationSurroundings = { hasRater: true, exempt: false, achievement: null, extensionDays: null };

const FIELD = ['evaluationId'];
const problem = (code: ErrorCode, is: boolean): Problem[] => (is ? [{ code, field: FIELD }] : []);

export const submitProblems = ({ self }: Evaluation, { hasRater }: EvaluationSurroundings): Problem[] => [
  ...(self?.told ? [] : [{ code: 'REQUIRED' as const, field: ['achievements'] }]),
  ...problem('NO_RATER', !hasRater),
];

/** For some days after the opening the self-assessment is waited for. */
export function selfProblems(evaluation: Evaluation, now: string): Problem[] {
  const { openedAt, self } = evaluation;
  const { first, waitDays } = evaluationPolicyOf(evaluation).self;
  const until = dayEnd(addDays(legalDay(openedAt), waitDays));
  return first && !self?.submittedAt && !isPast(until, now) ? [{ code: 'SELF_ASSESSMENT_MISSING', field: FIELD, params: { until } }] : [];
}

export const rateProblems = (evaluation: Evaluation, { exempt }: EvaluationSurroundings, { now }: { now: string }): Problem[] =>
  exempt ? problem('PERIOD_EXEMPT', true) : selfProblems(evaluation, now);

/** Of a head the result is the achievement's; both ratings are the own, never those of who rated before. */
export function shareProblems(
  { result, behaviour, isHead, rater }: Evaluation,
  around: EvaluationSurroundings,
  { by }: { by: string },
): Problem[] {
  if (around.exempt) return problem('PERIOD_EXEMPT', true);
  const count = [behaviour, result ?? around.isHead ?? isHead].filter((mark) => !mark).length;
  const missing: Problem[] = count > 0 ? [{ code: 'RATING_MISSING', field: FIELD, params: { count } }] : [];
  const others: Problem[] =
    missing.length === 0 && rater?.employeeId !== by ? [{ code: 'RATING_MISSING', field: FIELD, text: 'OWN_RATING' }] : [];
  return [...missing, ...others, ...(around.achievement ? problem(around.achievement, true) : [])];
}

/** The days to which the time to object can be extended now: later than it is, and at most so many from today. */
export const extensionDays = (evaluation: Evaluation, now: string, days: number): { least: string; most: string } => ({
  least: legalDay(latest(objectionUntil(evaluation) ?? now, now)),
  most: addDays(legalDay(now), days),
});

export function extendProblems(
  evaluation: Evaluation,
  { extensionDays: days }: EvaluationSurroundings,
  { now }: { now: string },
): Problem[] {
  if (days === null) return [];
  const { least, most } = extensionDays(evaluation, now, days);
  return least > most ? [{ code: 'LIMIT_REACHED', field: FIELD, params: { most: days } }] : [];
}
