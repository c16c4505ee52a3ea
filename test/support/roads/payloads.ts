// What mutations answer with, while a city comes about: each also asks all of the object it answers with, and then `node` is asked the same.
import { type GraphQLObjectType, getNamedType, isObjectType, parse, validate } from 'graphql';
import { LIMITS } from '../../../src/platform/edge/limits.ts';
import type { Answer, Ask } from '../city.ts';
import { type Agency, type Name, SETUP, type Person as Somebody } from '../people.ts';
import { fill, Observed } from './observed.ts';
import type { Person } from './rule.ts';
import { type Asked, leadOf, priceOf, schema, selectionsOf, textOf } from './selections.ts';
import { NOBODY, personIn, staffed } from './viewers.ts';

/** Somebody who has asked, and what they were answered that nobody was before. */
export interface Asker {
  ask: Ask;
  person: Person;
  /** When they asked last. */
  at: string | null;
  /** By type, ids. */
  firstShown: Map<string, Set<string>>;
}

/** Of each type so many objects are kept of each kind of login, whether or not they hold what none did before. */
const OF_EACH = 3;
/** Each selection is asked so often: what is answered first may hold little. */
const TURNS = 2;

interface Told {
  /** The field of the payload, or of its outcomes. */
  path: string[];
  type: GraphQLObjectType;
  around: (selection: string) => string;
}

/** Of a request that is one mutation, its name. */
function mutationOf(query: string): string | null {
  if (!query.trimStart().startsWith('mutation')) return null;
  const [operation] = parse(query).definitions;
  const [field, another] = operation?.kind === 'OperationDefinition' ? operation.selectionSet.selections : [];
  return field?.kind === 'Field' && !field.alias && !another ? field.name.value : null;
}

/** The objects that a payload holds, by themselves or in the outcomes of its rows. */
export function toldBy(name: string): Told[] {
  const field = schema.getMutationType()?.getFields()[name];
  const payload = field && getNamedType(field.type);
  if (!isObjectType(payload)) return [];
  return Object.values(payload.getFields()).flatMap((one): Told[] => {
    const lead = leadOf(one);
    if (lead) return [{ path: [one.name], ...lead }];
    const row = getNamedType(one.type);
    if (one.name !== 'outcomes' || !isObjectType(row)) return [];
    return Object.values(row.getFields()).flatMap((below) => {
      const inRow = leadOf(below);
      return inRow ? [{ path: [one.name, below.name], ...inRow }] : [];
    });
  });
}

/** The same request with more asked of its payload; null where both cannot stand together. */
function widened(query: string, { path: [field, below], around }: Told, asked: readonly Asked[]): string | null {
  const more = below ? `${field} { ${below} ${around(textOf(asked))} }` : `${field} ${around(textOf(asked))}`;
  const wider = query.trimEnd().replace(/\}\s*\}$/, () => `${more} } }`);
  return validate(schema, parse(wider)).length === 0 && priceOf(wider) <= LIMITS.cost ? wider : null;
}

const at = (value: unknown, path: readonly string[]): { object: unknown; path: (string | number)[] }[] => {
  const [name, ...rest] = path;
  if (name === undefined) return Array.isArray(value) ? value.map((object, i) => ({ object, path: [i] })) : [{ object: value, path: [] }];
  const below = (value as Record<string, unknown> | null)?.[name] ?? null;
  if (rest.length > 0 && Array.isArray(below))
    return below.flatMap((one, i) => at(one, rest).map((found) => ({ object: found.object, path: [name, i, ...found.path] })));
  return at(below, rest).map((found) => ({ object: found.object, path: [name, ...found.path] }));
};

export class Payloads {
  /** Mutations whose payload was compared. */
  readonly compared = new Set<string>();
  readonly different: string[] = [];
  readonly faults: string[] = [];
  readonly filled = new Set<string>();
  /** Whoever has asked, by the name of their login. */
  readonly askers = new Map<string, Asker>();
  readonly #calls = new Map<string, number>();
  readonly #kept = new Map<string, number>();
  #now: string | null = null;

