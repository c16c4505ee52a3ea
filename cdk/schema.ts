// The schema as a bundle holds it: built once while bundling, each type as SDL without descriptions, and the whole SDL in a file that only the router's question loads.
import type { Plugin } from 'esbuild';
import {
  type ASTNode,
  type DirectiveNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  isInterfaceType,
  isScalarType,
  isSpecifiedDirective,
  isSpecifiedScalarType,
  print,
  specifiedScalarTypes,
  stripIgnoredCharacters,
  visit,
} from 'graphql';
import { entityKeys } from '../src/platform/graphql/gate.ts';
import type { Prebuilt } from '../src/platform/graphql/prebuilt.ts';
import { subgraphSchema } from '../src/platform/graphql/subgraph.ts';
import type { Rules } from '../src/platform/rules/access.ts';
import { type Area, type Assembled, areaModule, areasOf, RESOLVERS } from './areas.ts';

const isAccess = ({ name }: DirectiveNode): boolean => name.value === 'access';

/** Without rules, which stand in a list of their own. */
const unruled = (node: ASTNode): ASTNode =>
  visit(node, {
    enter: (one) =>
      'directives' in one
        ? ({ ...one, directives: one.directives?.filter((given) => !isAccess(given as DirectiveNode)) } as ASTNode)
        : undefined,
  });

/** What introspection tells: nothing reads it in the cloud. */
const untold = (node: ASTNode): ASTNode =>
  visit(node, { enter: (one) => ('description' in one ? ({ ...one, description: undefined } as ASTNode) : undefined) });

const sdlOf = (node: ASTNode, isTold: boolean): string => stripIgnoredCharacters(print(unruled(isTold ? node : untold(node))));

/** A type's own stands apart from its SDL, which begins with what it is. */
const topless = (node: ASTNode): ASTNode => ({ ...node, description: undefined }) as ASTNode;

const nodesOf = ({ astNode, extensionASTNodes = [] }: Partial<GraphQLNamedType>): ASTNode[] => [
  ...(astNode ? [astNode] : []),
  ...extensionASTNodes,
];

export const typesOf = (schema: GraphQLSchema): GraphQLNamedType[] =>
  Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type));

export interface Packed {
  prebuilt: Prebuilt;
  areas: Area[];
  /** Which area tells whom a type is about. */
  about: Record<string, number>;
  authorless: string[];
  sdl: string;
}

/** What the library answers to the router. @throws TypeError where an upgrade answers it in another way */
export function serviceSdlOf(schema: GraphQLSchema): string {
  const answer = schema
    .getQueryType()
    ?.getFields()
    ._service?.resolve?.({}, {}, {}, {} as never) as { sdl?: unknown } | undefined;
  if (typeof answer?.sdl !== 'string') throw new TypeError('_service does not answer its SDL.');
  return answer.sdl;
}

/** Says where the resolvers of a type are, or of one of its fields. */
type PlacesOf = (type: string, only?: string) => string;

/** @param isTold with the descriptions, where introspection is answered */
export function prebuiltOf(schema: GraphQLSchema, rules: Rules, { placesOf, isTold }: { placesOf: PlacesOf; isTold: boolean }): Prebuilt {
  const roots = [schema.getQueryType(), schema.getMutationType()].flatMap((root) => root ?? []);
  const types = typesOf(schema);
  const lines = types.flatMap((type) => {
    const root = roots.find((one) => one === type);
    if (!root)
      return [
        [
          type.name,
          isScalarType(type) ? '' : placesOf(type.name),
          nodesOf(type)
            .map((node) => sdlOf(topless(node), isTold))
            .join(' '),
        ],
      ];
    return Object.values(root.getFields()).map(({ name, astNode }) => [
      `${root.name}.${name}`,
      placesOf(root.name, name),
      astNode ? sdlOf(astNode, isTold) : '',
    ]);
  });
  const wrong = lines.flat().find((part) => part.includes('\t'));
  if (wrong !== undefined) throw new Error(`A line cannot hold ${wrong}`);
  const faces = types.filter(isInterfaceType);
  return {
    types: lines.map((line) => line.join('\t')),
    scalars: specifiedScalarTypes.map(({ name }) => name).filter((name) => schema.getType(name)),
    directives: schema
      .getDirectives()
      .filter((one) => !isSpecifiedDirective(one))
      .flatMap(({ astNode }) => (astNode ? [sdlOf(astNode, isTold)] : []))
      .join(' '),
    implementations: Object.fromEntries(faces.map((face) => [face.name, schema.getImplementations(face).objects.map(({ name }) => name)])),
    rules: { types: [...rules.types], drafts: [...rules.drafts], fields: [...rules.fields], arguments: [...rules.arguments] },
    keys: Object.fromEntries(entityKeys(schema)),
    ...(isTold && {
      descriptions: Object.fromEntries(types.flatMap(({ name, description }) => (description ? [[name, description]] : []))),
    }),
  };
}

