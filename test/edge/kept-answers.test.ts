// The store of kept answers: bounded by number and bytes, and it keeps nothing alive that is read no more.
import { setTimeout } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { answers } from '../../src/platform/edge/kept-answers.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const named = (length: number) => Array.from({ length }, (_, i) => `question ${i}`);

it('is of the very thing it was made of, and forgotten once it is asked of another', () => {
  const kept = answers();
  const [board, next] = [{}, {}];
  kept.keep('a', board, { a: 1 });
  expect([kept.find('a', board), kept.find('b', board)]).toEqual([{ a: 1 }, null]);
  expect([kept.find('a', next), kept.find('a', board), kept.size()]).toEqual([null, null, { answers: 0, bytes: 0 }]);
});

it('holds two hundred and forty, the oldest go first; one that is kept anew is the newest', () => {
  const kept = answers();
  const board = {};
  for (const name of named(240)) kept.keep(name, board, { name });
  kept.keep('question 0', board, { name: 'anew' });
  kept.keep('one more', board, {});
  expect(kept.size().answers).toBe(240);
  expect([kept.find('question 0', board), kept.find('question 1', board), kept.find('one more', board)]).toEqual([
    { name: 'anew' },
    null,
    {},
  ]);
});

it('holds eight megabytes, and none that is an eighth of that', () => {
  const kept = answers();
  const board = {};
  kept.keep('too large', board, { text: 'x'.repeat(1_000_000) });
  expect(kept.size()).toEqual({ answers: 0, bytes: 0 });
  for (const name of named(12)) kept.keep(name, board, { text: 'x'.repeat(900_000) });
  expect(kept.size().answers).toBe(8);
  expect(kept.size().bytes).toBeLessThanOrEqual(8_000_000);
  expect([kept.find('question 3', board), kept.find('question 4', board)].map(Boolean)).toEqual([false, true]);
});

/** Of a board that nobody else holds. */
function keptOn(kept: ReturnType<typeof answers>, name: string): WeakRef<object> {
  const board = { rows: new Array(10_000).fill(name) };
  kept.keep(name, board, { name });
  return new WeakRef(board);
}

it('keeps no board alive: what was made of one that is gone goes with the next that is kept', async () => {
  const kept = answers();
  const seen = named(240).map((name) => keptOn(kept, name));
  await setTimeout(0);
  collect();
  expect(seen.filter((board) => board.deref())).toEqual([]);
  const board = {};
  kept.keep('now', board, { now: 1 });
  expect(kept.size()).toEqual({ answers: 1, bytes: JSON.stringify({ now: 1 }).length });
});
