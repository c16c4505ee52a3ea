// A codegen plugin: the SDL files line by line, so that a Lambda bundle needs no files beside it and a change of a word is one line of a diff.
import { readSdl } from './sdl.ts';

const lines = () =>
  readSdl()
    .split('\n')
    .map((line) => `  ${JSON.stringify(line)},`);

// Joined when it is loaded, and no template literal: its line breaks would stay in the bundle, and an error of the same line was cut off.
export const plugin = () =>
  ['// Generated from schema/ by `npm run codegen`. Do not edit.', 'export const SDL = [', ...lines(), "].join('\\n');", ''].join('\n');
