// In which months something was achieved under a plan: by the days of its entries. Pure.
import type { HoldingKind } from '../../organisation/rules/types.ts';
import { entriesNow } from './progress.ts';
import type { PlanHead, ProgressEntry } from './types.ts';

/** In which months something was achieved under a plan: beside it, since an entry does not change the plan itself. */
export interface ProgressMonths {
  planId: string;
  year: number;
  unitId: string;
  rootUnitId: string;
  holding: HoldingKind;
  /** `2026-03`, in order. */
  months: string[];
  /** The plan is: nothing of it counts. */
  isVoid: boolean;
}

/** `2026-03` of a day. */
const monthOf = ({ day }: Pick<ProgressEntry, 'day'>): string => day.slice(0, 7);

/** With another entry; null where its month is known. */
export function withEntryOf(
  known: ProgressMonths | null,
  { id: planId, year, unitId, rootUnitId, holding }: PlanHead,
  entry: Pick<ProgressEntry, 'day'>,
): ProgressMonths | null {
  const months = known?.months ?? [];
  if (months.includes(monthOf(entry))) return null;
  return { planId, year, unitId, rootUnitId, holding, months: [...months, monthOf(entry)].toSorted(), isVoid: false };
}

/** Whether an entry may have changed more than the request wrote: it corrects another, or its month was just corrected away. */
export const isUnsure = ({ months }: ProgressMonths, entry: Pick<ProgressEntry, 'day' | 'correctsId'>): boolean =>
  entry.correctsId !== null || !months.includes(monthOf(entry));

/** By all entries of the plan, of which those count that no later one corrects; null where the months are these. */
export function byEntries(known: ProgressMonths, entries: readonly ProgressEntry[]): ProgressMonths | null {
  const months = [...new Set(entriesNow(entries).map(monthOf))].toSorted();
  return months.join() === known.months.join() ? null : { ...known, months };
}
