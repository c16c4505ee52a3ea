// `npm run bench:profile -- Q4`: where the product's bundle spends its time under load on one question, by package; leaves the profile for a flame graph.
import { readFileSync, statSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { readArgs, wholeNumber } from '../../scripts/arguments.ts';
import { Hint, run } from '../../scripts/run.ts';
import { told } from '../child.ts';
import { fire, JSON_HEADERS, type Shell } from '../load.ts';
import { number, table } from '../report.ts';
import { QUESTIONS, type QuestionName } from './documents.ts';
import { createUndo, isQuestion, openPlace, type PeersPlace, placeDir, shellFor } from './place.ts';
import { subjectsOf, TITLES } from './questions.ts';
import { readCity, relationsOf } from './relations.ts';
import { isScreen, SCREENS, type ScreenName, screensOf } from './screens.ts';
import { type Profile, selfTime } from './self-time.ts';
import type { Stack } from './stacks.ts';

/** What the product can be loaded with: questions of the comparison, and screens of its own. */
const LOADS = [...QUESTIONS, ...SCREENS];
const isLoad = (name: string): name is QuestionName | ScreenName => isQuestion(name) || isScreen(name);

interface Wanted {
  question: QuestionName | ScreenName;
  data: string | undefined;
  employees: number;
  seconds: number;
  out: string;
}

function wantedProfile(): Wanted {
  const { values, given: question = '' } = readArgs({
    command: 'npm run bench:profile --',
    does: "Profiles the product's bundle under load on one question: self time by package, and a .cpuprofile for a flame graph.",
    takes: { name: 'question', help: `one of ${LOADS.join(', ')}` },
    options: {
      data: { type: 'string', help: 'a directory for the city, as in bench:peers' },
      employees: { type: 'string', default: '150', help: 'of a city that is made' },
      seconds: { type: 'string', default: '5', help: 'of load' },
      out: { type: 'string', help: 'where the profile is left (default a file in the temporary directory)' },
    },
  });
  if (!isLoad(question)) throw new Hint(`Which question? One of ${LOADS.join(', ')}: npm run bench:profile -- Q4`);
  const [employees, seconds] = [wholeNumber('employees', values.employees, 120), wholeNumber('seconds', values.seconds, 1)];
  return { question, employees, seconds, data: values.data, out: resolve(values.out ?? join(tmpdir(), `${question}.cpuprofile`)) };
}

/** The source behind a place in a file of the bundle; null elsewhere. */
function sourcesIn(bundle: string): Parameters<typeof selfTime>[1] {
  const maps = new Map<string, SourceMap | null>();
  const mapOf = (url: string): SourceMap | null => {
    const file = join(bundle, '..', `${basename(url)}.map`);
    const isThere = statSync(file, { throwIfNoEntry: false }) !== undefined;
    return isThere ? new SourceMap(JSON.parse(readFileSync(file, 'utf8'))) : null;
  };
  return ({ url, lineNumber, columnNumber }) => {
    if (!url.startsWith('file:')) return null;
    const map = maps.get(url) ?? mapOf(url);
    maps.set(url, map);
    if (!map) return url;
    const entry = map.findEntry(lineNumber, columnNumber);
    return 'originalSource' in entry ? entry.originalSource : url;
  };
}

async function loadOf(place: PeersPlace, product: Stack, name: QuestionName | ScreenName): Promise<{ title: string; shell: Shell }> {
  if (isScreen(name)) {
    const screen = (await screensOf(place, product)).find((one) => one.name === name);
    if (!screen) throw new Error(`There is no operation ${name}.`);
    return screen;
  }
  const city = readCity(place.dataDir.database, new Date().toISOString());
  const subjects = subjectsOf(city, await relationsOf(city))[name];
  return { title: TITLES[name], shell: await shellFor(place, name, 'product', subjects, 0) };
}

/** So many owners are named. */
const NAMED = 25;
const CONNECTIONS = 16;
const WARM_UP = 3;

await run(async () => {
  const { question, data, employees, seconds, out } = wantedProfile();
  const undo = createUndo();
  try {
    const place = await openPlace(undo, await placeDir(undo, data, employees));
    const product = await place.product({ sourceMap: true });
    const { title, shell } = await loadOf(place, product, question);
    const { headers, body } = shell.next();
    const answer = await (await fetch(`${product.url}/graphql`, { method: 'POST', headers: { ...JSON_HEADERS, ...headers }, body })).text();
    if (!shell.isRight(answer)) throw new Error(`${question}: ${answer.slice(0, 1_000)}`);
    const said = async (): Promise<void> => {
      product.child.send(out);
      await told(product.child);
    };
    await fire(product.url, shell, CONNECTIONS, { duration: WARM_UP });
    await said();
    const { times } = await fire(product.url, shell, CONNECTIONS, { duration: seconds });
    await said();
    if (times.length === 0) throw new Hint(`Nothing was answered within ${seconds} s: more with --seconds.`);
    const owners = selfTime(JSON.parse(readFileSync(out, 'utf8')) as Profile, sourcesIn(product.bundle));
    const all = owners.reduce((sum, [, ms]) => sum + ms, 0);
    const row = (name: string, ms: number): string[] => [name, number(ms / times.length, 3), `${number((ms / all) * 100, 1)} %`];
    const rest = owners.slice(NAMED).reduce((sum, [, ms]) => sum + ms, 0);
    console.log(`${question} ${title}: ${times.length} requests, self time of the main thread.\n`);
    const rows = [...owners.slice(0, NAMED).map(([name, ms]) => row(name, ms)), row('the rest', rest), row('all', all)];
    console.log(table(['', 'ms a request', 'share'], rows));
    console.log(`\nThe profile is ${out}: for a flame graph open it in the developer tools of a browser, or in an editor.`);
  } finally {
    await undo.all();
  }
});
