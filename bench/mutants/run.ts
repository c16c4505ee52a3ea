// `npm run mutants -- performance`: each rule of a folder is changed in turn, and the tables of cases of the rules must notice. Stryker makes the changes.
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readArgs } from '../../scripts/arguments.ts';
import { Hint, run } from '../../scripts/run.ts';
import { explainedOnes, type Figures, figuresOf, type StrykerReport, share, survivorLines } from './report.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** It has packages of its own, as the peers have: 177 more would come with every `npm ci`, for what runs at night. */
const STRYKER = join(import.meta.dirname, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');
const CONFIG = 'bench/mutants/stryker.config.json';
const KEPT = '.tmp/mutants';

const { values, given } = readArgs({
  command: 'npm run mutants --',
  does: 'Changes each rule of a folder in turn, and lists the changes that no table of cases notices.',
  takes: { name: 'folder', help: 'performance, recruitment/lists, platform …; none: all, one after the other, which takes a night' },
  options: {
    file: { type: 'string', default: '*', help: 'of the folder’s rules only those whose names are so, without .ts' },
    tables: {
      type: 'boolean',
      default: false,
      help: 'by the folder’s own tables alone: what only others, or plays at random, notice counts as missed',
    },
    fresh: { type: 'boolean', default: false, help: 'everything anew, and not only what changed since the last time' },
  },
});

/** Tests of rules alone: without a city they take milliseconds, and what only a whole city notices has no case in a table. */
function testsOf(folder: string): string[] {
  const inFolder = `test/${folder.replace(/^modules\//, '')}/`;
  return globSync('test/**/*.test.ts', { cwd: ROOT }).filter((file) => {
    const text = readFileSync(`${ROOT}/${file}`, 'utf8');
    const ofRules = file.includes('/rules/') || !/from '[./]+(?:support|bench)\//.test(text);
    const knowsIt = new RegExp(`from '[./]+src/${folder}/`).test(text);
    const isAsked = !values.tables || (file.startsWith(inFolder) && !text.includes("from 'fast-check'"));
    return ofRules && isAsked && !file.startsWith('test/browser/') && (file.startsWith(inFolder) || knowsIt);
  });
}

/** The folders of `src` that have rules: each module with what is below it. */
const allFolders = (): string[] => {
  const found = globSync('src/**/rules', { cwd: ROOT }).map((path) => /^src\/(modules\/[^/]+|[^/]+)/.exec(path)?.[1] ?? path);
  return [...new Set(found)].toSorted();
};

function folderOf(name: string): string {
  const folder = existsSync(`${ROOT}/src/modules/${name}`) ? `modules/${name}` : name;
  if (rulesOf(folder).length === 0) throw new Hint('Whose rules? A folder of src/modules or src that has some.');
  return folder;
}

const rulesOf = (folder: string): string[] =>
  globSync(`src/${folder}/**/rules/**/${values.file}.ts`, { cwd: ROOT }).filter((file) => !file.includes('/texts/'));

/** Changes the rules in turn. @throws Hint where nothing can be said of them. */
function judged(folder: string): Figures[] {
  const [rules, tests] = [rulesOf(folder), testsOf(folder)];
  if (tests.length === 0) throw new Hint(`No test of rules knows src/${folder}.`);
  const incremental = ['--incrementalFile', `${KEPT}/${folder.replaceAll('/', '-')}.json`, ...(values.fresh ? ['--force'] : [])];
  const { status } = spawnSync(process.execPath, [STRYKER, 'run', CONFIG, '--mutate', rules.join(), ...incremental], {
    ...{ cwd: ROOT, stdio: 'inherit', env: { ...process.env, MUTANTS_TESTS: tests.join() } },
  });
  if (status !== 0) throw new Hint('Stryker gave up; what it said stands above.');
  const report = JSON.parse(readFileSync(`${ROOT}/${KEPT}/report.json`, 'utf8')) as StrykerReport;
  // What is kept of other files is of another day.
  return figuresOf(report, explainedOnes()).filter(({ file }) => rules.includes(file));
}

function print(folder: string, figures: readonly Figures[]): void {
  for (const one of figures) for (const line of survivorLines(one)) console.log(line);
  for (const { file, noticed, explained, survivors } of figures)
    console.log(
      `${share(noticed, survivors.length).padStart(8)}  ${file}: ${noticed} noticed, ${survivors.length} not, ${explained} explained`,
    );
  const sum = (of: (one: Figures) => number): number => figures.reduce((all, one) => all + of(one), 0);
  const [noticed, missed] = [sum((one) => one.noticed), sum((one) => one.survivors.length)];
  const others = `${sum((one) => one.explained)} more cannot be noticed, ${sum((one) => one.unjudged)} could not be judged`;
  console.log(`${folder}: ${share(noticed, missed)} noticed (${noticed} of ${noticed + missed}); ${others}`);
}

await run(async () => {
  if (!existsSync(STRYKER)) throw new Hint('Stryker is not there yet: npm ci --prefix bench/mutants');
  mkdirSync(`${ROOT}/${KEPT}`, { recursive: true });
  for (const folder of given === undefined ? allFolders() : [folderOf(given)]) print(folder, judged(folder));
});
