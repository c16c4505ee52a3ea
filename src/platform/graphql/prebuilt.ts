// The schema of this subgraph out of what was built before: nothing is parsed, validated or composed, which takes most of a cold start.
import { addResolversToSchema } from '@apollo/subgraph/dist/schema-helper/buildSchemaFromSDL.js';
import { entitiesResolver } from '@apollo/subgraph/dist/types.js';
import { buildASTSchema, type DocumentNode, type GraphQLSchema } from 'graphql';

export type ResolverMap = Parameters<typeof addResolversToSchema>[1];

/**
 * As `buildSubgraphSchema` does it after its composing (test/cdk/prebuilt-schema.test.ts holds the two to be the same).
 * @param document all definitions of a built schema, valid
 * @param sdl what the router is told; asked for when it asks
 */
export function prebuiltSchema(document: DocumentNode, sdl: () => Promise<string>, resolvers: ResolverMap): GraphQLSchema {
  const schema = buildASTSchema(document, { assumeValid: true, assumeValidSDL: true });
  addResolversToSchema(schema, {
    Query: {
      _service: () => ({ sdl }),
      _entities: (_, { representations }, context, info) => entitiesResolver({ representations, context, info }),
    },
    _Entity: { __resolveType: (parent: { __typename: string }) => parent.__typename },
  });
  addResolversToSchema(schema, resolvers);
  return schema;
}
