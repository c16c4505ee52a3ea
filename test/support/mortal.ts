// A consumer of the stream that dies in mid-batch: its process is gone, nothing of it is caught, and the batch is given to a new one.

import { NO_RULES, openParts, type Parts } from '../../src/parts.ts';
import type { Projector } from '../../src/projections.ts';
import type { RunningCity } from './city.ts';

class Died extends Error {}

/** Parts of a process of its own. */
const partsOfProcess = ({ app }: RunningCity): Promise<Parts> =>
  openParts({ ...app.parts.config, localKeyFile: undefined }, NO_RULES, { clock: app.parts.clock });

/** @param writes after so many it is no more; `unheard`: the last of them is done, but it never hears of it */
export async function lifeOf(city: RunningCity, writes: number, unheard: boolean): Promise<{ parts: Parts; death: Promise<never> }> {
  const parts = await partsOfProcess(city);
  const { promise: death, reject } = Promise.withResolvers<never>();
  death.catch(() => undefined);
  let left = writes;
  parts.client.use(async (attempt, next) => {
    if (attempt.verb !== 'TransactWriteItems') return next(attempt);
    left -= 1;
    if (left > 0) return next(attempt);
    if (unheard) await next(attempt);
    reject(new Died());
    return new Promise(() => undefined);
  });
  return { parts, death };
}

export interface Held {
  parts: Parts;
  /** All has been counted; the pointer has not been turned. */
  reached: Promise<void>;
  release(): void;
}

/** Parts of a rebuild that waits before its last word: the second write of the generations, the first being that it begins. */
export async function heldAtLastWord(city: RunningCity): Promise<Held> {
  const parts = await partsOfProcess(city);
  const [reached, released] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  let turns = 0;
  parts.client.use(async (attempt, next) => {
    const { TransactItems = [] } = attempt.input as { TransactItems?: { Put?: { Item?: { pk?: { S?: string }; sk?: { S?: string } } } }[] };
    if (TransactItems.some(({ Put }) => Put?.Item?.sk?.S === 'GENERATIONS')) turns += 1;
    if (turns === 2) {
      reached.resolve();
      await released.promise;
    }
    return next(attempt);
  });
  return { parts, reached: reached.promise, release: released.resolve };
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
