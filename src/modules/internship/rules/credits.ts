// What an internship is worth in credits of study (SKS): days that the mentor has seen, in hours. Pure.
import { formatDecimal, parseDecimal, ratio, roundRational } from '../../../platform/rules/decimal.ts';
import { policyOf } from './placement.ts';
import type { InternLogged, InternshipPlacement } from './placement-types.ts';

export interface InternshipCredits {
  days: number;
  /** Exact. */
  hours: string;
  hoursACredit: string;
  /** Rounded half up to two places. */
  credits: string;
  source: string;
}

/** Null before the final score: until then the days are not at their end. By the numbers that held on its first day. */
export function creditsOf(placement: InternshipPlacement, { seen }: Pick<InternLogged, 'seen'>): InternshipCredits | null {
  if (placement.scores.length === 0) return null;
  const { hoursADay, hoursACredit, source } = policyOf(placement).credits;
  const hours = BigInt(seen) * parseDecimal(hoursADay);
  const credits = roundRational(ratio(hours, parseDecimal(hoursACredit)), 2);
  return { days: seen, hours: formatDecimal(hours), hoursACredit, credits, source };
}
