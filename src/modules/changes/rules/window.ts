// Where a device goes on reading what was told: up to a moment ago, so that nothing appears behind it. Pure.

/**
 * What is told carries the instant at which its writer began, and stands in the list a little later. Within this time it surely does: no run of
 * the projector lasts so long, and no index lags so far.
 */
export const SETTLES_MINUTES = 5;

/** A cursor is good for so long; what is told is kept a little longer. */
export const CURSOR_DAYS = 90;
const KEPT_DAYS = CURSOR_DAYS + 7;

const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;

/** Where reading goes on. Instants and places compare as texts: a place is an instant with something after it. */
export interface FeedPosition {
  /** Everything up to here has been read. */
  after: string;
  /** Of a round that is under way: where the next one begins. Null between rounds. */
  floor: string | null;
}

const before = (now: string, ms: number): string => new Date(Date.parse(now) - ms).toISOString();

/** Where whoever begins now begins. */
export const settled = (now: string): string => before(now, SETTLES_MINUTES * MINUTE);

export const isTooOld = ({ after }: FeedPosition, now: string): boolean => after < before(now, CURSOR_DAYS * DAY);

/** Epoch seconds after which what was told at an instant is forgotten. */
export const forgottenAfter = (at: string): number => Math.floor((Date.parse(at) + KEPT_DAYS * DAY) / 1_000);

/** A round never goes back behind where it began, whatever the clocks of two machines say. */
const floorOf = ({ after, floor }: FeedPosition, now: string): string => floor ?? (settled(now) > after ? settled(now) : after);

/**
 * After a page. A round goes on behind its last place; with its end the next begins where it was settled when this one began, and reads
 * again what was told since: somebody who had begun earlier may have written in between.
 * @param last place of the last entry of the page, where more are there
 */
export function next(from: FeedPosition, last: string | null, now: string): FeedPosition {
  const floor = floorOf(from, now);
  return last === null ? { after: floor, floor: null } : { after: last, floor };
}
