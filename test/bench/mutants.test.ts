// What `npm run mutants` makes of changes and tables, and that each explanation is of a line that is still there.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../bench/mutants/changes.ts';
import type { Verdict } from '../../bench/mutants/judge.ts';
import { explainedOnes, figuresOf, share, survivorLines } from '../../bench/mutants/report.ts';

const file = 'src/rule.ts';
const source = ['export const enough = (count: number): boolean =>', '  count >= 3 &&', '  count < 100;', ''].join('\n');
const at = (line: number, column: number, to = column) => ({ start: { line, column }, end: { line, column: to } });
const explained = [{ file, line: 'count < 100;', becomes: 'count <= 100;', why: 'Nobody has a hundred.' }];

function one(verdict: Verdict, location: Change['location'] = at(1, 2, 12), replacement = 'count > 3') {
  return { verdict, change: { id: '0', file, mutatorName: 'EqualityOperator', replacement, location } };
}

it('counts what was noticed, what survived, and what has an explanation', () => {
  const whole = { start: { line: 1, column: 2 }, end: { line: 2, column: 13 } };
  const judged = [one('NOTICED'), one('MISSED', at(2, 2, 13), 'count <= 100'), one('MISSED'), one('UNREACHED', whole, 'true')];
  const told = figuresOf(file, source, judged, explained);
  expect(told).toMatchObject({ file, noticed: 1, explained: 1 });
  expect(survivorLines(told)).toEqual([
    ...['src/rule.ts:2:3 EqualityOperator', '  - count >= 3 &&', '  + count > 3 &&'],
    ...['src/rule.ts:2:3 EqualityOperator, reached by no case', '  - count >= 3 && count < 100;', '  + true;'],
  ]);
});

it('says a share of what could be noticed', () => expect([share(9, 1), share(0, 0)]).toEqual(['90.0 %', 'nothing to change']));

/** As Stryker writes a rule with its changes in it. */
const RULE = `
const ns = globalThis.__stryker__;
const met = (id) => { const all = ns.currentTestId ? (ns.mutantCoverage.perTest[ns.currentTestId] ??= {}) : ns.mutantCoverage.static;
  all[id] = (all[id] ?? 0) + 1; };
const on = (id) => { if (ns.activeMutant !== id) return met(id), false;
  if (++ns.hitCount > ns.hitLimit) throw new Error('without end'); return true; };
export const LEAST: number = on('constant') ? 4 : 3;
export const isEnough = (count: number): boolean => (on('bound') ? count > LEAST : on('other') ? count !== 2 && count >= LEAST : count >= LEAST);
export const isNone = (count: number): boolean => (on('unasked') ? false : count === 0);
export function counted(to: number): number { let count = 0; while (on('loop') ? true : count < to) count += 1; return count; }
export const sorted = (list: number[]): number[] => (on('spoils') ? list.sort() : on('same') ? [...list].sort() : list.toSorted());
const kept = new Map<number, number>();
export const doubled = (of: number): number => kept.get(of) ?? (kept.set(of, on('kept') ? of : of * 2), kept.get(of) as number);
export const shared = (by: number): number => (on('by chance') ? 0 : by);
`;
const TABLE = `
import fc from 'fast-check';
import { afterAll, describe, expect, it, test } from 'vitest';
import { counted, doubled, isEnough, shared, sorted } from './rule.ts';
afterAll(() => { throw new Error('no case'); });
const LIST = [2, 1];
describe('a rule', () => {
  it.each([[3, true], [1, false]])('%i', (count, enough) => expect(isEnough(count)).toBe(enough));
  it('counts', async () => expect(await counted(2)).toBe(2));
  test('leaves what it was given', () => { expect(sorted(LIST)).toEqual([1, 2]); expect(LIST).toEqual([2, 1]); });
  test.each([1, 1])('%i doubled', (one) => expect(doubled(one)).toBe(2));
  it('by chance', () => { fc.assert(fc.property(fc.integer(), (one) => shared(one) === one)); });
});
`;

/** In a process of its own, whose threads are Node's: Node loads the table and not Vitest. */
function verdictsOf(table: string, plays: boolean): unknown {
  const folder = mkdtempSync(join(tmpdir(), 'mutants-'));
  const of = (name: string): string => JSON.stringify(join(folder, name));
  const from = (name: string): string => JSON.stringify(new URL(`../../bench/mutants/${name}`, import.meta.url).href);
  const ids = ['constant', 'bound', 'other', 'unasked', 'loop', 'spoils', 'same', 'kept', 'by chance'];
  const script = `
    import { judge } from ${from('apart.ts')};
    const texts = new Map([[${of('rule.ts')}, ${JSON.stringify(RULE)}]]);
    console.log(JSON.stringify(Object.fromEntries(await judge(${JSON.stringify(ids)}, [${of('table.ts')}], { plays: ${plays}, texts }))));`;
  try {
    writeFileSync(join(folder, 'rule.ts'), '');
    writeFileSync(join(folder, 'table.ts'), table.replace("'fast-check'", JSON.stringify(import.meta.resolve('fast-check'))));
    writeFileSync(join(folder, 'judged.mjs'), script);
    const { stdout, stderr } = spawnSync(process.execPath, [join(folder, 'judged.mjs')], { encoding: 'utf8' });
    return stdout ? JSON.parse(stdout) : stderr;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('a table of cases', () => {
  it('notices what is made while loading, a bound, a loop without end, what is spoilt and what is kept, and misses what it does not ask', () => {
    expect(verdictsOf(TABLE, true)).toEqual({
      ...{ constant: 'NOTICED', bound: 'NOTICED', loop: 'NOTICED', spoils: 'NOTICED', kept: 'NOTICED', 'by chance': 'NOTICED' },
      ...{ other: 'MISSED', same: 'MISSED', unasked: 'UNREACHED' },
    });
  });

  it('is asked without its plays at random', () => {
    expect(verdictsOf(TABLE, false)).toMatchObject({ bound: 'NOTICED', 'by chance': 'UNREACHED' });
  });

  it('that refuses the rule as it is says nothing of changes', () => {
    expect(verdictsOf(TABLE.replace('toBe(enough)', 'toBe(!enough)'), true)).toContain('fails as it is');
  });
});

it('every explanation is of a line that stands', () => {
  for (const { file, line, becomes, why } of explainedOnes()) {
    expect(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8').replace(/\s+/g, ' ')).toContain(line);
    expect([becomes === line, why.length > 20]).toEqual([false, true]);
  }
});
