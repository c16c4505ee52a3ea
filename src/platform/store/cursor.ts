// Cursors are sealed: they authenticate key, sort, filter and viewer, and show nothing of the row they point at.
import type { Keyring } from './keyring.ts';
import type { PagePosition } from './table.ts';

const place = (scope: string) => ({ table: 'cursor', key: scope, attribute: 'after' });

/** `scope` names viewer, field and filter: a cursor made elsewhere does not open. */
export const sealCursor = (keyring: Keyring, scope: string, position: PagePosition): string =>
  keyring.seal(JSON.stringify(position), place(scope));

/** The position inside, or null where the cursor was not made for this scope. */
export function openCursor(keyring: Keyring, scope: string, cursor: string): PagePosition | null {
  try {
    return JSON.parse(keyring.open(cursor, place(scope))) as PagePosition;
  } catch {
    return null;
  }
}
