// The tests of rules that `bench/mutants/run.ts` names, each in its own modules: a mutant of what is computed once while loading is seen as well.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const playsAtRandom = ({ moduleId }: TestSpecification): boolean => readFileSync(moduleId, 'utf8').includes("from 'fast-check'");

/** Tables first: a change that they notice is never played through thousands of random campaigns. Vitest would begin with what takes longest. */
class TablesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((a, b) => Number(playsAtRandom(a)) - Number(playsAtRandom(b)));
  }
}

export default defineConfig({
  root: here('../..'),
  test: {
    include: process.env.MUTANTS_TESTS?.split(',') ?? [],
    pool: 'threads',
    isolate: false,
    sequence: { sequencer: TablesFirst },
    // Stryker ends what hangs, by the time that it took unchanged.
    testTimeout: 300_000,
    // One seed, and all of it: whether a mutant is noticed must not depend on the day.
    env: { TEST_SEED: '2026', TEST_WHOLE: '1' },
  },
  resolve: { alias: [{ find: /^graphql$/, replacement: here('../../node_modules/graphql/index.js') }] },
});
