// Segments of an evaluated time: days of plans, cut where the kind of civil servant changes, with the months that count for each. Pure.
import type { DaySpan } from '../../performance/rules/types.ts';
import { allocate } from './months.ts';
import type { Segment } from './types.ts';

type Neighbour = DaySpan & { neighbour?: true };

/**
 * Segments in the order of days with their months. `neighbours` are days of other posts in the same time: they take their share of its days
 * and months, and are not answered. `absences` are those that take months.
 */
export function counted<T extends DaySpan>(
  segments: readonly T[],
  neighbours: readonly DaySpan[],
  absences: readonly DaySpan[],
): (T & Pick<Segment, 'counted' | 'months'>)[] {
  const others: Neighbour[] = neighbours.map(({ from, to }) => ({ from, to, neighbour: true }));
  const all = [...segments, ...others].toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  return allocate(all, absences).flatMap((piece) => ('neighbour' in piece ? [] : [{ ...(piece as T), ...monthsOf(piece) }]));
}

const monthsOf = ({ counted: list }: { counted: number[] }): Pick<Segment, 'counted' | 'months'> => ({
  counted: list,
  months: list.length,
});
