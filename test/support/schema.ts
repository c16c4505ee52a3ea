// The schema as it is served, built once in a process: it takes a quarter of a second, and most files need it.
import { schemaFromSdl } from '../../src/resolvers/from-sdl.ts';

let built: ReturnType<typeof schemaFromSdl> | undefined;

export const theSchema = (): ReturnType<typeof schemaFromSdl> => {
  built ??= schemaFromSdl();
  return built;
};
