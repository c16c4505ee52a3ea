// What of an evaluation somebody wrote: goes with the personnel file it belongs to (decision 0123). Ratings, predicates and days are facts. Pure.
import type { TextPath } from '../../../platform/rules/without-texts.ts';
import type { Evaluation, EvaluationVersion } from './types.ts';

export const EVALUATION_WORDS = [
  'result.reason',
  'behaviour.reason',
  'achievement.reason',
  'achievement.because',
  'choice.reason',
  'calibrations.reason',
  'reopened.reason',
  'versions.reason',
  'handOver.remark',
  'objectionExtended.reason',
] as const satisfies readonly TextPath<Evaluation>[];

export const VERSION_WORDS = [
  'reason',
  'result.reason',
  'behaviour.reason',
  'achievement.reason',
  'achievement.because',
  'headed.reason',
] as const satisfies readonly TextPath<EvaluationVersion>[];
