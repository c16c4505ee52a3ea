// An answer that there is nothing, or nothing for whoever asks, goes out at an instant that does not follow from the work it took (decision 0119).
import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { heldUntil } from '../rules/holding.ts';

/** As `performance.now()` tells the time. */
export type WaitUntil = (instant: number) => Promise<void>;

/** Again where it woke early: a timer counts from the beginning of the turn that it was set in, and so from before work that is over. */
const waitUntil: WaitUntil = async (instant) => {
  for (let left = instant - performance.now(); left > 0; left = instant - performance.now()) await sleep(Math.ceil(left));
};

/**
 * How much a request may read, a little less than it may at most and drawn anew: whoever fills a request up to a fixed ceiling learns from what is
 * refused how many reads another question beside it took, as surely as by the clock. Nothing is drawn where nothing is held.
 */
export const drawnReads = (most: number, stepMs: number): number => (stepMs > 0 ? most - randomInt(1 + Math.floor(most / 16)) : most);

/** By when its work began. A step of 0 holds nothing. */
export const holding =
  (stepMs: number, wait = waitUntil) =>
  async (begun: number): Promise<void> => {
    if (stepMs > 0) await wait(begun + heldUntil(performance.now() - begun, stepMs, randomInt(stepMs)));
  };
