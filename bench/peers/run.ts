// `npm run bench:peers`: the product beside PostGraphile and Mercurius on the same city, in one run; prints the table of goals and writes bench/README.md's part.
import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { dataDirOf } from '../../local/data-dir.ts';
import { readArgs, wholeNumber } from '../../scripts/arguments.ts';
import { Hint, run } from '../../scripts/run.ts';
import { random } from '../../seed/city/random.ts';
import { legalYear } from '../../src/platform/rules/calendar.ts';
import { measureContainers } from '../cold-start.ts';
import { machineOf } from '../report.ts';
import { checkAgreement } from './agree.ts';
import { makeCity } from './city.ts';
import { QUESTIONS, type QuestionName } from './documents.ts';
import { type Asked, measureAll, type Plan } from './measure.ts';
import { createUndo, isQuestion, openPlace, type PeersPlace, placeDir, shellFor, type Undo } from './place.ts';
import { type Postgres, startPostgres } from './postgres.ts';
import { type Subject, subjectsOf, TITLES } from './questions.ts';
import { readCity, relationsOf } from './relations.ts';
import { type PeersRun, peersTables, publishPeers } from './report.ts';
import { screensOf } from './screens.ts';
import { arePeersInstalled, STACKS, type Stack, startPeer } from './stacks.ts';

interface Wanted extends Plan {
  data: string | undefined;
  employees: number;
  only: readonly QuestionName[];
  starts: number;
  dry: boolean;
}

function wantedRun(): Wanted {
  const { values } = readArgs({
    command: 'npm run bench:peers --',
    does: 'Measures the product beside PostGraphile and Mercurius on the same city, and writes the figures into bench/README.md.',
    options: {
      data: { type: 'string', help: 'a directory for the city: made there where there is none, and kept; measured on a copy' },
      employees: { type: 'string', default: '150', help: 'of a city that is made' },
      seconds: { type: 'string', default: '4', help: 'of load for a question, each round' },
      rounds: { type: 'string', default: '3', help: 'of all questions and stacks; 0 makes the city and no more' },
      connections: { type: 'string', default: '16', help: 'at once' },
      only: { type: 'string', default: QUESTIONS.join(), help: 'questions; of a part of them nothing is kept' },
      starts: { type: 'string', default: '11', help: 'cold starts of each handler; 0 leaves them out' },
      dry: { type: 'boolean', default: false, help: 'prints only; results/peers.json and README.md stay' },
    },
  });
  const whole = (name: 'employees' | 'seconds' | 'rounds' | 'connections' | 'starts', least: number): number =>
    wholeNumber(name, values[name], least);
  const only = values.only.split(',').map((name) => {
    if (!isQuestion(name)) throw new Hint(`--only: ${name} is none of ${QUESTIONS.join(', ')}.`);
    return name;
  });
  return {
    ...{ data: values.data, dry: values.dry, only, employees: whole('employees', 120), starts: whole('starts', 0) },
    ...{ seconds: whole('seconds', 1), rounds: whole('rounds', 0), connections: whole('connections', 1) },
  };
}

async function cityAlone(data: string | undefined, employees: number): Promise<void> {
  if (data === undefined) throw new Hint('Where shall the city stand? --data DIR');
  await makeCity(dataDirOf({ DATA_DIR: data }), employees);
  console.log(`The city stands in ${data}.`);
}

async function postgresWith(undo: Undo, load: (postgres: Postgres) => Promise<void>): Promise<Postgres> {
  const postgres = await startPostgres();
  undo.add(postgres.stop);
  await load(postgres);
  return postgres;
}

/** What only the product is asked: screens of its own clients, and a board whose answer is not kept for its viewer. */
async function ownAsked(place: PeersPlace, product: Stack, board: readonly Subject[]): Promise<Asked[]> {
  const screens = (await screensOf(place, product)).map(
    ({ name, title, shell }): Asked => ({ key: name, title, shellFor: async ({ kind }) => (kind === 'product' ? shell : null) }),
  );
  let other = 0;
  const anew = board.map(({ asker, variables }): Subject => ({ asker, variables: (kind) => ({ ...variables(kind), other }) }));
  const asked: Asked = {
    ...{ key: 'Q5 anew', title: 'each request another' },
    async shellFor({ kind }, round) {
      if (kind !== 'product') return null;
      const shell = await shellFor(place, 'Q5', kind, anew, round);
      const next = (): ReturnType<typeof shell.next> => {
        const { headers, body } = shell.next();
        other += 1;
        return { headers, body: body.replace(/"other":\d+/, `"other":${other}`) };
      };
      return { ...shell, next };
    },
  };
  return [...screens, asked];
}

const versionOf = (name: string): string =>
  (JSON.parse(readFileSync(new URL(`node_modules/${name}/package.json`, import.meta.url), 'utf8')) as { version: string }).version;

await run(async () => {
  const { data, employees, only, starts, dry, ...plan } = wantedRun();
  if (process.platform !== 'linux') throw new Hint('The benches read CPU times from /proc, which only Linux has.');
  if (!arePeersInstalled())
    throw new Hint('The peers are not installed, since they are not the product. They are brought by: npm ci --prefix bench/peers');
  const undo = createUndo();
  const isWhole = only.length === QUESTIONS.length;
  try {
    if (plan.rounds === 0) return await cityAlone(data, employees);
    const dir = await placeDir(undo, data, employees);
    const before = { machine: machineOf(), on: new Date().toISOString().slice(0, 10), busy: loadavg()[0] ?? Number.NaN };
    const place = await openPlace(undo, dir);
    const city = readCity(place.dataDir.database, new Date().toISOString());
    const relations = await relationsOf(city);
    const subjects = subjectsOf(city, relations);
    const people = city.employees.size;
    console.error(`Loading ${people} people of ${legalYear(city.now)} into PostgreSQL …`);
    const postgres = await postgresWith(undo, (made) => made.load(relations));
    const product = await place.product();
    const stacks: Stack[] = [product];
    for (const name of STACKS)
      if (name !== 'product') {
        const stack = await startPeer(name, postgres, place.issuer, place.dir);
        undo.add(stack.stop);
        stacks.push(stack);
      }
    const asked = new Map(only.map((name) => [name, subjects[name]]));
    const compared = await checkAgreement(stacks, asked, place.tokenOf, random(2026));
    console.error(`${compared} answers of each agree.`);
    const common = only.map(
      (name): Asked => ({
        ...{ key: name, title: TITLES[name] },
        shellFor: ({ kind }, round) => shellFor(place, name, kind, subjects[name], round),
      }),
    );
    const own = isWhole ? await ownAsked(place, product, subjects.Q5) : [];
    const questions = await measureAll([...common, ...own], stacks, plan);
    const containers = starts > 0 ? await measureContainers(place, starts) : null;
    const versions = { PostgreSQL: postgres.version, PostGraphile: versionOf('postgraphile'), Mercurius: versionOf('mercurius') };
    const results: PeersRun = { ...before, ...plan, people, versions, compared, questions, containers };
    console.log(peersTables(results));
    if (!dry && isWhole) publishPeers(results);
  } finally {
    await undo.all();
  }
});
