// Raters from outside: that a link was handed out, by whom and when, stands on the review; who has used it stands nowhere. Pure.
import { fail } from '../../../platform/rules/errors.ts';
import type { External, ReviewSubject } from './types.ts';

export type LinkHandedOut = NonNullable<External['handed']>;

/** Once. @throws RuleError NOT_FOUND (not an approved rater), ALREADY_EXISTS (handed out before). */
export function handOut(subject: ReviewSubject, externalId: string, handed: LinkHandedOut): { subject: ReviewSubject; external: External } {
  const field = ['externalId'];
  const { approval } = subject;
  const external = approval?.externals.find(({ id }) => id === externalId);
  if (!approval || !external) return fail('NOT_FOUND', { field });
  if (external.handed) fail('ALREADY_EXISTS', { field });
  const externals = approval.externals.map((one) => (one === external ? { ...one, handed } : one));
  return { subject: { ...subject, approval: { ...approval, externals } }, external };
}

/** Without I, L, O and U, which are misread. */
export const ALPHABET = 'ABCDEFGHJKMNPQRSTVWXYZ0123456789';
const CODE_BYTES = 10;

/** A personal code of 80 bits, `XXXX-XXXX-XXXX-XXXX`: nobody guesses it, and it can be written down. */
export function codeFrom(bytes: Uint8Array): string {
  const bits = [...bytes.subarray(0, CODE_BYTES)].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const letters = (bits.match(/.{5}/g) ?? []).map((five) => ALPHABET[Number.parseInt(five, 2)]).join('');
  return (letters.match(/.{4}/g) ?? []).join('-');
}
