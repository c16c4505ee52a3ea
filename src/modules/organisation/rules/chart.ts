// The chart of the organisation: units of a day in an order in which each comes after the one above it. Pure.
import { validOn } from '../../../platform/rules/calendar.ts';
import type { Unit } from './types.ts';

/** A unit is as deep as its path is long. */
const depth = ({ path }: Unit): number => path.split('/').length;

/** Units open on `day`: `from` and all below; all of the region where it is null. None where `from` itself is closed. By depth, then code. */
export function chartOf<U extends Unit>(units: readonly U[], from: U | null, day: string): U[] {
  const open = validOn([...units], day).filter(({ path }) => from === null || path.startsWith(from.path));
  if (from !== null && !open.some(({ id }) => id === from.id)) return [];
  return open.toSorted((a, b) => depth(a) - depth(b) || (a.code < b.code ? -1 : 1));
}
