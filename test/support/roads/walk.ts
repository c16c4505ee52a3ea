// All roads of the schema to all records, walked as one person: node, nodes, `_entities`, root fields, and whatever leads from one object to another.
import { type ArgumentNode, type FieldNode, type GraphQLObjectType, getNamedType, isObjectType, print } from 'graphql';
import { LIMITS } from '../../../src/platform/edge/limits.ts';
import { entityKeys } from '../../../src/platform/graphql/gate.ts';
import type { Ids } from '../../operations/subjects/index.ts';
import type { Answer, Ask } from '../city.ts';
import { fill, Observed } from './observed.ts';
import { type Asked, argumentsOf, askedWith, leadOf, nodeTypes, priceOf, schema, selectionsOf, textOf } from './selections.ts';

/** By type, the ids of its records. */
export type Universe = ReadonlyMap<string, readonly string[]>;

type Shown = { __typename?: string; id?: string; [name: string]: unknown } | null;
interface Page {
  edges: { cursor: string; node: Shown }[];
  totalCount?: number;
  pageInfo?: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
}

const objectsIn = (value: unknown): { object: Shown; path: (string | number)[] }[] => {
  if (Array.isArray(value)) return value.map((object, i) => ({ object, path: [i] }));
  const page = value as Page | null;
  if (page && Array.isArray(page.edges)) return page.edges.map(({ node }, i) => ({ object: node, path: ['edges', i, 'node'] }));
  return [{ object: value as Shown, path: [] }];
};

const givenTo = ({ arguments: given }: FieldNode): string =>
  given?.length ? `(${given.map((one: ArgumentNode) => print(one)).join(', ')})` : '';
const below = ({ selectionSet }: FieldNode): FieldNode[] =>
  (selectionSet?.selections ?? []).filter((one): one is FieldNode => one.kind === 'Field');

const ROUTED = entityKeys(schema);

/** In as many documents as they need, each within the limit. */
function fitting(asked: readonly Asked[], queryOf: (asked: readonly Asked[]) => string): (readonly Asked[])[] {
  if (priceOf(queryOf(asked)) <= LIMITS.cost || asked.length === 0) return asked.length === 0 ? [] : [asked];
  if (asked.length === 1) return [];
  const half = Math.ceil(asked.length / 2);
  return [...fitting(asked.slice(0, half), queryOf), ...fitting(asked.slice(half), queryOf)];
}

/** What a whole request was refused with; null where it was answered, in whole or in part. */
export const refusedWith = ({ data, errors }: Answer): string | null =>
  errors && (data ?? null) === null ? (errors[0]?.extensions.code ?? 'UNKNOWN') : null;

export class Walk {
  readonly seen = new Observed();
  /** By root field, with what it was refused. */
  readonly refused = new Map<string, string>();
  /** Requests that failed as nothing should. */
  readonly faults: string[] = [];
  /** Pages whose `totalCount` is not the number of rows that were shown. */
  readonly miscounted: string[] = [];
  /** `Type.field` of which something was told. */
  readonly filled = new Set<string>();
  requests = 0;
  readonly #ask: Ask;
  readonly #router: Record<string, string>;

  constructor(ask: Ask, router: Record<string, string>) {
    this.#ask = ask;
    this.#router = router;
  }

