// What the schema lets one ask of each of its objects, in documents that stay within the limits: each field once, down to the next object with an id.
import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  OverlappingFieldsCanBeMergedRule,
  parse,
  validate,
} from 'graphql';
import { costOf } from '../../../src/platform/edge/cost.ts';
import { LIMITS } from '../../../src/platform/edge/limits.ts';
import { theSchema } from '../schema.ts';

/** One field with all that can be asked below it. Of a field of several types there is one for each that cannot stand beside the others. */
export interface Asked {
  field: string;
  text: string;
}

type Field = GraphQLField<unknown, unknown>;

/** Arguments without which a field cannot be asked, where a number or a word is enough. */
const ARGUMENTS: Readonly<Record<string, string>> = { first: '20', year: '2026', side: 'ASKED', day: '"2026-01-20"', period: 'FIRST_HALF' };
/** Below an object, as deep as one may ask of it on the longest road: nodes, field, edges, node. */
const DEPTH = LIMITS.depth - 4;
const COST = 1_500;
const TOKENS = 800;

export const { schema } = theSchema();
const NODE = schema.getType('Node');
export const isNode = (type: GraphQLNamedType): type is GraphQLObjectType =>
  isObjectType(type) && type.getInterfaces().some((face) => face === NODE);

export const objectTypes: readonly GraphQLObjectType[] = Object.values(schema.getTypeMap()).filter(
  (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('_'),
);
export const nodeTypes = objectTypes.filter(isNode);
const nodeNames = new Set(nodeTypes.map(({ name }) => name));

const fieldsOf = (type: GraphQLObjectType): Field[] => Object.values(type.getFields());

/** Its arguments, or null where it needs one that follows from nothing. */
export function argumentsOf({ args }: Pick<Field, 'args'>): string | null {
  const asked = args.filter((one) => isRequiredArgument(one) || one.name === 'first').map(({ name }) => ({ name, value: ARGUMENTS[name] }));
  if (asked.some(({ value }) => value === undefined)) return null;
  return asked.length > 0 ? `(${asked.map(({ name, value }) => `${name}: ${value}`).join(', ')})` : '';
}

/** Whatever can be asked of a field; nothing where it is deeper than a document may be, or asked already further up. */
function textsOf(field: Field, depth: number, above: readonly string[], given = argumentsOf(field)): string[] {
  const type = getNamedType(field.type);
  if (given === null || depth < 1) return [];
  const named = `${field.name}${given}`;
  if (isLeafType(type)) return [named];
  if (depth < 2) return [];
  if (type.name === 'Node' || nodeNames.has(type.name)) return [`${named} { __typename id }`];
  if (above.includes(type.name)) return [];
  if (isAbstractType(type)) {
    const each = schema.getPossibleTypes(type).flatMap((one) => {
      const below = belowOf(one, depth - 1, [...above, type.name]);
      return below ? [`... on ${one.name} { ${below} }`] : [];
    });
    return each.map((one) => `${named} { __typename ${one} }`);
  }
  const below = isObjectType(type) ? belowOf(type, depth - 1, [...above, type.name]) : '';
  return below ? [`${named} { ${below} }`] : [];
}

/** Where one of several types is asked below another object, all of them stand together as far as they can. */
const belowOf = (type: GraphQLObjectType, depth: number, above: readonly string[]): string =>
  fieldsOf(type)
    .flatMap((field) => together(textsOf(field, depth, above), type))
    .join(' ');

function together(texts: readonly string[], type: GraphQLObjectType): string[] {
  const kept: string[] = [];
  for (const text of texts) if (kept.length === 0 || canStand([...kept, text], type)) kept.push(text);
  return kept;
}

const canStand = (texts: readonly string[], type: GraphQLNamedType): boolean =>
  validate(schema, parse(`fragment A on ${type.name} { ${texts.join(' ')} }`), [OverlappingFieldsCanBeMergedRule]).length === 0;

const tokensOf = (text: string): number => text.match(/\w+|[{}():[\]]|\.{3}|"[^"]*"/g)?.length ?? 0;

/** A field with what is given to it, where no other object has an answer to it: it is asked of one object only. */
export const askedWith = (type: GraphQLObjectType, name: string, given: string): Asked[] => {
  const field = type.getFields()[name];
  if (!field || argumentsOf(field) !== null) return [];
  return textsOf(field, DEPTH, [type.name], given).map((text) => ({ field: name, text }));
};

/** What a document costs in the service's own units. */
export function priceOf(query: string): number {
  const document = parse(query);
  const [operation] = document.definitions;
  if (operation?.kind !== 'OperationDefinition') throw new Error('No operation.');
  return costOf(schema, document, operation, {}, LIMITS.cost * 10);
}

const priceOn = (type: GraphQLNamedType, text: string): number => priceOf(`{ node(id: "x") { ... on ${type.name} { ${text} } } }`);

/** A field that costs more than a document has room for is asked field by field. */
function smaller(text: string, type: GraphQLObjectType): string[] {
  if (tokensOf(text) <= TOKENS) return [text];
  const parts = /^([^{]+(?:\{ edges \{ node )?)\{ /.exec(text);
  const field = type.getFields()[/^\w+/.exec(text)?.[0] ?? ''];
  const of = field && getNamedType(field.type);
  if (!parts || !of || !isObjectType(of)) return [];
  return fieldsOf(of)
    .flatMap((one) => textsOf(one, DEPTH - 1, [type.name, of.name]))
    .filter((one) => tokensOf(one) <= TOKENS)
    .map((one) => `${parts[1]}{ ${one} }`);
}

function asksOf(type: GraphQLObjectType): Asked[][] {
  const each = fieldsOf(type).flatMap((field) =>
    textsOf(field, DEPTH, [type.name])
      .flatMap((text) => smaller(text, type))
      .map((text) => ({ field: field.name, text })),
  );
  const packed: { list: Asked[]; tokens: number; price: number }[] = [];
  for (const one of each) {
    const [tokens, price] = [tokensOf(one.text), isLeafText(one.text) ? 0 : priceOn(type, one.text)];
    // One field in two texts would be one value of both.
    const into = packed.find(
      ({ list, ...sum }) => sum.tokens + tokens <= TOKENS && sum.price + price <= COST && !list.some(({ field }) => field === one.field),
    );
    if (into) {
      into.list.push(one);
      into.tokens += tokens;
      into.price += price;
    } else packed.push({ list: [one], tokens, price });
  }
  return packed.map(({ list }) => list);
}

const isLeafText = (text: string): boolean => !text.includes('{');

const known = new Map<string, Asked[][]>();
/** All that can be asked of a type, in as few selections as the limits allow. */
export function selectionsOf(type: GraphQLNamedType): Asked[][] {
  if (!isObjectType(type)) return [];
  const found = known.get(type.name) ?? asksOf(type);
  known.set(type.name, found);
  return found;
}

export const textOf = (asked: readonly Asked[]): string => asked.map(({ text }) => text).join(' ');

const PAGE_INFO = 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

/** How a field leads to objects of one type: itself, or as a list with edges. */
export interface Lead {
  type: GraphQLObjectType;
  /** The selection around what is asked of them. */
  around: (selection: string) => string;
}

export function leadOf({ type: of }: Pick<Field, 'type'>): Lead | null {
  const type = getNamedType(of);
  if (isNode(type)) return { type, around: (selection) => `{ __typename id ${selection} }` };
  if (!isObjectType(type)) return null;
  const edge = type.getFields().edges && getNamedType(type.getFields().edges?.type);
  const node = edge && isObjectType(edge) && edge.getFields().node && getNamedType(edge.getFields().node?.type);
  if (!node || isInterfaceType(node) || !isNode(node)) return null;
  const counted = type.getFields().totalCount ? ' totalCount' : '';
  const around = (selection: string) => `{ edges { cursor node { __typename id ${selection} } } ${PAGE_INFO}${counted} }`;
  return { type: node, around };
}

/** Whatever a question can lead to, without what mutations alone answer with. */
export function askable(): string[] {
  const found = new Set<GraphQLObjectType>();
  const follow = (type: GraphQLNamedType): void => {
    if (isAbstractType(type)) for (const one of schema.getPossibleTypes(type)) follow(one);
    if (!isObjectType(type) || found.has(type) || type.name.startsWith('_')) return;
    found.add(type);
    for (const field of fieldsOf(type)) follow(getNamedType(field.type));
  };
  const root = schema.getQueryType();
  if (root) follow(root);
  return [...found].flatMap((type) =>
    fieldsOf(type)
      .filter(({ name }) => !name.startsWith('_'))
      .map(({ name }) => `${type.name}.${name}`),
  );
}
