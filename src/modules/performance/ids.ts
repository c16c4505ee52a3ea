// Ids that follow from what they name: a cycle or a plan is found without a list, and cannot exist twice.

import { digest } from '../../platform/store/ids.ts';

/** Of regions and years asked for lately: each row of a list names the same. */
const cyclesKnown = new Map<string, string>();
const MOST_CYCLES_KNOWN = 1_000;

export function cycleIdOf(region: string, year: number): string {
  const name = `${year} ${region}`;
  const known = cyclesKnown.get(name);
  if (known !== undefined) return known;
  const id = `cyc_${digest('cycle', region, String(year))}`;
  if (cyclesKnown.size >= MOST_CYCLES_KNOWN) cyclesKnown.clear();
  cyclesKnown.set(name, id);
  return id;
}

export const planIdOf = (assignmentId: string, cycleId: string): string => `pln_${digest('plan', assignmentId, cycleId)}`;
