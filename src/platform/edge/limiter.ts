// How many requests are worked on at once: the next few wait a moment, all others are told to come again before anything is done for them.

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

/** In the order of arrival; whoever comes while the first has waited half its patience would wait too long, and is told so at once. */
export function createLimiter({ atOnce, patienceMs }: Load): Limiter {
  const waiting: Waiting[] = [];
  let working = 0;

  const isOlder = (than: number): boolean => waiting[0] !== undefined && performance.now() - waiting[0].since >= than;
  const sendAway = (): void => {
    while (isOlder(patienceMs)) waiting.shift()?.answer(false);
  };

  async function begins(): Promise<boolean> {
    if (working < atOnce) {
      working += 1;
      return true;
    }
    if (isOlder(patienceMs / 2)) return false;
    return new Promise((answer) => {
      waiting.push({ since: performance.now(), answer });
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
      try {
        return await work();
      } finally {
        handOver();
      }
    },
  };
}
