// Parts of a sum that somebody may know from elsewhere: told so that no small part follows from the sum and the others. Pure.

import { isSmall } from './table.ts';

/**
 * Which parts are withheld. Beside a small part others are withheld, in their order and whatever they are: one chosen by its size would tell about it. For
 * each small part there is then a world in which it is `least` more. Where all that there is does not cover it, it is not told either of which parts
 * there are none; where all of it together is a few, its sum is told by nobody.
 */
export function partsWithheld(counts: readonly number[], least: number, before: ReadonlySet<number> = new Set()): ReadonlySet<number> {
  const small = counts.flatMap((count, i) => (isSmall(count, least) ? [i] : []));
  const hidden = new Set([...before, ...small]);
  const at = (i: number): number => counts[i] ?? 0;
  if (small.length === 0 || counts.reduce((a, b) => a + b, 0) < least) return hidden;
  const largest = Math.max(...small.map(at));
  // By how much all others than the largest small one can fall, each to 1.
  const room = (): number => [...hidden].reduce((sum, i) => sum + Math.max(at(i) - 1, 0), 0) - (largest - 1);
  for (const [i, count] of counts.entries()) if (room() < least && count > 0) hidden.add(i);
  return room() < least ? new Set(counts.keys()) : hidden;
}

/** Null: not told. */
export function partsTold(counts: readonly number[], least: number): (number | null)[] {
  const hidden = partsWithheld(counts, least);
  return counts.map((count, i) => (hidden.has(i) ? null : count));
}
