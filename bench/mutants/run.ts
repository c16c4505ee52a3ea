// `npm run mutants -- performance`: each rule of a folder is changed in turn, and the tables of cases of the rules must notice. Stryker makes the changes.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readArgs } from '../../scripts/arguments.ts';
import { Hint, run } from '../../scripts/run.ts';
import { judge } from './apart.ts';
import { changesOf } from './changes.ts';
import { explainedOnes, type Figures, figuresOf, share, survivorLines } from './report.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const { values, given } = readArgs({
  command: 'npm run mutants --',
  does: 'Changes each rule of a folder in turn, and lists the changes that no table of cases notices.',
  takes: { name: 'folder', help: 'performance, recruitment/lists, platform …; none: all, one after the other' },
  options: {
    file: { type: 'string', default: '*', help: 'of the folder’s rules only those whose names are so, without .ts' },
    tables: {
      type: 'boolean',
      default: false,
      help: 'by the folder’s own tables alone: what only others, or plays at random, notice counts as missed',
    },
  },
});

const playsAtRandom = (file: string): boolean => readFileSync(`${ROOT}/${file}`, 'utf8').includes("from 'fast-check'");

/** Tests of rules alone, the folder’s own tables first: what they notice is never played through thousands of random campaigns. */
function testsOf(folder: string): string[] {
  const inFolder = (file: string): boolean => file.startsWith(`test/${folder.replace(/^modules\//, '')}/`);
  const knowsIt = new RegExp(`from '[./]+src/${folder}/(?:\\w[^']*/)?rules/`);
  const found = globSync('test/**/*.test.ts', { cwd: ROOT, exclude: ['test/browser'] }).filter((file) => {
    const text = readFileSync(`${ROOT}/${file}`, 'utf8');
    // What only a whole city notices has no case in a table.
    const ofRules = file.includes('/rules/') || !/from '[./]+(?:support|bench)\//.test(text);
    return ofRules && knowsIt.test(text) && (!values.tables || inFolder(file));
  });
  const rank = (file: string): number => 2 * Number(playsAtRandom(file)) + Number(!inFolder(file));
  return found.toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
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
async function judged(folder: string): Promise<Figures[]> {
  const [rules, tests] = [rulesOf(folder), testsOf(folder)];
  if (tests.length === 0) throw new Hint(`No test of rules knows src/${folder}.`);
  const { changes, texts } = await changesOf(rules, ROOT);
  const [ids, paths] = [changes.map(({ id }) => id), tests.map((file) => join(ROOT, file))];
  const verdicts = await judge(ids, paths, { plays: !values.tables, texts });
  return rules.map((file) => {
    const ofFile = changes.filter((change) => change.file === file);
    const told = ofFile.map((change) => ({ change, verdict: verdicts.get(change.id) ?? ('UNREACHED' as const) }));
    return figuresOf(file, readFileSync(join(ROOT, file), 'utf8'), told, explainedOnes());
  });
}

function print(folder: string, figures: readonly Figures[]): void {
  for (const one of figures) for (const line of survivorLines(one)) console.log(line);
  for (const { file, noticed, explained, survivors } of figures)
    console.log(
      `${share(noticed, survivors.length).padStart(8)}  ${file}: ${noticed} noticed, ${survivors.length} not, ${explained} explained`,
    );
  const sum = (of: (one: Figures) => number): number => figures.reduce((all, one) => all + of(one), 0);
  const [noticed, missed] = [sum((one) => one.noticed), sum((one) => one.survivors.length)];
  const others = `${sum((one) => one.explained)} more cannot be noticed`;
  console.log(`${folder}: ${share(noticed, missed)} noticed (${noticed} of ${noticed + missed}); ${others}`);
}

await run(async () => {
  // One seed, and all of it: whether a change is noticed must not depend on the day.
  Object.assign(process.env, { TEST_SEED: '2026', TEST_WHOLE: '1' });
  for (const folder of given === undefined ? allFolders() : [folderOf(given)]) print(folder, await judged(folder));
});
