// A codegen plugin: the SDL files as one string, so that a Lambda bundle needs no files beside it.
import { readdirSync, readFileSync } from 'node:fs';

export function plugin() {
  const files = readdirSync('schema')
    .filter((name) => name.endsWith('.graphql'))
    .sort();
  const sdl = files.map((name) => readFileSync(`schema/${name}`, 'utf8')).join('\n');
  return `// Generated from schema/*.graphql by \`npm run codegen\`. Do not edit.\nexport const SDL = ${JSON.stringify(sdl)};\n`;
}
