// The tests of rules that `bench/mutants/run.ts` names, each in its own modules: a mutant of what is computed once while loading is seen as well.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('../..'),
  test: {
    include: process.env.MUTANTS_TESTS?.split(',') ?? [],
    pool: 'threads',
    isolate: false,
    // Stryker ends what hangs, by the time that it took unchanged.
    testTimeout: 300_000,
    // One seed, and all of it: whether a mutant is noticed must not depend on the day.
    env: { TEST_SEED: '2026', TEST_WHOLE: '1' },
  },
  resolve: { alias: [{ find: /^graphql$/, replacement: here('../../node_modules/graphql/index.js') }] },
});
