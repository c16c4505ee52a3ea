// What `npm run mutants` makes of Stryker's report, and that each explanation is of a line that is still there.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { explainedOnes, figuresOf, share, survivorLines } from '../../bench/mutants/report.ts';

const file = 'src/rule.ts';
const source = ['export const enough = (count: number): boolean =>', '  count >= 3 &&', '  count < 100;', ''].join('\n');
const at = (line: number, column: number, to = column) => ({ start: { line, column }, end: { line, column: to } });
const mutant = (
  status: 'Killed' | 'RuntimeError' | 'Survived' | 'NoCoverage' | 'Timeout' | 'Ignored',
  location = at(2, 3, 13),
  replacement = 'count > 3',
) => ({
  ...{ mutatorName: 'EqualityOperator', replacement, status, location },
});
const figures = (...mutants: ReturnType<typeof mutant>[]) => figuresOf({ files: { [file]: { source, mutants } } }, explained)[0];
const explained = [{ file, line: 'count < 100;', becomes: 'count <= 100;', why: 'Nobody has a hundred.' }];

it('counts what was noticed, what survived, what has an explanation, and what nobody knows of', () => {
  const whole = { start: { line: 2, column: 3 }, end: { line: 3, column: 14 } };
  const told = figures(
    ...[mutant('Killed'), mutant('Timeout'), mutant('Ignored'), mutant('Survived', at(3, 3, 14), 'count <= 100')],
    ...[mutant('Survived'), mutant('NoCoverage', whole, 'true'), mutant('RuntimeError')],
  );
  expect(told).toMatchObject({ file, noticed: 2, explained: 1, unjudged: 1 });
  expect(told && survivorLines(told)).toEqual([
    ...['src/rule.ts:2:3 EqualityOperator', '  - count >= 3 &&', '  + count > 3 &&'],
    ...['src/rule.ts:2:3 EqualityOperator, reached by no case', '  - count >= 3 && count < 100;', '  + true;'],
  ]);
});

it('says a share of what could be noticed', () => expect([share(9, 1), share(0, 0)]).toEqual(['90.0 %', 'nothing to change']));

it('every explanation is of a line that stands', () => {
  for (const { file, line, becomes, why } of explainedOnes()) {
    expect(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8').replace(/\s+/g, ' ')).toContain(line);
    expect([becomes === line, why.length > 20]).toEqual([false, true]);
  }
});
