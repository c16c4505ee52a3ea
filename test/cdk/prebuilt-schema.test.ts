// What is deployed serves the very schema that is built from the SDL, though it builds nothing: types, directives, resolvers, rules and guards.
import {
  type ASTNode,
  type DirectiveNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  graphql,
  introspectionFromSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
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
import { type Packed, packed, prebuiltOf, serviceSdlOf } from '../../cdk/schema.ts';
import { gate } from '../../src/platform/graphql/gate.ts';
import { resolversOnUse } from '../../src/platform/graphql/on-use.ts';
import { prebuiltSchema } from '../../src/platform/graphql/prebuilt.ts';
import type { Resolver } from '../../src/platform/graphql/prebuilt-types.ts';
import { type ResolverMap, subgraphSchema } from '../../src/platform/graphql/subgraph.ts';
import type { Rules } from '../../src/platform/rules/access.ts';
import { authorlessMutations, MODULES, resolvers, SUBJECTS } from '../../src/resolvers/index.ts';
import { schemaFromSdl } from '../support/schema.ts';

/** Without what only introspection tells, and without the rules, which the bundle has in a list. */
const undescribed = <Node extends ASTNode>(node: Node): Node =>
  visit(node, {
    enter: (one) => {
      return 'description' in one ? { ...one, description: undefined } : undefined;
    },
    InputValueDefinition: (one) => ({
      ...one,
      description: undefined,
      directives: one.directives?.filter(({ name }) => name.value !== 'access'),
    }),
    leave: (one) => {
      if (!('directives' in one)) return undefined;
      return { ...one, directives: (one.directives as DirectiveNode[])?.filter(({ name }) => name.value !== 'access') };
    },
  });

/** Directives and all, as text. */
const syntax = (node: ASTNode | null | undefined): string | null => (node ? print(undescribed(node)) : null);

type Kept = Record<string, unknown>;
type Fields = Record<string, Record<string, unknown>>;

const all = resolvers() as Fields;
/** A scalar without functions of ours has one that is made anew with each. */
const isOurs = ({ name }: GraphQLNamedType): boolean => name in all;
const ROOTS = ['Query', 'Mutation'];

/** Whether it is resolved by ours alone, with something around it, or by nothing. */
const resolving = (type: string, field: string, resolve: unknown): string =>
  resolve === undefined ? 'nothing' : resolve === all[type]?.[field] ? 'ours' : 'guarded';

/** What a type consists of beside its descriptions. */
function contentOf(type: GraphQLNamedType): Kept {
  const fields = 'getFields' in type ? Object.values(type.getFields()) : [];
  const own = { kind: type[Symbol.toStringTag], name: type.name };
  const nodes = () => (ROOTS.includes(type.name) ? [] : [type.astNode, ...type.extensionASTNodes].map(syntax));
  if (isScalarType(type))
    return {
      ...own,
      nodes: nodes(),
      url: type.specifiedByURL,
      functions: [type.serialize, type.parseValue, isOurs(type) && type.parseLiteral],
    };
  if (isEnumType(type)) {
    const values = type.getValues().map((one) => ({ ...one, description: null, astNode: syntax(one.astNode) }));
    return { ...own, nodes: nodes(), values };
  }
  if (isUnionType(type)) return { ...own, types: type.getTypes().map(String), nodes: nodes(), resolved: Boolean(type.resolveType) };
  if (isInputObjectType(type)) return { ...own, nodes: nodes(), oneOf: type.isOneOf, fields: fieldsOf(fields) };
  const faces = type.getInterfaces().map(String);
  const told = fields.map(({ args = [], resolve, ...field }: { name: string; args?: object; resolve?: unknown }) => ({
    ...plain(field as never),
    args: fieldsOf(args),
    resolve: resolving(type.name, field.name, resolve),
  }));
  if (isInterfaceType(type)) return { ...own, nodes: nodes(), fields: told, faces, resolveType: type.resolveType };
  return { ...own, nodes: nodes(), fields: told, faces, isTypeOf: type.isTypeOf };
}

const plain = ({ astNode, type, ...rest }: { astNode?: ASTNode | null | undefined; type: unknown }): Kept => ({
  ...rest,
  description: null,
  type: String(type),
  node: syntax(astNode),
});
const fieldsOf = (fields: object): Kept[] => Object.values(fields).map(plain);

const contents = (schema: GraphQLSchema): Map<string, Kept> =>
  new Map(
    Object.values(schema.getTypeMap())
      .filter(({ name }) => !name.startsWith('__'))
      .map((type) => [type.name, contentOf(type)] as const),
  );

const bare = subgraphSchema({});
const sdl = async () => serviceSdlOf(bare);
const own = { resolversOf: (type: string) => (all[type] ?? {}) as Record<string, Resolver>, subjects: SUBJECTS, sdl };
let bundle: Packed;
let built: { schema: GraphQLSchema; rules: Rules };
let prebuilt: { schema: GraphQLSchema; rules: Rules };
beforeAll(async () => {
  built = schemaFromSdl();
  bundle = await packed(bare, built.rules, { MODULES, SUBJECTS, authorlessMutations });
  prebuilt = prebuiltSchema(bundle.prebuilt, own);
});

const sdlOf = (schema: GraphQLSchema): string => printSchema(lexicographicSortSchema(schema));

describe('the prebuilt schema', () => {
  it('prints as the built one does, but for descriptions', () => {
    const [a, b] = [built, prebuilt].map(({ schema }) => print(undescribed(parse(sdlOf(schema)))));
    expect(b).toBe(a);
    expect(sdlOf(prebuilt.schema)).not.toContain('"""');
  });

  it('tells introspection all that the built one does, where it is made with its descriptions', () => {
    const told = prebuiltSchema(prebuiltOf(bare, built.rules, { placesOf: () => '', isTold: true }), own).schema;
    expect(sdlOf(told)).toBe(sdlOf(built.schema));
    const [a, b] = [built.schema, told].map((schema) => {
      const { types, directives, ...rest } = introspectionFromSchema(schema).__schema;
      return {
        ...rest,
        types: new Map(types.map((one) => [one.name, one])),
        directives: new Map(directives.map((one) => [one.name, one])),
      };
    });
    expect(b).toEqual(a);
  });

  it('has each type with its directives, fields, resolvers and guards', () => {
    const [a, b] = [contents(built.schema), contents(prebuilt.schema)];
    expect([...b.keys()].toSorted()).toEqual([...a.keys()].toSorted());
    for (const [name, content] of a) expect(b.get(name), name).toEqual(content);
    const ways = [...b.values()].flatMap(({ fields = [] }) => (fields as Kept[]).map(({ resolve }) => resolve));
    expect(new Set(ways)).toEqual(new Set(['ours', 'guarded', 'nothing', undefined]));
  });

  it('has the same directives', () => {
    const directives = (schema: GraphQLSchema) =>
      schema.getDirectives().map(({ name, locations, isRepeatable, args, astNode }) => ({
        name,
        locations,
        isRepeatable,
        args: fieldsOf(args),
        node: syntax(astNode),
      }));
    const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name);
    expect(directives(prebuilt.schema).toSorted(byName)).toEqual(directives(built.schema).toSorted(byName));
  });

  it('names the mutations that hide their author', () => {
    expect(bundle.authorless).toEqual([...authorlessMutations()]);
    expect(bundle.authorless).toContain('reviewSubmit');
  });

  it('knows what each abstract type may be', () => {
    for (const type of Object.values(built.schema.getTypeMap())) {
      if (!isInterfaceType(type) && !isUnionType(type)) continue;
      const [a, b] = [built, prebuilt].map(({ schema }) => {
        const abstract = schema.getType(type.name) as typeof type;
        const names = schema.getPossibleTypes(abstract).map(String).toSorted();
        return { names, held: names.filter((name) => schema.isSubType(abstract, schema.getType(name) as never)) };
      });
      expect(b, type.name).toEqual(a);
    }
  });

  it('is valid, though nothing looks when it starts', () => {
    const { schema } = prebuiltSchema(bundle.prebuilt, own);
    schema.__validationErrors = undefined;
    expect(validateSchema(schema)).toEqual([]);
  });

  it('is ruled by the same rules', () => {
    expect(prebuilt.rules).toEqual(built.rules);
  });

  it('makes a type when it is asked for, and a field of a root type', () => {
    const asked: string[] = [];
    const { schema } = prebuiltSchema(bundle.prebuilt, {
      ...own,
      resolversOf: (type) => own.resolversOf(asked[asked.push(type) - 1] ?? ''),
    });
    expect(asked).toEqual([]);
    expect(String(schema.getQueryType()?.getFields().me?.type)).toBe('Me');
    expect(asked).toEqual(['Query']);
  });

  it('a schema that says otherwise is told from it', () => {
    const types = bundle.prebuilt.types.map((line) => line.replace('birthDate:Day', 'birthDate:String'));
    expect(types).not.toEqual(bundle.prebuilt.types);
    expect(contents(prebuiltSchema({ ...bundle.prebuilt, types }, own).schema)).not.toEqual(contents(prebuilt.schema));
  });
});

