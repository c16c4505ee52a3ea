// `npm run bench:scale`: the same questions of cities of several sizes, in turns within one run; prints calls and CPU side by side and writes bench/README.md's part.
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dataDirOf } from '../../local/data-dir.ts';
import { readArgs, wholeNumber } from '../../scripts/arguments.ts';
import { Hint, run } from '../../scripts/run.ts';
import { copyCity } from '../city.ts';
import { machineOf, number, type Part, publishPart, table, under } from '../report.ts';
import { makeCity } from './city.ts';
import { QUESTIONS } from './documents.ts';
import type { Question, Taken } from './goals.ts';
import { enlarge } from './larger.ts';
import { type Asked, measureAll, type Plan } from './measure.ts';
import { createUndo, openPlace, type PeersPlace, placeDir, shellFor, type Undo } from './place.ts';
import { type Subject, subjectsOf, TITLES } from './questions.ts';
import { type City, readCity, relationsOf } from './relations.ts';
import type { Stack } from './stacks.ts';

interface Wanted extends Plan {
  data: string;
  employees: readonly number[];
  times: number;
  dry: boolean;
}

function wantedRun(): Wanted {
  const { values } = readArgs({
    command: 'npm run bench:scale --',
    does: "Asks the peers' questions in cities of several sizes, in turns, and writes the figures into bench/README.md.",
    options: {
      data: { type: 'string', help: 'a directory for the cities, one in each of its own: made where there is none, and kept' },
      employees: { type: 'string', default: '150,16000', help: 'of the cities that are seeded' },
      times: { type: 'string', default: '10', help: 'one more, so many times as large as the last of them; 1 leaves it out' },
      seconds: { type: 'string', default: '3', help: 'of load for a question, each round' },
      rounds: { type: 'string', default: '3', help: 'of all questions and cities; 0 makes the cities and no more' },
      connections: { type: 'string', default: '16', help: 'at once' },
      dry: { type: 'boolean', default: false, help: 'prints only; results/scale.json and README.md stay' },
    },
  });
  if (values.data === undefined) throw new Hint('Where shall the cities stand? --data DIR');
  return {
    ...{ data: values.data, dry: values.dry, employees: values.employees.split(',').map((size) => wholeNumber('employees', size, 120)) },
    ...{ times: wholeNumber('times', values.times, 1), seconds: wholeNumber('seconds', values.seconds, 1) },
    ...{ rounds: wholeNumber('rounds', values.rounds, 0), connections: wholeNumber('connections', values.connections, 1) },
  };
}

/** A copy of a city, so many times as large; what was begun and not ended is begun again. */
function makeLarger(from: string, to: string, times: number): void {
  const [source, larger] = [dataDirOf({ DATA_DIR: from }), dataDirOf({ DATA_DIR: to })];
  const done = join(to, 'larger.json');
  if (existsSync(done)) return;
  console.error(`Writing a city ${times} times as large …`);
  rmSync(to, { recursive: true, force: true });
  copyCity(source, to);
  console.error(`  ${enlarge(larger.database, times)} people more`);
  writeFileSync(done, `${JSON.stringify({ times })}\n`);
}

/** @returns where they stand, the smallest first */
async function makeCities({ data, employees, times }: Pick<Wanted, 'data' | 'employees' | 'times'>): Promise<string[]> {
  mkdirSync(data, { recursive: true });
  const dirs: string[] = [];
  for (const size of employees) {
    const dir = join(data, String(size));
    await makeCity(dataDirOf({ DATA_DIR: dir }), size);
    dirs.push(dir);
  }
  const last = employees.at(-1) ?? 0;
  if (times === 1) return dirs;
  const dir = join(data, String(last * times));
  makeLarger(join(data, String(last)), dir, times);
  return [...dirs, dir];
}

