// Codes of certificates: each follows from what it is of and the key ring, is the same whenever it is asked for, and is kept as a keyed hash alone.

import { codeFrom } from '../rules/codes.ts';
import type { Keyring } from './keyring.ts';

interface Keyed {
  keyring: Pick<Keyring, 'hash'>;
}

/** @param kind of certificates: codes of one kind are none of another */
export const certificateCodes = (kind: string) => ({
  /** Nobody without the key ring can make it. */
  codeOf: ({ keyring }: Keyed, of: string): string => codeFrom(Buffer.from(keyring.hash(`${kind}_CODE`, of), 'base64url')),
  /** Where the certificate of a code lies. */
  heldAs: ({ keyring }: Keyed, code: string): string => keyring.hash(`${kind}_CODE_HELD`, code),
});
