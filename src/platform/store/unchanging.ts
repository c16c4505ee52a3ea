// Items that are written once and never changed, kept in the process: whoever reads one again reads nothing.

import { LRUCache } from 'lru-cache';
import type { Read, Row } from './table.ts';

export interface UnchangingItems {
  /**
   * Reads as `read` does, and what was found once for all who come later. Only for items whose key says all of what they hold (an edition's rows):
   * what is not there yet is asked for anew. Whoever asks has found out that they may read it.
   */
  kept(read: Read): Read;
}

/** Of a process, as JSON: what a city of 15,000 applicants publishes in a stage is 1.2 MB. */
const MOST_BYTES = 6_000_000;

/** @param mostBytes 0: nothing is kept */
export function keepUnchanging(mostBytes = MOST_BYTES): UnchangingItems {
  if (mostBytes === 0) return { kept: (read) => read };
  const rows = new LRUCache<string, Row>({ maxSize: mostBytes, sizeCalculation: ({ body }) => JSON.stringify(body).length });
  return {
    kept: (read) => async (key) => {
      const name = `${key.pk}\n${key.sk}`;
      const known = rows.get(name);
      if (known) return known;
      const row = await read(key);
      if (row) rows.set(name, row);
      return row;
    },
  };
}
