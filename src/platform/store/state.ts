// What an item was when it was written, as its record keeps it: a digest that tells nothing any more once the item has changed or is gone (decision 0112).

import { hash, randomFillSync } from 'node:crypto';
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import type { Key, Row } from './table.ts';

const SALT_BYTES = 9;
/** Drawn at once: a salt costs 0.3 µs and not the 6.5 of asking for it by itself, and a transaction has up to a hundred. */
const pool = Buffer.alloc(SALT_BYTES * 128);
let used = pool.length;

/**
 * 72 bits that stand in the item alone: without them nobody finds out by trying what it said. As good from a pool as one by one: of the same
 * generator, each byte is given out once, and whoever reads this memory reads the items as well, which pass through it. `randomUUID` does the same.
 */
export function newSalt(): string {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  const salt = pool.toString('base64url', used, used + SALT_BYTES);
  used += SALT_BYTES;
  return salt;
}

/** The record tells of these by itself; and a state of itself is none. */
const APART = new Set(['version', 'chain', 'state']);

/** 132 bits of SHA-256 over all that an item holds, as it is encoded. */
export function stateOf(item: Record<string, AttributeValue>): string {
  let text = '';
  for (const name of Object.keys(item).toSorted()) {
    if (APART.has(name)) continue;
    const value = item[name]?.S ?? item[name]?.N ?? '';
    text += `${name}\n${value.length}\n${value}\n`;
  }
  // In one go: to hand over each attribute by itself costs more than to hash it.
  return hash('sha256', text, 'base64url').slice(0, 22);
}

/** What no record tells of carries its own: so an edit by hand is found there too, though not who puts the state right as well. */
export const withState = (item: Record<string, AttributeValue>): Record<string, AttributeValue> => ({
  ...item,
  state: { S: stateOf(item) },
});

/** Their sort keys hold the number under which somebody is published, and which outlasts them: no record, which is for ever, leads from it to their application. */
const NUMBERED: ReadonlySet<string> = new Set(['Participant', 'Remains']);

/**
 * Whether a record keeps the state of a part: a row without a body is a list's, and says what its subject says; what the table forgets by itself
 * is a copy for a time.
 */
export const isKept = ({ type, body, ttl }: Pick<Row, 'type' | 'body' | 'ttl'>): boolean =>
  body !== null && ttl === undefined && !NUMBERED.has(type);

/** The same of what is dropped: a row that was read has a salt where its state is kept; of a bare key it is not known, but where it says that it is a list's. */
export const isDropKept = (key: Key & { version?: number; salt?: string | undefined; body?: unknown }): boolean =>
  key.version === undefined ? key.body !== null : key.salt !== undefined;
