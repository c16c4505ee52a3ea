// The schema of this subgraph with its resolvers, built from the SDL. What is deployed holds it prebuilt: cdk/schema.ts takes this file's place.
import { buildSubgraphSchema } from '@apollo/subgraph';
import { type GraphQLSchema, parse } from 'graphql';
import { SDL } from '../../generated/sdl.ts';
import { withWholeEnums } from './enums.ts';
import type { ResolverMap } from './prebuilt.ts';

export const subgraphSchema = (resolvers: ResolverMap): GraphQLSchema =>
  buildSubgraphSchema([{ typeDefs: withWholeEnums(parse(SDL)), resolvers }]);
