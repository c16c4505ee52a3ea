// What one process remembers of who has looked things up: counts and buckets, of so many at most. It is lost with the process, and meant to be.
import { LRUCache } from 'lru-cache';
import { type Bucket, type BucketSize, expectToken, spendToken } from '../rules/token-bucket.ts';

/** More are not remembered at once: whoever was seen least lately is forgotten. */
export const MOST_SEEN = 10_000;

export interface LookedUp {
  /** One more of this name: how many they are by now. */
  count(name: string): number;
  takeBack(name: string): void;
  /** @throws RuleError LIMIT_REACHED where the bucket of this name is empty; takes nothing. */
  expect(name: string, size: BucketSize, now: string, field: readonly string[]): void;
  /** @throws RuleError LIMIT_REACHED. */
  spend(name: string, size: BucketSize, now: string, field: readonly string[]): void;
}

export function rememberLookUps(): LookedUp {
  const counts = new LRUCache<string, number>({ max: MOST_SEEN });
  const buckets = new LRUCache<string, Bucket>({ max: MOST_SEEN });
  return {
    count(name) {
      const now = (counts.get(name) ?? 0) + 1;
      counts.set(name, now);
      return now;
    },
    takeBack: (name) => void counts.set(name, (counts.get(name) ?? 1) - 1),
    expect: (name, size, now, field) => expectToken(buckets.get(name) ?? null, size, now, field),
    spend: (name, size, now, field) => void buckets.set(name, spendToken(buckets.get(name) ?? null, size, now, field)),
  };
}
