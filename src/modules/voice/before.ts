// Units that are closed, and have another as what came after them: it answers for what lies there.

import type { UnitTree } from '../../platform/store/reference.ts';
import { answering } from '../organisation/rules/units.ts';

type Units = UnitTree['byId'];

/** By their ids. */
export const cameBefore = (byId: Units, unitId: string, today: string) =>
  [...byId.values()]
    .filter(({ id, validTo }) => validTo !== null && id !== unitId && answering(id, today, byId) === unitId)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
