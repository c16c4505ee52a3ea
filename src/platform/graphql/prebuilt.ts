// The schema as a bundle serves it: what was built while bundling, of which a type is read when somebody asks for it. Most starts need a dozen.

import {
  defaultFieldResolver,
  type GraphQLAbstractType,
  GraphQLDirective,
  type GraphQLFieldMap,
  type GraphQLNamedType,
  type GraphQLObjectType,
  GraphQLSchema,
  isObjectType,
  isUnionType,
  Kind,
  OperationTypeNode,
  parse,
  specifiedDirectives,
  specifiedScalarTypes,
} from 'graphql';
import type { ReadContext } from '../context.ts';
import type { Grant, Rules } from '../rules/access.ts';
import { type Guards, guarded, type Subjects } from './gate.ts';
import {
  argumentsOf,
  type FieldNode,
  fieldConfig,
  type Resolver,
  type ResolversOf,
  RootType,
  readType,
  type Types,
} from './prebuilt-types.ts';

type Granted = readonly (readonly [string, readonly Grant[]])[];

/** What a bundle holds. */
export interface Prebuilt {
  /** A line for each type, and for each field of a root type as `Query.plan`: its name, where its resolvers are, its SDL; tabs between them. */
  types: readonly string[];
  /** Of the specification's scalars those that something here is. */
  scalars: readonly string[];
  /** SDL of those that the specification has not. */
  directives: string;
  /** Of each interface: the objects that implement it. */
  implementations: Readonly<Record<string, readonly string[]>>;
  rules: Record<keyof Rules, Granted>;
  keys: Readonly<Record<string, string>>;
  /** By type, where introspection is answered; those of fields and arguments stand in the SDL. */
  descriptions?: Readonly<Record<string, string>>;
}

const ROOTS: ReadonlyMap<string | undefined, boolean> = new Map([
  ['Query', false],
  ['Mutation', true],
]);

interface Entities {
  representations: readonly { __typename: string }[];
}

/** The row as it was found: its type is told by the name it was asked under. */
async function named(found: unknown, name: string): Promise<unknown> {
  const row = await found;
  return typeof row === 'object' && row !== null ? Object.defineProperty(row, '__typename', { value: name, configurable: true }) : row;
}

export interface Resolving {
  resolversOf: ResolversOf;
  subjects: Subjects;
  /** What the router is told; asked for when it asks. */
  sdl: () => Promise<string>;
}

/** Public methods of GraphQL's own schema, answered from what was built before; nothing of it is made twice. */
class PrebuiltSchema extends GraphQLSchema implements Types {
  readonly #lines: ReadonlyMap<string, string>;
  readonly #prebuilt: Prebuilt;
  readonly #resolving: Resolving;
  readonly #guards: Guards;
  readonly #types = new Map<string, GraphQLNamedType>();
  readonly #possible = new Map<string, ReadonlySet<unknown>>();
  #directives: readonly GraphQLDirective[] | undefined;

  constructor(prebuilt: Prebuilt, rules: Rules, resolving: Resolving) {
    super({ assumeValid: true });
    this.#prebuilt = prebuilt;
    this.#resolving = resolving;
    this.#guards = { rules, subjects: resolving.subjects, keys: new Map(Object.entries(prebuilt.keys)), roots: ROOTS };
    this.#lines = new Map(prebuilt.types.map((line) => [line.slice(0, line.indexOf('\t')), line]));
    const scalars = specifiedScalarTypes.filter(({ name }) => prebuilt.scalars.includes(name));
    for (const type of [...Object.values(super.getTypeMap()), ...scalars]) this.#types.set(type.name, type);
    for (const root of ROOTS.keys()) if (root) this.#types.set(root, new RootType(root, this.#rootFields(root), this.#descriptionOf(root)));
  }

