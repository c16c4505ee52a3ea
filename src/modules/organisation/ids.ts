// Ids that follow from what they name: of entries, which say whose record and which version, and of whoever looks.

import { keyedDigest, pad8 } from '../../platform/store/ids.ts';
import type { Keyring } from '../../platform/store/keyring.ts';

export const entryId = (subjectId: string, version: number): string => `ent_${subjectId.replace('_', '')}${pad8(version)}`;

export const entryPlace = (id: string): { subjectId: string; version: number } => ({
  subjectId: `${id.slice(4, 7)}_${id.slice(7, -8)}`,
  version: Number(id.slice(-8)),
});

/** Of a login. */
export const viewerId = (ring: Pick<Keyring, 'hash'>, viewer: string): string => `viw_${keyedDigest(ring, 'VIEWER', viewer)}`;
