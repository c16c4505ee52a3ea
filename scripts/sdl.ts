// All SDL files as one text, in the order of their names.
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const HOUSE = fileURLToPath(new URL('..', import.meta.url));

/** Paths from the top of the house. */
export const sdlFiles = (): string[] => globSync('schema/**/*.graphql', { cwd: HOUSE }).toSorted();

export const readSdl = (): string =>
  sdlFiles()
    .map((file) => readFileSync(`${HOUSE}/${file}`, 'utf8'))
    .join('\n');
