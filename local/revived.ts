// Starts the engine of a file again where it ends by itself: nobody has to notice, and all that it acknowledged stands in the file.
import { setTimeout as sleep } from 'node:timers/promises';

/** A process of the engine that answers. */
export interface Running {
  pid: number;
  /** Resolves when it is gone, with how it ended. */
  gone: Promise<string>;
  stop(): Promise<void>;
}

export interface Revived {
  /** Of the one that runs now. */
  pid(): number;
  stop(): Promise<void>;
}

/** Milliseconds before another try, also of one that starts and soon ends; twice as long each time, up to the last. */
const [SOON_MS, LATER_MS] = [100, 2_000];
/** An engine that ends sooner than this does not count as one that has run. */
const LIVED_MS = 5_000;

/** @param again on the same port and file; may fail, and is tried until it does not */
export function revived(first: Running, again: () => Promise<Running>, tell: (text: string) => void = console.error): Revived {
  const halt = new AbortController();
  let running = first;

  let wait = SOON_MS;
  let said = '';

  function once(text: string): void {
    if (text !== said) tell(text);
    said = text;
  }

  /** Whoever has nothing else to do does not stay for it. */
  async function pause(): Promise<void> {
    await sleep(wait, undefined, { signal: halt.signal, ref: false }).catch(() => undefined);
    wait = Math.min(2 * wait, LATER_MS);
  }

  async function next(): Promise<Running | null> {
    while (!halt.signal.aborted) {
      try {
        return await again();
      } catch (error) {
        once((error as Error).message);
      }
      await pause();
    }
    return null;
  }

  async function keep(): Promise<void> {
    while (!halt.signal.aborted) {
      const begun = performance.now();
      const why = await running.gone;
      if (halt.signal.aborted) return;
      const hasLived = performance.now() - begun >= LIVED_MS;
      if (hasLived) [wait, said] = [SOON_MS, ''];
      once(`The DynamoDB engine has ended (${why}). It is started again; requests are told to come again meanwhile.`);
      if (!hasLived) await pause();
      running = (await next()) ?? running;
    }
    await running.stop();
  }

  const keeping = keep();
  return {
    pid: () => running.pid,
    async stop() {
      halt.abort();
      await running.stop();
      await keeping;
    },
  };
}
