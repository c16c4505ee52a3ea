// `npm run token`: lists the personas; `npm run --silent token -- <persona>` prints just a bearer token.
import { dataDirOf, openDataDir, portOf, runningServer, urlOf } from './data-dir.ts';
import { createIssuer } from './issuer.ts';
import { loadPersonas, type SeededPersona, tokenOf } from './personas.ts';
import { Hint, run } from './run.ts';

function personaTable(personas: readonly SeededPersona[]): string {
  const rows = personas.map(({ name, region, person, position, description }) => [
    name,
    region ?? '',
    person ? `${person}, ${position ?? ''}` : '',
    description.en,
  ]);
  const all = [['PERSONA', 'REGION', 'WHO', 'WHAT'], ...rows];
  const widths = [0, 1, 2].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  // A column that is empty all the way down (no seed yet) is left out.
  const shown = [0, 1, 2, 3].filter((column) => rows.some((row) => row[column] !== ''));
  return all
    .map((row) =>
      shown
        .map((column) => (row[column] ?? '').padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

await run(async () => {
  const dir = dataDirOf(process.env);
  const personas = loadPersonas(dir.path);
  const name = process.argv[2];
  if (name === undefined) {
    console.log(personaTable(personas));
    console.log('\nA token of one of them:  npm run --silent token -- staff');
    return;
  }
  const persona = personas.find((one) => one.name === name);
  if (!persona) throw new Hint(`There is no persona "${name}". These are: ${personas.map((one) => one.name).join(', ')}.`);
  if (persona.employee && !persona.employeeId)
    console.error('The city is not seeded yet: this token names no employee. Run `npm start` first.');
  openDataDir(dir);
  const url = runningServer(dir)?.url ?? urlOf(portOf(process.env));
  console.log(await tokenOf(createIssuer({ dir: dir.path, url }), persona));
});
