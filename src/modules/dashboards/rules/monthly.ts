// Numbers that are told anew once a month at most. Pure.

import { legalDay } from '../../../platform/rules/calendar.ts';
import type { Numbers } from '../../../platform/rules/counts.ts';
import { NOTHING_TOLD, type PartNames, toldAgain } from '../../../platform/rules/small-counts/again.ts';
import type { MonthlyNumbers } from './summary-types.ts';

export const NOT_YET: MonthlyNumbers = { frozenOn: null, numbers: NOTHING_TOLD };

/** On the first day of a month on which it can be. */
export function monthly(
  before: MonthlyNumbers,
  levels: readonly PartNames[],
  now: Numbers,
  { asOf, leastCount }: { asOf: string; leastCount: number },
): MonthlyNumbers {
  const today = legalDay(asOf);
  if (before.frozenOn?.slice(0, 7) === today.slice(0, 7)) return before;
  const numbers = toldAgain(before.numbers, levels, now, leastCount);
  return numbers === before.numbers ? before : { frozenOn: today, numbers };
}
