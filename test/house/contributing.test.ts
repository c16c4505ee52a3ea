// What CONTRIBUTING says a change touches, counted on changes that were made: by hand, without what the generator writes.
import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { HOUSE } from './imports.ts';

const naming = (word: string): string[] =>
  execFileSync('git', ['grep', '-lw', word, '--', 'schema', 'src', 'test', ':!src/generated', ':!test/house'], {
    cwd: HOUSE,
    encoding: 'utf8',
  })
    .trim()
    .split('\n');

it.each([
  ['a stored field: its SDL, its type, the rule that sets it, its expression', 'wordedAt', 4],
  ['a rule: the function, who calls it, its cases', 'finishStep', 3],
  [
    'an operation: SDL, two lists of actions, wiring, function, rule, its line in the life of the object, entry, two tests',
    'developmentStepDone',
    10,
  ],
])('%s', (_what, word, files) => {
  expect(naming(word)).toHaveLength(files);
});
