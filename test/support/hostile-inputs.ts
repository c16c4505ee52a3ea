// Hostile requests generated from the schema: every place where a client may put a value, root or nested, query or mutation, with every bad value.
import {
  type FieldNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedOutputType,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind as Nodes,
  parse,
  valueFromASTUntyped,
} from 'graphql';
import { questions } from '../operations/questions.ts';
import { type Ids, STALE } from '../operations/subjects/index.ts';
import { type Bad, badLists, badValues } from './hostile.ts';
import { placesOf, sample } from './inputs.ts';
import { theSchema } from './schema.ts';

/** One place of the schema, and a value that is bad there. */
export interface Hostile extends Bad {
  /** `planSubmit(input.planId)`, `Unit.staff(after)`. */
  place: string;
  /** Of the root: `Query.plan`, `Mutation.planSubmit`. */
  field: string;
  query: string;
  variables: Record<string, unknown>;
  /** The same without anything bad: who may ask it at all. */
  good: Record<string, unknown>;
}

const { schema } = theSchema();
const EVERY_INPUT = new Set(
  Object.values(schema.getTypeMap())
    .filter((type) => isLeafType(type) || isInputObjectType(type))
    .map(({ name }) => name),
);
type Field = GraphQLField<unknown, unknown>;

/** A road from the root to a type of objects, and what is asked there. */
interface Road {
  root: string;
  /** Around `inner`, arguments of the root as variables. */
  around: (inner: string) => string;
  args: readonly GraphQLArgument[];
  good: Record<string, unknown>;
}

const declared = (args: readonly GraphQLArgument[], prefix: string): string[] =>
  args.map(({ name, type }) => `$${prefix}${name}: ${String(type)}`);
const passed = (args: readonly GraphQLArgument[], prefix: string): string =>
  args.length === 0 ? '' : `(${args.map(({ name }) => `${name}: $${prefix}${name}`).join(', ')})`;
const shown = (type: GraphQLNamedOutputType): string => (isCompositeType(type) ? '{ __typename }' : '');

/** Every bad value in an argument and in each place below it; `good` is what the others hold. */
function* spoilt(arg: GraphQLArgument, good: unknown): Generator<[at: string, bad: Bad, value: unknown]> {
  const of = (type: GraphQLInputType): readonly Bad[] => badValues(getNamedType(type).name, isLeafType(getNamedType(type)));
  const isList = isListType(getNullableType(arg.type));
  const element = isList ? ((good as unknown[] | undefined)?.[0] ?? sample(getNamedType(arg.type), arg.name)) : good;
  for (const bad of of(arg.type)) yield [arg.name, bad, isList && bad.kind !== 'null' ? [bad.value] : bad.value];
  if (isList) for (const bad of badLists(element)) yield [arg.name, bad, bad.value];
  if (!isInputObjectType(getNamedType(arg.type))) return;
  for (const place of placesOf(arg.type, element, EVERY_INPUT)) {
    const at = [arg.name, ...place.path].join('.');
    const type = schema.getType(place.type);
    for (const bad of badValues(place.type, isLeafType(type))) yield [at, bad, place.with(bad.value)];
    if (place.path.at(-1) !== '0' || !type || !('name' in type)) continue;
    for (const bad of badLists(sample(type as GraphQLInputType, place.path.at(-2) ?? ''))) yield [at, bad, place.instead(bad.value)];
  }
}

/** Ids of what there is, where an id may stand: of every other type, and of another region. */
const idsAsBad = (ids: Ids, abroad: readonly string[]): readonly Bad[] => [
  ...[...new Set(Object.values(ids))].filter((id): id is string => typeof id === 'string').map((value): Bad => ({ kind: 'id', value })),
  ...abroad.map((value): Bad => ({ kind: 'foreign id', value })),
];

function* idPlaces(arg: GraphQLArgument, good: unknown): Generator<[at: string, put: (id: unknown) => unknown]> {
  const isList = isListType(getNullableType(arg.type));
  if (getNamedType(arg.type).name === 'ID') yield [arg.name, (id) => (isList ? [id] : id)];
  for (const place of placesOf(arg.type, good, new Set(['ID']))) yield [[arg.name, ...place.path].join('.'), place.with];
}

/** Roads to all types of objects that can be reached without an argument that must be given. */
function roadsFrom(roots: readonly (readonly [Road, GraphQLNamedOutputType])[]): Map<string, Road> {
  const roads = new Map<string, Road>();
  const queue = [...roots];
  for (let next = queue.shift(); next; next = queue.shift()) {
    const [road, type] = next;
    if (!isCompositeType(type) || roads.has(type.name)) continue;
    roads.set(type.name, road);
    if (isAbstractType(type))
      for (const one of schema.getPossibleTypes(type)) {
        const around = (inner: string) => road.around(`__typename ... on ${one.name} { ${inner} }`);
        queue.push([{ ...road, around }, one]);
      }
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.args.some(({ type: of, defaultValue }) => isNonNullType(of) && defaultValue === undefined)) continue;
      queue.push([{ ...road, around: (inner) => road.around(`${field.name} { ${inner} }`) }, getNamedType(field.type)]);
    }
  }
  return roads;
}

