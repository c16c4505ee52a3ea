// A codegen plugin: the SDL files as one string, line by line, so that a Lambda bundle needs no files beside it.
import { readSdl } from './sdl.ts';

const literal = (text) => text.replaceAll(/[\\`]|\$\{/g, '\\$&');

export const plugin = () =>
  `// Generated from schema/ by \`npm run codegen\`. Do not edit.\nexport const SDL = \`${literal(readSdl())}\`;\n`;
