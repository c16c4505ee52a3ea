// What a question led to the last time, to be read at once the next time. Nothing is decided by a guess: whatever it names is read as it stands.

import { LRUCache } from 'lru-cache';
import type { Key } from './table.ts';

export interface Guesses {
  /** What is probably read after it; nothing where it was not asked before. */
  after(question: string): readonly Key[];
  led(question: string, to: readonly Key[]): void;
}

/** The seats of a province's largest city and its people: some 8 MB. */
const MOST_KEPT = 20_000;

/** @param most 0: nothing is guessed */
export function keepGuesses(most = MOST_KEPT): Guesses {
  if (most === 0) return { after: () => [], led: () => undefined };
  const kept = new LRUCache<string, readonly Key[]>({ max: most });
  return { after: (question) => kept.get(question) ?? [], led: (question, to) => void kept.set(question, to) };
}