describe('resolvers', () => {
  const places = () => {
    const lines = bundle.prebuilt.types.map((line) => line.split('\t'));
    return lines.flatMap(([name = '', at = '']) =>
      at.split(';').flatMap((part) => {
        const [area, fields] = part.split(':');
        const type = name.split('.')[0] ?? '';
        return fields ? fields.split(' ').map((field) => ({ type, field, area: Number(area) })) : [];
      }),
    );
  };

  it('are all found where the bundle looks for them, and no others', () => {
    const found = places().map(({ type, field, area }) => {
      const maps = bundle.areas[area]?.maps as readonly Fields[];
      return [`${type}.${field}`, maps.map((map) => map[type]?.[field]).find(Boolean)] as const;
    });
    const scalars = Object.keys(all).filter((name) => isScalarType(built.schema.getType(name)));
    const wanted = Object.entries(all).filter(([type]) => !scalars.includes(type));
    const expected = wanted.flatMap(([type, fields]) => Object.entries(fields).map(([field, one]) => [`${type}.${field}`, one] as const));
    expect(found.length).toBe(expected.length);
    for (const [name, one] of expected) expect(new Map(found).get(name), name).toBe(one);
    expect(Object.keys(bundle.about).toSorted()).toEqual(Object.keys(SUBJECTS).toSorted());
  });

  it('are loaded with the first call, once, and called at once from then on', async () => {
    let loads = 0;
    const load = async () => {
      loads += 1;
      return { fields: [{ Me: { id: (parent: unknown) => parent } }], subjects: [{ Me: () => ({ region: '33.74', employeeId: '' }) }] };
    };
    const { resolversOf, subjects } = resolversOnUse([load], { Me: 0 });
    const { id } = resolversOf('Me', '0:id');
    const call = (parent: unknown) => id?.(parent, {}, {} as never, {} as never);
    expect(loads).toBe(0);
    expect(await call('emp_1')).toBe('emp_1');
    expect(call('emp_2')).toBe('emp_2');
    expect(await subjects.Me?.(null as never, '', {} as never)).toEqual({ region: '33.74', employeeId: '' });
    expect(loads).toBe(2);
  });

  it('say so where a file does not hold them, and are looked for again', async () => {
    let fails = true;
    const load = async () => {
      if (fails) throw new Error('no such file');
      return { fields: [{ Me: { id: () => 1 } }], subjects: [] };
    };
    const { id } = resolversOnUse([load], {}).resolversOf('Me', '0:id name');
    const call = async () => id?.(null, {}, {} as never, {} as never);
    await expect(call()).rejects.toThrow('no such file');
    fails = false;
    expect(await call()).toBe(1);
    const { name } = resolversOnUse([load], {}).resolversOf('Me', '0:name');
    await expect(name?.(null, {}, {} as never, {} as never)).rejects.toThrow('Me.name is not where the bundle says');
  });
});

