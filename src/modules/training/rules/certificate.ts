// The code of a certificate as people type it. Pure.

const SIGNS = 16;

/** Whatever its case, blanks and dashes, and with letters that are misread read as what they are taken for; null where it can be no code. */
export function readCode(text: string): string | null {
  if (!text.isWellFormed() || text.length > 64) return null;
  const plain = text.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  return plain.length === SIGNS && /^[0-9A-Z]+$/.test(plain) ? (plain.match(/.{4}/g) ?? []).join('-') : null;
}
