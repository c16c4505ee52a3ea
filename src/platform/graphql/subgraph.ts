// The schema of this subgraph with its resolvers, built from the SDL. What is deployed holds it prebuilt (cdk/schema.ts).
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { addResolversToSchema } from '@apollo/subgraph/dist/schema-helper/buildSchemaFromSDL.js';
import { type GraphQLSchema, parse } from 'graphql';
import { SDL } from '../../generated/sdl.ts';
import { withWholeEnums } from './enums.ts';

export type ResolverMap = Parameters<typeof addResolversToSchema>[1];

export const subgraphSchema = (resolvers: ResolverMap): GraphQLSchema =>
  buildSubgraphSchema([{ typeDefs: withWholeEnums(parse(SDL)), resolvers }]);
