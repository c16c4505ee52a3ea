// How a script ends when it cannot go on: with one clear message for what the reader can mend, with a stack for what we must.

import { ConfigError } from '../src/platform/rules/errors.ts';

/** A problem the person at the keyboard can mend: shown without a stack. */
export class Hint extends Error {}

export async function run(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Hint || error instanceof ConfigError ? `\n${error.message}\n` : error);
    process.exitCode = 1;
  }
}
