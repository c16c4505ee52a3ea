// The part of a city that its personas live in, which is written first, and the rest of it.
import { POSTS } from './city/openings.ts';
import type { City, UnitSeed } from './city/types.ts';

export type Part = Pick<City, 'units' | 'positions' | 'people' | 'extraAssignments'>;

const parentOf = (units: ReadonlyMap<string, UnitSeed>, handle: string): string | null => units.get(handle)?.parentHandle ?? null;

/** The unit directly under the city's head that a unit belongs to. */
export function topOf(units: ReadonlyMap<string, UnitSeed>, handle: string): string {
  const parent = parentOf(units, handle);
  return parent ? topOf(units, parent) : handle;
}

/** Agencies of the personas with everybody in them and above them, every unit at the top, and the units that posts are asked for in. */
function isCore({ units, people, personas, extraAssignments }: City) {
  const byHandle = new Map(units.map((unit) => [unit.handle, unit]));
  const persons = new Map(people.map((person) => [person.handle, person]));
  const homes = new Set(
    Object.values(personas).flatMap((handle) => {
      const person = persons.get(handle);
      return person ? [topOf(byHandle, person.unitHandle)] : [];
    }),
  );
  const named = new Set<string>();
  const name = (handle: string | null): void => {
    if (handle === null || named.has(handle)) return;
    named.add(handle);
    name(parentOf(byHandle, handle));
  };
  for (const post of POSTS) name(post.unitHandle);
  const person = ({ unitHandle }: { unitHandle: string }): boolean => homes.has(topOf(byHandle, unitHandle));
  const wanted = new Set(extraAssignments.filter(({ personHandle }) => person(persons.get(personHandle) ?? { unitHandle: '' })));
  return {
    unit: ({ handle, parentHandle }: UnitSeed) => parentHandle === null || homes.has(topOf(byHandle, handle)) || named.has(handle),
    person,
    extra: (extra: City['extraAssignments'][number]) => wanted.has(extra),
  };
}

function split<T>(list: readonly T[], test: (item: T) => boolean): [T[], T[]] {
  const { true: yes = [], false: no = [] } = Object.groupBy(list, (item) => (test(item) ? 'true' : 'false'));
  return [yes, no];
}

/** Both parts in the order of the city: parents before children, superiors before their reports. */
export function partsOf(city: City): { core: Part; rest: Part } {
  const core = isCore(city);
  const [units, otherUnits] = split(city.units, core.unit);
  const [positions, otherPositions] = split(city.positions, core.person);
  const [people, otherPeople] = split(city.people, core.person);
  const [extraAssignments, otherExtras] = split(city.extraAssignments, core.extra);
  return {
    core: { units, positions, people, extraAssignments },
    rest: { units: otherUnits, positions: otherPositions, people: otherPeople, extraAssignments: otherExtras },
  };
}
