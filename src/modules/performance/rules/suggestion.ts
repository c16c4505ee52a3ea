// A suggestion of achievement with all its inputs. Never a rating: no regulation turns a percentage into one. Pure.
import { compareDecimal, parseDecimal, type Rational, ratio, roundRational, sumDecimals } from '../../../platform/rules/decimal.ts';
import type { PerformancePolicy } from './policy.ts';
import { entriesNow } from './progress.ts';
import type { Accumulation, Direction, Indicator, ProgressEntry, QuantitativeMeasure } from './types.ts';

/** Why there is no percentage. ZERO_TARGET: nothing can be divided by a target that is not above zero, and it was missed. */
export type NoSuggestion = 'NO_ENTRIES' | 'QUALITATIVE' | 'ZERO_TARGET';

export interface Suggestion {
  indicatorId: string;
  /** Percent with 2 places, half-up; null with a reason. Missing is never zero. */
  percent: string | null;
  reason: NoSuggestion | null;
  /** What the entries come to; null without any. */
  value: string | null;
  target: string | null;
  targetHigh: string | null;
  direction: Direction | null;
  accumulation: Accumulation | null;
  /** Ids of entries that count, and of those that a later one corrects. */
  used: string[];
  dropped: string[];
  policyVersion: string;
}

const accumulated = (values: readonly string[], accumulation: Accumulation): string | null =>
  accumulation === 'SUM' && values.length > 0 ? sumDecimals(values) : (values.at(-1) ?? null);

/** More is better: value / target. */
const normal = (value: string, target: string): Rational => ratio(100n * parseDecimal(value), parseDecimal(target));
/** Less is better: 1 + (1 − value / target), which is (2 × target − value) / target. */
const special = (value: string, target: string): Rational =>
  ratio(100n * (2n * parseDecimal(target) - parseDecimal(value)), parseDecimal(target));

const WHOLE: Rational = ratio(100n, 1n);

function inRange(value: string, low: string, high: string): Rational | null {
  if (compareDecimal(value, low) < 0) return parseDecimal(low) > 0n ? normal(value, low) : null;
  if (compareDecimal(value, high) > 0) return parseDecimal(high) > 0n ? special(value, high) : null;
  return WHOLE;
}

/** Exact percentage; null where the target is not above zero and was missed. */
function percentOf({ direction, target, targetHigh }: QuantitativeMeasure, value: string): Rational | null {
  if (direction === 'RANGE') return inRange(value, target, targetHigh ?? target);
  if (parseDecimal(target) > 0n) return direction === 'HIGHER' ? normal(value, target) : special(value, target);
  const order = compareDecimal(value, target);
  return (direction === 'HIGHER' ? order >= 0 : order <= 0) ? WHOLE : null;
}

const percentText = (percent: Rational, least: number): string =>
  roundRational(percent.numerator < BigInt(least) * percent.denominator ? ratio(BigInt(least), 1n) : percent, 2);

/**
 * What the entries of one indicator suggest, by the formula that the policy names; `entries` may hold those of other indicators.
 * LATEST takes the last day's value, SUM adds all that stand.
 */
export function suggestAchievement(
  { id, measure }: Indicator,
  entries: readonly ProgressEntry[],
  { version, achievement }: PerformancePolicy,
): Suggestion {
  const mine = entries.filter((entry) => entry.indicatorId === id);
  const counted = entriesNow(mine);
  const used = counted.map((entry) => entry.id);
  const listed = {
    indicatorId: id,
    used,
    dropped: mine.map((entry) => entry.id).filter((one) => !used.includes(one)),
    policyVersion: version,
  };
  if (measure.kind === 'QUALITATIVE') {
    const blank = { value: null, target: null, targetHigh: null, direction: null, accumulation: null };
    return { ...listed, ...blank, percent: null, reason: 'QUALITATIVE' };
  }
  const { target, targetHigh, direction, accumulation } = measure;
  const value = accumulated(
    counted.map((entry) => entry.value).filter((one) => one !== null),
    accumulation,
  );
  const exact = value === null ? null : percentOf(measure, value);
  const reason = value === null ? 'NO_ENTRIES' : exact ? null : 'ZERO_TARGET';
  const percent = exact && percentText(exact, achievement.leastPercent);
  return { ...listed, percent, reason, value, target, targetHigh, direction, accumulation };
}
