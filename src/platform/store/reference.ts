// Reference data in a process cache: units, titles and dates of service change a few times a year and are read on every request.
import type { Position, Unit } from '../../modules/organisation/rules/types.ts';
import type { Dated } from '../rules/calendar.ts';
import type { CountedRow } from '../rules/counts.ts';
import type { Law } from '../rules/policy/overlay.ts';
import type { Guesses } from './guesses.ts';
import type { Row, Table } from './table.ts';
import type { UnchangingItems } from './unchanging.ts';

/** An assignment's days, where it is, and of a definitive one its post: reads that begin with it need not wait for the record. */
export interface ServiceSpan extends Dated {
  positionId: string | null;
  unitId: string;
  isHead: boolean;
}

export interface ServiceDates {
  region: string;
  /** Of every assignment on record, past and planned. */
  spans: readonly ServiceSpan[];
  /** Was ever given somebody to lead, as far as anybody knows: true stays so, false may be over already. */
  hasLed: boolean;
}

export interface ServiceDatesCache {
  of(table: Table, employeeId: string): Promise<ServiceDates | null>;
  forget(employeeId: string): void;
}

/** A board of counters as it was read at one moment. Whatever follows from it may hang on it. */
export interface CountedBoard {
  /** Up to when it is counted; null: nothing was followed yet. */
  at: string | null;
  rows: readonly CountedRow[];
}

export interface KeptBoards {
  of(name: string, read: () => Promise<CountedBoard>): Promise<CountedBoard>;
}

/** What a module keeps of a region for a while, under a name of its own. */
export interface KeptReads {
  of<T>(name: string, region: string, read: () => Promise<T>): Promise<T>;
  /** After a change in this process. Other processes follow within the cache's life. */
  forget(name: string, region: string): void;
}

export interface UnitTree {
  byId: ReadonlyMap<string, Unit & { version: number }>;
  /** Children by parent id; the top level under ''. By code. */
  children: ReadonlyMap<string, readonly (Unit & { version: number })[]>;
}

/** A region that has joined. */
export interface ServedRegion {
  /** Kemendagri code. */
  code: string;
  /** Official name. */
  name: string;
}

export interface Reference {
  /** Those that have joined, by code, in the order of their codes. One that joins shows up within the cache's life. */
  regions(table: Table): Promise<ReadonlyMap<string, ServedRegion>>;
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
  /** What leaders look at, for seconds: each board says itself how far it tells. */
  boards: KeptBoards;
  /** What else changes a few times a year. */
  kept: KeptReads;
  /** What was published and stands as it is. */
  unchanging: UnchangingItems;
  /** What is probably asked for next. */
  guesses: Guesses;
}

/** Where it is read; whoever puts the parts together says so, since the platform knows no module. */
export interface ReferenceSources {
  regions: (table: Table) => Promise<readonly ServedRegion[]>;
  law: (table: Table, region: string) => Promise<Law>;
  units: (table: Table, region: string) => Promise<readonly Row<Unit>[]>;
  renamed: (table: Table, region: string) => Promise<readonly Position[]>;
  serviceDates: ServiceDatesCache;
  boards: KeptBoards;
  unchanging: UnchangingItems;
  guesses: Guesses;
}

/** By code. */
function treeOf(rows: readonly Row<Unit>[]): UnitTree {
  const units = rows.map(({ body, version }) => ({ ...body, version })).toSorted((a, b) => (a.code < b.code ? -1 : 1));
  return { byId: new Map(units.map((unit) => [unit.id, unit])), children: Map.groupBy(units, (unit) => unit.parentId ?? '') };
}

/** What is read of a region, kept for a while; a read that failed is not. */
function keepReads(life: number, clock: () => number): KeptReads {
  const known = new Map<string, { at: number; value: Promise<unknown> }>();
  const keyOf = (name: string, region: string): string => `${name}\n${region}`;
  return {
    of<T>(name: string, region: string, read: () => Promise<T>): Promise<T> {
      const key = keyOf(name, region);
      const found = known.get(key);
      if (found && clock() - found.at < life) return found.value as Promise<T>;
      const value = read();
      known.set(key, { at: clock(), value });
      value.catch(() => known.delete(key));
      return value;
    },
    forget: (name, region) => void known.delete(keyOf(name, region)),
  };
}

function kept<T>(read: (table: Table, region: string) => Promise<T>, life: number, clock: () => number) {
  const reads = keepReads(life, clock);
  const get = (table: Table, region: string): Promise<T> => reads.of('', region, () => read(table, region));
  return { get, forget: (region: string) => reads.forget('', region) };
}

/** A city has one board a year and one for each of sixty agencies. */
const MOST_BOARDS = 40;

/** Of two who read at once each reads, since whoever may read no more must not end the answer of another. */
export function keepBoards(life: number, clock: () => number): KeptBoards {
  const known = new Map<string, { at: number; board: CountedBoard }>();
  return {
    async of(name, read) {
      const found = known.get(name);
      if (found && clock() - found.at < life) return found.board;
      const at = clock();
      const board = await read();
      known.delete(name);
      if (life > 0) known.set(name, { at, board });
      const [oldest] = known.keys();
      if (known.size > MOST_BOARDS && oldest !== undefined) known.delete(oldest);
      return board;
    },
  };
}

/**
 * @param life milliseconds for which a tree is believed; a unit opened elsewhere shows up at the latest then
 * @param lawLife the same of law: at most a third of the time that an entry needs to settle
 */
export function createReference(sources: ReferenceSources, life: number, clock: () => number, lawLife = life): Reference {
  const law = kept(sources.law, lawLife, clock);
  const units = kept(async (table, region) => treeOf(await sources.units(table, region)), life, clock);
  const byId = (posts: readonly Position[]) => new Map(posts.map((post) => [post.id, post]));
  const renamed = kept(async (table, region) => byId(await sources.renamed(table, region)), life, clock);
  const regions = kept(async (table) => new Map((await sources.regions(table)).map((one) => [one.code, one])), life, clock);
  return {
    regions: (table) => regions.get(table, ''),
    law: law.get,
    forgetLaw: law.forget,
    units: units.get,
    renamed: renamed.get,
    forgetUnits: units.forget,
    forgetRenamed: renamed.forget,
    serviceDates: sources.serviceDates,
    boards: sources.boards,
    unchanging: sources.unchanging,
    guesses: sources.guesses,
    kept: keepReads(life, clock),
  };
}
