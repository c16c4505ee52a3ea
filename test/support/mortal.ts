// A consumer of the stream that dies in mid-batch: its process is gone, nothing of it is caught, and the batch is given to a new one.

import { NO_RULES, openParts, type Parts } from '../../src/parts.ts';
import type { Projector } from '../../src/projections.ts';
import type { RunningCity } from './city.ts';

class Died extends Error {}

/** Parts of a process of its own. @param writes after so many it is no more; `unheard`: the last of them is done, but it never hears of it */
export async function lifeOf(city: RunningCity, writes: number, unheard: boolean): Promise<{ parts: Parts; death: Promise<never> }> {
  const parts = await openParts(city.app.parts.config, NO_RULES, { clock: city.app.parts.clock });
  const { promise: death, reject } = Promise.withResolvers<never>();
  death.catch(() => undefined);
  let left = writes;
  parts.client.middlewareStack.add(
    (next, { commandName }) =>
      async (args) => {
        if (commandName !== 'TransactWriteItemsCommand') return next(args);
        left -= 1;
        if (left > 0) return next(args);
        if (unheard) await next(args);
        reject(new Died());
        return new Promise(() => undefined);
      },
    { step: 'initialize', name: 'testDies' },
  );
  return { parts, death };
}

export interface Mortal {
  projector: Projector;
  readonly deaths: number;
}

/** @param deaths how often, at a write that `random` draws */
export function mortal(city: RunningCity, make: (parts: Parts) => Projector, deaths: number, random: (below: number) => number): Mortal {
  let died = 0;
  const projector: Projector = async (event) => {
    const { parts, death } = await lifeOf(city, died < deaths ? 1 + random(2) : Number.POSITIVE_INFINITY, random(2) === 0);
    try {
      return await Promise.race([make(parts)(event), death]);
    } catch (error) {
      if (!(error instanceof Died)) throw error;
      died += 1;
      return projector(event);
    } finally {
      parts.client.destroy();
    }
  };
  return {
    projector,
    get deaths() {
      return died;
    },
  };
}
