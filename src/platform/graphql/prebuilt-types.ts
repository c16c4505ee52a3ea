// A type of the prebuilt schema out of its SDL: what it consists of is read when its fields, values or members are asked for.

import {
  type ConstDirectiveNode,
  type EnumTypeDefinitionNode,
  type FieldDefinitionNode,
  GraphQLDeprecatedDirective,
  GraphQLEnumType,
  type GraphQLEnumValueConfigMap,
  type GraphQLFieldConfig,
  type GraphQLFieldConfigArgumentMap,
  type GraphQLFieldMap,
  type GraphQLFieldResolver,
  type GraphQLInputFieldConfigMap,
  GraphQLInputObjectType,
  type GraphQLInputType,
  GraphQLInterfaceType,
  type GraphQLNamedType,
  GraphQLObjectType,
  type GraphQLOutputType,
  GraphQLScalarType,
  type GraphQLSchema,
  GraphQLSpecifiedByDirective,
  GraphQLUnionType,
  getDirectiveValues,
  type InputValueDefinitionNode,
  type NamedTypeNode,
  parse,
  type ScalarTypeDefinitionNode,
  typeFromAST,
  valueFromAST,
} from 'graphql';
import type { ReadContext } from '../context.ts';
import { scalars } from './scalars.ts';

export type Resolver = GraphQLFieldResolver<unknown, ReadContext>;

/** By field, `__resolveType` and `__resolveReference` among them. */
export type ResolversOf = (type: string, places: string) => Record<string, Resolver>;

type FieldConfig = GraphQLFieldConfig<unknown, ReadContext>;

export interface FieldNode {
  readonly name: FieldDefinitionNode['name'];
  readonly description?: FieldDefinitionNode['description'];
  readonly arguments?: readonly InputValueDefinitionNode[];
  readonly type: FieldDefinitionNode['type'];
  readonly directives?: readonly ConstDirectiveNode[];
}

/** Where a type finds the others, and what its fields are resolved by. */
export interface Types extends GraphQLSchema {
  resolversOf(type: string): Record<string, Resolver>;
  field(type: string, node: FieldNode, resolve: Resolver | undefined): FieldConfig;
}

const reasonOf = (node: { readonly directives?: readonly ConstDirectiveNode[] }): string | undefined =>
  node.directives?.length ? (getDirectiveValues(GraphQLDeprecatedDirective, node)?.reason as string | undefined) : undefined;

/** A bundle has none. */
const descriptionOf = (node: Pick<FieldNode, 'description'>): string | undefined => node.description?.value;

const byName = <Node extends { name: { value: string } }, Config>(nodes: readonly Node[], configOf: (node: Node) => Config) =>
  Object.fromEntries(nodes.map((node) => [node.name.value, configOf(node)]));

const inputsOf = (
  types: Types,
  nodes: readonly InputValueDefinitionNode[] = [],
): GraphQLInputFieldConfigMap & GraphQLFieldConfigArgumentMap =>
  byName(nodes, (node) => {
    const type = typeFromAST(types, node.type as NamedTypeNode) as GraphQLInputType;
    const told = { description: descriptionOf(node), deprecationReason: reasonOf(node) };
    return { type, defaultValue: valueFromAST(node.defaultValue, type), ...told, astNode: node };
  });

/** Without its resolver. */
export function fieldConfig(types: Types, node: FieldNode): FieldConfig {
  const type = typeFromAST(types, node.type as NamedTypeNode) as GraphQLOutputType;
  const told = { description: descriptionOf(node), deprecationReason: reasonOf(node) };
  return { type, args: inputsOf(types, node.arguments), ...told, astNode: node as FieldDefinitionNode };
}

export const argumentsOf = ({ args = {} }: FieldConfig) => Object.entries(args).map(([name, arg]) => ({ name, ...arg }));

/** Its fields are made one by one. */
export class RootType extends GraphQLObjectType<unknown, ReadContext> {
  readonly #fields: GraphQLFieldMap<unknown, ReadContext>;

  constructor(name: string, fields: GraphQLFieldMap<unknown, ReadContext>, description: string | undefined) {
    super({ name, description, fields: {} });
    this.#fields = fields;
  }

