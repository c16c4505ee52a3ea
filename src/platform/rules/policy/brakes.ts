// How often one person may do what hurts somebody else when it is done without end (decision 0105). Sizes are the house's own; each says whose honest day it fits.
import type { BucketSize } from '../token-bucket.ts';

export interface Brake {
  /** Of one person, whoever it is about. */
  own: BucketSize;
  /** Of one person about one other; `field` of the input names that one. */
  each?: { field: string; size: BucketSize };
}

const MINUTE = 1 / 60;

/** Messages to one colleague: talks of a whole year, caught up on one evening, leave one on each of ten targets a quarter; more is no talk. */
const TO_ONE: BucketSize = { most: 40, hours: 2 };

/** By the name of the mutation. What has a bucket or a ceiling of its own stands in its module, and what hides its author has no bucket that would name them. */
export const BRAKES: ReadonlyMap<string, Brake> = new Map<string, Brake>([
  // A head writes to forty people on one day, and to the next forty on the day after.
  ['feedbackGive', { own: { most: 100, hours: 15 * MINUTE }, each: { field: 'aboutId', size: TO_ONE } }],
  // Ten may be open at once; whoever asks, takes back and asks again is stopped here.
  ['feedbackRequest', { own: { most: 40, hours: 30 * MINUTE }, each: { field: 'fromId', size: TO_ONE } }],
  // A record has some twenty entries; somebody who finds each of them wrong files them in two evenings.
  ['correctionFile', { own: { most: 15, hours: 1 } }],
  // A help desk on the last evening: one caller a minute, all day, and two hundred in a rush.
  ['applicantLookUp', { own: { most: 200, hours: MINUTE } }],
]);

/** Look-ups of service numbers: the table is asked once for so many, so that a look-up by itself costs nothing more. */
export const NUMBERS_TOGETHER = 20;

/** In such lots: 600 at once, and 300 an hour. An officer looks up two hundred people in a morning; a birth date that a number tells takes tens of thousands of tries. */
export const NUMBERS: BucketSize = { most: 30, hours: 4 * MINUTE };

/** Wrong codes and links of one network within one process: whoever mistypes does so twice, and an office of a hundred shares an address. Of 80 bits nobody guesses one. */
export const WRONG_CODES: BucketSize = { most: 60, hours: MINUTE / 2 };
