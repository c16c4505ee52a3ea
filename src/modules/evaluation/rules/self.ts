// The self-assessment (penilaian diri): saved as often as one likes, submitted once. Pure.
import { type Problem, refuse } from '../../../platform/rules/errors.ts';
import { checkOptionalText } from '../../../platform/rules/text.ts';
import { assertAllowed, type EvaluationActor } from './lifecycle.ts';
import { evaluationPolicyOf } from './policy.ts';
import type { Evaluation, Rating, SelfAssessment } from './types.ts';

export interface SelfInput {
  achievements?: string | null | undefined;
  obstacles?: string | null | undefined;
  helpNeeded?: string | null | undefined;
  result?: Rating | null | undefined;
  behaviour?: Rating | null | undefined;
}

export interface SelfChange {
  evaluation: Evaluation;
  self: SelfAssessment;
}

const TEXTS = ['achievements', 'obstacles', 'helpNeeded'] as const;

/** Absent leaves, null clears. @throws RuleError as `assertAllowed`; REQUIRED, TOO_LONG (each text). */
export function saveSelf(evaluation: Evaluation, before: SelfAssessment | null, input: SelfInput, actor: EvaluationActor): SelfChange {
  assertAllowed('selfAssessmentSave', evaluation, actor);
  const most = evaluationPolicyOf(evaluation).limits.self;
  refuse(TEXTS.flatMap((field) => checkOptionalText(field, input[field], most)));
  const kept = <K extends keyof SelfInput>(field: K): NonNullable<SelfInput[K]> | null =>
    (input[field] === undefined ? ((before?.[field] ?? null) as SelfInput[K]) : input[field]) ?? null;
  const words = { achievements: kept('achievements'), obstacles: kept('obstacles'), helpNeeded: kept('helpNeeded') };
  const views = { result: kept('result'), behaviour: kept('behaviour') };
  const self: SelfAssessment = { evaluationId: evaluation.id, ...words, ...views, savedAt: actor.now, submittedAt: null };
  return { evaluation: { ...evaluation, self: { savedAt: actor.now, submittedAt: null, told: (words.achievements ?? '') !== '' } }, self };
}

/** @throws RuleError as `assertAllowed`; REQUIRED where no achievement is told, NO_RATER where nobody would read it. */
export function submitSelf(
  evaluation: Evaluation,
  before: SelfAssessment | null,
  actor: EvaluationActor & { hasRater: boolean },
): SelfChange {
  assertAllowed('selfAssessmentSubmit', evaluation, actor);
  const missing: Problem[] = before?.achievements ? [] : [{ code: 'REQUIRED', field: ['achievements'] }];
  if (!actor.hasRater) missing.push({ code: 'NO_RATER', field: ['evaluationId'] });
  refuse(missing);
  const self = { ...(before as SelfAssessment), submittedAt: actor.now };
  return { evaluation: { ...evaluation, self: { savedAt: self.savedAt, submittedAt: actor.now, told: true } }, self };
}

/** Taken back by who submitted it, before the rater has begun: a draft again, word for word. @throws RuleError as `assertAllowed`. */
export function withdrawSelf(evaluation: Evaluation, before: SelfAssessment | null, actor: EvaluationActor): SelfChange {
  assertAllowed('selfAssessmentWithdraw', evaluation, actor);
  const self = { ...(before as SelfAssessment), submittedAt: null };
  return { evaluation: { ...evaluation, self: { savedAt: self.savedAt, submittedAt: null, told: true } }, self };
}