/** What the questions of test/operations give to the arguments of a root query. */
function givenTo(query: string, name: string): Record<string, unknown> {
  const [document] = parse(query).definitions;
  if (document?.kind !== Nodes.OPERATION_DEFINITION) return {};
  const node = document.selectionSet.selections.find((one): one is FieldNode => one.kind === Nodes.FIELD && one.name.value === name);
  return Object.fromEntries((node?.arguments ?? []).map((arg) => [arg.name.value, valueFromASTUntyped(arg.value)]));
}

const valued = (args: readonly GraphQLArgument[], given: Record<string, unknown>, prefix = ''): Record<string, unknown> =>
  Object.fromEntries(
    args.flatMap((arg) => {
      if (arg.name in given) return [[`${prefix}${arg.name}`, given[arg.name]]];
      return isNonNullType(arg.type) && arg.defaultValue === undefined ? [[`${prefix}${arg.name}`, sample(arg.type, arg.name)]] : [];
    }),
  );

/** All hostile requests that there are. @param abroad ids of another region */
export function* hostileInputs(ids: Ids, abroad: readonly string[]): Generator<Hostile> {
  const foreign = idsAsBad(ids, abroad);
  const asked = new Map(questions(ids, STALE).map((question) => [question.field, question]));
  const all = function* (
    args: readonly GraphQLArgument[],
    prefix: string,
    at: string,
    rest: Omit<Hostile, keyof Bad | 'place' | 'variables'>,
  ) {
    for (const arg of args) {
      const key = `${prefix}${arg.name}`;
      const put = (bad: Bad, path: string, value: unknown): Hostile => ({
        ...rest,
        ...bad,
        place: `${at}(${path})`,
        variables: { ...rest.good, [key]: value },
      });
      for (const [path, bad, value] of spoilt(arg, rest.good[key])) yield put(bad, path, value);
      for (const [path, place] of idPlaces(arg, rest.good[key])) for (const bad of foreign) yield put(bad, path, place(bad.value));
    }
  };
  for (const [name, { args }] of Object.entries(schema.getMutationType()?.getFields() ?? {})) {
    const query = `mutation(${declared(args, '').join(', ')}) { ${name}${passed(args, '')} { userErrors { code message field } } }`;
    const good = valued(args, asked.get(`Mutation.${name}`)?.variables ?? {});
    yield* all(args, '', name, { field: `Mutation.${name}`, query, good });
  }
  const roots: [Road, GraphQLNamedOutputType][] = [];
  for (const [name, field] of Object.entries(schema.getQueryType()?.getFields() ?? {})) {
    const { args } = field;
    const good = valued(args, givenTo(asked.get(`Query.${name}`)?.query ?? '{ none }', name));
    const document = (inner: string) =>
      `query${args.length > 0 ? `(${declared(args, '').join(', ')})` : ''} { ${name}${passed(args, '')} ${inner} }`;
    yield* all(args, '', name, { field: `Query.${name}`, query: document(shown(getNamedType(field.type))), good });
    const used = args.filter((arg) => arg.name in good);
    const around = (inner: string) => `${name}${passed(used, '')} { ${inner} }`;
    if (!name.startsWith('_')) roots.push([{ root: name, around, args: used, good }, getNamedType(field.type)]);
  }
  for (const [typeName, road] of roadsFrom(roots)) {
    const type = schema.getType(typeName);
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) yield* below(type.name, field, road, all);
  }
}

type Every = (
  args: readonly GraphQLArgument[],
  prefix: string,
  at: string,
  rest: Omit<Hostile, keyof Bad | 'place' | 'variables'>,
) => Generator<Hostile>;

/** Arguments of fields below the root: of pages, filters and days. */
function* below(type: string, field: Field, road: Road, all: Every): Generator<Hostile> {
  if (field.args.length === 0) return;
  const inner = `${field.name}${passed(field.args, 'x_')} ${shown(getNamedType(field.type))}`;
  const variables = [...declared(road.args, ''), ...declared(field.args, 'x_')].join(', ');
  const query = `query(${variables}) { ${road.around(inner)} }`;
  const good = { ...valued(road.args, road.good), ...valued(field.args, {}, 'x_') };
  yield* all(field.args, 'x_', `${type}.${field.name}`, { field: `Query.${road.root}`, query, good });
}

/** How many arguments and places below the root no road leads to. */
export function nestedArguments(): number {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => !roots.includes(type) && !type.name.startsWith('__'))
    .flatMap((type) => Object.values(type.getFields()).flatMap(({ args }) => args)).length;
}
