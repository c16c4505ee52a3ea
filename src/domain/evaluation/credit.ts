// Credit points of a year (angka kredit, Peraturan BKN 3/2023): exact fractions, rounded once at the end. Pure.
import { PLACES, parseDecimal, ratio, roundRational } from '../decimal.ts';
import type { EvaluationPolicy } from '../policy/evaluation.ts';
import type { Credit, Predicate, Segment } from './types.ts';

/** Of millionths of a percent times millionths of a coefficient times twelfths. */
const SCALE = 100n * 12n * 10n ** BigInt(2 * PLACES);

/** percent × coefficient × months/12, summed over the segments, each with its own level; null where no segment has one. */
export function creditOf(
  segments: readonly Pick<Segment, 'level' | 'months'>[],
  predicate: Predicate,
  { credit }: EvaluationPolicy,
): Credit | null {
  const percent = credit.percent[predicate];
  const parts = segments.flatMap(({ level, months }) =>
    level ? [{ level, coefficient: credit.coefficient[level], months, percent }] : [],
  );
  if (parts.length === 0) return null;
  const sum = parts.reduce((all, one) => all + parseDecimal(one.percent) * parseDecimal(one.coefficient) * BigInt(one.months), 0n);
  return { points: roundRational(ratio(sum, SCALE), 2), parts };
}
