// No file of `src/` leads back to itself by its imports, types included: each can be read before those that build on it.
import { expect, it } from 'vitest';
import { IMPORTS, type Import } from './imports.ts';

type Arrow = Pick<Import, 'from' | 'to'>;

/** Files left once all that import nothing further, and all that nobody further imports, are taken away again and again: those of circles. */
function inCircles(arrows: readonly Arrow[]): string[] {
  for (let left = arrows; ; ) {
    const [from, to] = [new Set(left.map((one) => one.from)), new Set(left.map((one) => one.to))];
    const next = left.filter((one) => from.has(one.to) && to.has(one.from));
    if (next.length === left.length) return [...from].toSorted();
    left = next;
  }
}

it('files form floors: no circle of imports', () => {
  const ours = IMPORTS.filter(({ from, to }) => from.startsWith('src/') && to.startsWith('src/'));
  expect(ours.length).toBeGreaterThan(2_000);
  expect(inCircles(ours)).toEqual([]);
});

it('would be seen, also where only types lead back', () => {
  const planted = [
    { from: 'a.ts', to: 'b.ts' },
    { from: 'b.ts', to: 'c.ts' },
    { from: 'c.ts', to: 'a.ts' },
    { from: 'c.ts', to: 'd.ts' },
  ];
  expect(inCircles(planted)).toEqual(['a.ts', 'b.ts', 'c.ts']);
});