describe('the router', () => {
  const asRouter = (schema: GraphQLSchema, source: string, variableValues = {}) =>
    graphql({ schema, source, variableValues, contextValue: { viaRouter: true } });

  it('is told the same SDL, with its descriptions', async () => {
    const { data } = await asRouter(prebuilt.schema, '{ _service { sdl } }');
    expect(data).toEqual((await asRouter(built.schema, '{ _service { sdl } }')).data);
    expect(JSON.stringify(data)).toContain('Mutations that something can stand in the way of');
  });

  it('finds entities as the library does', async () => {
    const Region = {
      __resolveReference: ({ code }: { code: string }) => (code === 'none' ? null : code === 'late' ? Promise.resolve({ code }) : { code }),
    };
    const library = subgraphSchema({ Region } as ResolverMap);
    gate(library, SUBJECTS);
    const ours = prebuiltSchema(bundle.prebuilt, { ...own, resolversOf: (type) => (type === 'Region' ? (Region as never) : {}) }).schema;
    const source = 'query ($of: [_Any!]!) { _entities(representations: $of) { __typename ... on Region { code } ... on Unit { id } } }';
    const of = [...['33', 'none', 'late', '33'].map((code) => ({ __typename: 'Region', code })), { __typename: 'Unit', id: 'unit_1' }];
    const told = await asRouter(library, source, { of });
    expect(told.data?._entities).toMatchObject([
      { code: '33' },
      null,
      { code: 'late' },
      { code: '33' },
      { __typename: 'Unit', id: 'unit_1' },
    ]);
    expect(await asRouter(ours, source, { of })).toEqual(told);
    expect((await graphql({ schema: ours, source, variableValues: { of }, contextValue: {} })).errors?.[0]?.extensions.code).toBe(
      'FORBIDDEN',
    );
  });
});
