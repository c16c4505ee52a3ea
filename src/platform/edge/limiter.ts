// How many requests are worked on at once: the next few wait a moment, all others are told to come again before anything is done for them.
import { mayWait, tookOf } from '../rules/queue.ts';

export interface Load {
  /** In work at the same time. More would only make each slower: they share one processor. */
  atOnce: number;
  /** Milliseconds that one may wait for its turn. */
  patienceMs: number;
}

export interface Limiter {
  /** Null where it was not begun. */
  run<T>(work: () => Promise<T>): Promise<T | null>;
}

interface Waiting {
  since: number;
  answer(begins: boolean): void;
}

/** In the order of arrival; whoever would wait too long is told so at once. */
export function createLimiter({ atOnce, patienceMs }: Load): Limiter {
  const waiting: Waiting[] = [];
  let working = 0;
  let tookMs = 0;

  const oldestMs = (now: number): number => (waiting[0] ? now - waiting[0].since : 0);
  const sendAway = (): void => {
    for (const now = performance.now(); waiting.length > 0 && oldestMs(now) >= patienceMs; ) waiting.shift()?.answer(false);
  };

  async function begins(): Promise<boolean> {
    if (working < atOnce) {
      working += 1;
      return true;
    }
    const since = performance.now();
    if (!mayWait({ ahead: waiting.length, oldestMs: oldestMs(since), atOnce, tookMs }, patienceMs)) return false;
    return new Promise((answer) => {
      waiting.push({ since, answer });
      // Also where nothing in work ends.
      setTimeout(sendAway, patienceMs);
    });
  }

  function handOver(): void {
    sendAway();
    const next = waiting.shift();
    if (next) next.answer(true);
    else working -= 1;
  }

  return {
    async run(work) {
      if (!(await begins())) return null;
      const begun = performance.now();
      try {
        return await work();
      } finally {
        tookMs = tookOf(tookMs, performance.now() - begun);
        handOver();
      }
    },
  };
}
