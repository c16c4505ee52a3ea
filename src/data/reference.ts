// Reference data in a process cache: units and dates of service change a few times a year and are read on every request.
import type { Unit } from '../domain/organisation/types.ts';
import * as keys from './keys.ts';
import { keepServiceDates, type ServiceDatesCache } from './service-dates.ts';
import { queryAll, type Table } from './table.ts';

export interface UnitTree {
  byId: ReadonlyMap<string, Unit & { version: number }>;
  /** Children by parent id; the top level under ''. By code. */
  children: ReadonlyMap<string, readonly (Unit & { version: number })[]>;
}

export interface Reference {
  units(table: Table, region: string): Promise<UnitTree>;
  /** After a change of units in this process. Other processes follow within the cache's life. */
  forgetUnits(region: string): void;
  /** When whom tokens name was in service. */
  serviceDates: ServiceDatesCache;
}

/** AP-02: all units of a region, from index1 (about 240 rows of 300 bytes; 800 with schools). */
async function readUnits(table: Table, region: string): Promise<UnitTree> {
  const rows = await queryAll(table, { index: 'index1', pk: keys.inRegion('UNIT', region) });
  const units = rows.map((row) => ({ ...(row.card as Unit), version: row.version })).toSorted((a, b) => (a.code < b.code ? -1 : 1));
  return { byId: new Map(units.map((unit) => [unit.id, unit])), children: Map.groupBy(units, (unit) => unit.parentId ?? '') };
}

/** @param life milliseconds for which a tree is believed; a unit opened elsewhere shows up at the latest then. */
export function createReference(life: number, clock: () => number): Reference {
  const trees = new Map<string, { at: number; tree: Promise<UnitTree> }>();
  return {
    units(table, region) {
      const kept = trees.get(region);
      if (kept && clock() - kept.at < life) return kept.tree;
      const tree = readUnits(table, region);
      trees.set(region, { at: clock(), tree });
      tree.catch(() => trees.delete(region));
      return tree;
    },
    forgetUnits: (region) => void trees.delete(region),
    serviceDates: keepServiceDates(life, clock),
  };
}