  async #asked(road: string, query: string, variables: object = {}, headers: Record<string, string> = {}): Promise<Answer> {
    this.requests += 1;
    const answer = await this.#ask(query, variables, headers);
    const bad = (answer.errors ?? []).filter(
      ({ extensions }) => !['FORBIDDEN', 'UNAUTHENTICATED', 'SERVICE_ENDED'].includes(extensions.code),
    );
    if (bad.length > 0) this.faults.push(`${road}: ${bad[0]?.extensions.code} ${bad[0]?.message} ${bad[0]?.path?.join('.')}`);
    this.seen.see(road, answer.data);
    fill(this.filled, schema.getQueryType() ?? undefined, answer.data);
    return answer;
  }

  #note(road: string, answer: Answer, value: unknown, at: readonly (string | number)[], asked: readonly Asked[]): void {
    for (const { object, path } of objectsIn(value)) this.seen.note(road, object, asked, answer, [...at, ...path]);
    const page = value as Page | null;
    if (typeof page?.totalCount === 'number' && page.pageInfo?.hasNextPage === false && page.totalCount !== page.edges.length)
      this.miscounted.push(`${road}: ${page.totalCount} of ${page.edges.length}`);
    if (!page?.pageInfo || !Array.isArray(page.edges)) return;
    const { hasPreviousPage, startCursor, endCursor } = page.pageInfo;
    const ends = [page.edges.at(0)?.cursor ?? null, page.edges.at(-1)?.cursor ?? null];
    if (hasPreviousPage || ends[0] !== startCursor || ends[1] !== endCursor) this.miscounted.push(`${road}: ends of the page`);
  }

  /** As many at once as a document may cost. */
  async #some(
    type: GraphQLObjectType,
    ids: readonly string[],
    selection: string,
    each: (answer: Answer) => void,
    road: string,
  ): Promise<void> {
    const price = priceOf(`{ nodes(ids: ["x"]) { ... on ${type.name} { ${selection} } } }`);
    const atOnce = Math.max(1, Math.min(20, Math.floor(LIMITS.cost / Math.max(1, price))));
    const query = `query($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on ${type.name} { ${selection} } } }`;
    for (let i = 0; i < ids.length; i += atOnce) each(await this.#asked(road, query, { ids: ids.slice(i, i + atOnce) }));
  }

  /** Which of them are there, for whoever asks. */
  async #visible(type: GraphQLObjectType, ids: readonly string[]): Promise<string[]> {
    const found: string[] = [];
    await this.#some(type, ids, 'id', ({ data }) => found.push(...(data?.nodes ?? []).flatMap((one: Shown) => one?.id ?? [])), 'nodes');
    return found;
  }

  /** Of those records the ones that hold what none before them held; what they hold is known from then on. */
  async novel(of: Universe, known: Set<string>): Promise<Map<string, Set<string>>> {
    const found = new Map<string, Set<string>>();
    for (const type of nodeTypes.filter(({ name }) => of.get(name)?.length))
      for (const asked of selectionsOf(type))
        await this.#some(
          type,
          of.get(type.name) ?? [],
          textOf(asked),
          ({ data }) => {
            for (const one of (data?.nodes ?? []) as Shown[]) {
              const held = new Set<string>();
              fill(held, type, one);
              if (!one?.id || held.isSubsetOf(known)) continue;
              for (const field of held) known.add(field);
              found.set(type.name, (found.get(type.name) ?? new Set()).add(one.id));
            }
          },
          'nodes',
        );
    return found;
  }

  async nodes(universe: Universe): Promise<void> {
    for (const type of nodeTypes) {
      const visible = await this.#visible(type, universe.get(type.name) ?? []);
      const [first] = universe.get(type.name) ?? [];
      for (const asked of selectionsOf(type)) {
        const noted = (answer: Answer): void => this.#note('nodes', answer, answer.data?.nodes, ['nodes'], asked);
        await this.#some(type, visible, textOf(asked), noted, 'nodes');
        if (!first) continue;
        const one = await this.#asked(
          'node',
          `query($id: ID!) { node(id: $id) { __typename id ... on ${type.name} { ${textOf(asked)} } } }`,
          { id: first },
        );
        this.#note('node', one, one.data?.node, ['node'], asked);
      }
      await this.#nested(type, visible);
      if (ROUTED.has(type.name)) await this.#entities(type, universe.get(type.name) ?? []);
    }
  }

  async #entities(type: GraphQLObjectType, ids: readonly string[]): Promise<void> {
    for (const asked of selectionsOf(type)) {
      const query = `query($of: [_Any!]!) { _entities(representations: $of) { __typename ... on ${type.name} { id ${textOf(asked)} } } }`;
      for (const id of ids) {
        const answer = await this.#asked('_entities', query, { of: [{ __typename: type.name, id }] }, this.#router);
        this.#note('_entities', answer, answer.data?._entities, ['_entities'], asked);
      }
    }
  }

  /** From each object to the objects it leads to: first which there are, then all of those that are. */
  async #nested(type: GraphQLObjectType, visible: readonly string[]): Promise<void> {
    for (const field of Object.values(type.getFields())) {
      const [lead, given] = [leadOf(field), argumentsOf(field)];
      if (!lead || given === null || visible.length === 0) continue;
      const road = `${type.name}.${field.name}`;
      const named = `${field.name}${given}`;
      const leading: string[] = [];
      await this.#some(
        type,
        visible,
        `${named} ${lead.around('')}`,
        ({ data }) => {
          for (const one of (data?.nodes ?? []) as Shown[])
            if (one?.id && objectsIn(one[field.name]).some(({ object }) => object !== null)) leading.push(one.id);
        },
        road,
      );
      const oneOf = (asked: readonly Asked[]) => `{ nodes(ids: ["x"]) { ... on ${type.name} { ${named} ${lead.around(textOf(asked))} } } }`;
      for (const asked of leading.length > 0 ? selectionsOf(lead.type).flatMap((all) => fitting(all, oneOf)) : []) {
        const noted = (answer: Answer): void => {
          for (const [i, one] of ((answer.data?.nodes ?? []) as Shown[]).entries())
            this.#note(road, answer, one?.[field.name] ?? null, ['nodes', i, field.name], asked);
        };
        await this.#some(type, leading.slice(0, 2), `${named} ${lead.around(textOf(asked))}`, noted, road);
      }
    }
  }

  /** Root fields, each with all that can be asked of what it answers. */
  async roots(asked: readonly FieldNode[]): Promise<void> {
    for (const node of asked) {
      const name = node.name.value;
      const field = schema.getQueryType()?.getFields()[name];
      if (!field) continue;
      const given = givenTo(node);
      const lead = leadOf(field);
      const type = lead?.type ?? getNamedType(field.type);
      if (!isObjectType(type)) continue;
      const queryOf = (asked: readonly Asked[]) =>
        `{ ${name}${given} ${lead ? lead.around(textOf(asked)) : `{ __typename ${textOf(asked)} }`} }`;
      const narrowed = below(node).flatMap((one) => askedWith(type, one.name.value, givenTo(one)).map((asked) => [asked]));
      for (const asked of [...selectionsOf(type), ...narrowed].flatMap((all) => fitting(all, queryOf))) {
        const answer = await this.#asked(`Query.${name}`, queryOf(asked));
        const code = refusedWith(answer);
        if (code) this.refused.set(`Query.${name}`, code);
        if (lead) this.#note(`Query.${name}`, answer, answer.data?.[name] ?? null, [name], asked);
        if (code) break;
      }
    }
  }
}

/** Records of each type: those that are asked about, then whatever a walk has shown, a few of each. */
export function universeOf(ids: Ids, shown: Iterable<string>, most: number): Map<string, string[]> {
  const found = Map.groupBy(
    [...new Set(shown)].map((one) => one.split(' ') as [string, string]),
    ([type]) => type,
  );
  const named = new Set(Object.values(ids).filter((id) => typeof id === 'string'));
  return new Map(
    [...found].map(([type, list]) => {
      const all = list.map(([, id]) => id).toSorted((a, b) => Number(named.has(b)) - Number(named.has(a)));
      return [type, all.slice(0, most)];
    }),
  );
}
