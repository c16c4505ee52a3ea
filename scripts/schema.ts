// `npm run schema`: prints the SDL, which is the manual.
import { readdirSync, readFileSync } from 'node:fs';
import { readArgs } from './arguments.ts';

readArgs({ command: 'npm run schema', does: 'Prints the schema, which is the manual.' });

const folder = new URL('../schema/', import.meta.url);
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.graphql'))
  .sort();
process.stdout.write(files.map((name) => readFileSync(new URL(name, folder), 'utf8')).join('\n'));