/** Of a schema whose resolvers are not wrapped yet, since the library's own tells the SDL. */
export async function packed(schema: GraphQLSchema, rules: Rules, assembled: Assembled): Promise<Packed> {
  const areas = await areasOf(assembled);
  const placesOf: PlacesOf = (type, only) =>
    areas
      .flatMap(({ maps }, place) => {
        const names = maps.flatMap((map) => Object.keys(map[type] ?? {})).filter((name) => only === undefined || name === only);
        return names.length > 0 ? [`${place}:${names.join(' ')}`] : [];
      })
      .join(';');
  return {
    prebuilt: prebuiltOf(schema, rules, { placesOf, isTold: false }),
    areas,
    about: Object.fromEntries(areas.flatMap(({ about }, place) => about.map((type) => [type, place]))),
    authorless: [...assembled.authorlessMutations()],
    sdl: serviceSdlOf(schema),
  };
}

/** In the place of `src/resolvers/index.ts`. A line of the schema each: an error at start shows the line that it is on. */
function prebuiltModule({ prebuilt: { types, rules, ...prebuilt }, areas, about, authorless }: Packed): string {
  const lines = types.map((line) => JSON.stringify(line));
  return `
import { prebuiltSchema } from '../platform/graphql/prebuilt.ts';
import { resolversOnUse } from '../platform/graphql/on-use.ts';
const TYPES = [${lines.join(',\n')}];
const RULES = JSON.parse(${JSON.stringify(JSON.stringify(rules))});
const AREAS = [${areas.map(({ name }) => `() => import('area:${name}')`)}];
const sdl = async () => (await import('../generated/sdl.ts')).SDL;
export const authorlessMutations = () => new Set(${JSON.stringify(authorless)});
export const createSchema = async () =>
  prebuiltSchema({ ...${JSON.stringify(prebuilt)}, types: TYPES, rules: RULES }, { ...resolversOnUse(AREAS, ${JSON.stringify(about)}), sdl });
`;
}

async function build(): Promise<Packed> {
  const assembled = await import('../src/resolvers/index.ts');
  const { rules } = await assembled.createSchema();
  return packed(subgraphSchema({}), rules, assembled);
}

/** Takes a second where it is needed, and a bundle without a schema does not. */
export const prebuiltSchemaPlugin: Plugin = {
  name: 'prebuilt-schema',
  setup: ({ onLoad, onResolve }) => {
    let built: Promise<Packed> | undefined;
    const schema = (): Promise<Packed> => {
      built ??= build();
      return built;
    };
    onLoad({ filter: /\/src\/resolvers\/index\.ts$/ }, async () => ({ contents: prebuiltModule(await schema()), loader: 'js' }));
    onResolve({ filter: /^area:/ }, ({ path }) => ({ path: path.slice('area:'.length), namespace: 'area' }));
    onLoad({ filter: /./, namespace: 'area' }, async ({ path }) => ({
      contents: areaModule((await schema()).areas, path),
      resolveDir: RESOLVERS,
      loader: 'js',
    }));
    onLoad({ filter: /\/src\/generated\/sdl\.ts$/ }, async () => ({
      contents: `export const SDL = ${JSON.stringify((await schema()).sdl)};`,
      loader: 'js',
    }));
  },
};
