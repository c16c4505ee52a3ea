// The schema as it is served, built once in a process: it takes a quarter of a second, and most files need it.
import { createSchema } from '../../src/resolvers/index.ts';

let built: ReturnType<typeof createSchema> | undefined;

export const theSchema = (): ReturnType<typeof createSchema> => {
  built ??= createSchema();
  return built;
};
