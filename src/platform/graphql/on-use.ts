// Resolvers whose file is loaded when the first of them is called: a start reads none that it does not need.
import type { Subjects } from './gate.ts';
import type { Resolver, ResolversOf } from './prebuilt-types.ts';

/** What an area of resolvers gives: by type and field. */
export interface LoadedArea {
  fields: readonly object[];
  subjects: readonly Subjects[];
}

/** A function of so many arguments, by name and not as a list: it stands in every field of every row. */
type Call<A, B, C, D> = (a: A, b: B, c: C, d: D) => unknown;

/** Waits for `load` at the first call, and for nothing afterwards. */
function onUse<A, B, C, D>(load: () => Promise<Call<A, B, C, D>>): Call<A, B, C, D> {
  let loaded: Call<A, B, C, D> | undefined;
  const first = async (a: A, b: B, c: C, d: D): Promise<unknown> => {
    loaded = await load();
    return loaded(a, b, c, d);
  };
  return (a, b, c, d) => (loaded ? loaded(a, b, c, d) : first(a, b, c, d));
}

function found<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new TypeError(`${name} is not where the bundle says.`);
  return value;
}

/**
 * @param areas each imports its files once, whoever asks
 * @param about which of them tells whom a type is about
 */
export function resolversOnUse(
  areas: readonly (() => Promise<LoadedArea>)[],
  about: Readonly<Record<string, number>>,
): { resolversOf: ResolversOf; subjects: Subjects } {
  const area = (place: number): Promise<LoadedArea> => found(areas[place], `Area ${place}`)();

  const resolver = (place: number, type: string, field: string): Resolver =>
    onUse(async () => {
      const { fields } = await area(place);
      const types = fields as readonly Record<string, Record<string, Resolver>>[];
      return found(types.map((one) => one[type]?.[field]).find(Boolean), `${type}.${field}`);
    });

  const subject = (type: string, place: number): Subjects[string] =>
    onUse(
      async () => found((await area(place)).subjects.map((one) => one[type]).find(Boolean), `The subject of ${type}`) as never,
    ) as Subjects[string];

  return {
    /** @param places `3:id name;7:awards` */
    resolversOf: (type, places) =>
      Object.fromEntries(
        places.split(';').flatMap((part) => {
          const [place, names] = part.split(':');
          return (names?.split(' ') ?? []).map((field) => [field, resolver(Number(place), type, field)] as const);
        }),
      ),
    subjects: Object.fromEntries(Object.entries(about).map(([type, place]) => [type, subject(type, place)])),
  };
}
