// The schema as a bundle holds it: built once while bundling, without descriptions, and the SDL in a file that only the router's question loads.
import type { Plugin } from 'esbuild';
import { type ASTNode, type GraphQLSchema, isSpecifiedScalarType } from 'graphql';
import { subgraphSchema } from '../src/platform/graphql/subgraph.ts';

type Declared = { astNode?: ASTNode | null | undefined; extensionASTNodes?: readonly ASTNode[] };

const nodesOf = ({ astNode, extensionASTNodes = [] }: Declared): ASTNode[] => [...(astNode ? [astNode] : []), ...extensionASTNodes];

/** What nothing reads in the cloud: where a word stood in the SDL, what introspection tells, and lists of nothing. */
const isLeftOut = (name: string, value: unknown): boolean =>
  name === 'loc' || name === 'description' || (Array.isArray(value) && value.length === 0);

/** All that a schema was built of, each definition as JSON. */
export function definitionsOf(schema: GraphQLSchema): string[] {
  const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type));
  const nodes = [schema, ...schema.getDirectives(), ...types].flatMap(nodesOf);
  return nodes.map((node) => JSON.stringify(node, (name, value) => (isLeftOut(name, value) ? undefined : value)));
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

/** In the place of `subgraph.ts`. A definition each line: an error at start shows the line that it is on. */
const prebuiltModule = (definitions: readonly string[]): string => `
import { prebuiltSchema } from './prebuilt.ts';
const DEFINITIONS = [${definitions.map((one) => JSON.stringify(one)).join(',\n')}];
const sdl = async () => (await import('../../generated/sdl.ts')).SDL;
export const subgraphSchema = (resolvers) =>
  prebuiltSchema({ kind: 'Document', definitions: JSON.parse('[' + DEFINITIONS.join(',') + ']') }, sdl, resolvers);
`;

/** Takes a second where it is needed, and a bundle without a schema does not. */
export const prebuiltSchemaPlugin: Plugin = {
  name: 'prebuilt-schema',
  setup: (build) => {
    let built: GraphQLSchema | undefined;
    const schema = (): GraphQLSchema => {
      built ??= subgraphSchema({});
      return built;
    };
    build.onLoad({ filter: /\/src\/platform\/graphql\/subgraph\.ts$/ }, () => ({
      contents: prebuiltModule(definitionsOf(schema())),
      loader: 'js',
    }));
    build.onLoad({ filter: /\/src\/generated\/sdl\.ts$/ }, () => ({
      contents: `export const SDL = ${JSON.stringify(serviceSdlOf(schema()))};`,
      loader: 'js',
    }));
  },
};
