// Several small regions of Jawa Tengah with a finished year each, for the page to look at; one more has joined, and has nothing to tell yet.
import type { Seed } from '../../local/dev-server.ts';
import { begunAt } from '../../seed/demo.ts';
import type { Tick } from '../../seed/organisation.ts';
import { joinAs, seedRegion } from '../../seed/region.ts';

/** Code and people: Banyumas, Klaten, Pati, Kota Magelang, Kota Surakarta. */
const REGIONS = [
  ['33.02', 80],
  ['33.10', 70],
  ['33.18', 60],
  ['33.71', 60],
  ['33.72', 80],
] as const;
/** Brebes. */
const NEWCOMER = '33.29';

/** One after the other; run again, it goes on where it was cut short. */
export const seedRegions =
  (tick: Tick): Seed =>
  async (app, { dataDir }) => {
    const now = begunAt(dataDir, new Date().toISOString());
    const stopping = new AbortController();
    const stopped = stopping.signal;
    return {
      async write() {
        await joinAs(app, NEWCOMER, now);
        for (const [region, employees] of REGIONS) {
          stopped.throwIfAborted();
          await seedRegion(app, { region, employees, tick, now, stopped });
        }
      },
      stop: () => stopping.abort(),
    };
  };
