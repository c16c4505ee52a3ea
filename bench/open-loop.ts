// Load that does not wait for its answers: each request starts at its time, whether those before it have been answered or not.
import { setTimeout as sleep } from 'node:timers/promises';

/** @param send told when it was due: times count from then, so that what had to wait is not counted as quick. Returns the seconds until all are answered. */
export async function openLoop(count: number, rate: number, send: (i: number, due: number) => Promise<void>): Promise<number> {
  const begun = performance.now();
  await Promise.all(
    Array.from({ length: count }, async (_, i) => {
      const due = begun + (i * 1000) / rate;
      await sleep(Math.max(0, due - performance.now()));
      await send(i, due);
    }),
  );
  return (performance.now() - begun) / 1000;
}

/** The share of them that were as short, in ms; not a number where there is none. */
export function percentileOf(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN;
}

export const percentiles = (times: readonly number[]): string =>
  `p50 ${percentileOf(times, 0.5).toFixed(0)}, p99 ${percentileOf(times, 0.99).toFixed(0)}, most ${percentileOf(times, 1).toFixed(0)} ms`;
