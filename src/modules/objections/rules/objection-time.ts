// The time to object (PP 30/2019 art. 59): law for everybody, extended on record for one person; and drafts, which a late filing leaves behind. Pure.
import { dayEnd } from '../../../platform/rules/calendar.ts';
import { fail, type Problem, refuse } from '../../../platform/rules/errors.ts';
import { checkSpan, checkText } from '../../../platform/rules/text.ts';
import { assertAllowed, type EvaluationActor } from '../../evaluation/rules/lifecycle.ts';
import { withdrawn } from '../../evaluation/rules/rating.ts';
import { extensionDays } from '../../evaluation/rules/readiness.ts';
import type { Evaluation, FollowUpEvent } from '../../evaluation/rules/types.ts';
import { currentVersion } from '../../evaluation/rules/versions.ts';
import type { EvaluationUnitsPolicy } from '../../unit-achievement/rules/policy.ts';

/** What the employee means to object with: theirs alone until it is filed. */
export interface ObjectionDraft {
  evaluationId: string;
  /** The version it is about. */
  evaluationVersion: number;
  grounds: string;
  evidenceIds: string[];
  savedAt: string;
}

export interface DraftInput {
  grounds: string;
  evidenceIds?: readonly string[] | null | undefined;
}

/** Possible after the days are over too: they may be extended. @throws RuleError as `assertAllowed`; REQUIRED, TOO_LONG (grounds), LIMIT_REACHED (evidence). */
export function draftObjection(
  evaluation: Evaluation,
  input: DraftInput,
  actor: EvaluationActor,
  { limits }: EvaluationUnitsPolicy,
): ObjectionDraft {
  assertAllowed('objectionDraftSave', evaluation, actor);
  const evidenceIds = [...new Set(input.evidenceIds ?? [])];
  const problems: Problem[] = checkText('grounds', input.grounds, limits.grounds);
  if (evidenceIds.length > limits.evidence)
    problems.push({ code: 'LIMIT_REACHED', field: ['evidenceIds'], params: { most: limits.evidence } });
  refuse(problems);
  const evaluationVersion = currentVersion(evaluation)?.number ?? fail('TRANSITION_REFUSED', { field: ['evaluationId'] });
  return { evaluationId: evaluation.id, evaluationVersion, grounds: input.grounds.trim(), evidenceIds, savedAt: actor.now };
}

/**
 * More days for one person. What was final stands open again, and what followed from it is withdrawn until it is final anew.
 * @throws RuleError as `assertAllowed`; OUT_OF_RANGE (`to`: after the present last day, at most the days of the policy from now), of the reason.
 */
export function extendObjection(
  evaluation: Evaluation,
  { to, reason }: { to: string; reason: string },
  actor: EvaluationActor,
  { limits, objection }: EvaluationUnitsPolicy,
): { evaluation: Evaluation; events: FollowUpEvent[] } {
  assertAllowed('objectionExtend', evaluation, actor);
  const { least, most } = extensionDays(evaluation, actor.now, objection.extensionDays);
  const problems: Problem[] = checkSpan('reason', reason, limits.leastReason, limits.reason);
  if (to < least || to > most) problems.push({ code: 'OUT_OF_RANGE', field: ['to'], params: { least, most } });
  refuse(problems);
  const version = currentVersion(evaluation)?.number ?? 0;
  const objectionExtended = { version, until: dayEnd(to), reason: reason.trim(), at: actor.now, by: actor.by };
  const { evaluation: open, events } = withdrawn(evaluation, actor.now);
  return { evaluation: { ...open, status: 'SHARED', final: null, objectionExtended }, events };
}
