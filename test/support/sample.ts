// What takes minutes as a whole is a sample in `npm test`, another one every day; all of it in the gate and by `npm run test:whole`.
import { createHash } from 'node:crypto';

/** `npm run test:whole`, and the gate. */
export const IS_WHOLE = process.env.TEST_WHOLE === '1';

/** Of a table over all operations of the schema one of so many is tried in a sample: each of them plays its way there first. */
export const OF_OPERATIONS = 16;

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

/** Files of many seconds each: attacks, races and histories by chance, the stream in trouble, and whole processes of scripts and of the cloud. */
export const LONG_FILES = [
  'test/cdk/bundled-events.test.ts',
  'test/cdk/bundled-handler.test.ts',
  'test/cdk/deploy.test.ts',
  'test/cdk/events.test.ts',
  'test/cdk/stacks.test.ts',
  'test/changes/device.test.ts',
  'test/changes/walk.test.ts',
  'test/clients/caches.test.ts',
  'test/edge/counts.test.ts',
  'test/evaluation/rules/actions.test.ts',
  'test/notices/order.test.ts',
  'test/outstanding/histories.test.ts',
  'test/outstanding/roster-city.test.ts',
  'test/recruitment/offers/offers-race.test.ts',
  'test/recruitment/offers/races.test.ts',
  'test/recruitment/offers/rules/silent.test.ts',
  'test/recruitment/results/selected.test.ts',
  'test/recruitment/verification/rules/actions-people.test.ts',
  'test/reviews/left.test.ts',
  'test/scripts/arguments.test.ts',
  'test/scripts/dev-server.test.ts',
  'test/scripts/rebuild.test.ts',
  'test/scripts/refusals.test.ts',
  'test/security/anonymity/attack.test.ts',
  'test/security/anonymity/city.test.ts',
  'test/seed/recount.test.ts',
  'test/seed/recruitment.test.ts',
  'test/stream/exact.test.ts',
  'test/stream/laptop.test.ts',
  'test/stream/rebuild.test.ts',
  'test/stream/set-aside.test.ts',
  'test/webhooks/failing.test.ts',
] as const;
/** Of those one is run, of so many. */
const OF_LONG_FILES = 8;

/** Files in which the life of one kind of object is played through, which are many: of two one is run. */
export const WHOLE_LIVES = [
  'test/evaluation/credit.test.ts',
  'test/evaluation/evaluation.test.ts',
  'test/objections/objections.test.ts',
  'test/recruitment/exclusions/exclusions.test.ts',
  'test/recruitment/lists/lists.test.ts',
  'test/recruitment/offers/offers.test.ts',
  'test/recruitment/panels/panels.test.ts',
  'test/recruitment/registration/registration.test.ts',
  'test/recruitment/scores/scores.test.ts',
  'test/recruitment/sessions/sessions.test.ts',
] as const;

/** Files that a sample leaves for another day; none where the suite runs whole, or where files are named on the command line. */
export function leftForAnotherDay(seed: string, isWhole: boolean): string[] {
  const drawn: readonly string[] = [...sampleOf(LONG_FILES, OF_LONG_FILES, seed, isWhole), ...sampleOf(WHOLE_LIVES, 2, seed, isWhole)];
  return [...LONG_FILES, ...WHOLE_LIVES].filter((file) => !drawn.includes(file));
}
