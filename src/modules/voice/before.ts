// Units that are closed, and have another as what came after them: it answers for what lies there.

import type { UnitTree } from '../../platform/store/reference.ts';
import { answering } from '../organisation/rules/units.ts';

type Units = UnitTree['byId'];

/** Closed ones that a unit came after, at whatever remove, also where it is closed itself by now. */
export function ledInto(byId: Units, unitId: string): string[] {
  const found = new Set([unitId]);
  // A set is walked with what is added on the way.
  for (const id of found) for (const unit of byId.values()) if (unit.successorId === id) found.add(unit.id);
  return [...found].slice(1);
}

/** By their ids. */
export const cameBefore = (byId: Units, unitId: string, today: string) =>
  [...byId.values()]
    .filter(({ id, validTo }) => validTo !== null && id !== unitId && answering(id, today, byId) === unitId)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
