// Credit points (angka kredit, Peraturan BKN 3/2023): exact fractions, each record rounded once, and their sum. Pure.
import { PLACES, parseDecimal, ratio, roundRational, sumDecimals } from '../../../platform/rules/decimal.ts';
import type { FunctionalLevel } from '../../organisation/rules/types.ts';
import type { Credit, CreditPart } from './credit-types.ts';
import type { EvaluationPolicy } from './policy.ts';
import type { Predicate, Segment } from './types.ts';

/** Of millionths of a percent times millionths of a coefficient times twelfths. */
const SCALE = 100n * 12n * 10n ** BigInt(2 * PLACES);

/** Consecutive calendar months of the same level: `monthTo - monthFrom + 1` of them. */
export interface Run {
  /** Null where the months feed no credit points. */
  level: FunctionalLevel | null;
  monthFrom: number;
  monthTo: number;
}

type Served = Pick<Segment, 'level' | 'kind' | 'counted'>;

/** The level by which a segment feeds credit points; null where it feeds none: no functional post, or not a PNS (policy). */
const levelOf = ({ level, kind }: Served, { credit }: EvaluationPolicy): FunctionalLevel | null =>
  credit.kinds.includes(kind) ? level : null;

/** The counted months in runs. A gap ends a run as a change of level does, so that a record's months are those from its first to its last. */
export function runsOf(segments: readonly Served[], policy: EvaluationPolicy): Run[] {
  const months = segments.flatMap((one) => one.counted.map((month) => ({ month, level: levelOf(one, policy) })));
  const runs: Run[] = [];
  for (const { month, level } of months.toSorted((a, b) => a.month - b.month)) {
    const last = runs.at(-1);
    if (last && last.level === level && last.monthTo === month - 1) last.monthTo = month;
    else runs.push({ level, monthFrom: month, monthTo: month });
  }
  return runs;
}

/** percent × coefficient × months / 12, two places. */
const pointsOf = (percent: string, coefficient: string, months: number): string =>
  roundRational(ratio(parseDecimal(percent) * parseDecimal(coefficient) * BigInt(months), SCALE), 2);

/** A record of the months from one to another, whatever was written as its months and points before. */
export function recordOf(of: Pick<CreditPart, 'level' | 'coefficient' | 'percent' | 'monthFrom' | 'monthTo'>): CreditPart {
  const { level, coefficient, percent, monthFrom, monthTo } = of;
  const months = monthTo - monthFrom + 1;
  return { level, coefficient, percent, months, monthFrom, monthTo, points: pointsOf(percent, coefficient, months) };
}

/** The sum of points that are rounded already, two places. */
export const sumPoints = (points: readonly string[]): string =>
  roundRational(ratio(parseDecimal(sumDecimals(points)), 10n ** BigInt(PLACES)), 2);

/**
 * percent × coefficient × months/12, one record a run of months at one level, each rounded half-up to two places as the national form
 * takes it; `points` is their sum. Null where nothing feeds any.
 */
export function creditOf(segments: readonly Served[], predicate: Predicate, policy: EvaluationPolicy): Credit | null {
  if (!segments.some((one) => levelOf(one, policy))) return null;
  const { percent, coefficient } = policy.credit;
  const parts = runsOf(segments, policy).flatMap(({ level, ...months }) =>
    level ? [recordOf({ level, coefficient: coefficient[level], percent: percent[predicate], ...months })] : [],
  );
  return { points: sumPoints(parts.map(({ points }) => points)), parts };
}
