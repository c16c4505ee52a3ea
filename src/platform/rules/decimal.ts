// Exact decimals and fractions on bigint: no score, weight or measured value ever passes through floating point. Pure.

/** Decimals are held as whole millionths. */
export const PLACES = 6;
const ONE = 10n ** BigInt(PLACES);

/** No leading zeros, no exponent, no sign but minus, and none on zero; at most 15 digits before the point and 6 after it. */
const DECIMAL = /^(?!-0(?:\.0+)?$)-?(?:0|[1-9]\d{0,14})(?:\.\d{1,6})?$/;

export const isDecimal = (text: string): boolean => DECIMAL.test(text);

/** Sums of our own may grow longer than what a form may say. */
const ANY_LENGTH = /^-?(?:0|[1-9]\d*)(?:\.\d{1,6})?$/;

/** `"12.5"` → `12500000n` millionths. @throws RangeError on anything else: input is checked with `isDecimal` before. */
export function parseDecimal(text: string): bigint {
  if (!ANY_LENGTH.test(text)) throw new RangeError(`Not a decimal: ${JSON.stringify(text)}`);
  const [whole = '0', places = ''] = text.replace('-', '').split('.');
  const size = BigInt(whole) * ONE + BigInt(places.padEnd(PLACES, '0'));
  return text.startsWith('-') ? -size : size;
}

/** Millionths as the shortest decimal string: `12500000n` → `"12.5"`, never `"-0"`. */
export function formatDecimal(millionths: bigint): string {
  const size = millionths < 0n ? -millionths : millionths;
  const places = String(size % ONE)
    .padStart(PLACES, '0')
    .replace(/0+$/, '');
  return `${millionths < 0n ? '-' : ''}${size / ONE}${places ? `.${places}` : ''}`;
}

export const compareDecimal = (a: string, b: string): -1 | 0 | 1 => order(parseDecimal(a), parseDecimal(b));

/** The exact sum; `"0"` of nothing, so ask first whether there is anything to sum: missing is never zero. */
export const sumDecimals = (list: readonly string[]): string => formatDecimal(list.reduce((sum, text) => sum + parseDecimal(text), 0n));

/** A fraction; the denominator is positive. Not reduced: comparing and rounding do not need it. */
export interface Rational {
  numerator: bigint;
  denominator: bigint;
}

/** @throws RangeError on a zero denominator. */
export function ratio(numerator: bigint, denominator: bigint): Rational {
  if (denominator === 0n) throw new RangeError('A fraction has no zero denominator.');
  return denominator < 0n ? { numerator: -numerator, denominator: -denominator } : { numerator, denominator };
}

export const compareRational = (a: Rational, b: Rational): -1 | 0 | 1 => order(a.numerator * b.denominator, b.numerator * a.denominator);

/** Half-up to `places`, the size of a negative number too: 2.005 → `"2.01"`, −2.005 → `"-2.01"`, −0.004 → `"0.00"`. */
export function roundRational({ numerator, denominator }: Rational, places: number): string {
  const scale = 10n ** BigInt(places);
  const size = (numerator < 0n ? -numerator : numerator) * scale;
  const rounded = (2n * size + denominator) / (2n * denominator);
  const text = String(rounded).padStart(places + 1, '0');
  const sign = numerator < 0n && rounded > 0n ? '-' : '';
  return places === 0 ? sign + text : `${sign}${text.slice(0, -places)}.${text.slice(-places)}`;
}

const order = (a: bigint, b: bigint): -1 | 0 | 1 => (a < b ? -1 : a > b ? 1 : 0);