  /** As GraphQL makes it of its configuration. */
  static field(name: string, config: FieldConfig): GraphQLFieldMap<unknown, ReadContext>[string] {
    const field = new GraphQLObjectType({ name: 'Root', fields: { [name]: config } }).getFields()[name];
    if (!field) throw new TypeError(`${name} is no field.`);
    return field;
  }

  override getFields(): GraphQLFieldMap<unknown, ReadContext> {
    return this.#fields;
  }
}

/** Of a definition and its extensions, whatever their kind. */
interface Node {
  readonly directives?: readonly ConstDirectiveNode[];
  readonly interfaces?: readonly NamedTypeNode[];
  readonly types?: readonly NamedTypeNode[];
  readonly fields?: readonly FieldNode[];
  readonly values?: EnumTypeDefinitionNode['values'];
}

const hasDirective = (text: string, name: string): boolean => text.slice(0, text.indexOf('{')).includes(name);

const valuesOf = (nodes: readonly Node[]): GraphQLEnumValueConfigMap =>
  byName(
    nodes.flatMap((node) => node.values ?? []),
    (node) => ({ description: descriptionOf(node), deprecationReason: reasonOf(node), astNode: node }),
  );

interface TypeText {
  name: string;
  description: string | undefined;
  /** Its definition, and after that its extensions. */
  text: string;
}

/** One of ours reads and writes by its own functions. */
function scalarOf({ name, description }: Omit<TypeText, 'text'>, nodes: readonly Node[]): GraphQLScalarType {
  const { serialize, parseValue, parseLiteral } = (scalars as Record<string, GraphQLScalarType>)[name] ?? {};
  const [node = {}] = nodes;
  const specifiedByURL = getDirectiveValues(GraphQLSpecifiedByDirective, node)?.url as string | undefined;
  const own = { serialize, parseValue, parseLiteral };
  return new GraphQLScalarType({ name, description, ...own, specifiedByURL, astNode: node as ScalarTypeDefinitionNode });
}

export function readType(types: Types, { name, description, text }: TypeText): GraphQLNamedType {
  let read: readonly Node[] | undefined;
  const nodes = (): readonly Node[] => {
    read ??= parse(text, { noLocation: true }).definitions as readonly Node[];
    return read;
  };
  const all = <T>(of: (node: Node) => readonly T[] | undefined): T[] => {
    const [astNode, ...extensionASTNodes] = nodes() as never[];
    Object.assign(type, { astNode, extensionASTNodes });
    return nodes().flatMap((node) => of(node) ?? []);
  };
  const named = (of: (node: Node) => readonly NamedTypeNode[] | undefined) => all(of).map((one) => types.getType(one.name.value) as never);
  const interfaces = () => named((node) => node.interfaces);
  const fields = () => {
    const resolvers = types.resolversOf(name);
    return byName(
      all((node) => node.fields),
      (node) => types.field(name, node, resolvers[node.name.value]),
    );
  };
  const resolveType = () => types.resolversOf(name).__resolveType as never;
  const MAKERS: Record<string, () => GraphQLNamedType> = {
    type: () => new GraphQLObjectType({ name, description, interfaces, fields }),
    interface: () => new GraphQLInterfaceType({ name, description, interfaces, fields, resolveType: resolveType() }),
    union: () => new GraphQLUnionType({ name, description, types: () => named((node) => node.types), resolveType: resolveType() }),
    input: () =>
      new GraphQLInputObjectType({
        name,
        description,
        isOneOf: hasDirective(text, '@oneOf'),
        fields: () => inputsOf(types, all((node) => node.fields) as InputValueDefinitionNode[]),
      }),
    enum: () => new GraphQLEnumType({ name, description, values: () => valuesOf(all((node) => (node.values ? [node] : []))) }),
    scalar: () => scalarOf({ name, description }, nodes()),
  };
  const make = MAKERS[text.slice(0, text.indexOf(' '))];
  if (!make) throw new TypeError(`${name} is no type.`);
  const type = make();
  return type;
}
