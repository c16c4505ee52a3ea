// Days and months served: what leave, study and secondment take out of a segment. Missing is never zero. Pure.
import { addDays } from '../calendar.ts';
import type { DaySpan } from '../performance/types.ts';

/** The days that two spans share; null where there are none. */
export function shared(a: DaySpan, b: DaySpan): DaySpan | null {
  const from = a.from > b.from ? a.from : b.from;
  const to = a.to < b.to ? a.to : b.to;
  return from <= to ? { from, to } : null;
}

/** Days of a span on which somebody served: in the segment, and not absent. Absences may overlap. */
export function daysServed(span: DaySpan, segments: readonly DaySpan[], absences: readonly DaySpan[]): number {
  let served = 0;
  for (let day = span.from; day <= span.to; day = addDays(day, 1)) {
    const within = (one: DaySpan): boolean => one.from <= day && day <= one.to;
    if (segments.some(within) && !absences.some(within)) served += 1;
  }
  return served;
}

const monthOf = (year: number, month: number): DaySpan => {
  const start = (m: number): string => `${year + Math.floor((m - 1) / 12)}-${String(((m - 1) % 12) + 1).padStart(2, '0')}-01`;
  return { from: start(month), to: addDays(start(month + 1), -1) };
};

const daysIn = ({ from, to }: DaySpan): number => Number(to.slice(8)) - Number(from.slice(8)) + 1;

/** More than half of its days; of a month cut in two equal halves, the segment that holds its last day has it, so that none is lost. */
function hasMonth(segment: DaySpan, month: DaySpan, absences: readonly DaySpan[]): boolean {
  const twice = 2 * daysServed(month, [segment], absences);
  return twice > daysIn(month) || (twice === daysIn(month) && segment.to >= month.to);
}

/** Calendar months that count for the segment: 0 to 12. The segment lies within one year. */
export function monthsServed(segment: DaySpan, absences: readonly DaySpan[]): number {
  const year = Number(segment.from.slice(0, 4));
  return Array.from({ length: 12 }, (_, i) => monthOf(year, i + 1)).filter((month) => hasMonth(segment, month, absences)).length;
}

/** Nothing to rate: not one day of the span was served. */
export const isExempt = (span: DaySpan, segments: readonly DaySpan[], absences: readonly DaySpan[]): boolean =>
  daysServed(span, segments, absences) === 0;
