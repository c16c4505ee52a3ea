// `npm run schema`: prints the SDL, which is the manual.
import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../schema/', import.meta.url);
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.graphql'))
  .sort();
process.stdout.write(files.map((name) => readFileSync(new URL(name, folder), 'utf8')).join('\n'));
