// Keys of the platform's own items; those of a module stand in its `items.ts`. Access patterns AP-nn are told in docs/data-model.md.
import { digest, pad8 } from './ids.ts';
import type { Key } from './table.ts';

/** The head item of anything with an id: `node`, `_entities` and batches are point reads. */
export const head = (id: string): Key => ({ pk: id, sk: '#' });

export const keyring = (): Key => ({ pk: 'KEYRING', sk: '#' });
export const lock = (kind: string, value: string): Key => ({ pk: `LOCK#${kind}#${value}`, sk: '#' });
export const once = (viewer: string, operation: string, key: string): Key => ({ pk: `ONCE#${digest(viewer, operation, key)}`, sk: '#' });
export const audit = (subject: string, version: number): Key => ({ pk: `AUDIT#${subject}`, sk: pad8(version) });
