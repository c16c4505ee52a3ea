// A codegen plugin: the SDL files as one string, so that a Lambda bundle needs no files beside it.
import { readSdl } from './sdl.ts';

export const plugin = () =>
  `// Generated from schema/ by \`npm run codegen\`. Do not edit.\nexport const SDL = ${JSON.stringify(readSdl())};\n`;
