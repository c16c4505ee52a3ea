// Names that only one may hold, read back: `commit` takes them and sets them free.
import type { Key, Read, Row } from './table.ts';

const isLock = (row: Row | null): row is Row<{ owner: string }> => row?.type === 'Lock';

/** The id of what holds a lock; null where it is free. */
export async function ownerOf(read: Read, lock: Key): Promise<string | null> {
  const row = await read(lock);
  return isLock(row) ? row.body.owner : null;
}
