// Token buckets: how often something may be done, refilled with time. Pure.
import { fail } from './errors.ts';

/** `most` at once, one more each `hours`. */
export interface BucketSize {
  most: number;
  hours: number;
}

/** A token bucket: `tokens` were left at `at`; it fills again with time. */
export interface Bucket {
  tokens: number;
  at: string;
}

const HOUR_MS = 3_600_000;

/** The bucket with one token less, or null where none is left. A missing bucket is full; part of an hour is not lost. */
export function takeToken(bucket: Bucket | null, { most, hours }: BucketSize, now: string): Bucket | null {
  if (!bucket) return { tokens: most - 1, at: now };
  const gained = Math.max(0, Math.floor((Date.parse(now) - Date.parse(bucket.at)) / (hours * HOUR_MS)));
  const tokens = Math.min(most, bucket.tokens + gained);
  if (tokens === 0) return null;
  // A full bucket fills no further, so its clock starts with the token taken now.
  const at = tokens === most ? now : new Date(Date.parse(bucket.at) + gained * hours * HOUR_MS).toISOString();
  return { tokens: tokens - 1, at };
}

/** One token of a bucket that may be empty: then it says when the next one comes. @throws RuleError LIMIT_REACHED on `field`. */
export function spendToken(bucket: Bucket | null, size: BucketSize, now: string, field: readonly string[]): Bucket {
  const left = takeToken(bucket, size, now);
  if (left) return left;
  const opensAt = new Date(Date.parse(bucket?.at ?? now) + size.hours * HOUR_MS).toISOString();
  const retryAfterSeconds = Math.max(1, Math.ceil((Date.parse(opensAt) - Date.parse(now)) / 1000));
  return fail('LIMIT_REACHED', { field, text: 'TOO_OFTEN', params: { most: size.most, opensAt }, data: { opensAt, retryAfterSeconds } });
}

/** That one could be spent: nothing is. @throws RuleError LIMIT_REACHED on `field`. */
export const expectToken = (bucket: Bucket | null, size: BucketSize, now: string, field: readonly string[]): void =>
  void spendToken(bucket, size, now, field);

/** When it will be full again: epoch seconds. */
export const fullAt = ({ tokens, at }: Bucket, { most, hours }: BucketSize): number =>
  Math.ceil((Date.parse(at) + (most - tokens) * hours * HOUR_MS) / 1000);
