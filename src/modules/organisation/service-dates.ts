// When whom a token names was in service, kept for a short time: asked on each request of staff.
import type { ServiceDates, ServiceDatesCache } from '../../platform/store/reference.ts';
import type { Table } from '../../platform/store/table.ts';
import { EmployeeItem } from './items.ts';
import { NeverLedItem } from './never-led-items.ts';

/** A process that has met more people than this starts anew: some 4 MB. */
const MOST_KEPT = 20_000;

/** AP-01: one batch a person; what is kept are dates, so that midnight is exact however old the entry. */
async function readDates(table: Table, employeeId: string): Promise<ServiceDates | null> {
  const [row = null, neverLed = null] = await table.batchGet([EmployeeItem.key(employeeId), NeverLedItem.key(employeeId)]);
  if (!EmployeeItem.is(row)) return null;
  const spans = row.body.assignments.map(({ validFrom, validTo, holding, positionId, unitId, isHead }) => ({
    ...{ validFrom, validTo, unitId, isHead },
    positionId: holding === 'DEFINITIVE' ? positionId : null,
  }));
  return { region: row.region, spans, hasLed: !NeverLedItem.is(neverLed) };
}

/** @param life milliseconds for which dates are believed: a service ended in another process ends here at the latest then. */
export function keepServiceDates(life: number, clock: () => number): ServiceDatesCache {
  const kept = new Map<string, { at: number; dates: Promise<ServiceDates | null> }>();
  return {
    of(table, employeeId) {
      const known = kept.get(employeeId);
      if (known && clock() - known.at < life) return known.dates;
      if (kept.size >= MOST_KEPT) kept.clear();
      const entry = { at: clock(), dates: readDates(table, employeeId) };
      kept.set(employeeId, entry);
      // A fault is not remembered, nor does it drop what a later request has read.
      entry.dates.catch(() => kept.get(employeeId) === entry && kept.delete(employeeId));
      return entry.dates;
    },
    forget: (employeeId) => void kept.delete(employeeId),
  };
}