  #descriptionOf(type: string): string | undefined {
    return this.#prebuilt.descriptions?.[type];
  }

  /** Each field is made when it is asked for: the two hold hundreds. */
  #rootFields(root: string): GraphQLFieldMap<unknown, ReadContext> {
    const fields: GraphQLFieldMap<unknown, ReadContext> = Object.create(null);
    for (const name of this.#lines.keys())
      if (name.startsWith(root) && name[root.length] === '.')
        Object.defineProperty(fields, name.slice(root.length + 1), {
          enumerable: true,
          configurable: true,
          get: () => {
            const made = this.#rootField(root, name);
            Object.defineProperty(fields, made.name, { enumerable: true, value: made });
            return made;
          },
        });
    return fields;
  }

  #rootField(root: string, line: string): GraphQLFieldMap<unknown, ReadContext>[string] {
    const [, places = '', text = ''] = (this.#lines.get(line) ?? '').split('\t');
    const [definition] = parse(`type ${root}{${text}}`, { noLocation: true }).definitions;
    const [node] = definition?.kind === Kind.OBJECT_TYPE_DEFINITION ? (definition.fields ?? []) : [];
    if (!node) throw new TypeError(`${line} is no field.`);
    return RootType.field(
      node.name.value,
      this.field(root, node, this.#resolverOf(node.name.value) ?? this.#resolving.resolversOf(root, places)[node.name.value]),
    );
  }

  /** Federation's own, as the subgraph library answers them. */
  #resolverOf(field: string): Resolver | undefined {
    if (field === '_service') return () => ({ sdl: this.#resolving.sdl });
    if (field !== '_entities') return undefined;
    return (_, { representations }: Entities, context, info) =>
      representations.map((reference) => {
        const find = this.resolversOf(reference.__typename).__resolveReference as unknown as
          | ((reference: unknown, ...rest: unknown[]) => unknown)
          | undefined;
        return named(find ? find(reference, context, info) : reference, reference.__typename);
      });
  }

  field(type: string, node: FieldNode, resolve: Resolver | undefined): ReturnType<typeof fieldConfig> {
    const config = fieldConfig(this, node);
    const open = resolve ?? defaultFieldResolver;
    const guard = guarded(this.#guards, type, { name: node.name.value, args: argumentsOf(config) }, open);
    return { ...config, resolve: guard === defaultFieldResolver ? undefined : guard };
  }

  resolversOf(type: string): Record<string, Resolver> {
    if (type === '_Entity') return { __resolveType: (parent) => (parent as { __typename: string }).__typename };
    return this.#resolving.resolversOf(type, this.#lines.get(type)?.split('\t')[1] ?? '');
  }

  override getType(name: string): GraphQLNamedType | undefined {
    const known = this.#types.get(name);
    const line = known ? undefined : this.#lines.get(name);
    if (!line || name.includes('.')) return known;
    const type = readType(this, { name, description: this.#descriptionOf(name), text: line.slice(line.lastIndexOf('\t') + 1) });
    this.#types.set(name, type);
    return type;
  }

  /** All names, since a document's are looked up among them; a type behind its name. */
  override getTypeMap(): ReturnType<GraphQLSchema['getTypeMap']> {
    const all: ReturnType<GraphQLSchema['getTypeMap']> = Object.create(null);
    for (const name of new Set([...this.#types.keys(), ...this.#lines.keys()]))
      if (!name.includes('.')) Object.defineProperty(all, name, { enumerable: true, get: () => this.getType(name) });
    Object.defineProperty(this, 'getTypeMap', { value: () => all });
    return all;
  }

  override getQueryType(): GraphQLObjectType {
    return this.getType('Query') as GraphQLObjectType;
  }

  override getMutationType(): GraphQLObjectType {
    return this.getType('Mutation') as GraphQLObjectType;
  }

  override getRootType(operation: OperationTypeNode): GraphQLObjectType | undefined {
    if (operation === OperationTypeNode.SUBSCRIPTION) return undefined;
    return operation === OperationTypeNode.QUERY ? this.getQueryType() : this.getMutationType();
  }

  override getPossibleTypes(type: GraphQLAbstractType): readonly GraphQLObjectType[] {
    return isUnionType(type) ? type.getTypes() : this.getImplementations(type).objects;
  }

  override getImplementations({ name }: { name: string }): ReturnType<GraphQLSchema['getImplementations']> {
    const objects = (this.#prebuilt.implementations[name] ?? []).map((one) => this.getType(one));
    return { objects: objects.filter(isObjectType), interfaces: [] };
  }

  override isSubType(type: GraphQLAbstractType, maybe: GraphQLNamedType): boolean {
    const possible = this.#possible.get(type.name) ?? new Set(this.getPossibleTypes(type));
    this.#possible.set(type.name, possible);
    return possible.has(maybe);
  }

  override getDirectives(): readonly GraphQLDirective[] {
    this.#directives ??= [...specifiedDirectives, ...this.#ownDirectives()];
    return this.#directives;
  }

  override getDirective(name: string): GraphQLDirective | undefined {
    return this.getDirectives().find((one) => one.name === name);
  }

  #ownDirectives(): GraphQLDirective[] {
    return parse(this.#prebuilt.directives, { noLocation: true }).definitions.flatMap((node) => {
      if (node.kind !== Kind.DIRECTIVE_DEFINITION) return [];
      const { args = {} } = fieldConfig(this, { ...node, type: STRING });
      const locations = node.locations.map(({ value }) => value as GraphQLDirective['locations'][number]);
      const described = { name: node.name.value, description: node.description?.value };
      return new GraphQLDirective({ ...described, locations, isRepeatable: node.repeatable, args, astNode: node });
    });
  }
}

const STRING = { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: 'String' } } as const;

/** As `createSchema` makes it of the SDL (test/cdk/prebuilt-schema.test.ts holds the two to be the same). */
export function prebuiltSchema(prebuilt: Prebuilt, resolving: Resolving): { schema: GraphQLSchema; rules: Rules } {
  const { types, drafts, fields, arguments: given } = prebuilt.rules;
  const rules: Rules = { types: new Map(types), drafts: new Map(drafts), fields: new Map(fields), arguments: new Map(given) };
  return { schema: new PrebuiltSchema(prebuilt, rules, resolving), rules };
}
