// `npm run token`: lists the personas; `npm run --silent token -- <persona>` prints just a bearer token.

import { type DataDir, dataDirOf, openDataDir, portOf, type RunningServer, runningServer, urlOf } from '../local/data-dir.ts';
import { createIssuer } from '../local/issuer.ts';
import { loadPersonas, type SeededPersona, tokenOf } from '../local/personas.ts';
import { readArgs } from './arguments.ts';
import { Hint, run } from './run.ts';

/** Columns of a terminal: what is longer goes on below, under its own column. */
const WIDE = 120;

function personaTable(personas: readonly SeededPersona[]): string {
  const rows = personas.map(({ name, region, person, position, description }) => [
    name,
    region ?? '',
    [person, position, description.en].filter((line) => line !== null).join('\n'),
  ]);
  const all = [['PERSONA', 'REGION', 'WHO, AND WHAT FOR'], ...rows];
  const widths = [0, 1].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const indent = widths.reduce((sum, width) => sum + width + 2, 0);
  return all
    .map(([name = '', region = '', who = '']) => {
      const lines = who.split('\n').flatMap((line) => wrapped(line, WIDE - indent));
      const head = `${name.padEnd(widths[0] ?? 0)}  ${region.padEnd(widths[1] ?? 0)}  ${lines[0]}`;
      return [head, ...lines.slice(1).map((line) => ' '.repeat(indent) + line)].join('\n');
    })
    .join('\n');
}

/** Broken between words. */
function wrapped(text: string, width: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines;
}

/** A token that names no employee would be refused everywhere, and nobody would know why. */
const notReady = ({ path }: DataDir, server: RunningServer | null): string =>
  server
    ? `The demo is not ready yet: ${server.url} is still writing the city. Ask again once \`npm start\` says that it is ready.`
    : `There is no demo city in ${path} yet. Run \`npm start\`, and ask again once it says that it is ready.`;

await run(async () => {
  const dir = dataDirOf(process.env);
  const personas = loadPersonas(dir.path);
  const { given: name } = readArgs({
    command: 'npm run --silent token --',
    does: 'Prints a bearer token of a persona; without one, who they are.',
    takes: { name: 'persona', help: 'one of the list' },
    environment: { DATA_DIR: 'whose city (default .data)', PORT: 'of a server that does not run yet (default 4000)' },
  });
  if (name === undefined) {
    console.log(personaTable(personas));
    console.log('\nA token of one of them:  npm run --silent token -- staff');
    return;
  }
  const persona = personas.find((one) => one.name === name);
  if (!persona) throw new Hint(`There is no persona "${name}". These are: ${personas.map((one) => one.name).join(', ')}.`);
  const server = runningServer(dir);
  if (persona.employee && !persona.employeeId) throw new Hint(notReady(dir, server));
  openDataDir(dir);
  const url = server?.url ?? urlOf(portOf(process.env));
  console.log(await tokenOf(createIssuer({ dir: dir.path, url }), persona));
});
