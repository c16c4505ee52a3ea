// What of an evaluation a viewer sees: before the hand-over its hidden parts are not there at all, whichever road leads to it. Pure.

import { achievementThatHolds, headResult } from '../../unit-achievement/rules/headed.ts';
import { takingMonths } from './absence.ts';
import { creditOf } from './credit.ts';
import { predicateOf } from './matrix.ts';
import { evaluationPolicyOf } from './policy.ts';
import { counted } from './segments.ts';
import type { Evaluation, EvaluationCard, EvaluationStatus, EvaluationVersion, UsedAchievement, VersionDraft } from './types.ts';

/** Handed over: nothing is hidden from those who may see it. */
export const isHandedOver = (status: string): boolean => status === 'SHARED' || status === 'FINAL';

const HIDDEN = { result: null, behaviour: null, achievement: null, choice: null, rater: null, ratedAt: null, calibrations: [] };

/** That it is rated already is the rater's too: others see it open until it is handed over. */
export const statusShown = (status: EvaluationStatus): EvaluationStatus => (status === 'RATED' ? 'OPEN' : status);

/** `opened`: the viewer is the rater, or a member of an open calibration session that holds it; never the rated person, and no office opens it. */
export const shownTo = (evaluation: Evaluation, opened: boolean): Evaluation =>
  opened || isHandedOver(evaluation.status) ? evaluation : { ...evaluation, ...HIDDEN, status: statusShown(evaluation.status) };

/** A number that rises with each rating would tell of ratings: to whom they are hidden, the last change that everybody sees counts. */
export const versionShown = ({ version, body }: { version: number; body: Evaluation }, opened: boolean): number =>
  opened || isHandedOver(body.status) ? version : body.shown;

export const cardShownTo = (card: EvaluationCard, opened: boolean): EvaluationCard =>
  opened || isHandedOver(card.status) ? card : { ...card, predicate: null, status: statusShown(card.status) };

/** Of the units that were headed the one that was used, from the frozen list; null for who is no head. */
function achievementOf({ achievement, headed }: VersionDraft): UsedAchievement | null {
  const unit = headed.find(({ achievementId }) => achievementId === achievement?.id);
  return achievement && achievementThatHolds(unit ? [unit] : [], null);
}

/** The version computed anew from its stored inputs and the stored policy; its hash is taken by the service. */
export function recompute({ hash: _, ...version }: EvaluationVersion): VersionDraft {
  const policy = evaluationPolicyOf(version);
  // A head's result is the achievement's, and nothing else: it is derived again from what was frozen.
  const result = headResult(achievementOf(version), policy) ?? version.result;
  const predicate = predicateOf(result.rating, version.behaviour.rating);
  const segments = counted(version.segments, version.neighbours, takingMonths(version.absences, policy));
  const definitive = segments.some(({ holding }) => holding === 'DEFINITIVE');
  const credit = definitive ? creditOf(segments, predicate, policy) : null;
  return { ...version, result, predicate, segments, credit };
}
