// What of an evaluation a viewer sees: before the hand-over its hidden parts are not there at all, whichever road leads to it. Pure.

import { evaluationPolicyOf } from '../policy/evaluation.ts';
import { takingMonths } from './absence.ts';
import { creditOf } from './credit.ts';
import { predicateOf } from './matrix.ts';
import { counted } from './segments.ts';
import type { Evaluation, EvaluationCard, EvaluationStatus, EvaluationVersion, VersionDraft } from './types.ts';

/** Handed over: nothing is hidden from those who may see it. */
export const isHandedOver = (status: EvaluationStatus): boolean => status === 'SHARED' || status === 'FINAL';

const HIDDEN = { result: null, behaviour: null, achievement: null, rater: null, ratedAt: null, calibrations: [] };

/** `opened`: the viewer is the rater, an officer, or a member of a calibration session; never the rated person. */
export const shownTo = (evaluation: Evaluation, opened: boolean): Evaluation =>
  opened || isHandedOver(evaluation.status) ? evaluation : { ...evaluation, ...HIDDEN };

export const cardShownTo = (card: EvaluationCard, opened: boolean): EvaluationCard =>
  opened || isHandedOver(card.status) ? card : { ...card, predicate: null };

/** The version computed anew from its stored inputs and the stored policy; its hash is taken by the service. */
export function recompute({ hash: _, ...version }: EvaluationVersion): VersionDraft {
  const policy = evaluationPolicyOf(version.policyVersion);
  const predicate = predicateOf(version.result.rating, version.behaviour.rating);
  const segments = counted(version.segments, version.neighbours, takingMonths(version.absences, policy));
  const definitive = segments.some(({ holding }) => holding === 'DEFINITIVE');
  const credit = definitive ? creditOf(segments, predicate, policy) : null;
  return { ...version, predicate, segments, credit };
}
