// Tests run on real parts: an embedded DynamoDB engine, real tokens through a real JWKS, the Lambda handler itself.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { leftForAnotherDay } from './test/support/sample.ts';

/** Of today's sample; `TEST_SEED` chooses another. */
const SEED = process.env.TEST_SEED ?? new Date().toISOString().slice(0, 10);
/** Whoever names files gets them, whichever day it is. */
const NAMES_FILES = process.argv.slice(2).some((argument) => argument.startsWith('test/'));

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig(({ mode }) => ({
  test: {
    // The seed of the sample, and whether all is run (`npm run test:whole`): test/support/sample.ts.
    env: { TEST_SEED: SEED, TEST_WHOLE: mode === 'whole' ? '1' : '' },
    include: ['test/**/*.test.ts'],
    exclude: ['test/browser/**', ...leftForAnotherDay(SEED, mode === 'whole' || NAMES_FILES)],
    reporters: ['default', './test/support/closing-line.ts'],
    // No test depends on the speed of the machine: these only end what hangs.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 120_000 } },
    pool: 'forks',
    maxWorkers: 2,
    // The code keeps nothing in its modules (each app has its own memory), so a worker loads them once and not once a file.
    isolate: false,
    // Apollo's suite was written for Jest: it goes through the aliases below.
    server: { deps: { inline: ['@apollo/server-integration-testsuite'] } },
  },
  resolve: {
    alias: [
      { find: '@jest/globals', replacement: here('test/support/jest-globals.ts') },
      // Vite would take graphql's ES modules and Node its CommonJS ones: two of them in one process do not know each other's errors.
      { find: /^graphql$/, replacement: here('node_modules/graphql/index.js') },
    ],
  },
}));
