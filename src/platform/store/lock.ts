// Locks as they are read: who holds a name that only one may hold. `commit` takes and frees them.

import type { Key, Read, Row } from './table.ts';

type LockRow = Row<{ owner: string }>;

const isLock = (row: Row | null): row is LockRow => row?.type === 'Lock';

/** Null where nobody holds it. */
export async function lockAt(read: Read, key: Key): Promise<LockRow | null> {
  const row = await read(key);
  return isLock(row) ? row : null;
}

/** The id of what holds it; null where it is free. */
export const ownerOf = async (read: Read, key: Key): Promise<string | null> => (await lockAt(read, key))?.body.owner ?? null;