  listen<City extends Agency>(city: City): City {
    const people = Object.entries(city.people).map(([name, one]): [string, Somebody] => [
      name,
      { ...one, ask: this.#asking(one.ask, staffed(city, name as Name)) },
    ]);
    return {
      ...city,
      setNow: (instant) => {
        this.#now = instant;
        city.setNow(instant);
      },
      people: Object.fromEntries(people) as Agency['people'],
      setup: this.#asking(city.setup, personIn(SETUP)),
      nobody: this.#asking(city.nobody, NOBODY),
      login: async (who) => this.#asking(await city.login(who), personIn(who)),
    };
  }

  /** In how many requests all that a mutation answers with can be asked. */
  selectionsOf(name: string): number {
    return toldBy(name).reduce((sum, { type }) => sum + selectionsOf(type).length, 0);
  }

  #asking(ask: Ask, person: Person): Ask {
    const named = JSON.stringify(person);
    const asker = this.askers.get(named) ?? { ask, person, at: null, firstShown: new Map() };
    this.askers.set(named, asker);
    return async (query, variables = {}, headers = {}) => {
      asker.at = this.#now;
      const name = mutationOf(query);
      const tells = name ? toldBy(name) : [];
      if (!name || tells.length === 0) return ask(query, variables, headers);
      const turn = this.#calls.get(name) ?? 0;
      this.#calls.set(name, turn + 1);
      const each = tells.flatMap((told) => selectionsOf(told.type).map((selection) => ({ told, selection })));
      const chosen = each[turn % each.length];
      // What was compared in whole is not asked again and again.
      const wider = chosen && turn < TURNS * each.length ? widened(query, chosen.told, chosen.selection) : null;
      if (!chosen || !wider) return ask(query, variables, headers);
      const answer = await ask(wider, variables, headers);
      if (!answer.data) {
        this.faults.push(`${name}: ${answer.errors?.[0]?.extensions.code} ${answer.errors?.[0]?.message}`);
        return ask(query, variables, headers);
      }
      const known = this.filled.size;
      fill(this.filled, schema.getMutationType() ?? undefined, answer.data);
      this.#keep(asker, answer.data, this.filled.size > known);
      // Below a field that was asked for anyway more is answered than was added.
      const added = chosen.selection.filter(({ field }) => !new RegExp(`\\b${field}\\s*(\\([^)]*\\))?\\s*\\{`).test(query));
      await this.#compare(asker, name, chosen.told, added, answer);
      // What is wrong below has been compared: whoever sent it asked for less.
      const own = answer.errors?.filter((error) => (error.path?.length ?? 0) < 2) ?? [];
      return { ...answer, errors: own.length > 0 ? own : undefined };
    };
  }

  #keep({ person, firstShown }: Asker, data: unknown, isNew: boolean): void {
    const seen = new Observed();
    seen.see('', data);
    for (const one of seen.shown.keys()) {
      const [type = '', id = ''] = one.split(' ');
      const kind = `${type} ${person.id.split(':')[0]} ${person.roles.join(' ')}`;
      const kept = this.#kept.get(kind) ?? 0;
      if (!isNew && kept >= OF_EACH) continue;
      this.#kept.set(kind, kept + 1);
      firstShown.set(type, (firstShown.get(type) ?? new Set()).add(id));
    }
  }

  async #compare({ ask }: Asker, name: string, { path, type }: Told, asked: readonly Asked[], answer: Answer): Promise<void> {
    const seen = new Observed();
    for (const found of at(answer.data?.[name], path)) {
      const { id } = (found.object ?? {}) as { id?: string };
      if (!id) continue;
      this.compared.add(name);
      seen.note(`Mutation.${name}`, found.object, asked, answer, [name, ...found.path]);
      const node = await ask(`query($id: ID!) { node(id: $id) { __typename id ... on ${type.name} { ${textOf(asked)} } } }`, { id });
      if (!node.data?.node) this.different.push(`Mutation.${name}: ${type.name} is shown, and no node to the same`);
      seen.note('node', node.data?.node, asked, node, ['node']);
    }
    for (const { field, answers } of seen.different)
      this.different.push(
        `Mutation.${name}: ${field} ${answers.map(([told, roads]) => `${roads.join(' ')}: ${told.slice(0, 200)}`).join(' | ')}`,
      );
  }
}
