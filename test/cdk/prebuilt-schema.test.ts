// What is deployed serves the very schema that is built from the SDL, though it builds nothing: types, directives, resolvers and gate.
import {
  type ASTNode,
  type DocumentNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  graphql,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isUnionType,
  lexicographicSortSchema,
  parse,
  print,
  printSchema,
  validateSchema,
  visit,
} from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { definitionsOf, serviceSdlOf } from '../../cdk/schema.ts';
import { prebuiltSchema, type ResolverMap } from '../../src/platform/graphql/prebuilt.ts';
import { subgraphSchema } from '../../src/platform/graphql/subgraph.ts';
import { gated, resolvers } from '../../src/resolvers/index.ts';

const undescribed = <Node extends ASTNode>(node: Node): Node =>
  visit(node, { enter: (one) => ('description' in one ? { ...one, description: undefined } : undefined) });

/** Directives and all, as text. */
const syntax = (node: ASTNode | null | undefined): string | null => (node ? print(undescribed(node)) : null);

type Kept = Record<string, unknown>;

/** A scalar without functions of ours has one that is made anew with each. */
const isOurs = ({ name }: GraphQLNamedType): boolean => name in resolvers();

/** What a type consists of beside its descriptions: functions are compared as the very same. */
function contentOf(type: GraphQLNamedType): Kept {
  const { astNode, extensionASTNodes } = type;
  const nodes = [astNode, ...extensionASTNodes].map(syntax);
  const own = { kind: type.constructor.name, name: type.name, nodes, extensions: type.extensions };
  if (isScalarType(type)) return { ...own, functions: [type.serialize, type.parseValue, isOurs(type) ? type.parseLiteral : null] };
  if (isEnumType(type))
    return { ...own, values: type.getValues().map((one) => ({ ...one, description: null, astNode: syntax(one.astNode) })) };
  if (isUnionType(type)) return { ...own, types: type.getTypes().map(String), resolveType: type.resolveType };
  if (isInputObjectType(type)) return { ...own, oneOf: type.isOneOf, fields: fieldsOf(type.getFields()) };
  const fields = Object.values(type.getFields()).map(({ args, ...field }) => ({ ...plain(field), args: fieldsOf(args) }));
  const faces = type.getInterfaces().map(String);
  if (isInterfaceType(type)) return { ...own, fields, faces, resolveType: type.resolveType };
  return { ...own, fields, faces, isTypeOf: isObjectType(type) ? type.isTypeOf : null };
}

const plain = ({ astNode, type, ...rest }: { astNode?: ASTNode | null | undefined; type: unknown }): Kept => ({
  ...rest,
  description: null,
  type: String(type),
  node: syntax(astNode),
});
const fieldsOf = (fields: object): Kept[] => Object.values(fields).map(plain);

/** The library's own are made anew with each schema. */
const OF_THE_LIBRARY = new Set(['_service', '_entities', '_Entity']);

function contents(schema: GraphQLSchema): Map<string, Kept> {
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  const told = types.map((type) => [type.name, contentOf(type)] as const);
  const query = told.find(([name]) => name === 'Query')?.[1].fields as Kept[];
  for (const field of query) if (OF_THE_LIBRARY.has(String(field.name))) field.resolve = null;
  for (const [name, content] of told) if (OF_THE_LIBRARY.has(name)) content.resolveType = null;
  return new Map(told);
}

let built: GraphQLSchema;
let prebuilt: GraphQLSchema;
/** As the bundle has it: through JSON. */
let document: DocumentNode;
beforeAll(() => {
  const bare = subgraphSchema({});
  document = JSON.parse(`{"kind":"Document","definitions":[${definitionsOf(bare).join(',')}]}`);
  built = subgraphSchema(resolvers() as ResolverMap);
  prebuilt = prebuiltSchema(document, async () => serviceSdlOf(bare), resolvers() as ResolverMap);
});

const sdlOf = (schema: GraphQLSchema): string => printSchema(lexicographicSortSchema(schema));

describe('the prebuilt schema', () => {
  it('prints as the built one does, but for descriptions', () => {
    const [a, b] = [built, prebuilt].map((schema) => print(undescribed(parse(sdlOf(schema)))));
    expect(b).toBe(a);
    expect(sdlOf(prebuilt)).not.toContain('"""');
  });

  it('has each type with its directives, fields, resolvers and functions', () => {
    const [a, b] = [contents(built), contents(prebuilt)];
    expect([...b.keys()].toSorted()).toEqual([...a.keys()].toSorted());
    for (const [name, content] of a) expect(b.get(name), name).toEqual(content);
  });

  it('has the same directives, and the same to say of itself', () => {
    const directives = (schema: GraphQLSchema) =>
      schema.getDirectives().map(({ name, locations, isRepeatable, args, astNode }) => ({
        name,
        locations,
        isRepeatable,
        args: fieldsOf(args),
        node: syntax(astNode),
      }));
    const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name);
    expect(directives(prebuilt).toSorted(byName)).toEqual(directives(built).toSorted(byName));
    expect([prebuilt.astNode, ...prebuilt.extensionASTNodes].map(syntax)).toEqual([built.astNode, ...built.extensionASTNodes].map(syntax));
  });

  it('is valid, though nothing looks when it starts', () => {
    const looked = prebuiltSchema(document, async () => '', {});
    looked.__validationErrors = undefined;
    expect(validateSchema(looked)).toEqual([]);
  });

  it('is ruled by the same gate', () => {
    expect(gated(prebuilt)).toEqual(gated(built));
  });
});

it('a schema that rules otherwise is told from it', () => {
  const other: DocumentNode = JSON.parse(
    JSON.stringify(document).replace('"EnumValue","value":"HR_OFFICER"', '"EnumValue","value":"EMPLOYEE"'),
  );
  const [whole, less] = [document, other].map((one) => prebuiltSchema(one, async () => '', resolvers() as ResolverMap));
  if (!whole || !less) throw new Error('There are two.');
  expect(contents(less)).not.toEqual(contents(whole));
  expect(gated(less)).not.toEqual(gated(whole));
});

describe('the router', () => {
  it('is told the same SDL, with its descriptions', async () => {
    const bare = subgraphSchema({});
    const asked = prebuiltSchema(document, async () => serviceSdlOf(bare), {});
    const { data } = await graphql({ schema: asked, source: '{ _service { sdl } }' });
    expect(data).toEqual((await graphql({ schema: bare, source: '{ _service { sdl } }' })).data);
    expect(JSON.stringify(data)).toContain('Mutations that something can stand in the way of');
  });
});
