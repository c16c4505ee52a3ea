// Prints the suite's result as one plain line, taken from what really ran, and before it what another run needs to meet the same cases.
import type { Reporter, TestModule, Vitest } from 'vitest/node';

export default class ClosingLine implements Reporter {
  private ran = '';

  onInit({ config }: Vitest): void {
    const { TEST_SEED, TEST_WHOLE } = (config.env ?? {}) as Record<string, string>;
    if (TEST_SEED)
      this.ran = TEST_WHOLE ? 'Ran whole.\n' : `A sample; the same again: TEST_SEED=${TEST_SEED} npm test; all: npm run test:whole\n`;
  }

  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    let passed = 0;
    let failed = unhandled.length;
    for (const module of modules) {
      if (module.errors().length > 0) failed += 1;
      for (const test of module.children.allTests()) {
        const state = test.result().state;
        if (state === 'passed') passed += 1;
        if (state === 'failed') failed += 1;
      }
    }
    process.stdout.write(`\n${this.ran}${passed} passed, ${failed} failed\n`);
  }
}
