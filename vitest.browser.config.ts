// Tests in a real browser: apart from `npm test`, which needs nothing but Node and npm.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/browser/**/*.test.ts'],
    reporters: ['default', './test/support/closing-line.ts'],
    // No test depends on the speed of the machine: these only end what hangs.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 120_000 } },
    pool: 'forks',
    maxWorkers: 1,
  },
  // As Node resolves it: Vite would take the ES module, Apollo has the CommonJS one, and graphql does not mix with its double.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
});