/** The plans of people who were copied have no entries: questions about a plan are asked of the others, in each city alike. */
function withEntries(city: City): City {
  const under = new Set(city.progress.map(({ planId }) => planId));
  return { ...city, plans: new Map([...city.plans].filter(([id]) => under.has(id))) };
}

interface Sized {
  place: PeersPlace;
  stack: Stack<string>;
  subjects: Record<(typeof QUESTIONS)[number], Subject[]>;
}

async function open(undo: Undo, dir: string): Promise<Sized> {
  const place = await openPlace(undo, await placeDir(undo, dir, 0));
  const city = readCity(place.dataDir.database, new Date().toISOString());
  const subjects = subjectsOf(withEntries(city), await relationsOf(city));
  return { place, subjects, stack: { ...(await place.product()), name: number(city.employees.size, 0) } };
}

interface ScaleRun extends Plan {
  machine: string;
  on: string;
  busy: number;
  /** Cities, by the number of their people. */
  sizes: string[];
  questions: Question<string>[];
}

const PART: Part<ScaleRun> = {
  file: fileURLToPath(new URL('../results/scale.json', import.meta.url)),
  begin: '<!-- scale: written by the runner -->',
  end: '<!-- end of scale -->',
  tablesOf: scaleTables,
};

const cells = (taken: Taken | undefined): string[] =>
  taken
    ? [
        `${number(taken.server.median, 2)} (${number(taken.server.least, 2)}–${number(taken.server.most, 2)})`,
        taken.calls === null ? '–' : number(taken.calls, 2),
        taken.units === null ? '–' : number(taken.units, 1),
      ]
    : ['–', '–', '–'];

/** The largest city's CPU as a part of that of the one before it. */
function grown(stacks: Question<string>['stacks'], sizes: readonly string[]): string {
  const [before, largest] = sizes.slice(-2).map((size) => stacks[size]?.server.median);
  return before && largest ? number(largest / before, 2) : '–';
}

function scaleTables(run: ScaleRun): string {
  const { sizes, questions, connections, rounds, seconds } = run;
  return `${under(run)}. ${connections} connections, ${rounds} rounds of ${seconds} s, the cities in turns.

CPU ms of the server a request, median (least–most), calls of the table and capacity units, by people of the city:

${table(
  ['', ...sizes.flatMap((size) => [`${size}: CPU`, 'calls', 'units']), `${sizes.at(-1)} ÷ ${sizes.at(-2)}`],
  questions.map(({ key, title, stacks }) => [`${key} ${title}`, ...sizes.flatMap((size) => cells(stacks[size])), grown(stacks, sizes)]),
)}`;
}

await run(async () => {
  const { dry, ...wanted } = wantedRun();
  if (process.platform !== 'linux') throw new Hint('The benches read CPU times from /proc, which only Linux has.');
  const { connections, seconds, rounds } = wanted;
  const undo = createUndo();
  try {
    const dirs = await makeCities(wanted);
    if (rounds === 0) return console.log(`The cities stand in ${wanted.data}.`);
    const before = { machine: machineOf(), on: new Date().toISOString().slice(0, 10), busy: loadavg()[0] ?? Number.NaN };
    const cities: Sized[] = [];
    for (const dir of dirs) cities.push(await open(undo, dir));
    const stacks = cities.map(({ stack }) => stack);
    const asked = QUESTIONS.map(
      (key): Asked<string> => ({
        ...{ key, title: TITLES[key] },
        async shellFor(stack, round) {
          const city = cities.find((one) => one.stack === stack);
          return city ? shellFor(city.place, key, 'product', city.subjects[key], round) : null;
        },
      }),
    );
    const questions = await measureAll(asked, stacks, { connections, seconds, rounds });
    const results: ScaleRun = { ...before, connections, seconds, rounds, sizes: stacks.map(({ name }) => name), questions };
    console.log(scaleTables(results));
    if (!dry) publishPart(PART, results);
  } finally {
    await undo.all();
  }
});
