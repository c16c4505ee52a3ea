// Stands in for @jest/globals, so that Apollo's integration suite, written for Jest, runs under Vitest unchanged.
import { afterAll as afterAllVitest, afterEach as afterEachVitest, vi } from 'vitest';

export { beforeAll, beforeEach, describe, expect, it, test } from 'vitest';

export const jest = vi;

type Hook = (done: (error?: unknown) => void) => unknown;

/** Jest waits for `done` where a hook takes an argument; Vitest would pass its own context there. */
const untilDone = (hook: Hook) => () =>
  hook.length === 0 ? hook(() => {}) : new Promise<void>((resolve, reject) => hook((error) => (error ? reject(error) : resolve())));

export const afterEach = (hook: Hook): void => afterEachVitest(untilDone(hook));
export const afterAll = (hook: Hook): void => afterAllVitest(untilDone(hook));
