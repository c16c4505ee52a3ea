// What takes minutes as a whole is a sample in `npm test`, another one every day; all of it in the gate and by `npm run test:whole`.
import { createHash } from 'node:crypto';

/** `npm run test:whole`, and the gate. */
export const IS_WHOLE = process.env.TEST_WHOLE === '1';

/** Of a table over all operations of the schema one of so many is tried in a sample: each of them plays its way there first. */
export const OF_OPERATIONS = 8;

const rankOf = (seed: string, name: string): string => createHash('sha256').update(`${seed}\n${name}`).digest('hex');

/**
 * Of each `nth` cases one, at least one, in their order; all of them where the suite runs whole.
 * @param seed set by vitest's configuration for all workers, and printed beside the result
 */
export function sampleOf<T>(cases: readonly T[], nth: number, seed: string = process.env.TEST_SEED ?? '', isWhole = IS_WHOLE): T[] {
  if (isWhole) return [...cases];
  const ranked = cases
    .map((one, i) => ({ i, rank: rankOf(seed, `${i} ${JSON.stringify(one)}`) }))
    .toSorted((a, b) => (a.rank < b.rank ? -1 : 1));
  const taken = new Set(ranked.slice(0, Math.ceil(cases.length / nth)).map(({ i }) => i));
  return cases.filter((_, i) => taken.has(i));
}

/** Tests that are one case of a minute or more. */
export const LONG = ['bench', 'campaign', 'campaign of contracts', 'seeded again', '82 posts'] as const;
export type Long = (typeof LONG)[number];

/** Whether a long test is the one of today, so that no day has two of them; always where the suite runs whole. */
export const isDrawn = (title: Long, seed: string = process.env.TEST_SEED ?? '', isWhole = IS_WHOLE): boolean =>
  isWhole || LONG.toSorted((a, b) => (rankOf(seed, a) < rankOf(seed, b) ? -1 : 1))[0] === title;

/** A lower bound of the whole, for what a sample must at least have met: half of its share, since cases are of different sizes. */
export const leastOf = (whole: number, nth: number, isWhole = IS_WHOLE): number => (isWhole ? whole : Math.floor(whole / nth / 2));
