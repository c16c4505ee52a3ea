// How much work an operation may cause, known before it runs: from `first`, lists of ids and the shape of the schema alone.
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type OperationDefinitionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';

/** No page is larger, so no argument counts for more. */
const PAGE = 100;
/** Children of a list that has neither `first` nor `@listSize`: a plan's targets, a target's indicators. */
const LIST = 10;
const MUTATION = 10;
/** The text of the whole schema, a megabyte, as the router is told it: fifteen of them in one answer held the loop for most of a second. */
const SCHEMA = 3_000;
const ID_TYPES: ReadonlySet<string> = new Set(['ID', '_Any']);

type Variables = Readonly<Record<string, unknown>>;
type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** A selection set together with the type it is written on. */
interface Scope {
  set: SelectionSetNode;
  type: GraphQLOutputType;
}

/** One field as it will be executed: all selections with the same response key come together. */
interface Wanted {
  node: FieldNode;
  field: GraphQLField<unknown, unknown>;
  scopes: Scope[];
}

interface Size {
  own: number;
  children: number;
  /** What a connection hands down to its `edges`, which have no `first` of their own. */
  page: number | null;
}

const clamp = (count: number): number => Math.min(Math.max(count, 1), PAGE);

/** What one operation costs, by the values of those variables that tell sizes: all other variables may be anything. */
interface KnownCosts {
  sizes: Set<string>;
  byValues: Map<string, number>;
}

/** Documents are parsed once and asked many times. An operation is of one document, and that of one schema. */
const costsKnown = new WeakMap<OperationDefinitionNode, KnownCosts>();
const MOST_KNOWN = 20;
const LONGEST_KNOWN = 300;

/**
 * Cost of `operation` in objects that may be loaded. A field that yields objects costs 1 and multiplies its children: by `first`, by the
 * length of a required list of ids, by its `@listSize`, or by 10 where a list has none of these. A mutation's root field costs 10, the SDL 3,000: a
 * document has room for one. Introspection is free.
 * `variables` are as the client sent them, not yet coerced: a value that cannot be read counts as a full page, a negative one as 1.
 * Counting stops one step after `maximum` selection sets, and the figure is then a lower bound above it.
 */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
  maximum: number,
): number {
  const known = costsKnown.get(operation) ?? { sizes: new Set(), byValues: new Map() };
  costsKnown.set(operation, known);
  const nameOf = (): string => JSON.stringify([maximum, ...[...known.sizes].map((name) => ({ [name]: variables[name] }))]);
  const cost = known.byValues.get(nameOf());
  if (cost !== undefined) return cost;
  const asked = known.sizes.size;
  const anew = counted(schema, document, operation, variables, maximum, known.sizes);
  // What was kept did not know that this one matters as well.
  if (known.sizes.size > asked) known.byValues.clear();
  const name = nameOf();
  if (name.length <= LONGEST_KNOWN && known.byValues.size < MOST_KNOWN) known.byValues.set(name, anew);
  return anew;
}

function counted(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
  maximum: number,
  sizes: Set<string>,
): number {
  const root = schema.getRootType(operation.operation);
  if (!root) return 0;
  const fragments = new Map(document.definitions.flatMap((d) => (d.kind === 'FragmentDefinition' ? [[d.name.value, d]] : [])));
  const argument = argumentReader(operation, variables, sizes);
  const price = operation.operation === 'mutation' ? MUTATION : 1;
  let visits = 0;

  const visit = (scopes: Scope[], multiplier: number, page: number | null, atRoot: boolean): number => {
    visits += 1;
    // Each visit stands for at least one unit, so a document that would take long to count is over the limit already.
    if (visits > maximum) return 1;
    let total = 0;
    for (const { node, field, scopes: below } of collect(schema, fragments, scopes)) {
      if (isLeafType(getNamedType(field.type))) {
        if (atRoot && price > 1) total += price;
        continue;
      }
      if (getNamedType(field.type).name === '_Service') {
        total += SCHEMA * [...collect(schema, fragments, below)].length;
        continue;
      }
      const size = sizeOf(node, field, page, argument);
      total += multiplier * size.own * (atRoot ? price : 1) + visit(below, multiplier * size.children, size.page, false);
    }
    return total;
  };
  return visit([{ set: operation.selectionSet, type: root }], 1, null, true);
}

