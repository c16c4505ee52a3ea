// How long the loop was held: the longest stretch of work in which nobody else had their turn, in time of this very thread, which no load moves.

export interface Held<T> {
  answer: T;
  /** Milliseconds of the processor, in one turn of the loop: of all that came to be done in it. */
  ms: number;
}

/** Milliseconds of the processor that this thread has had. */
export const spent = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
};

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Turns the loop without rest meanwhile, so that whatever happens between two turns is seen. To be asked for one work at a time. */
export async function heldBy<T>(work: () => Promise<T>): Promise<Held<T>> {
  let [ms, going] = [0, true];
  await turn();
  let last = spent();
  const look = (): void => {
    const now = spent();
    ms = Math.max(ms, now - last);
    last = now;
    if (going) setImmediate(look);
  };
  setImmediate(look);
  try {
    const answer = await work();
    // The turn in which it ended is looked at before ours.
    await turn();
    return { answer, ms };
  } finally {
    going = false;
  }
}
