// Reference data in a process cache: units, titles and dates of service change a few times a year and are read on every request.
import type { Position, Unit } from '../../modules/organisation/rules/types.ts';
import { keepServiceDates, type ServiceDatesCache } from '../../modules/organisation/service-dates.ts';
import { readLaw } from '../../modules/policy/items.ts';
import type { Law } from '../rules/policy/overlay.ts';
import * as keys from './keys.ts';
import { queryAll } from './ranges.ts';
import type { Table } from './table.ts';

export interface UnitTree {
  byId: ReadonlyMap<string, Unit & { version: number }>;
  /** Children by parent id; the top level under ''. By code. */
  children: ReadonlyMap<string, readonly (Unit & { version: number })[]>;
}

export interface Reference {
  /** What a region has released as law. An entry begins long after every process has read it. */
  law(table: Table, region: string): Promise<Law>;
  forgetLaw(region: string): void;
  units(table: Table, region: string): Promise<UnitTree>;
  /** Posts that were ever renamed, by id. */
  renamed(table: Table, region: string): Promise<ReadonlyMap<string, Position>>;
  /** After a change of units in this process. Other processes follow within the cache's life. */
  forgetUnits(region: string): void;
  /** The same of titles. */
  forgetRenamed(region: string): void;
  /** When whom tokens name was in service. */
  serviceDates: ServiceDatesCache;
}

/** AP-02: all units of a region, from index1 (about 240 rows of 300 bytes; 800 with schools). */
async function readUnits(table: Table, region: string): Promise<UnitTree> {
  const rows = await queryAll(table, { index: 'index1', pk: keys.inRegion('UNIT', region) });
  const units = rows.map((row) => ({ ...(row.card as Unit), version: row.version })).toSorted((a, b) => (a.code < b.code ? -1 : 1));
  return { byId: new Map(units.map((unit) => [unit.id, unit])), children: Map.groupBy(units, (unit) => unit.parentId ?? '') };
}

/** AP-111: the posts of a region that were renamed, from index2: a few a year. */
async function readRenamed(table: Table, region: string): Promise<ReadonlyMap<string, Position>> {
  const rows = await queryAll(table, { index: 'index2', pk: keys.inRegion('RENAMED', region) });
  return new Map(rows.map((row) => [(row.card as Position).id, row.card as Position]));
}

/** What is read of a region, kept for a while; a read that failed is not. */
function kept<T>(read: (table: Table, region: string) => Promise<T>, life: number, clock: () => number) {
  const known = new Map<string, { at: number; value: Promise<T> }>();
  const get = (table: Table, region: string): Promise<T> => {
    const found = known.get(region);
    if (found && clock() - found.at < life) return found.value;
    const value = read(table, region);
    known.set(region, { at: clock(), value });
    value.catch(() => known.delete(region));
    return value;
  };
  return { get, forget: (region: string) => void known.delete(region) };
}

/**
 * @param life milliseconds for which a tree is believed; a unit opened elsewhere shows up at the latest then
 * @param lawLife the same of law: at most a third of the time that an entry needs to settle
 */
export function createReference(life: number, clock: () => number, lawLife = life): Reference {
  const law = kept(readLaw, lawLife, clock);
  const units = kept(readUnits, life, clock);
  const renamed = kept(readRenamed, life, clock);
  return {
    law: law.get,
    forgetLaw: law.forget,
    units: units.get,
    renamed: renamed.get,
    forgetUnits: units.forget,
    forgetRenamed: renamed.forget,
    serviceDates: keepServiceDates(life, clock),
  };
}
