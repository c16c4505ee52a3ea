// Names that only one may hold: `commit` takes them and sets them free, here they are read.

import { type ItemToWrite, placedKind, type RowOf } from './item-kind.ts';
import type { Key, Read } from './table.ts';

/** Under whatever name is locked. */
export const LockItem = placedKind<{ owner: string }>()({ type: 'Lock', key: (name: Key) => name });

export const lockToWrite = ({ key, region, owner }: { key: Key; region: string; owner: string }): ItemToWrite =>
  LockItem.putAt([key], region, { owner });

/** Null where nobody holds it. */
export const lockAt = (read: Read, name: Key): Promise<RowOf<typeof LockItem> | null> => LockItem.load(read, name);

/** The id of what holds it; null where it is free. */
export const ownerOf = async (read: Read, name: Key): Promise<string | null> => (await lockAt(read, name))?.body.owner ?? null;
