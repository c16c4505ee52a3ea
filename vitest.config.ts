// Tests run on the real engine: one embedded DynamoDB per test file, copied from a city that is seeded once.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/global-setup.ts'],
    reporters: ['default', './test/support/closing-line.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    pool: 'forks',
    maxWorkers: 2,
  },
  resolve: {
    alias: { '@jest/globals': fileURLToPath(new URL('test/support/jest-globals.ts', import.meta.url)) },
  },
});
