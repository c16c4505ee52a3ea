// Days and months served: a day belongs to one segment, a calendar month to one segment, and none is lost or counted twice. Pure.
import { addDays, daysBetween } from '../../../platform/rules/calendar.ts';
import type { DaySpan } from '../../performance/rules/types.ts';

/** The days that two spans share; null where there are none. */
export function shared(a: DaySpan, b: DaySpan): DaySpan | null {
  const from = a.from > b.from ? a.from : b.from;
  const to = a.to < b.to ? a.to : b.to;
  return from <= to ? { from, to } : null;
}

/** Days of a span on which somebody served: in a segment, and not absent. Both may overlap. */
export function daysServed(span: DaySpan, segments: readonly DaySpan[], absences: readonly DaySpan[]): number {
  const near = segments.flatMap((one) => shared(one, span) ?? []);
  const away = absences.flatMap((one) => shared(one, span) ?? []);
  const cuts = cutsOf([...near, ...away]);
  return cuts.reduce((served, from, i) => {
    const within = (one: DaySpan): boolean => one.from <= from && from <= one.to;
    return near.some(within) && !away.some(within) ? served + daysBetween(from, cuts[i + 1] ?? from) : served;
  }, 0);
}

/** Every day on which one of the spans begins, or is over. */
const cutsOf = (spans: readonly DaySpan[]): string[] => [...new Set(spans.flatMap(({ from, to }) => [from, addDays(to, 1)]))].toSorted();

/** Of several that hold a day, the one that started later; of equal starts, the later in the list. */
const ownerOf = (spans: readonly DaySpan[], day: string): number =>
  spans.reduce((best, one, i) => {
    const holds = one.from <= day && day <= one.to;
    return holds && (best < 0 || one.from >= (spans[best]?.from ?? '')) ? i : best;
  }, -1);

/** Spans cut into pieces in the order of days, so that each day that any of them holds is in exactly one piece. */
export function partition<T extends DaySpan>(spans: readonly T[]): T[] {
  const cuts = cutsOf(spans);
  const pieces: { owner: number; piece: T }[] = [];
  cuts.forEach((from, i) => {
    const owner = ownerOf(spans, from);
    const [span, next, last] = [spans[owner], cuts[i + 1], pieces.at(-1)];
    if (!span || !next) return;
    const to = addDays(next, -1);
    if (last?.owner === owner && addDays(last.piece.to, 1) === from) last.piece = { ...last.piece, to };
    else pieces.push({ owner, piece: { ...span, from, to } });
  });
  return pieces.map(({ piece }) => piece);
}

const monthOf = (year: number, month: number): DaySpan => {
  const start = (m: number): string => `${year + Math.floor((m - 1) / 12)}-${String(((m - 1) % 12) + 1).padStart(2, '0')}-01`;
  return { from: start(month), to: addDays(start(month + 1), -1) };
};

const daysIn = ({ from, to }: DaySpan): number => Number(to.slice(8)) - Number(from.slice(8)) + 1;

/** Which of the pieces a month counts for; -1 where it counts for none: half of it or less was served. */
function monthGoesTo(pieces: readonly DaySpan[], month: DaySpan, absences: readonly DaySpan[]): number {
  const days = pieces.map((piece) => daysServed(month, [piece], absences));
  const twice = 2 * days.reduce((sum, one) => sum + one, 0);
  const toTheEnd = pieces.some(({ from, to }) => from <= month.to && month.to <= to);
  if (twice < daysIn(month) || (twice === daysIn(month) && !toTheEnd)) return -1;
  return days.lastIndexOf(Math.max(...days));
}

/**
 * Spans of one year in pieces, each with the calendar months (1 to 12) that count for it. A month counts where more than half of its days
 * were served in all pieces together (of exactly half: where its last day is in one), for the piece with most of them, of equal ones the
 * later. So the months of a year are at most 12, and 12 where every day was served.
 */
export function allocate<T extends DaySpan>(spans: readonly T[], absences: readonly DaySpan[]): (T & { counted: number[] })[] {
  const pieces = partition(spans);
  const year = Number(pieces[0]?.from.slice(0, 4));
  const owners = pieces.length === 0 ? [] : Array.from({ length: 12 }, (_, i) => monthGoesTo(pieces, monthOf(year, i + 1), absences));
  return pieces.map((piece, i) => ({ ...piece, counted: owners.flatMap((owner, month) => (owner === i ? [month + 1] : [])) }));
}

/** Nothing to rate: not one day of the span was served. */
export const isExempt = (span: DaySpan, segments: readonly DaySpan[], absences: readonly DaySpan[]): boolean =>
  daysServed(span, segments, absences) === 0;
