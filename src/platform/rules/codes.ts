// Codes of 80 bits that people write down and type: made of bytes that nobody guesses, and read however they are typed. Pure.

/** Without I, L, O and U, which are misread. */
export const ALPHABET = 'ABCDEFGHJKMNPQRSTVWXYZ0123456789';
const CODE_BYTES = 10;
const SIGNS = 16;

/** A code of 80 bits, `XXXX-XXXX-XXXX-XXXX`: nobody guesses it, and it can be written down. */
export function codeFrom(bytes: Uint8Array): string {
  const bits = [...bytes.subarray(0, CODE_BYTES)].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const letters = (bits.match(/.{5}/g) ?? []).map((five) => ALPHABET[Number.parseInt(five, 2)]).join('');
  return (letters.match(/.{4}/g) ?? []).join('-');
}

/** Whatever its case, blanks and dashes, and with letters that are misread read as what they are taken for; null where it can be no code. */
export function readCode(text: string): string | null {
  if (!text.isWellFormed() || text.length > 64) return null;
  const plain = text.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  return plain.length === SIGNS && /^[0-9A-Z]+$/.test(plain) ? (plain.match(/.{4}/g) ?? []).join('-') : null;
}
