// The code by which a citizen follows what they wrote: 80 bits and a check sign, readable, and forgiving in how it is typed. Pure.
import { ALPHABET, codeFrom } from '../../../platform/rules/codes.ts';

/** Letters that the alphabet has not, as they are misread. */
const MISREAD: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

const SIGNS = 17;

/** Doubles every second value (Luhn, of 32 signs): one wrong sign is always noticed, and nearly every two that are swapped. */
function checkOf(signs: string): string {
  const sum = [...signs].toReversed().reduce((total, sign, i) => {
    const value = ALPHABET.indexOf(sign) * (i % 2 === 0 ? 2 : 1);
    return total + Math.floor(value / ALPHABET.length) + (value % ALPHABET.length);
  }, 0);
  return ALPHABET[(ALPHABET.length - (sum % ALPHABET.length)) % ALPHABET.length] ?? '';
}

const bare = (code: string): string => code.replaceAll('-', '');

/** `XXXX-XXXX-XXXX-XXXX-X`. */
export function trackingCode(bytes: Uint8Array): string {
  const code = codeFrom(bytes);
  return `${code}-${checkOf(bare(code))}`;
}

/** The code as it was given, however it was typed; null where it can be none. */
export function readCode(typed: string): string | null {
  const signs = [
    ...typed
      .normalize('NFKC')
      .toUpperCase()
      .replaceAll(/[\s\-–—_.]/g, ''),
  ]
    .map((sign) => MISREAD[sign] ?? sign)
    .join('');
  if (signs.length !== SIGNS || [...signs].some((sign) => !ALPHABET.includes(sign))) return null;
  return checkOf(signs.slice(0, -1)) === signs.at(-1) ? signs : null;
}
