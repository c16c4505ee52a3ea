// Small counts of people are not told, and neither is anything from which they follow: not even with the published lists at hand. Pure.

/** Somebody as tables count them: one group a table. Steps are bits, the first step the lowest. */
export interface CountedParticipant {
  formationId: string;
  groups: readonly string[];
  steps: number;
}

/** A table of people by something that no list tells of them. */
export interface CountTable {
  /** No name is in two tables. */
  groups: readonly string[];
  /** Groups whose people may apply for a formation: everybody knows that. */
  allowed: (formationId: string) => readonly string[];
}

export interface CountTables {
  people: readonly CountedParticipant[];
  tables: readonly CountTable[];
  /** Steps that nobody reads in a published list. */
  unlisted: number;
  /** The step without which none of those is reached. */
  before: number;
  /** A count below this, and above 0, is small. */
  least: number;
}

/** Stands for the sum of all groups, which is told besides. */
export const ALL = '';

const BITS = 24;
const bitsOf = (mask: number): number[] => Array.from({ length: BITS }, (_, i) => 2 ** i).filter((bit) => (mask & bit) !== 0);

/** Steps of groups that would be other counts in a world next to the true one, which nobody outside can tell from it. */
type Way = readonly (readonly [group: string, steps: number])[];
type Ways = Map<string, Way>;

const add = (ways: Ways, way: Way): void => {
  const changes = way.filter(([, steps]) => steps !== 0);
  if (changes.length > 0) ways.set(JSON.stringify(changes), changes);
};

/** Within a formation, whose lists stay as they are: two change places in their groups, or one is of the other group. */
function changedGroups({ people, tables }: CountTables, ways: Ways): void {
  for (const [formationId, here] of Map.groupBy(people, (one) => one.formationId)) {
    for (const [i, { allowed }] of tables.entries()) {
      const known = Map.groupBy(here, ({ groups }) => groups[i] ?? ALL);
      const steps = (group: string): number[] => [...new Set([0, ...(known.get(group) ?? []).map((one) => one.steps)])];
      const groups = allowed(formationId);
      for (const [at, a] of groups.entries())
        for (const b of groups.slice(at + 1))
          for (const mine of steps(a))
            for (const other of steps(b))
              add(ways, [
                [a, mine ^ other],
                [b, mine ^ other],
              ]);
    }
  }
}

/** What is lost by who came less far: the last step, the last two … */
const shorter = (steps: number): number[] => {
  const bits = bitsOf(steps);
  return bits.map((_, i) => bits.slice(i).reduce((all, bit) => all | bit, 0));
};

/** What became of the offers of two is exchanged, in all tables in which they differ; or somebody had come less far. */
function changedOffers({ people, before, unlisted }: CountTables, ways: Ways): void {
  const ranked = people.filter(({ steps }) => (steps & before) !== 0).map(({ groups, steps }) => ({ groups, steps: steps & unlisted }));
  const kinds = [...new Map(ranked.map((one) => [JSON.stringify(one), one])).values()];
  for (const [i, one] of kinds.entries()) {
    for (const less of shorter(one.steps))
      add(
        ways,
        [...one.groups, ALL].map((group) => [group, less] as const),
      );
    for (const other of kinds.slice(i + 1)) {
      const differ = one.groups.flatMap((group, table) => (other.groups[table] === group ? [] : [group, other.groups[table] ?? ALL]));
      add(
        ways,
        differ.map((group) => [group, one.steps ^ other.steps] as const),
      );
    }
  }
}

type Tally = Map<string, Map<number, number>>;

function countAll({ people, tables }: CountTables): Tally {
  const counts: Tally = new Map([...tables.flatMap(({ groups }) => groups), ALL].map((group) => [group, new Map<number, number>()]));
  for (const { groups, steps } of people) {
    for (const name of [...groups, ALL]) {
      const of = counts.get(name);
      for (const bit of bitsOf(steps)) of?.set(bit, (of.get(bit) ?? 0) + 1);
    }
  }
  return counts;
}

type Cell = readonly [group: string, bit: number];

/** What is withheld so far, as bits by group. */
interface State {
  tally: Tally;
  ways: readonly Way[];
  hidden: Map<string, number>;
}

/** Small by itself. Of the sum over all only what no list tells. */
function smallOf({ unlisted, least }: CountTables, counts: ReadonlyMap<number, number>, group: string): number {
  const told = [...counts].filter(([bit]) => group !== ALL || (bit & unlisted) !== 0);
  return told.filter(([, count]) => count < least).reduce((mask, [bit]) => mask | bit, 0);
}

/** For each other world in which this is another count: what would have to be withheld besides. The sum over all is told elsewhere. */
const waysFor = ({ ways, hidden }: State, [group, bit]: Cell): Cell[][] =>
  ways
    .filter((way) => way.some(([name, steps]) => name === group && (steps & bit) !== 0))
    .map((way) => way.flatMap(([name, steps]) => bitsOf(steps & ~(hidden.get(name) ?? 0)).map((one): Cell => [name, one])))
    .filter((more) => more.every(([name]) => name !== ALL));

/** Few counts, and among equals small ones. Null where there is no way. */
function cheapest({ tally }: State, ways: readonly Cell[][]): Cell[] | null {
  const people = (more: readonly Cell[]): number => more.reduce((sum, [name, bit]) => sum + (tally.get(name)?.get(bit) ?? 0), 0);
  const [first, ...others] = ways;
  if (!first) return null;
  return others.reduce((a, b) => (b.length < a.length || (b.length === a.length && people(b) < people(a)) ? b : a), first);
}

/** Whether anything had to change. */
function settle(state: State, cell: Cell): boolean {
  const more = cheapest(state, waysFor(state, cell));
  if (more?.length === 0) return false;
  const { hidden } = state;
  const [group, bit] = cell;
  // No other world: it follows from the lists, and is no secret.
  if (!more) hidden.set(group, (hidden.get(group) ?? 0) & ~bit);
  for (const [name, one] of more ?? []) hidden.set(name, (hidden.get(name) ?? 0) | one);
  return true;
}

/**
 * The counts that are not told, as bits by group (`ALL`: of the sum). For each of them there is another world with another count, which
 * agrees with everything told and published.
 */
export function withheld(counted: CountTables): ReadonlyMap<string, number> {
  const tally = countAll(counted);
  const ways: Ways = new Map();
  changedGroups(counted, ways);
  changedOffers(counted, ways);
  const hidden = new Map([...tally].map(([group, counts]) => [group, smallOf(counted, counts, group)]));
  const state = { tally, ways: [...ways.values()], hidden };
  for (let moved = true; moved; ) {
    moved = false;
    for (const group of hidden.keys()) for (const bit of bitsOf(hidden.get(group) ?? 0)) moved = settle(state, [group, bit]) || moved;
  }
  return hidden;
}
