// From two ratings to a predicate (PermenPANRB 6/2022). Not symmetric: excellent results with bad conduct are POOR. Pure.
import type { Evaluation, Predicate, Rating, RatingPair, Ratings } from './types.ts';

/** By result, then by behaviour. */
const MATRIX: Readonly<Record<Rating, Readonly<Record<Rating, Predicate>>>> = {
  ABOVE: { BELOW: 'POOR', MEETS: 'GOOD', ABOVE: 'VERY_GOOD' },
  MEETS: { BELOW: 'POOR', MEETS: 'GOOD', ABOVE: 'GOOD' },
  BELOW: { BELOW: 'VERY_POOR', MEETS: 'NEEDS_IMPROVEMENT', ABOVE: 'NEEDS_IMPROVEMENT' },
};

export const predicateOf = (result: Rating, behaviour: Rating): Predicate => MATRIX[result][behaviour];

export const marksOf = ({ result, behaviour }: Ratings): RatingPair => ({
  result: result?.rating ?? null,
  behaviour: behaviour?.rating ?? null,
});

/** What the working ratings come to; null while one is missing. */
export function workingPredicate({ result, behaviour }: Pick<Evaluation, 'result' | 'behaviour'>): Predicate | null {
  return result && behaviour ? predicateOf(result.rating, behaviour.rating) : null;
}
