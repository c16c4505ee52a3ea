// All SDL files as one text, in the order of their names.
import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../schema/', import.meta.url);

export const readSdl = (): string =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
    .join('\n');
