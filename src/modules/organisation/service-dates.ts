// When whom a token names was in service, kept for a short time: asked on each request of staff.
import type { Dated } from '../../platform/rules/calendar.ts';
import { head } from '../../platform/store/keys.ts';
import type { Table } from '../../platform/store/table.ts';
import type { Employee } from './rules/types.ts';

export interface ServiceDates {
  region: string;
  /** Of every assignment on record, past and planned. */
  spans: readonly Dated[];
}

/** A process that has met more people than this starts anew: some 2 MB. */
const MOST_KEPT = 20_000;

/** AP-01: one point read a person; what is kept are dates, so that midnight is exact however old the entry. */
async function readDates(table: Table, employeeId: string): Promise<ServiceDates | null> {
  const row = await table.get(head(employeeId));
  if (row?.type !== 'Employee') return null;
  const { assignments } = row.body as Employee;
  return { region: row.region, spans: assignments.map(({ validFrom, validTo }) => ({ validFrom, validTo })) };
}

export interface ServiceDatesCache {
  of(table: Table, employeeId: string): Promise<ServiceDates | null>;
  forget(employeeId: string): void;
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
