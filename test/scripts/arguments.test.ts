// Every script says what it does and takes; what there is not, it refuses in one line.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { sampleOf } from '../support/sample.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const { scripts } = JSON.parse(readFileSync(`${ROOT}/package.json`, 'utf8')) as { scripts: Record<string, string> };

/** What `npm run` calls, without the tools of others. */
const OURS = Object.entries(scripts).flatMap(([name, line]) => {
  const [, file] = /^node --import \.\/scripts\/node-version\.js (\S+)$/.exec(line) ?? [];
  return file ? [[name, file] as const] : [];
});

const call = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8', timeout: 60_000 });
  return { status, stdout, stderr };
};

it('all scripts that are ours look at Node first', () => {
  expect(OURS.map(([name]) => name).sort()).toEqual([
    'bench',
    'bench:peers',
    'bench:profile',
    'bench:scale',
    'check',
    'deploy',
    'fuzz',
    'load',
    'mutants',
    'province',
    'rebuild',
    'redrive',
    'region',
    'reset',
    'roster',
    'schema',
    'seed',
    'soak',
    'start',
    'story',
    'synth',
    'token',
  ]);
  expect(Object.values(scripts).filter((line) => /^(exec )?node /.test(line))).toHaveLength(OURS.length);
});

const CALLED: (readonly [name: string, file: string])[] = [...OURS, ['burst', 'bench/burst.ts'], ['campaign', 'bench/campaign.ts']];

describe.each(sampleOf(CALLED, 8))('%s', (_name, file) => {
  it('shows its help, and does nothing else', () => {
    const { status, stdout, stderr } = call(file, '--help');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^(npm|node) [^\n]+\n\n[A-Z][^\n]+\.\n/);
    expect(stdout).toContain('--help');
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(120);
  });

  it('refuses an option that there is not: one line, exit code 2', () => {
    const { status, stdout, stderr } = call(file, '--no-such-thing');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^Unknown option '--no-such-thing'\. What there is: [^\n]+ --help\n$/);
  });
});

it.each([
  ['a word too many', ['scripts/reset.ts', 'everything'], '"everything" is not expected.'],
  ['two words where one is taken', ['scripts/token.ts', 'staff', 'superior'], '"superior" is not expected.'],
  ['an option without its value', ['scripts/seed.ts', '--employees'], "Option '--employees <value>' argument missing."],
])('%s is refused in one line', (_, args, said) => {
  const { status, stderr } = call(...args);
  expect([status, stderr.trim().split('\n').length]).toEqual([2, 1]);
  expect(stderr).toContain(said);
});

it('no script takes its arguments by itself', () => {
  const own = ['scripts', 'local', 'bench'].flatMap((folder) => readdirSync(`${ROOT}/${folder}`).map((name) => `${folder}/${name}`));
  const reading = own.filter((file) => /\.[jt]s$/.test(file) && /parseArgs\(|process\.argv/.test(readFileSync(`${ROOT}/${file}`, 'utf8')));
  // The second is started by us, once for each cold start.
  expect(reading.sort()).toEqual(['bench/cold-start.ts', 'scripts/arguments.ts']);
});
