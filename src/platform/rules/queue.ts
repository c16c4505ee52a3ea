// Who may wait for a turn: only who would be worked on in time, at the speed at which others are. Pure.

/** What somebody who comes now would stand behind. */
export interface Queue {
  /** How many wait already. */
  ahead: number;
  /** Milliseconds that the first of them has waited; 0 where nobody waits. */
  oldestMs: number;
  /** How many are worked on at the same time. */
  atOnce: number;
  /** Milliseconds that one of them takes, as the last few did. */
  tookMs: number;
}

/** Half the patience is hoped for: where it becomes slower, who was let in is still served, and has not waited in vain. */
export const mayWait = ({ ahead, oldestMs, atOnce, tookMs }: Queue, patienceMs: number): boolean =>
  oldestMs < patienceMs / 2 && ((ahead + 1) * tookMs) / atOnce <= patienceMs / 2;

/** Of how many the last few are: enough that a slow one among them is not taken for the speed of all. */
const FEW = 16;

/** What one takes, once another has taken `ms`. */
export const tookOf = (tookMs: number, ms: number): number => tookMs + (ms - tookMs) / FEW;
