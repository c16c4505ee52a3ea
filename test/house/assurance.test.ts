// docs/assurance.md promises nothing by a file or a command that is not there, and leaves out no risk of the lists it ticks.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { HOUSE } from './imports.ts';

const textOf = (file: string): string => readFileSync(join(HOUSE, file), 'utf8');
const page = textOf('docs/assurance.md');
const named = [...page.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };

it('every path stands', () => {
  const paths = named.flatMap((name) => name.match(/\b(?:test|bench|src|cdk|docs|scripts)\/[\w/.-]*|[A-Z]+\.md/g) ?? []);
  expect(paths.length).toBeGreaterThan(60);
  expect(paths.filter((path) => !existsSync(join(HOUSE, path)))).toEqual([]);
});

it('every command is there, and takes the options it is given', () => {
  const commands = named.filter((name) => /^(?:npm|npx|node) /.test(name));
  const unknown = commands.filter((command) => {
    const [, script = ''] = /^npm run ([\w:]+)/.exec(command) ?? [];
    if (command === 'npm test' || command.startsWith('npx vitest') || command.startsWith('node ')) return false;
    const file = scripts[script]?.split(' ').at(-1) ?? '';
    const options = command.match(/--[a-z]\w+/g) ?? [];
    return scripts[script] === undefined || options.some((option) => !textOf(file).includes(`${option.slice(2)}: {`));
  });
  expect(commands.length).toBeGreaterThan(20);
  expect(unknown).toEqual([]);
});

it('every risk of OWASP’s list is ticked, or said not to be', () => {
  const rows = [...page.matchAll(/^\| (API\d+) [^|]+ \| (.+) \|$/gm)];
  expect(rows.map(([, risk]) => risk)).toEqual(Array.from({ length: 10 }, (_, i) => `API${i + 1}`));
  for (const [, risk, ticks = ''] of rows) expect([risk, /`test\/|\*\*not\*\*/.test(ticks)]).toEqual([risk, true]);
});

it('every test of security and of faults stands on it', () => {
  const tests = globSync('test/{security,security/anonymity,faults}/*.test.ts', { cwd: HOUSE });
  const said = (file: string): boolean => page.includes(file);
  // Of what can be done with an object, told truly: a promise of the house, not of this page.
  expect(tests.filter((file) => !said(file) && !/\/(?:actions-|public\.|many-keys)/.test(file))).toEqual([]);
});
