// The schema as it is served, built once in a process: it takes a quarter of a second, and most files need it.
import { subgraphSchema } from '../../src/platform/graphql/subgraph.ts';
import { schemaBy } from '../../src/resolvers/index.ts';

export const schemaFromSdl = (): ReturnType<typeof schemaBy> => schemaBy(subgraphSchema);

let built: ReturnType<typeof schemaBy> | undefined;

export const theSchema = (): ReturnType<typeof schemaBy> => {
  built ??= schemaFromSdl();
  return built;
};
