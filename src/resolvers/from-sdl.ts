// The schema as it is served, built from the SDL: what is deployed, and a laptop, serve one that was built before.
import type { GraphQLSchema } from 'graphql';
import { type ResolverMap, subgraphSchema } from '../platform/graphql/subgraph.ts';
import type { Rules } from '../platform/rules/access.ts';
import { gated, resolvers } from './index.ts';

/** @throws Error where the schema is not safe to serve */
export function schemaFromSdl(): { schema: GraphQLSchema; rules: Rules } {
  const schema = subgraphSchema(resolvers() as ResolverMap);
  return { schema, rules: gated(schema) };
}