function sizeOf(node: FieldNode, field: GraphQLField<unknown, unknown>, page: number | null, argument: ArgumentReader): Size {
  const list = isListType(getNullableType(field.type));
  const first = field.args.find((arg) => arg.name === 'first');
  if (first) {
    const value = argument(node, first);
    const count = typeof value === 'number' && Number.isInteger(value) ? clamp(value) : PAGE;
    return list ? { own: 1, children: count, page: null } : { own: 1, children: 1, page: count };
  }
  const ids = field.args.find(isRequiredIdList);
  if (list && ids) {
    const value = argument(node, ids);
    const count = clamp(Array.isArray(value) ? value.length : 1);
    return { own: count, children: count, page: null };
  }
  if (list) return page === null ? { own: 1, children: assumedSize(field), page: null } : { own: page, children: page, page: null };
  return { own: 1, children: 1, page: null };
}

/** What the schema says that a list commonly holds. */
export function assumedSize({ astNode }: GraphQLField<unknown, unknown>): number {
  const given = astNode?.directives?.find(({ name }) => name.value === 'listSize')?.arguments;
  const size = given?.find(({ name }) => name.value === 'assumedSize')?.value;
  return size?.kind === 'IntValue' ? Number(size.value) : LIST;
}

function isRequiredIdList(arg: GraphQLArgument): boolean {
  return isNonNullType(arg.type) && isListType(arg.type.ofType) && ID_TYPES.has(getNamedType(arg.type).name);
}

type ArgumentReader = (node: FieldNode, arg: GraphQLArgument) => unknown;

/** Reads an argument as the executor would, short of coercing it, and notes which variables it asked for; never throws. */
function argumentReader(operation: OperationDefinitionNode, variables: Variables, asked: Set<string>): ArgumentReader {
  const defaults = new Map(operation.variableDefinitions?.map((d) => [d.variable.name.value, d.defaultValue]));
  return (node, arg) => {
    const given = node.arguments?.find((a) => a.name.value === arg.name)?.value;
    if (given === undefined) return arg.defaultValue;
    // A list is as long whatever the variables in it are.
    if (given.kind !== 'Variable') return valueFromASTUntyped(given);
    const name = given.name.value;
    asked.add(name);
    if (Object.hasOwn(variables, name)) return variables[name];
    const fallback = defaults.get(name);
    return fallback ? valueFromASTUntyped(fallback) : arg.defaultValue;
  };
}

/** The fields below `scopes`, merged as the executor merges them; each fragment is opened once, so cycles and repetition end. */
function collect(schema: GraphQLSchema, fragments: Fragments, scopes: Scope[]): Iterable<Wanted> {
  const wanted = new Map<string, Wanted>();
  const opened = new Set<string>();
  const open = (set: SelectionSetNode, type: GraphQLOutputType): void => {
    for (const selection of set.selections) {
      if (selection.kind === 'Field') {
        const field = fieldOf(type, selection.name.value);
        if (field) add(wanted, selection, field);
        continue;
      }
      if (selection.kind === 'FragmentSpread' && opened.has(selection.name.value)) continue;
      if (selection.kind === 'FragmentSpread') opened.add(selection.name.value);
      const fragment = selection.kind === 'FragmentSpread' ? fragments.get(selection.name.value) : selection;
      const condition = fragment?.typeCondition ? schema.getType(fragment.typeCondition.name.value) : type;
      if (fragment && isCompositeType(condition)) open(fragment.selectionSet, condition);
    }
  };
  for (const { set, type } of scopes) open(set, type);
  return wanted.values();
}

/** `field` can differ under one response key where types exclude each other; those are counted apart. */
function add(wanted: Map<string, Wanted>, node: FieldNode, field: GraphQLField<unknown, unknown>): void {
  const key = `${node.alias?.value ?? ''}:${node.name.value}:${String(field.type)}`;
  const entry = wanted.get(key) ?? { node, field, scopes: [] };
  if (node.selectionSet) entry.scopes.push({ set: node.selectionSet, type: getNamedType(field.type) });
  wanted.set(key, entry);
}

function fieldOf(type: GraphQLOutputType, name: string): GraphQLField<unknown, unknown> | undefined {
  if (name.startsWith('__')) return undefined;
  return isObjectType(type) || isInterfaceType(type) ? (type as GraphQLObjectType).getFields()[name] : undefined;
}
